/** What a worker calls of the world around it. Every await of a worker waits, in the end, for one. */
export type Port = <T>(call: string, act: () => Promise<T>) => Promise<T>;

/** Lets every call through. */
export const open: Port = (_call, act) => act();

/** A worker that dies in one of its calls. */
export interface DyingPorts {
  port: Port;
  /** Settles when it has died. */
  died: Promise<void>;
  /** The call in which it died; null while it lives. */
  diedIn(): string | null;
}

const never = () => new Promise<never>(() => {});

/**
 * Ports of a worker that dies in its call of number `nth` (the first is 1), as a browser ends one:
 * nothing of it goes on, and no call of it comes back.
 * @param when whether the world still gets the call in which it dies.
 */
export function dyingPorts(nth: number, when: "before" | "after"): DyingPorts {
  let calls = 0;
  let diedIn: string | null = null;
  let tellDied = () => {};
  const died = new Promise<void>((resolve) => {
    tellDied = resolve;
  });
  const die = (call: string) => {
    diedIn = call;
    tellDied();
    return never();
  };
  return {
    died,
    diedIn: () => diedIn,
    async port(call, act) {
      if (diedIn !== null) return never();
      calls += 1;
      if (calls !== nth) {
        const answer = await act();
        return diedIn === null ? answer : never();
      }
      if (when === "after") await act();
      return die(call);
    },
  };
}
