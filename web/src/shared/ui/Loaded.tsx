import type { ReactNode } from 'react';
import type { Reading } from '../hooks/useResource';
import { ErrorNotice } from './ErrorNotice';
import { Loading } from './Loading';

interface LoadedProps<T> {
  resource: Reading<T>;
  /** What is loaded, to be read after "Loading" and "Could not load". */
  what: string;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** The three states of everything that is loaded. Older data stays in view under a later error. */
export function Loaded<T>({ resource, what, lines = 3, children }: LoadedProps<T>) {
  const { data, error, reload } = resource;
  return (
    <>
      {error !== undefined && <ErrorNotice error={error} what={`Could not load ${what}`} onRetry={reload} />}
      {data === undefined ? error === undefined && <Loading what={what} lines={lines} /> : children(data)}
    </>
  );
}
