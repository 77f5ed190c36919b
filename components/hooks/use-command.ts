import { useCallback, useEffect, useRef, useState } from "react";

export interface Command<A extends unknown[]> {
  run(...args: A): void;
  running: boolean;
  /** Whether the last run ended without an answer of the worker. */
  failed: boolean;
}

/** A command to the worker behind a button: pressed once at a time, its failure kept to be shown. */
export function useCommand<A extends unknown[]>(
  command: (...args: A) => Promise<void>,
): Command<A> {
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  const run = useCallback(
    (...args: A) => {
      if (busy.current) return;
      busy.current = true;
      setRunning(true);
      setFailed(false);
      command(...args)
        .catch(() => {
          if (open.current) setFailed(true);
        })
        .finally(() => {
          busy.current = false;
          if (open.current) setRunning(false);
        });
    },
    [command],
  );
  return { run, running, failed };
}
