import { Link } from 'wouter';
import { sessions as loadSessions } from '../../api/practice';
import type { Session } from '../../api/types/practice';
import { useResource, type Reading } from '../../shared/hooks/useResource';
import { dayAndTime, points } from '../../shared/text/format';
import { Badge } from '../../shared/ui/Badge';
import { ButtonLink } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { titleOf, type Catalogue } from './useCatalogue';
import styles from './home.module.css';

const SHOWN = 8;

export function RecentSessions({ catalogue }: { catalogue: Reading<Catalogue> }) {
  const sessions = useResource('recent sessions', (signal) => loadSessions(SHOWN, signal));
  return (
    <Panel title="Your sessions">
      <Loaded resource={sessions} what="your sessions">
        {(list) =>
          list.length === 0 ? (
            <Empty>
              Nothing yet. Your first session takes half an hour; the untimed mode is a good start.
            </Empty>
          ) : (
            <ul role="list" className={styles['sessions']}>
              {list.map((session) => (
                <li key={session.id}>
                  <SessionRow session={session} title={titleOf(catalogue.data, session.problemId)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function SessionRow({ session, title }: { session: Session; title: string }) {
  const done = session.stages.filter(({ status }) => status === 'COMPLETED').length;
  const running = session.status === 'IN_PROGRESS';
  return (
    <>
      <div>
        <Link href={running ? `/sessions/${session.id}` : `/sessions/${session.id}/scorecard`}>{title}</Link>
        <p className={styles['meta']}>
          {session.mode}, <time dateTime={session.startedAt}>{dayAndTime(session.startedAt)}</time>, {done} of{' '}
          {session.stages.length} stages
        </p>
      </div>
      {running ? (
        <ButtonLink href={`/sessions/${session.id}`} look="primary">
          Continue
        </ButtonLink>
      ) : (
        <SessionPoints session={session} />
      )}
    </>
  );
}

function SessionPoints({ session }: { session: Session }) {
  const scored = session.stages.flatMap(({ score }) =>
    score.status === 'SCORED' ? [score.points ?? 0] : [],
  );
  if (session.status === 'ABANDONED') {
    return <Badge>abandoned</Badge>;
  }
  if (session.points !== undefined && session.points !== null) {
    return <PointsFigure value={session.points} />;
  }
  return scored.length === 0 ? (
    <Badge tone="cue">being scored…</Badge>
  ) : (
    <PointsFigure value={average(scored)} />
  );
}

function PointsFigure({ value }: { value: number }) {
  return (
    <span className={styles['figure']}>
      {points(value)}
      <small> points</small>
    </span>
  );
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
