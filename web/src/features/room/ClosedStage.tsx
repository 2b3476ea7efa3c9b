import { useState } from 'react';
import type { Session } from '../../api/types/practice';
import { dayAndTime, points } from '../../shared/text/format';
import { Badge } from '../../shared/ui/Badge';
import { Button, ButtonLink } from '../../shared/ui/Button';
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
