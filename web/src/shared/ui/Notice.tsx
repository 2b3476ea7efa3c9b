import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export type Tone = 'info' | 'good' | 'cue' | 'bad';

interface NoticeProps {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Whether assistive technology interrupts for it, waits for a pause, or leaves it to be found. */
  announce?: 'alert' | 'status';
}

export function Notice({ tone, title, children, actions, announce }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={announce}>
      <div className={styles['text']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
