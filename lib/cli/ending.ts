import type { Lookup, Resolver } from "../dns/answer.ts";

/**
 * A resolver that falls silent at the end of the look, whoever it still waits for.
 * @param endsAt by this clock, milliseconds since the epoch.
 */
export function endingAt(resolver: Resolver, endsAt: number, now: () => number): Resolver {
  const { id, operator } = resolver;
  const silent = (waitedMs: number): Lookup => ({
    ok: false,
    resolver: id,
    at: now(),
    failure: { kind: "timed-out", waitedMs },
  });
  /** Comes at the end; the clock may have stood still meanwhile. */
  async function end(began: number, isOver: AbortSignal): Promise<Lookup> {
    while (now() < endsAt && !isOver.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, endsAt - now());
        isOver.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return silent(now() - began);
  }
  return {
    id,
    operator,
    async ask(question, signal) {
      const began = now();
      if (began >= endsAt) return silent(0);
      const over = new AbortController();
      const lookup = await Promise.race([resolver.ask(question, signal), end(began, over.signal)]);
      over.abort();
      return lookup;
    },
  };
}
