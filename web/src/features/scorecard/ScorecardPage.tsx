import { useEffect } from 'react';
import { framework as loadFramework, problem as loadProblem } from '../../api/catalogue';
import { scorecard as loadScorecard } from '../../api/practice';
import { hasStatus } from '../../api/problem';
import type { Framework, Problem } from '../../api/types/catalogue';
import type { Session } from '../../api/types/practice';
import type { Scorecard } from '../../api/types/scorecard';
import { useResource } from '../../shared/hooks/useResource';
import { dayAndTime } from '../../shared/text/format';
import { findingName } from '../../shared/text/vocabulary';
import { ButtonLink } from '../../shared/ui/Button';
import { Loaded } from '../../shared/ui/Loaded';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Panel } from '../../shared/ui/Panel';
import { NotFoundPage } from '../../app/NotFoundPage';
import { useSignedIn } from '../account/AccountProvider';
import { planOf } from '../room/plan';
import { useLiveSession, type LiveSession } from '../room/useLiveSession';
import { StageCard } from './StageCard';
import { Verdict } from './Verdict';
import styles from './scorecard.module.css';

export default function ScorecardPage({ sessionId }: { sessionId: string }) {
  const live = useLiveSession(sessionId);
  const session = live.resource.data;
  const scorecard = useResource(`scorecard ${sessionId}`, (signal) => loadScorecard(sessionId, signal));
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

  const { reload } = scorecard;
  useEffect(() => {
    if (live.scores > 0) {
      reload();
    }
  }, [live.scores, reload]);

  if (hasStatus(live.resource.error, 404)) {
    return <NotFoundPage />;
  }
  if (session && scorecard.data && setting.data) {
    return <Card session={session} scorecard={scorecard.data} live={live} {...setting.data} />;
  }
  return (
    <Page title="Scorecard">
      <Loaded resource={live.resource} what="the session" lines={6}>
        {() => (
          <Loaded resource={scorecard} what="the scorecard" lines={6}>
            {() => (
              <Loaded resource={setting} what="the problem" lines={6}>
                {() => null}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface CardProps {
  session: Session;
  scorecard: Scorecard;
  framework: Framework;
  problem: Problem;
  live: LiveSession;
}

function Card({ session, scorecard, framework, problem, live }: CardProps) {
  const plan = planOf(session, framework);
  const handedIn = plan.filter(({ stage }) => stage.status === 'COMPLETED').length;
  const results = new Map(scorecard.stages.map((result) => [result.stageId, result]));
  const own = session.learnerId === useSignedIn().id;
  const running = session.status === 'IN_PROGRESS';

  useEffect(() => {
    const target = window.location.hash.slice(1);
    if (target !== '') {
      document.getElementById(target)?.scrollIntoView();
    }
  }, []);

  return (
    <Page
      title={`Scorecard: ${problem.title}`}
      kicker={`${framework.name}, ${session.mode}, ${dayAndTime(session.startedAt)}`}
      actions={
        running &&
        own && (
          <ButtonLink href={`/sessions/${session.id}`} look="primary">
            Back to the session
          </ButtonLink>
        )
      }
    >
      {live.stream === 'lost' && scorecard.status !== 'COMPLETE' && (
        <Notice tone="cue" announce="status">
          <p>Live updates are interrupted; scores may show late. Reconnecting…</p>
        </Notice>
      )}
      <Verdict scorecard={scorecard} scored={scorecard.stages.length} handedIn={handedIn} />
      {(scorecard.nextSteps.length > 0 || scorecard.mistakes.length > 0) && (
        <div className={styles['advice']}>
          {scorecard.nextSteps.length > 0 && (
            <Panel title="Next steps">
              <ol>
                {scorecard.nextSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Panel>
          )}
          {scorecard.mistakes.length > 0 && (
            <Panel title="Habits to break">
              <ul>
                {scorecard.mistakes.map(({ kind, detail }) => (
                  <li key={`${kind} ${detail}`}>
                    <strong>{findingName(kind)}</strong>: {detail}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      )}
      {plan.map((planned) => (
        <StageCard
          key={planned.stage.id}
          sessionId={session.id}
          planned={planned}
          result={results.get(planned.stage.id)}
          own={own}
        />
      ))}
    </Page>
  );
}
