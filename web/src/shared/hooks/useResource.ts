import { useCallback, useEffect, useRef, useState } from 'react';

/** Something read from the services: what is known, what went wrong last, and how to ask again. */
export interface Reading<T> {
  data: T | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
}

export interface Resource<T> extends Reading<T> {
  /** Puts in a newer answer that arrived another way. */
  set: (data: T) => void;
}

interface Answer<T> {
  key: string | null;
  round: number;
  data: T | undefined;
  error: unknown;
}

/**
 * Loads what `key` stands for, again when it changes; `null` loads nothing. An error keeps the data shown before it.
 */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>({ key: null, round: 0, data: undefined, error: undefined });
  const latestLoad = useRef(load);
  useEffect(() => {
    latestLoad.current = load;
  });

  useEffect(() => {
    if (key === null) {
      return undefined;
    }
    const controller = new AbortController();
    const settle = (error: unknown, data?: T) => {
      if (!controller.signal.aborted) {
        setAnswer((before) => {
          const kept = error !== undefined && before.key === key ? before.data : data;
          return { key, round, data: kept, error };
        });
      }
    };
    latestLoad.current(controller.signal).then((data) => settle(undefined, data), settle);
    return () => controller.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const set = useCallback(
    (data: T) => setAnswer((before) => ({ key, round: before.round, data, error: undefined })),
    [key],
  );
  const current = answer.key === key;
  return {
    data: current ? answer.data : undefined,
    error: current ? answer.error : undefined,
    loading: key !== null && !(current && answer.round === round),
    reload,
    set,
  };
}
