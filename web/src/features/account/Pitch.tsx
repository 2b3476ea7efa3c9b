import { Strip } from '../../shared/ui/Strip';
import styles from './account.module.css';

const STAGES = [
  { id: 'requirements', name: 'Clarify requirements', minutes: 5 },
  { id: 'estimation', name: 'Estimate scale', minutes: 5 },
  { id: 'api', name: 'API contract', minutes: 5 },
  { id: 'architecture', name: 'Architecture', minutes: 15 },
  { id: 'bottlenecks', name: 'Bottlenecks', minutes: 15 },
];

/** What a newcomer should know before signing in. */
export function Pitch() {
  return (
    <div className={styles['pitch']}>
      <p className={styles['lead']}>
        A system-design interview is forty-five minutes with a shape. Rehearsal gives you the clock, the
        stages and an honest reading of what you wrote.
      </p>
      <Strip label="A 45-minute session by the five-step process" slots={STAGES} named />
      <ul role="list" className={styles['points']}>
        <li>
          <h2>Work in stages</h2>
          <p>Each stage has a goal, a test for being done, and its own minutes on the server’s clock.</p>
        </li>
        <li>
          <h2>Scored with reasons</h2>
          <p>Seconds after a hand-in you see every criterion, and the words of yours that earned it.</p>
        </li>
        <li>
          <h2>Seen as a class</h2>
          <p>Instructors watch a whole cohort live: who is in which stage, and where it gets hard.</p>
        </li>
      </ul>
    </div>
  );
}
