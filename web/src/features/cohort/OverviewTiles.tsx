import type { CohortFigures } from '../../api/types/analytics';
import { points } from '../../shared/text/format';
import { Tile, Tiles } from '../../shared/ui/Tile';

export function OverviewTiles({ figures }: { figures: CohortFigures }) {
  return (
    <Tiles>
      <Tile label="Learners" value={String(figures.learners)} />
      <Tile label="Active now" value={String(figures.activeNow)} />
      <Tile
        label="Sessions"
        value={String(figures.sessionsStarted)}
        note={`${figures.sessionsCompleted} completed`}
      />
      <Tile label="Stages handed in" value={String(figures.stagesCompleted)} />
      <Tile label="Average points" value={points(figures.averagePoints)} />
    </Tiles>
  );
}
