import { Link } from 'wouter';
import type { LiveRow } from '../../api/types/analytics';
import type { ServerClock } from '../../shared/clock/ServerClock';
import { useNow } from '../../shared/clock/useNow';
import { clockFace, points } from '../../shared/text/format';
import { kindName } from '../../shared/text/vocabulary';
import { Badge } from '../../shared/ui/Badge';
import { Empty } from '../../shared/ui/Empty';
import { Panel } from '../../shared/ui/Panel';
import { ScrollArea } from '../../shared/ui/ScrollArea';
import type { Names } from './names';
import styles from './cohort.module.css';

const IDLE_MILLIS = 90_000;

interface LiveRowsProps {
  rows: readonly LiveRow[];
  names: Names;
  clock: ServerClock;
}

/** Who is working now, and on what. */
export function LiveRows({ rows, names, clock }: LiveRowsProps) {
  const now = useNow(clock);
  return (
    <Panel title="Working now">
      {rows.length === 0 ? (
        <Empty>Nobody is in a session at the moment.</Empty>
      ) : (
        <ScrollArea label="Learners at work" className={styles['wall']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Learner</th>
                <th scope="col">Stage</th>
                <th scope="col">Time left</th>
                <th scope="col">Last sign of life</th>
                <th scope="col">Words</th>
                <th scope="col">Last score</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(rows, names, now).map((row) => (
                <tr key={row.sessionId}>
                  <th scope="row">
                    <Link href={`/sessions/${row.sessionId}/scorecard`}>{names(row.learnerId)}</Link>
                  </th>
                  <td>{row.stageId === null ? 'between stages' : row.kinds.map(kindName).join(' + ')}</td>
                  <td>
                    <Left deadline={row.deadline} now={now} />
                  </td>
                  <td>
                    <Idle since={Date.parse(row.lastSeenAt)} now={now} />
                  </td>
                  <td>{row.words ?? '–'}</td>
                  <td>{points(row.lastScore?.points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  );
}

/** Who may need somebody comes first; apart from that by name, so that rows do not jump with every keystroke. */
function inOrder(rows: readonly LiveRow[], names: Names, now: number): LiveRow[] {
  const calm = (row: LiveRow) => (isLate(row, now) || isIdle(row, now) ? 0 : 1);
  return rows.toSorted(
    (one, other) => calm(one) - calm(other) || names(one.learnerId).localeCompare(names(other.learnerId)),
  );
}

function isLate({ deadline }: LiveRow, now: number): boolean {
  return deadline !== null && Date.parse(deadline) < now;
}

function isIdle({ lastSeenAt }: LiveRow, now: number): boolean {
  return now - Date.parse(lastSeenAt) >= IDLE_MILLIS;
}

function Left({ deadline, now }: { deadline: string | null; now: number }) {
  if (deadline === null) {
    return <>no clock</>;
  }
  const left = Date.parse(deadline) - now;
  return left < 0 ? <Badge tone="bad">{clockFace(-left)} over</Badge> : <>{clockFace(left)}</>;
}

function Idle({ since, now }: { since: number; now: number }) {
  const idle = Math.max(0, now - since);
  if (idle >= IDLE_MILLIS) {
    return <Badge tone="cue">idle for {clockFace(idle)}</Badge>;
  }
  return <>{idle < 5_000 ? 'now' : `${Math.floor(idle / 1_000)} s ago`}</>;
}
