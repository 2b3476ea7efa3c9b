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
import { useBoard } from './useBoard';

export default function CohortPage({ cohortId }: { cohortId: string }) {
  const cohort = useResource(`cohort ${cohortId}`, (signal) => loadCohort(cohortId, signal));
  const leads = cohort.data !== undefined && cohort.data.role !== 'LEARNER';
  const members = useResource(leads ? `members ${cohortId}` : null, (signal) =>
    loadMembers(cohortId, signal),
  );
  const live = useBoard(cohortId, leads);
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
            <Age live={live} />
            <Loaded resource={live.board} what="the cohort’s figures" lines={4}>
              {(board) => (
                <>
                  <OverviewTiles figures={board.overview} />
                  <LiveRows rows={board.live.items} names={names} clock={live.clock} />
                  <HeatMap cohortId={cohortId} names={names} figures={board.overview} />
                  <StageHistograms stages={board.overview.stages} />
                </>
              )}
            </Loaded>
            <MembersPanel cohortId={cohortId} members={members} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
