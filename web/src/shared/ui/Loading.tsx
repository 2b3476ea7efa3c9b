import styles from './Loading.module.css';

/** Bars where content will be. They only show after a moment, so a quick answer does not flicker. */
export function Loading({ what, lines = 3 }: { what: string; lines?: number }) {
  return (
    <div className={styles['loading']} role="status">
      <span className="visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['bar']} />
      ))}
    </div>
  );
}
