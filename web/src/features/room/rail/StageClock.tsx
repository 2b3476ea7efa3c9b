import { useState } from 'react';
import type { Session, SessionStage } from '../../../api/types/practice';
import type { ServerClock } from '../../../shared/clock/ServerClock';
import { useNow } from '../../../shared/clock/useNow';
import { clockFace, spokenDuration } from '../../../shared/text/format';
import styles from './rail.module.css';

/** From here on the clock asks for attention, quietly. */
const WARNING_MILLIS = 120_000;

interface StageClockProps {
  session: Session;
  stage: SessionStage;
  clock: ServerClock;
}

/** What is left of the stage, by the server's clock. Being late has no penalty but is marked. */
export function StageClock({ session, stage, clock }: StageClockProps) {
  const now = useNow(clock);
  if (!stage.deadline) {
    const since = stage.startedAt ? now - Date.parse(stage.startedAt) : 0;
    return (
      <div className={styles['clock']} role="timer" aria-label="Time spent in this stage">
        <span className={styles['time']}>{clockFace(since)}</span>
        <span className={styles['caption']}>in this stage, untimed</span>
      </div>
    );
  }
  const left = Date.parse(stage.deadline) - now;
  const late = left < 0;
  const total = now - Date.parse(session.startedAt);
  return (
    <div className={styles['clock']} data-mood={late ? 'late' : left <= WARNING_MILLIS ? 'soon' : undefined}>
      <span className={styles['time']} role="timer" aria-label={spoken(left)}>
        {late ? `+${clockFace(-left)}` : clockFace(left + 999)}
      </span>
      <span className={styles['caption']}>
        {late ? 'over time: still accepted, marked late' : 'left in this stage'}
        <span className={styles['total']}> · {clockFace(total)} in all</span>
      </span>
      <Announcements left={left} />
    </div>
  );
}

/** Says the turning points to ears, once each; a voice that counts seconds would be of no help. */
function Announcements({ left }: { left: number }) {
  const [started] = useState(left);
  const crossed = (mark: number) => left <= mark && started > mark;
  const text = crossed(0)
    ? 'The time of this stage is over. Hand in when you are ready; it will be marked late.'
    : crossed(WARNING_MILLIS)
      ? 'Two minutes left in this stage.'
      : '';
  return (
    <span className="visually-hidden" role="status">
      {text}
    </span>
  );
}

function spoken(left: number): string {
  const rounded = Math.ceil(Math.abs(left) / 60_000) * 60_000;
  return left < 0
    ? `Over time by ${spokenDuration(rounded)}`
    : `About ${spokenDuration(rounded)} left in this stage`;
}
