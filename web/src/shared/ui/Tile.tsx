import type { ReactNode } from 'react';
import styles from './Tile.module.css';

export function Tiles({ children }: { children: ReactNode }) {
  return <dl className={styles['tiles']}>{children}</dl>;
}

/** One figure with its name. */
export function Tile({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div className={styles['tile']}>
      <dt>{label}</dt>
      <dd>
        {value}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
