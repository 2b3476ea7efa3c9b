import { useEffect, useRef, useState } from 'react';
import { heatmap as loadHeatmap } from '../../api/cohorts';
import type { StageKind } from '../../api/types/catalogue';
import type { CohortFigures, HeatmapRow } from '../../api/types/analytics';
import { Link } from 'wouter';
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

/** While figures change without a pause the heat map is asked for no more often than this. */
const REFRESH_MILLIS = 2_000;

interface HeatMapProps {
  cohortId: string;
  names: Names;
  /** Asked again soon after these have changed. */
  figures: CohortFigures;
}

/** Learner × stage, the latest points. A table: it is read, searched and spoken as one. */
export function HeatMap({ cohortId, names, figures }: HeatMapProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const cursor = cursors.at(-1) ?? null;
  const heatmap = useResource(`heatmap ${cohortId} ${cursor ?? ''}`, (signal) =>
    loadHeatmap(cohortId, cursor, signal),
  );
  useRefresh(figures, heatmap.reload);

  return (
    <Panel title="Learners by stage" aside={<span className={styles['key']}>latest points</span>}>
      <Loaded resource={heatmap} what="the heat map" lines={6}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? (
              <Empty>Appears when the first learner has joined.</Empty>
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
  const kinds = KINDS.filter((kind) => rows.some((row) => cellOf(row, kind) !== undefined));
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
              {kinds.map((kind) => (
                <Cell key={kind} cell={cellOf(row, kind)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Cell({ cell }: { cell: HeatmapRow['cells'][number] | undefined }) {
  return cell === undefined ? (
    <td data-empty>–</td>
  ) : (
    <td style={{ '--points': cell.points }}>
      <Link href={`/sessions/${cell.sessionId}/scorecard`}>{points(cell.points)}</Link>
    </td>
  );
}

function cellOf(row: HeatmapRow, kind: StageKind) {
  return row.cells.find((cell) => cell.kind === kind);
}

/** Calls soon after every change, once for several changes in a row. */
function useRefresh(changing: unknown, refresh: () => void): void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const known = useRef(changing);
  useEffect(() => {
    if (known.current !== changing) {
      known.current = changing;
      if (waiting.current === undefined) {
        waiting.current = setTimeout(() => {
          waiting.current = undefined;
          refresh();
        }, REFRESH_MILLIS);
      }
    }
  }, [changing, refresh]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [],
  );
}
