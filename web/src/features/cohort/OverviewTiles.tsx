import type { CohortOverview } from '../../api/types/analytics';
import { points } from '../../shared/text/format';
import { Tile, Tiles } from '../../shared/ui/Tile';

export function OverviewTiles({ overview }: { overview: CohortOverview }) {
  return (
    <Tiles>
      <Tile label="Learners" value={String(overview.learners)} />
      <Tile label="Active now" value={String(overview.activeNow)} />
      <Tile
        label="Sessions"
        value={String(overview.sessionsStarted)}
        note={`${overview.sessionsCompleted} completed`}
      />
      <Tile label="Stages handed in" value={String(overview.stagesCompleted)} />
      <Tile label="Average points" value={points(overview.averagePoints)} />
    </Tiles>
  );
}
