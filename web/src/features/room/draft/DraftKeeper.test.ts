import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDraft, saveDraft } from '../../../api/practice';
import { FakeDraftServer } from '../../../testing/FakeDraftServer';
import { problem } from '../../../testing/FakeServer';
import { DraftKeeper, type Draft } from './DraftKeeper';
import { UnsentWork } from './UnsentWork';

const PAUSE = 1_000;

let server: FakeDraftServer;
const unsent = () => new UnsentWork('s1', 'requirements');

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeDraftServer();
});

function keeperOf(initial: Draft = { artifact: server.artifact, etag: server.etag() }): DraftKeeper {
  const keeper = new DraftKeeper(
    initial,
    {
      load: () => loadDraft('s1', 'requirements'),
      save: (artifact, etag) => saveDraft('s1', 'requirements', artifact, etag),
    },
    unsent(),
  );
  keeper.open();
  return keeper;
}

const kindOf = (keeper: DraftKeeper) => keeper.state().status.kind;

async function conflict(): Promise<DraftKeeper> {
  const keeper = keeperOf();
  server.saveElsewhere({ notes: 'theirs' });
  keeper.edit({ notes: 'mine' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  return keeper;
}

describe('a draft', () => {
  it('is called saved only after the server acknowledged it', async () => {
    const keeper = keeperOf();
    keeper.edit({ notes: 'a' });
    expect(kindOf(keeper)).toBe('unsaved');
    expect(unsent().read()?.artifact).toEqual({ notes: 'a' });

    await vi.advanceTimersByTimeAsync(PAUSE);

    expect(kindOf(keeper)).toBe('saved');
    expect(server.artifact).toEqual({ notes: 'a' });
    expect(unsent().read()).toBeNull();
  });

  it('is sent once for a burst of typing, without empty fields', async () => {
    const keeper = keeperOf();
    for (const notes of ['a', 'ab', 'abc']) {
      keeper.edit({ notes, estimates: [{}] });
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(PAUSE);

    expect(server.saves()).toEqual([{ notes: 'abc' }]);
  });

  it('stays unsaved when more was typed while a save was on its way', async () => {
    const keeper = keeperOf();
    keeper.edit({ notes: 'first' });
    vi.advanceTimersByTime(800);
    keeper.edit({ notes: 'first and more' });
    await vi.advanceTimersByTimeAsync(0);
    expect(kindOf(keeper)).toBe('unsaved');

    await vi.advanceTimersByTimeAsync(PAUSE);

    expect(kindOf(keeper)).toBe('saved');
    expect(server.saves()).toEqual([{ notes: 'first' }, { notes: 'first and more' }]);
  });
});

describe('without a connection', () => {
  it('keeps the work on the device, says so, and saves when the server is back', async () => {
    const keeper = keeperOf();
    server.offline = true;
    keeper.edit({ notes: 'written on a train' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kindOf(keeper)).toBe('offline');
    expect(unsent().read()?.artifact).toEqual({ notes: 'written on a train' });

    server.offline = false;
    await vi.advanceTimersByTimeAsync(2_000);

    expect(kindOf(keeper)).toBe('saved');
    expect(server.artifact).toEqual({ notes: 'written on a train' });
  });

  it('takes up after a reload what was not sent before', async () => {
    server.offline = true;
    const before = keeperOf();
    before.edit({ notes: 'not lost' });
    before.close();
    server.offline = false;

    const after = keeperOf();
    await vi.advanceTimersByTimeAsync(PAUSE);

    expect(after.state().artifact).toEqual({ notes: 'not lost' });
    expect(server.artifact).toEqual({ notes: 'not lost' });
  });

  it('tries at once when asked to', async () => {
    const keeper = keeperOf();
    server.offline = true;
    keeper.edit({ notes: 'x' });
    await vi.advanceTimersByTimeAsync(30_000);
    server.offline = false;

    keeper.retry();
    await vi.advanceTimersByTimeAsync(1);

    expect(kindOf(keeper)).toBe('saved');
  });

  it('is no conflict when only the acknowledgement got lost', async () => {
    const keeper = keeperOf();
    server.answersToLose = 1;
    keeper.edit({ notes: 'arrived' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kindOf(keeper)).toBe('offline');

    await vi.advanceTimersByTimeAsync(2_000);

    expect(kindOf(keeper)).toBe('saved');
    expect(server.version).toBe(1);
  });
});

describe('another version on the server', () => {
  it('is never overwritten unasked', async () => {
    const keeper = await conflict();
    keeper.edit({ notes: 'mine, still typing' });
    await vi.advanceTimersByTimeAsync(30_000);

    expect(kindOf(keeper)).toBe('conflict');
    expect(server.artifact).toEqual({ notes: 'theirs' });
  });

  it('gives way to the own version if the learner says so', async () => {
    const keeper = await conflict();
    keeper.resolve('mine');
    await vi.advanceTimersByTimeAsync(PAUSE);

    expect(kindOf(keeper)).toBe('saved');
    expect(server.artifact).toEqual({ notes: 'mine' });
  });

  it('is taken over if the learner says so', async () => {
    const keeper = await conflict();
    keeper.resolve('theirs');

    expect(keeper.state()).toMatchObject({ artifact: { notes: 'theirs' }, status: { kind: 'saved' } });
    expect(unsent().read()).toBeNull();
  });

  it('is met openly when unsent work of an earlier visit differs from it', () => {
    unsent().write({ artifact: { notes: 'mine' }, etag: '"0"', editedAt: 0 });
    server.saveElsewhere({ notes: 'theirs' });

    const keeper = keeperOf();

    expect(keeper.state()).toMatchObject({
      artifact: { notes: 'mine' },
      status: { kind: 'conflict', theirs: { artifact: { notes: 'theirs' } } },
    });
  });
});

describe('a refusal', () => {
  const PUT = 'PUT /api/sessions/s1/stages/requirements/draft';

  it('waits for a sign-in and then saves', async () => {
    const keeper = keeperOf();
    let signedIn = false;
    const saving = new FakeDraftServer();
    saving.on(PUT, () =>
      signedIn ? new Response(null, { status: 204, headers: { ETag: '"1"' } }) : problem(401, 'Sign in.'),
    );
    keeper.edit({ notes: 'x' });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kindOf(keeper)).toBe('signed-out');

    signedIn = true;
    keeper.retry();
    await vi.advanceTimersByTimeAsync(1);

    expect(kindOf(keeper)).toBe('saved');
  });

  it('is shown, and not retried until something changes', async () => {
    const keeper = keeperOf();
    server.on(PUT, () => problem(400, 'The text is too long.'));
    keeper.edit({ notes: 'x' });
    await vi.advanceTimersByTimeAsync(60_000);

    expect(keeper.state().status).toMatchObject({
      kind: 'refused',
      error: { message: 'The text is too long.' },
    });
    expect(server.saves()).toHaveLength(1);
  });
});

describe('while a hand-in is under way', () => {
  it('sends no draft that could overtake it', async () => {
    const keeper = keeperOf();
    keeper.edit({ notes: 'final' });
    await keeper.hold();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.saves()).toEqual([]);

    keeper.release();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(server.saves()).toEqual([{ notes: 'final' }]);
  });
});
