import { beforeEach, expect, it, vi } from 'vitest';
import { completeStage } from '../../../api/practice';
import { FakeServer, json, problem, type SeenRequest } from '../../../testing/FakeServer';
import { HandIn } from './HandIn';

const POST = 'POST /api/sessions/s1/stages/api/completion';

let server: FakeServer;
const retried = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  retried.mockReset();
  server = new FakeServer().on(POST, () => json({ id: 's1', version: 7 }, 202));
});

const handIn = () => new HandIn((artifact, key) => completeStage('s1', 'api', artifact, key), retried);
const keyOf = (request: SeenRequest | undefined) => request?.headers.get('Idempotency-Key');

it('sends the answer without its empty parts and gives back the session', async () => {
  const session = await handIn().submit({ notes: 'done', endpoints: [{ path: '' }] });

  expect(session).toMatchObject({ id: 's1', version: 7 });
  expect(server.requests(POST)[0]?.body).toEqual({ artifact: { notes: 'done' } });
});

it('sends the same answer under the same key until an answer comes back', async () => {
  server.answersToLose = 2;
  const submitted = handIn().submit({ notes: 'done' });
  await vi.advanceTimersByTimeAsync(5_000);

  expect(await submitted).toMatchObject({ version: 7 });
  const keys = server.requests(POST).map(keyOf);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(retried).toHaveBeenCalledTimes(2);
});

it('waits while an earlier try is still being worked on', async () => {
  let busy = true;
  server.on(POST, () =>
    busy
      ? problem(409, 'Another request is changing the same thing.', { type: '/problems/request-in-flight' })
      : json({ id: 's1', version: 8 }, 202),
  );
  const submitted = handIn().submit({ notes: 'done' });
  await vi.advanceTimersByTimeAsync(0);
  busy = false;
  await vi.advanceTimersByTimeAsync(2_000);

  expect(await submitted).toMatchObject({ version: 8 });
});

it('takes another key for a changed answer, and keeps it for an unchanged one', async () => {
  let refuse = true;
  server.on(POST, () => (refuse ? problem(413, 'Too large.') : json({ id: 's1', version: 7 }, 202)));
  const one = handIn();
  await expect(one.submit({ notes: 'first' })).rejects.toThrow('Too large.');
  await expect(one.submit({ notes: 'first' })).rejects.toThrow('Too large.');
  refuse = false;
  await one.submit({ notes: 'second' });

  const [first, again, second] = server.requests(POST).map(keyOf);
  expect(again).toBe(first);
  expect(second).not.toBe(first);
});

it('tells a refusal at once', async () => {
  server.on(POST, () =>
    problem(409, 'The stage is completed already.', { type: '/problems/stage-already-completed' }),
  );

  await expect(handIn().submit({ notes: 'late' })).rejects.toThrow('The stage is completed already.');
  expect(server.requests(POST)).toHaveLength(1);
});

it('stops retrying when it is told to', async () => {
  server.offline = true;
  const one = handIn();
  const submitted = one.submit({ notes: 'done' });
  await vi.advanceTimersByTimeAsync(500);
  one.cancel();

  expect(await submitted).toBeNull();
});
