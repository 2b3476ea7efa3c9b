import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import type { Tone } from './Notice';

export function Badge({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles['badge']} ${styles[tone]}`}>{children}</span>;
}
