import { Redirect } from 'wouter';
import { framework as loadFramework, problem as loadProblem } from '../../api/catalogue';
import { hasStatus } from '../../api/problem';
import { useResource } from '../../shared/hooks/useResource';
import { Loaded } from '../../shared/ui/Loaded';
import { Page } from '../../shared/ui/Page';
import { NotFoundPage } from '../../app/NotFoundPage';
import { Room } from './Room';
import { useSignedIn } from '../account/AccountProvider';
import { useLiveSession } from './useLiveSession';

export default function RoomPage({ sessionId }: { sessionId: string }) {
  const account = useSignedIn();
  const live = useLiveSession(sessionId);
  const session = live.resource.data;
  const setting = useResource(
    session ? `setting ${session.problemId} ${session.frameworkId}` : null,
    async (signal) => {
      const [framework, problem] = await Promise.all([
        loadFramework(session?.frameworkId ?? '', signal),
        loadProblem(session?.problemId ?? '', signal),
      ]);
      return { framework, problem };
    },
  );

  if (session === undefined && hasStatus(live.resource.error, 404)) {
    return <NotFoundPage />;
  }
  if (session !== undefined && session.learnerId !== account.id) {
    return <Redirect to={`/sessions/${sessionId}/scorecard`} replace />;
  }
  if (session !== undefined && setting.data !== undefined) {
    return (
      <Room session={session} live={live} framework={setting.data.framework} problem={setting.data.problem} />
    );
  }
  return (
    <Page title="Session">
      <Loaded resource={live.resource} what="the session" lines={6}>
        {() => (
          <Loaded resource={setting} what="the problem" lines={6}>
            {() => null}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
