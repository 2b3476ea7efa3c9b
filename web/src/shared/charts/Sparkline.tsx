import { points } from '../text/format';
import styles from './charts.module.css';

const WIDTH = 84;
const HEIGHT = 24;
const INSET = 3;

/** A line of values from 0 to 100, the last one marked. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  if (values.length === 0) {
    return <span>–</span>;
  }
  const at = values.map((value, index) => ({
    x: values.length === 1 ? WIDTH - INSET : INSET + (index / (values.length - 1)) * (WIDTH - 2 * INSET),
    y: HEIGHT - INSET - (value / 100) * (HEIGHT - 2 * INSET),
  }));
  const last = at.at(-1);
  return (
    <svg
      className={styles['sparkline']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${label}: ${values.map(points).join(', ')}`}
    >
      <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r={INSET} />}
    </svg>
  );
}
