import { points } from '../text/format';
import styles from './charts.module.css';

export interface Axis {
  label: string;
  /** 0 to 100. */
  value: number;
}

const CENTRE_X = 190;
const CENTRE_Y = 140;
const RADIUS = 92;
const RINGS = [25, 50, 75, 100];

/** Several values from 0 to 100 as one shape. The numbers stand at its corners. */
export function Radar({ axes, label }: { axes: readonly Axis[]; label: string }) {
  const corner = (index: number, value: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    const reach = (value / 100) * RADIUS;
    return { x: CENTRE_X + Math.cos(angle) * reach, y: CENTRE_Y + Math.sin(angle) * reach };
  };
  const outline = (value: (axis: Axis) => number) =>
    axes
      .map((axis, index) => corner(index, value(axis)))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  return (
    <svg
      className={styles['radar']}
      viewBox={`0 0 ${CENTRE_X * 2} ${CENTRE_Y * 2}`}
      role="img"
      aria-label={`${label}: ${axes.map((axis) => `${axis.label} ${points(axis.value)}`).join(', ')}`}
    >
      {RINGS.map((ring) => (
        <polygon key={ring} className={styles['ring']} points={outline(() => ring)} />
      ))}
      {axes.map((axis, index) => {
        const end = corner(index, 100);
        return (
          <line
            key={axis.label}
            className={styles['spoke']}
            x1={CENTRE_X}
            y1={CENTRE_Y}
            x2={end.x}
            y2={end.y}
          />
        );
      })}
      <polygon className={styles['area']} points={outline((axis) => axis.value)} />
      {axes.map((axis, index) => {
        const at = corner(index, axis.value);
        const text = corner(index, 118);
        const anchor = Math.abs(text.x - CENTRE_X) < 8 ? 'middle' : text.x > CENTRE_X ? 'start' : 'end';
        return (
          <g key={axis.label}>
            <circle className={styles['dot']} cx={at.x} cy={at.y} r="3.5" />
            <text className={styles['axis']} x={text.x} y={text.y} textAnchor={anchor}>
              {axis.label}
            </text>
            <text className={styles['axisPoints']} x={text.x} y={text.y + 15} textAnchor={anchor}>
              {points(axis.value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
