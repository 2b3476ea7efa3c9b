import { useEffect, useState } from 'react';
import { cohortEvents, live as loadLive, overview as loadOverview } from '../../api/cohorts';
import type { CohortFigures, CohortFrame, Freshness, LiveRows } from '../../api/types/analytics';
import { ServerClock } from '../../shared/clock/ServerClock';
import { useResource, type Resource } from '../../shared/hooks/useResource';
import type { StreamStatus } from '../../shared/live/EventStream';
import { useEventStream } from '../../shared/live/useEventStream';

/** What is shown of a cohort. */
export interface Board extends Freshness {
  overview: CohortFigures;
  live: LiveRows;
}

export interface LiveBoard {
  board: Resource<Board>;
  stream: StreamStatus;
  clock: ServerClock;
}

/** A cohort's board: asked for once, so that a refusal says why, then kept up to date by the stream. */
export function useBoard(cohortId: string, enabled: boolean): LiveBoard {
  const [clock] = useState(() => new ServerClock());
  const board = useResource(enabled ? `board ${cohortId}` : null, async (signal): Promise<Board> => {
    const [overview, live] = await Promise.all([loadOverview(cohortId, signal), loadLive(cohortId, signal)]);
    return { asOf: overview.asOf, lagMillis: overview.lagMillis, overview, live };
  });

  const { data, set } = board;
  const take = (frame: CohortFrame) => {
    const overview = frame.overview ?? data?.overview;
    const live = frame.live ?? data?.live;
    if (overview !== undefined && live !== undefined) {
      set({ asOf: frame.asOf, lagMillis: frame.lagMillis, overview, live });
    }
  };
  const stream = useEventStream(enabled ? cohortEvents(cohortId) : null, { snapshot: take, change: take });

  // An answer tells the server's time: up to when events are in, and how long ago that was.
  useEffect(() => {
    if (data !== undefined) {
      clock.observe(Date.parse(data.asOf) + data.lagMillis);
    }
  }, [clock, data]);
  return { board, stream, clock };
}
