import { cohorts as loadCohorts } from '../../api/cohorts';
import { useResource } from '../../shared/hooks/useResource';
import { Page } from '../../shared/ui/Page';
import { hasRole, useSignedIn } from '../account/AccountProvider';
import { CohortsPanel } from './CohortsPanel';
import { JoinCohort } from './JoinCohort';
import { ProgressPanel } from './ProgressPanel';
import { RecentSessions } from './RecentSessions';
import { StartSession } from './StartSession';
import { useCatalogue } from './useCatalogue';
import styles from './home.module.css';

export default function HomePage() {
  const account = useSignedIn();
  const teaches = hasRole(account, 'INSTRUCTOR', 'ADMIN');
  const catalogue = useCatalogue();
  const cohorts = useResource('cohorts', loadCohorts);

  return (
    <Page title={`Hello, ${account.displayName}`}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {teaches && <CohortsPanel cohorts={cohorts} />}
          <StartSession catalogue={catalogue} cohorts={cohorts} />
          <RecentSessions catalogue={catalogue} />
        </div>
        <div className={styles['column']}>
          <ProgressPanel catalogue={catalogue} />
          <JoinCohort cohorts={cohorts} />
        </div>
      </div>
    </Page>
  );
}
