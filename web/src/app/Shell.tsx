import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAccount } from '../features/account/AccountProvider';
import { SignOutButton } from '../features/account/SignOutButton';
import { ThemeToggle } from './ThemeToggle';
import styles from './Shell.module.css';

const VERSION = import.meta.env['VITE_REHEARSAL_VERSION'] ?? 'development build';

/** What is around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { state } = useAccount();
  return (
    <>
      <a href="#main" className={styles['skip']}>
        Skip to content
      </a>
      <header className={styles['header']}>
        <div className={styles['bar']}>
          <Link href="/" className={styles['brand'] ?? ''}>
            <img src="/favicon.svg" alt="" width="28" height="28" />
            Rehearsal
          </Link>
          <div className={styles['tools']}>
            <ThemeToggle />
            {'account' in state && (
              <>
                <span className={styles['who']}>{state.account.displayName}</span>
                <SignOutButton />
              </>
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={styles['footer']}>
        <div className={styles['bar']}>
          <span>Rehearsal {VERSION}</span>
          <nav aria-label="About this installation">
            <a href="/v3/api-docs">OpenAPI</a>
            <a href="/actuator/health/readiness">Health</a>
          </nav>
        </div>
      </footer>
    </>
  );
}
