import type { ReactNode } from 'react';
import styles from './ScrollArea.module.css';

interface ScrollAreaProps {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** What may be wider than a phone scrolls by itself, also with the arrow keys. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    <div
      className={[styles['area'], className].filter(Boolean).join(' ')}
      role="group"
      aria-label={`${label}, scrolls sideways`}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- or a keyboard could not scroll it
    >
      {children}
    </div>
  );
}
