import { cohort as loadCohort, members as loadMembers } from '../../api/cohorts';
import { hasStatus } from '../../api/problem';
import { useResource } from '../../shared/hooks/useResource';
import { CopyCode } from '../../shared/ui/CopyCode';
import { Loaded } from '../../shared/ui/Loaded';
import { Page } from '../../shared/ui/Page';
import { NotFoundPage } from '../../app/NotFoundPage';
import { Age } from './Age';
import { HeatMap } from './HeatMap';
import { LiveRows } from './LiveRows';
import { MembersPanel } from './MembersPanel';
import { namesOf } from './names';
import { OverviewTiles } from './OverviewTiles';
import { StageHistograms } from './StageHistograms';
import { useCohortStream } from './useCohortStream';

export default function CohortPage({ cohortId }: { cohortId: string }) {
  const cohort = useResource(`cohort ${cohortId}`, (signal) => loadCohort(cohortId, signal));
  const leads = cohort.data !== undefined && cohort.data.role !== 'LEARNER';
  const members = useResource(leads ? `members ${cohortId}` : null, (signal) =>
    loadMembers(cohortId, signal),
  );
  const stream = useCohortStream(cohortId, leads);
  const names = namesOf(members.data);

  if (hasStatus(cohort.error, 404) || (cohort.data !== undefined && !leads)) {
    return <NotFoundPage />;
  }
  return (
    <Page
      title={cohort.data?.name ?? 'Cohort'}
      kicker="Cohort"
      actions={cohort.data?.joinCode !== undefined && <CopyCode code={cohort.data.joinCode} />}
    >
      <Loaded resource={cohort} what="the cohort" lines={6}>
        {() => (
          <>
            <Age stream={stream} />
            <Loaded resource={stream.overview} what="the cohort’s figures" lines={4}>
              {(overview) => (
                <>
                  <OverviewTiles overview={overview} />
                  <LiveRows live={stream.live} names={names} />
                  <StageHistograms stages={overview.stages} />
                </>
              )}
            </Loaded>
            <HeatMap cohortId={cohortId} names={names} round={stream.overview.data?.stagesCompleted ?? 0} />
            <MembersPanel cohortId={cohortId} members={members} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
