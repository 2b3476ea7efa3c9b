import { useCallback, useEffect, useRef, useState } from 'react';
import { session as loadSession, sessionEvents } from '../../api/practice';
import type { ClockEvent, Session } from '../../api/types/practice';
import { ServerClock } from '../../shared/clock/ServerClock';
import { useResource, type Resource } from '../../shared/hooks/useResource';
import type { StreamStatus } from '../../shared/live/EventStream';
import { useEventStream } from '../../shared/live/useEventStream';

export interface LiveSession {
  resource: Resource<Session>;
  /** Takes in the session as an action's answer has it. */
  apply: (session: Session) => void;
  clock: ServerClock;
  stream: StreamStatus;
  /** Counts up when scores arrive. */
  scores: number;
}

/** Scores that come together, as after a reconnect, are asked for together. */
const GATHER_MILLIS = 120;

/** A session kept up to date by its event stream, and the server's clock heard on it. */
export function useLiveSession(sessionId: string): LiveSession {
  const [clock] = useState(() => new ServerClock());
  const [scores, setScores] = useState(0);
  const newest = useRef<Session>(undefined);
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined);

  const resource = useResource(`session ${sessionId}`, async (signal) => {
    const { session, date } = await loadSession(sessionId, signal);
    if (date !== null) {
      clock.observe(date);
    }
    // An answer that was slow on its way must not undo what a later one said.
    if (newest.current === undefined || session.version >= newest.current.version) {
      newest.current = session;
    }
    return newest.current;
  });

  const { set, reload } = resource;
  const apply = useCallback(
    (session: Session) => {
      newest.current = session;
      set(session);
    },
    [set],
  );
  const scored = useCallback(() => {
    clearTimeout(gathering.current);
    gathering.current = setTimeout(() => {
      setScores((before) => before + 1);
      reload();
    }, GATHER_MILLIS);
  }, [reload]);
  useEffect(() => () => clearTimeout(gathering.current), []);

  const stream = useEventStream(sessionEvents(sessionId), {
    clock: ({ serverTime, version }: ClockEvent) => {
      clock.observe(serverTime);
      if (newest.current !== undefined && version > newest.current.version) {
        reload();
      }
    },
    'stage-scored': scored,
    'session-scored': scored,
  });
  return { resource, apply, clock, stream, scores };
}
