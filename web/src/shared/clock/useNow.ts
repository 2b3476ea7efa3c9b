import { useEffect, useState } from 'react';
import type { ServerClock } from './ServerClock';

/** The server's time, ticking while mounted. */
export function useNow(clock: ServerClock, everyMillis = 1_000): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const tick = () => setNow(clock.now());
    tick();
    const timer = setInterval(tick, everyMillis);
    return () => clearInterval(timer);
  }, [clock, everyMillis]);
  return now;
}
