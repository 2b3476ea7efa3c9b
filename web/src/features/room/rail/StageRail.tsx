import type { Session, SessionStage } from '../../../api/types/practice';
import type { ServerClock } from '../../../shared/clock/ServerClock';
import { useNow } from '../../../shared/clock/useNow';
import { points } from '../../../shared/text/format';
import type { PlannedStage } from '../plan';
import styles from './rail.module.css';

interface StageRailProps {
  session: Session;
  plan: readonly PlannedStage[];
  shown: string;
  onShow: (stageId: string) => void;
  clock: ServerClock;
}

/** The session as one line: a bar a stage, as wide as its minutes, filling as the server's time goes by. */
export function StageRail({ session, plan, shown, onShow, clock }: StageRailProps) {
  const now = useNow(clock);
  return (
    <nav aria-label="Stages">
      <ol role="list" className={styles['rail']}>
        {plan.map(({ stage, name, minutes }, index) => (
          <li key={stage.id} style={{ flexGrow: Math.max(minutes, 4) }} data-status={stage.status}>
            <button
              type="button"
              className={styles['stage']}
              aria-current={stage.id === shown ? 'step' : undefined}
              onClick={() => onShow(stage.id)}
            >
              <span className={styles['track']}>
                <span className={styles['fill']} style={{ width: `${filled(session, stage, now)}%` }} />
              </span>
              <span className={styles['name']}>
                <span aria-hidden="true">{index + 1}. </span>
                {name}
              </span>
              <span className={styles['state']}>{stateOf(stage, minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function filled(session: Session, stage: SessionStage, now: number): number {
  if (stage.status === 'COMPLETED') {
    return 100;
  }
  if (stage.status === 'PENDING' || session.status !== 'IN_PROGRESS' || !stage.startedAt || !stage.deadline) {
    return 0;
  }
  const start = Date.parse(stage.startedAt);
  return Math.min(100, Math.max(0, ((now - start) / (Date.parse(stage.deadline) - start)) * 100));
}

function stateOf(stage: SessionStage, minutes: number): string {
  const late = wasLate(stage) ? ', late' : '';
  switch (stage.status) {
    case 'PENDING':
      return minutes > 0 ? `${minutes} min` : 'to come';
    case 'ACTIVE':
      return stage.attempt > 1 ? `open, attempt ${stage.attempt}` : 'open now';
    case 'COMPLETED':
      switch (stage.score.status) {
        case 'SCORED':
          return `${points(stage.score.points)} points${late}`;
        case 'PENDING':
          return `being scored…${late}`;
        case 'FAILED':
          return 'not scored';
        case 'NONE':
          return `handed in${late}`;
      }
  }
}

export function wasLate({ deadline, completedAt }: SessionStage): boolean {
  return !!deadline && !!completedAt && Date.parse(completedAt) > Date.parse(deadline);
}
