import { useEffect, useRef, useState } from 'react';
import { EventStream, type StreamStatus } from './EventStream';

/** Listens to a stream while mounted; `null` listens to nothing. Handlers may change without a reconnect. */
export function useEventStream(
  url: string | null,
  handlers: Record<string, (data: never) => void>,
): StreamStatus {
  const [status, setStatus] = useState<StreamStatus>('connecting');
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = Object.keys(handlers).join(' ');

  useEffect(() => {
    if (url === null) {
      return;
    }
    const stream = new EventStream(url, names.split(' '), {
      onStatus: setStatus,
      onEvent: (name, data) => latest.current[name]?.(data as never),
    });
    stream.open();
    return () => stream.close();
  }, [url, names]);

  return status;
}
