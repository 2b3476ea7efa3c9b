import { beforeEach, expect, it, vi } from 'vitest';
import { FakeEventSource } from '../../testing/FakeEventSource';
import { EventStream, type StreamStatus } from './EventStream';

let statuses: StreamStatus[];
let heard: unknown[];
let stream: EventStream;

beforeEach(() => {
  vi.useFakeTimers();
  FakeEventSource.opened = [];
  statuses = [];
  heard = [];
  stream = new EventStream(
    '/events',
    ['clock', 'stage-scored'],
    {
      onStatus: (status) => statuses.push(status),
      onEvent: (name, data) => heard.push([name, data]),
    },
    (url) => new FakeEventSource(url) as unknown as EventSource,
  );
  stream.open();
});

it('passes on the events it was asked for', () => {
  FakeEventSource.last().accept();
  FakeEventSource.last().say('stage-scored', { points: 80 });
  FakeEventSource.last().say('something-else', {});

  expect(heard).toEqual([['stage-scored', { points: 80 }]]);
  expect(statuses).toEqual(['connecting', 'open']);
});

it('leaves the retry of a broken connection to the browser', () => {
  FakeEventSource.last().accept();
  FakeEventSource.last().break();
  vi.advanceTimersByTime(30_000);
  expect(FakeEventSource.opened).toHaveLength(1);

  FakeEventSource.last().accept();
  expect(statuses).toEqual(['connecting', 'open', 'lost', 'open']);
});

it('comes back after a refusal, with growing pauses', () => {
  FakeEventSource.last().refuse();
  vi.advanceTimersByTime(1_000);
  expect(FakeEventSource.opened).toHaveLength(2);

  FakeEventSource.last().refuse();
  vi.advanceTimersByTime(1_000);
  expect(FakeEventSource.opened).toHaveLength(2);
  vi.advanceTimersByTime(1_000);
  expect(FakeEventSource.opened).toHaveLength(3);

  FakeEventSource.last().accept();
  expect(statuses.at(-1)).toBe('open');
});

it('takes a stream that fell silent for dead', () => {
  FakeEventSource.last().accept();
  const silent = FakeEventSource.last();
  vi.advanceTimersByTime(59_000);
  expect(statuses.at(-1)).toBe('open');

  vi.advanceTimersByTime(3_000);
  expect(silent.readyState).toBe(silent.CLOSED);
  expect(FakeEventSource.opened).toHaveLength(2);
  expect(statuses).toEqual(['connecting', 'open', 'lost', 'connecting']);
});

it('stays away once closed', () => {
  FakeEventSource.last().refuse();
  stream.close();
  vi.advanceTimersByTime(60_000);

  expect(FakeEventSource.opened).toHaveLength(1);
});
