import styles from './charts.module.css';

/** How many fell into each tenth of 0 to 100. */
export function Histogram({ bins, label }: { bins: readonly number[]; label: string }) {
  const most = Math.max(1, ...bins);
  const spoken = bins
    .map((count, index) => (count === 0 ? null : `${index * 10} to ${index * 10 + 10}: ${count}`))
    .filter((part) => part !== null);
  return (
    <div role="img" aria-label={`${label}. ${spoken.join(', ') || 'None yet'}`}>
      <div className={styles['histogram']} aria-hidden="true">
        {bins.map((count, index) => (
          <span
            key={index}
            data-empty={count === 0 || undefined}
            style={{ height: `${(count / most) * 100}%` }}
            title={`${index * 10}–${index * 10 + 10} points: ${count}`}
          />
        ))}
      </div>
      <div className={styles['scale']} aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </div>
    </div>
  );
}
