import { useEffect, useState } from "react";

/** Often enough that "in 12 s" is never wrong by more than a blink. */
const TICK_MS = 1000;

/** The present moment in milliseconds since the epoch, followed while the view is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
