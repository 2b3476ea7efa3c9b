import type { StageStatistics } from '../../api/types/analytics';
import { Histogram } from '../../shared/charts/Histogram';
import { clockFace, count, points } from '../../shared/text/format';
import { kindName } from '../../shared/text/vocabulary';
import { Empty } from '../../shared/ui/Empty';
import { Panel } from '../../shared/ui/Panel';
import styles from './cohort.module.css';

/** How the points are spread in each kind of stage. */
export function StageHistograms({ stages }: { stages: readonly StageStatistics[] }) {
  return (
    <Panel title="Points by stage">
      {stages.length === 0 ? (
        <Empty>Appears with the first scored stage.</Empty>
      ) : (
        <ul role="list" className={styles['histograms']}>
          {stages.map(({ kind, count: scored, averagePoints, histogram, medianSeconds }) => (
            <li key={kind}>
              <h3>{kindName(kind)}</h3>
              <Histogram bins={histogram} label={`${kindName(kind)}: how many scored how much`} />
              <p className={styles['summary']}>
                {count(scored, 'score')}, average {points(averagePoints)}
                {medianSeconds !== null && `, median time ${clockFace(medianSeconds * 1_000)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
