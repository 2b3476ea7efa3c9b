import { expect, it } from 'vitest';
import { ServerClock } from './ServerClock';

it('goes by the server whatever the local clock says', () => {
  let monotonic = 5_000;
  const clock = new ServerClock(() => monotonic);
  clock.observe('2026-11-20T10:00:00Z');
  monotonic += 2_500;

  expect(new Date(clock.now()).toISOString()).toBe('2026-11-20T10:00:02.500Z');
});

it('believes the observation that was least late', () => {
  let monotonic = 0;
  const clock = new ServerClock(() => monotonic);
  clock.observe(100_000);
  monotonic = 1_000;
  clock.observe(100_700); // 300 ms on its way
  expect(clock.now()).toBe(101_000);

  monotonic = 2_000;
  clock.observe(102_200); // the first one was 200 ms late
  expect(clock.now()).toBe(102_200);
});

it('follows a server clock that was set back once old observations are gone', () => {
  let monotonic = 0;
  const clock = new ServerClock(() => monotonic);
  clock.observe(100_000);
  for (let sample = 0; sample < 8; sample += 1) {
    monotonic += 1_000;
    clock.observe(40_000 + monotonic);
  }

  expect(clock.now()).toBe(48_000);
});

it('ignores what is no instant', () => {
  const clock = new ServerClock(() => 0);
  clock.observe(1_000);
  clock.observe('soon');

  expect(clock.now()).toBe(1_000);
});
