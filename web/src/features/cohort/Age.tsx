import { useEffect, useState } from 'react';
import { Notice } from '../../shared/ui/Notice';
import type { CohortStream } from './useCohortStream';
import styles from './cohort.module.css';

/** Behind by more than this the figures are called old. */
const STALE_MILLIS = 10_000;

/** How old the figures on the page are, always; and a warning when they should not be trusted to be current. */
export function Age({ stream }: { stream: CohortStream }) {
  const now = useMonotonicNow();
  const { data } = stream.overview;
  if (data === undefined) {
    return null;
  }
  const seconds = Math.round((data.lagMillis + Math.max(0, now - data.receivedAt)) / 1_000);
  const broken = stream.status === 'lost';
  const late = data.lagMillis > STALE_MILLIS;
  return (
    <>
      <p className={styles['age']} data-stale={broken || late || undefined}>
        <span className={styles['pulse']} aria-hidden="true" />
        {broken ? 'Not live, as of ' : 'Live, as of '}
        {seconds < 2 ? 'now' : `${spoken(seconds)} ago`}
      </p>
      {(broken || late) && (
        <Notice tone="cue" announce="status" title="These figures are not current">
          <p>
            {broken
              ? 'The live connection broke and is being opened again. What you see is what was known last.'
              : 'Events come in late just now; the figures catch up by themselves.'}
          </p>
        </Notice>
      )}
    </>
  );
}

function spoken(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

function useMonotonicNow(): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
