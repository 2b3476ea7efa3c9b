import { cohorts as loadCohorts } from '../../api/cohorts';
import { sessions as loadSessions } from '../../api/practice';
import { useResource } from '../../shared/hooks/useResource';
import { Page } from '../../shared/ui/Page';
import { hasRole, useSignedIn } from '../account/AccountProvider';
import { CohortsPanel } from './CohortsPanel';
import { Continue } from './Continue';
import { JoinCohort } from './JoinCohort';
import { ProgressPanel } from './ProgressPanel';
import { RecentSessions } from './RecentSessions';
import { StartSession } from './StartSession';
import { useCatalogue } from './useCatalogue';
import styles from './home.module.css';

const SHOWN_SESSIONS = 8;

export default function HomePage() {
  const account = useSignedIn();
  const teaches = hasRole(account, 'INSTRUCTOR', 'ADMIN');
  const catalogue = useCatalogue();
  const cohorts = useResource('cohorts', loadCohorts);
  const sessions = useResource('recent sessions', (signal) => loadSessions(SHOWN_SESSIONS, signal));

  return (
    <Page title={`Hello, ${account.displayName}`}>
      <Continue sessions={sessions.data} catalogue={catalogue.data} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {teaches && <CohortsPanel cohorts={cohorts} />}
          <StartSession catalogue={catalogue} cohorts={cohorts} />
          <RecentSessions sessions={sessions} catalogue={catalogue.data} />
        </div>
        <div className={styles['column']}>
          <ProgressPanel catalogue={catalogue.data} />
          <JoinCohort cohorts={cohorts} />
        </div>
      </div>
    </Page>
  );
}
