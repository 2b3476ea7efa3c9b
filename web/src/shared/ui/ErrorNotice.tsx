import { useEffect, useState } from 'react';
import { ApiError, isPassing } from '../../api/problem';
import { Button } from './Button';
import { Notice } from './Notice';

interface ErrorNoticeProps {
  error: unknown;
  /** What could not be done, as a sentence without a full stop. */
  what: string;
  onRetry?: () => void;
}

/** Says what went wrong in the server's own words, and retries by itself where the server said when. */
export function ErrorNotice({ error, what, onRetry }: ErrorNoticeProps) {
  const wait = error instanceof ApiError ? error.retryAfter : undefined;
  return (
    <Notice
      tone={isPassing(error) ? 'cue' : 'bad'}
      title={what}
      announce="alert"
      actions={onRetry && <Button onClick={onRetry}>Try again</Button>}
    >
      <p>{error instanceof Error ? error.message : 'Something unexpected happened.'}</p>
      {onRetry && wait !== undefined && (
        <RetryCountdown key={String(error)} seconds={wait} onRetry={onRetry} />
      )}
    </Notice>
  );
}

function RetryCountdown({ seconds, onRetry }: { seconds: number; onRetry: () => void }) {
  const [left, setLeft] = useState(Math.max(1, seconds));
  useEffect(() => {
    const timer = setTimeout(() => (left <= 1 ? onRetry() : setLeft(left - 1)), 1_000);
    return () => clearTimeout(timer);
  }, [left, onRetry]);
  return <p aria-hidden="true">Trying again in {left} s.</p>;
}
