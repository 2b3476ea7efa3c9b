import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  /** Shows that the click is being worked on; further clicks do nothing. */
  busy?: boolean;
}

export function Button({
  look = 'secondary',
  busy = false,
  type = 'button',
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles['button'], styles[look], className].filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={(event) => {
        if (busy) {
          event.preventDefault();
        } else {
          onClick?.(event);
        }
      }}
    >
      {children}
    </button>
  );
}

export function ButtonLink({
  href,
  look = 'secondary',
  children,
}: {
  href: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <Link href={href} className={`${styles['button']} ${styles[look]}`}>
      {children}
    </Link>
  );
}
