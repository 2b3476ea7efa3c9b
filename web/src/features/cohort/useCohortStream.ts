import { cohortEvents, live as loadLive, overview as loadOverview } from '../../api/cohorts';
import type { CohortFrame, CohortOverview, Live } from '../../api/types/analytics';
import { useResource, type Resource } from '../../shared/hooks/useResource';
import type { StreamStatus } from '../../shared/live/EventStream';
import { useEventStream } from '../../shared/live/useEventStream';

/** An answer, and when it arrived by this page's own monotonic clock. */
export type Received<T> = T & { receivedAt: number };

export interface CohortStream {
  overview: Resource<Received<CohortOverview>>;
  live: Resource<Received<Live>>;
  status: StreamStatus;
}

/** A cohort's figures: asked for once, then kept up to date by the stream. */
export function useCohortStream(cohortId: string, enabled: boolean): CohortStream {
  const overview = useResource(enabled ? `overview ${cohortId}` : null, async (signal) =>
    received(await loadOverview(cohortId, signal)),
  );
  const live = useResource(enabled ? `live ${cohortId}` : null, async (signal) =>
    received(await loadLive(cohortId, signal)),
  );
  const take = (frame: CohortFrame) => {
    overview.set(received(frame.overview));
    live.set(received(frame.live));
  };
  const status = useEventStream(enabled ? cohortEvents(cohortId) : null, { snapshot: take, update: take });
  return { overview, live, status };
}

function received<T>(answer: T): Received<T> {
  return { ...answer, receivedAt: performance.now() };
}
