import { useNow } from '../../shared/clock/useNow';
import { Notice } from '../../shared/ui/Notice';
import type { LiveBoard } from './useBoard';
import styles from './cohort.module.css';

/** Behind by more than this the figures are called old. */
const STALE_MILLIS = 10_000;

/** How old the figures on the page are, always; and a warning when they should not be taken for current. */
export function Age({ live: { board, stream, clock } }: { live: LiveBoard }) {
  const now = useNow(clock);
  const { data } = board;
  if (data === undefined) {
    return null;
  }
  const age = Math.max(0, now - Date.parse(data.asOf));
  const broken = stream === 'lost';
  const old = age > STALE_MILLIS;
  return (
    <>
      <p className={styles['age']} data-stale={broken || old || undefined}>
        <span className={styles['pulse']} aria-hidden="true" />
        {broken ? 'Not live, as of' : 'Live, as of'} {spoken(age)}
      </p>
      {(broken || old) && (
        <Notice tone="cue" announce="status" title="These figures are not current">
          <p>
            {broken
              ? 'The live connection broke and is being opened again. What you see is what was known last.'
              : 'Events come in late just now. Practice goes on; the figures catch up by themselves.'}
          </p>
        </Notice>
      )}
    </>
  );
}

function spoken(millis: number): string {
  const seconds = Math.round(millis / 1_000);
  if (seconds < 2) {
    return 'now';
  }
  return seconds < 120 ? `${seconds} s ago` : `${Math.round(seconds / 60)} min ago`;
}
