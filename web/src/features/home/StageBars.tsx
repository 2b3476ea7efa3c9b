import type { Session } from '../../api/types/practice';
import { points } from '../../shared/text/format';
import { kindName } from '../../shared/text/vocabulary';
import styles from './home.module.css';

/** A session's stages as small bars, the points under each. */
export function StageBars({ session }: { session: Session }) {
  return (
    <ol role="list" className={styles['bars']} aria-label="Points by stage">
      {session.stages.map(({ id, kinds, score }) => {
        const name = kinds.map(kindName).join(' + ');
        return (
          <li key={id} title={name} data-unscored={score.status !== 'SCORED' || undefined}>
            <span style={{ height: `${score.points ?? 0}%` }} />
            <span className="visually-hidden">{name}</span>
            <b>{score.status === 'PENDING' ? '…' : points(score.points)}</b>
          </li>
        );
      })}
    </ol>
  );
}
