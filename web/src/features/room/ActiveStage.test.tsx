import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session, SessionStage } from '../../api/types/practice';
import { FakeDraftServer } from '../../testing/FakeDraftServer';
import { json, problem } from '../../testing/FakeServer';
import { AccountProvider } from '../account/AccountProvider';
import { ActiveStage } from './ActiveStage';

const COMPLETION = 'POST /api/sessions/s1/stages/requirements/completion';

const stage: SessionStage = {
  id: 'requirements',
  kinds: ['REQUIREMENTS'],
  status: 'ACTIVE',
  startedAt: '2026-11-20T10:00:00Z',
  deadline: null,
  completedAt: null,
  attempt: 1,
  score: { status: 'NONE' },
  plannedSeconds: 0,
};

const session: Session = {
  id: 's1',
  learnerId: 'l1',
  problemId: 'url-shortener',
  frameworkId: 'five-step',
  mode: 'untimed',
  status: 'IN_PROGRESS',
  startedAt: '2026-11-20T10:00:00Z',
  stages: [stage],
  version: 2,
};

let server: FakeDraftServer;
const onSession = vi.fn();

beforeEach(() => {
  onSession.mockReset();
  server = new FakeDraftServer();
  server.on('GET /api/browser-session', () =>
    json({ id: 'l1', email: 'l@x', displayName: 'Lee', roles: ['LEARNER'] }),
  );
  server.on(COMPLETION, () => json({ ...session, version: 3 }, 202));
});

function open() {
  render(
    <AccountProvider>
      <ActiveStage
        session={session}
        planned={{ stage, name: 'Clarify requirements', minutes: 0, goal: '', doneWhen: '', checklist: [] }}
        last={false}
        draft={{ artifact: server.artifact, etag: server.etag() }}
        onSession={onSession}
      />
    </AccountProvider>,
  );
  return userEvent.setup();
}

const notes = () => screen.getByLabelText('Notes, in your own words');
const saysSaved = () => waitFor(() => expect(screen.getByText('Saved')).toBeDefined(), { timeout: 4_000 });

describe('the editor of a stage', () => {
  it('writes the forms and the notes into one answer', async () => {
    const user = open();
    await user.type(screen.getByLabelText('Functional: what it does'), 'Create{Enter}Redirect');
    await user.click(screen.getByRole('button', { name: 'Add quality' }));
    await user.type(screen.getByLabelText('Quality'), 'latency');
    await user.type(screen.getByLabelText('Target'), 'p99 < 100 ms');
    await user.type(notes(), 'Reads dominate.');
    await saysSaved();

    expect(server.artifact).toEqual({
      notes: 'Reads dominate.',
      requirements: {
        functional: ['Create', 'Redirect'],
        nonFunctional: [{ quality: 'latency', target: 'p99 < 100 ms' }],
      },
    });
  });

  it('asks openly when another tab was faster', async () => {
    const user = open();
    server.saveElsewhere({ notes: 'theirs' });
    await user.type(notes(), 'mine');
    await screen.findByText('This stage was also written somewhere else', {}, { timeout: 4_000 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hand in and go on' }).disabled).toBe(true);

    await user.click(screen.getByRole('button', { name: 'Take the other version' }));

    expect((notes() as HTMLTextAreaElement).value).toBe('theirs');
  });

  it('says that it works without a connection, and offers the text', async () => {
    const user = open();
    server.offline = true;
    await user.type(notes(), 'offline');

    await screen.findByText('Working without a connection', {}, { timeout: 4_000 });
    expect(screen.getByRole('button', { name: 'Download my text' })).toBeDefined();
  });
});

describe('handing in', () => {
  it('sends what is on screen, not what was saved last', async () => {
    const user = open();
    await user.type(notes(), 'the last word');
    await user.click(screen.getByRole('button', { name: 'Hand in and go on' }));

    await waitFor(() => expect(onSession).toHaveBeenCalledWith(expect.objectContaining({ version: 3 })));
    expect(server.requests(COMPLETION)[0]?.body).toEqual({ artifact: { notes: 'the last word' } });
    expect(localStorage.getItem('rehearsal.unsent.s1.requirements')).toBeNull();
  });

  it('tells why it was refused and goes on saving', async () => {
    server.on(COMPLETION, () => problem(413, 'An answer to one stage may have up to 512 KiB.'));
    const user = open();
    await user.type(notes(), 'too long');
    await user.click(screen.getByRole('button', { name: 'Hand in and go on' }));

    await screen.findByText('An answer to one stage may have up to 512 KiB.');
    await saysSaved();
    expect(onSession).not.toHaveBeenCalled();
  });

  it('can be stopped while nobody answers', async () => {
    const user = open();
    await user.type(notes(), 'x');
    server.offline = true;
    await user.click(screen.getByRole('button', { name: 'Hand in and go on' }));
    await user.click(await screen.findByRole('button', { name: 'Stop trying' }));

    await waitFor(() => expect((notes() as HTMLTextAreaElement).matches(':disabled')).toBe(false));
    expect(onSession).not.toHaveBeenCalled();
  });
});
