import { useState } from 'react';
import { enterDemo } from '../../api/identity';
import { Button } from '../../shared/ui/Button';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import styles from './account.module.css';

type Guest = 'LEARNER' | 'INSTRUCTOR';

/** One click into the demo, as either side. */
export function DemoEntry({ onEntered }: { onEntered: () => Promise<void> }) {
  const [entering, setEntering] = useState<Guest | null>(null);
  const [error, setError] = useState<unknown>();

  async function enter(as: Guest) {
    setEntering(as);
    setError(undefined);
    try {
      await enterDemo(as);
      await onEntered();
    } catch (failure) {
      setError(failure);
    } finally {
      setEntering(null);
    }
  }

  return (
    <section className={`${styles['card']} ${styles['demo']}`} aria-labelledby="demo">
      <h2 id="demo">Look around the demo</h2>
      <p>No account needed. Everything in it runs on this machine.</p>
      <div className={styles['doors']}>
        <Button look="primary" busy={entering === 'LEARNER'} onClick={() => enter('LEARNER')}>
          Enter as learner
        </Button>
        <Button look="primary" busy={entering === 'INSTRUCTOR'} onClick={() => enter('INSTRUCTOR')}>
          Enter as instructor
        </Button>
      </div>
      {error !== undefined && <ErrorNotice error={error} what="The demo did not open" />}
    </section>
  );
}
