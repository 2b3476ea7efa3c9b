import { useState, type ReactNode } from 'react';
import styles from './Folded.module.css';

interface FoldedProps {
  title: string;
  look?: 'plain' | 'sunken';
  children: ReactNode;
}

/** Stands open where there is room for it, and folds away on a phone. */
export function Folded({ title, look = 'plain', children }: FoldedProps) {
  const [roomy] = useState(() => window.matchMedia('(width >= 56rem)').matches);
  return (
    <details open={roomy} className={`${styles['folded']} ${styles[look]}`}>
      <summary>{title}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
