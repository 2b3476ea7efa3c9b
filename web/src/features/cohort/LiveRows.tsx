import { Link } from 'wouter';
import type { Live, LiveRow } from '../../api/types/analytics';
import type { Reading } from '../../shared/hooks/useResource';
import { clockFace, points } from '../../shared/text/format';
import { kindName } from '../../shared/text/vocabulary';
import { Badge } from '../../shared/ui/Badge';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { ScrollArea } from '../../shared/ui/ScrollArea';
import type { Names } from './names';
import styles from './cohort.module.css';

const IDLE_SECONDS = 90;

/** Who is working now, and on what. */
export function LiveRows({ live, names }: { live: Reading<Live>; names: Names }) {
  return (
    <Panel title="Working now">
      <Loaded resource={live} what="who is working">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>Nobody is in a session at the moment.</Empty>
          ) : (
            <ScrollArea label="Learners at work">
              <table className={styles['table']}>
                <thead>
                  <tr>
                    <th scope="col">Learner</th>
                    <th scope="col">Stage</th>
                    <th scope="col">Left</th>
                    <th scope="col">Last sign of life</th>
                    <th scope="col">Last score</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((row) => (
                    <tr key={row.sessionId}>
                      <th scope="row">
                        <Link href={`/sessions/${row.sessionId}/scorecard`}>{names(row.learnerId)}</Link>
                      </th>
                      <td>{kindName(row.kind)}</td>
                      <td>
                        <Left row={row} />
                      </td>
                      <td>
                        <Idle seconds={row.idleSeconds} />
                      </td>
                      <td>{points(row.lastScore)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollArea>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Left({ row: { secondsLeft } }: { row: LiveRow }) {
  if (secondsLeft === null) {
    return <>untimed</>;
  }
  return secondsLeft < 0 ? (
    <Badge tone="bad">+{clockFace(-secondsLeft * 1_000)} over</Badge>
  ) : (
    <>{clockFace(secondsLeft * 1_000)}</>
  );
}

function Idle({ seconds }: { seconds: number | null }) {
  if (seconds === null) {
    return <>–</>;
  }
  return seconds >= IDLE_SECONDS ? (
    <Badge tone="cue">idle {clockFace(seconds * 1_000)}</Badge>
  ) : (
    <>{seconds < 5 ? 'now' : `${seconds} s ago`}</>
  );
}
