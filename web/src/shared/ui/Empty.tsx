import type { ReactNode } from 'react';
import styles from './Empty.module.css';

/** Says why there is nothing, and what would bring something. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles['empty']}>{children}</p>;
}
