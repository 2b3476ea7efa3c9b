import { useState } from 'react';
import { handedIn } from '../../api/practice';
import type { StageResult } from '../../api/types/scorecard';
import { Answer } from '../../shared/answer/Answer';
import { tidy } from '../../shared/artifact/tidy';
import { DiagramPicture } from '../../shared/diagram/DiagramPicture';
import { useResource } from '../../shared/hooks/useResource';
import { dayAndTime, points } from '../../shared/text/format';
import { findingName } from '../../shared/text/vocabulary';
import { Badge } from '../../shared/ui/Badge';
import { Loaded } from '../../shared/ui/Loaded';
import type { PlannedStage } from '../room/plan';
import { wasLate } from '../room/rail/StageRail';
import { Criteria, outcomeSummary } from './Criteria';
import styles from './scorecard.module.css';

const EVALUATORS: Record<StageResult['evaluator'], string> = {
  rules: 'the rubric’s rules',
  llm: 'a language model',
  human: 'an instructor',
};

interface StageCardProps {
  sessionId: string;
  planned: PlannedStage;
  result: StageResult | undefined;
  /** Whether the reader is the learner. */
  own: boolean;
}

/** One stage: what was found, and the words it was found in. */
export function StageCard(props: StageCardProps) {
  const { planned, result } = props;
  const { stage, name } = planned;
  return (
    <section id={stage.id} className={styles['stage']} aria-labelledby={`${stage.id}-name`}>
      <header className={styles['stageHead']}>
        <h2 id={`${stage.id}-name`}>{name}</h2>
        <p className={styles['stagePoints']}>
          {wasLate(stage) && <Badge tone="cue">late</Badge>}
          {stage.attempt > 1 && <Badge>attempt {stage.attempt}</Badge>}
          {result ? (
            <span className={styles['points']}>
              {points(result.points)}
              <small> / 100</small>
            </span>
          ) : (
            <Badge tone={stage.score.status === 'PENDING' ? 'cue' : 'info'}>{unscored(planned)}</Badge>
          )}
        </p>
      </header>
      {stage.status === 'COMPLETED' && <Judged {...props} />}
    </section>
  );
}

function unscored({ stage }: PlannedStage): string {
  switch (stage.score.status) {
    case 'PENDING':
      return 'being scored…';
    case 'FAILED':
      return 'could not be scored';
    default:
      return stage.status === 'COMPLETED' ? 'not scored yet' : 'not handed in';
  }
}

function Judged({ sessionId, planned: { stage }, result, own }: StageCardProps) {
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const attempt = result?.attempt ?? stage.attempt;
  const answer = useResource(`answer ${sessionId} ${stage.id} ${attempt}`, async (signal) =>
    tidy(await handedIn(sessionId, stage.id, attempt, signal)),
  );
  return (
    <>
      {answer.data?.diagram && <DiagramPicture diagram={answer.data.diagram} />}
      <div className={styles['sides']}>
        {result && (
          <div className={styles['side']}>
            <h3>Criteria: {outcomeSummary(result.criteria)}</h3>
            <Criteria criteria={result.criteria} pointedAt={pointedAt} onPointAt={setPointedAt} />
            {result.findings.length > 0 && (
              <>
                <h3>Also noticed</h3>
                <ul className={styles['findings']}>
                  {result.findings.map(({ kind, detail }) => (
                    <li key={`${kind} ${detail}`}>
                      <strong>{findingName(kind)}</strong>: {detail}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
        <div className={styles['side']}>
          <h3>{own ? 'Your answer' : 'The answer'}</h3>
          <Loaded resource={answer} what="the answer">
            {(artifact) => (
              <Answer artifact={artifact} criteria={result?.criteria ?? []} pointedAt={pointedAt} />
            )}
          </Loaded>
        </div>
      </div>
      {result && (
        <p className={styles['provenance']}>
          Judged by {EVALUATORS[result.evaluator]}, rubric {result.rubricVersion},{' '}
          <time dateTime={result.scoredAt}>{dayAndTime(result.scoredAt)}</time>.
        </p>
      )}
    </>
  );
}
