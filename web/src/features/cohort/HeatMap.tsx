import { useEffect, useState } from 'react';
import { heatmap as loadHeatmap } from '../../api/cohorts';
import type { StageKind } from '../../api/types/catalogue';
import type { HeatmapRow } from '../../api/types/analytics';
import { useResource } from '../../shared/hooks/useResource';
import { points } from '../../shared/text/format';
import { KINDS, kindName } from '../../shared/text/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { ScrollArea } from '../../shared/ui/ScrollArea';
import type { Names } from './names';
import styles from './cohort.module.css';

interface HeatMapProps {
  cohortId: string;
  names: Names;
  /** Asked again when this changes. */
  round: number;
}

/** Learner × stage, the latest points. A table: it is read, searched and spoken as one. */
export function HeatMap({ cohortId, names, round }: HeatMapProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const cursor = cursors.at(-1) ?? null;
  const heatmap = useResource(`heatmap ${cohortId} ${cursor ?? ''}`, (signal) =>
    loadHeatmap(cohortId, cursor, signal),
  );
  const { reload } = heatmap;
  useEffect(() => {
    if (round > 0) {
      const soon = setTimeout(reload, 1_500);
      return () => clearTimeout(soon);
    }
    return undefined;
  }, [round, reload]);

  return (
    <Panel title="Learners by stage" aside={<span className={styles['key']}>latest points</span>}>
      <Loaded resource={heatmap} what="the heat map" lines={6}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? (
              <Empty>Appears when the first learner hands in a stage.</Empty>
            ) : (
              <Grid rows={items} names={names} />
            )}
            {(nextCursor !== null || cursors.length > 1) && (
              <nav aria-label="Pages of learners" className={styles['pages']}>
                <Button disabled={cursors.length === 1} onClick={() => setCursors(cursors.slice(0, -1))}>
                  Previous
                </Button>
                <Button disabled={nextCursor === null} onClick={() => setCursors([...cursors, nextCursor])}>
                  Next
                </Button>
              </nav>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Grid({ rows, names }: { rows: readonly HeatmapRow[]; names: Names }) {
  const kinds = KINDS.filter((kind) => rows.some((row) => pointsOf(row, kind) !== undefined));
  return (
    <ScrollArea label="Heat map">
      <table className={styles['heat']}>
        <thead>
          <tr>
            <th scope="col">Learner</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {kindName(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.learnerId}>
              <th scope="row">{names(row.learnerId)}</th>
              {kinds.map((kind) => {
                const value = pointsOf(row, kind);
                return (
                  <td
                    key={kind}
                    data-empty={value === undefined || undefined}
                    style={{ '--points': value ?? 0 }}
                  >
                    {points(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function pointsOf(row: HeatmapRow, kind: StageKind): number | undefined {
  return row.stages.find((stage) => stage.kind === kind)?.points;
}
