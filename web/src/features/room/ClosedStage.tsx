import { useState } from 'react';
import { handedIn } from '../../api/practice';
import type { Session } from '../../api/types/practice';
import { Answer } from '../../shared/answer/Answer';
import { tidy } from '../../shared/artifact/tidy';
import { DiagramPicture } from '../../shared/diagram/DiagramPicture';
import { useResource } from '../../shared/hooks/useResource';
import { dayAndTime, points } from '../../shared/text/format';
import { Badge } from '../../shared/ui/Badge';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Loaded } from '../../shared/ui/Loaded';
import type { PlannedStage } from './plan';
import { ReopenDialog } from './ReopenDialog';
import { wasLate } from './rail/StageRail';
import styles from './room.module.css';

interface ClosedStageProps {
  session: Session;
  planned: PlannedStage;
  onSession: (session: Session) => void;
}

/** A stage that is handed in, or not yet to be worked on. */
export function ClosedStage({ session, planned, onSession }: ClosedStageProps) {
  const { stage, name } = planned;
  const [asking, setAsking] = useState(false);
  const running = session.status === 'IN_PROGRESS';
  if (stage.status === 'PENDING') {
    return (
      <section className={styles['work']} aria-labelledby="stage-name">
        <h2 id="stage-name">{name}</h2>
        <p>
          {running
            ? 'Opens when the stages before it are handed in.'
            : 'The session ended before this stage.'}{' '}
          {planned.minutes > 0 && running && `It has ${planned.minutes} minutes.`}
        </p>
      </section>
    );
  }
  return (
    <section className={styles['work']} aria-labelledby="stage-name">
      <h2 id="stage-name">{name}</h2>
      <p className={styles['verdict']}>
        <ScoreBadge planned={planned} />
        {wasLate(stage) && <Badge tone="cue">late</Badge>}
        {stage.attempt > 1 && <Badge>attempt {stage.attempt}</Badge>}
        {stage.completedAt && <span>handed in {dayAndTime(stage.completedAt)}</span>}
      </p>
      <div className={styles['choices']}>
        <ButtonLink href={`/sessions/${session.id}/scorecard#${stage.id}`} look="primary">
          See how it was scored
        </ButtonLink>
        {running && <Button onClick={() => setAsking(true)}>Go back to this stage</Button>}
      </div>
      <HandedIn sessionId={session.id} stageId={stage.id} attempt={stage.attempt} />
      {asking && (
        <ReopenDialog
          sessionId={session.id}
          stageId={stage.id}
          stageName={name}
          onClose={() => setAsking(false)}
          onReopened={(after) => {
            setAsking(false);
            onSession(after);
          }}
        />
      )}
    </section>
  );
}

function HandedIn({ sessionId, stageId, attempt }: { sessionId: string; stageId: string; attempt: number }) {
  const answer = useResource(`answer ${sessionId} ${stageId} ${attempt}`, async (signal) =>
    tidy(await handedIn(sessionId, stageId, attempt, signal)),
  );
  return (
    <Loaded resource={answer} what="what you handed in" lines={6}>
      {(artifact) => (
        <>
          <h3>What you handed in</h3>
          {artifact.diagram && <DiagramPicture diagram={artifact.diagram} />}
          <Answer artifact={artifact} criteria={[]} pointedAt={null} />
        </>
      )}
    </Loaded>
  );
}

function ScoreBadge({ planned: { stage } }: { planned: PlannedStage }) {
  switch (stage.score.status) {
    case 'SCORED':
      return <Badge tone="good">{points(stage.score.points)} points</Badge>;
    case 'PENDING':
      return <Badge tone="cue">being scored…</Badge>;
    case 'FAILED':
      return <Badge tone="bad">could not be scored</Badge>;
    case 'NONE':
      return null;
  }
}
