import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  title: string;
  /** Beside the title, at the end of its line. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A titled part of a page. */
export function Panel({ title, aside, children, className }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={[styles['panel'], className].filter(Boolean).join(' ')}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
