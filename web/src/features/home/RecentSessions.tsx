import { Link } from 'wouter';
import type { Session } from '../../api/types/practice';
import type { Reading } from '../../shared/hooks/useResource';
import { count, dayAndTime } from '../../shared/text/format';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { StageBars } from './StageBars';
import { titleOf, type Catalogue } from './useCatalogue';
import styles from './home.module.css';

interface RecentSessionsProps {
  sessions: Reading<Session[]>;
  catalogue: Catalogue | undefined;
}

export function RecentSessions({ sessions, catalogue }: RecentSessionsProps) {
  return (
    <Panel title="Your sessions">
      <Loaded resource={sessions} what="your sessions">
        {(list) =>
          list.length === 0 ? (
            <Empty>Nothing yet. A drill takes half an hour; the untimed mode is a good start.</Empty>
          ) : (
            <ul role="list" className={styles['sessions']}>
              {list.map((session) => (
                <li key={session.id}>
                  <div>
                    <Link href={addressOf(session)}>{titleOf(catalogue, session.problemId)}</Link>
                    <p className={styles['meta']}>
                      {session.mode},{' '}
                      <time dateTime={session.startedAt}>{dayAndTime(session.startedAt)}</time>,{' '}
                      {stateOf(session)}
                    </p>
                  </div>
                  <StageBars session={session} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function addressOf({ id, status }: Session): string {
  return status === 'IN_PROGRESS' ? `/sessions/${id}` : `/sessions/${id}/scorecard`;
}

function stateOf({ status, stages }: Session): string {
  const handedIn = stages.filter((stage) => stage.status === 'COMPLETED').length;
  switch (status) {
    case 'COMPLETED':
      return 'completed';
    case 'ABANDONED':
      return `abandoned after ${count(handedIn, 'stage')}`;
    case 'IN_PROGRESS':
      return `${handedIn} of ${stages.length} stages`;
  }
}
