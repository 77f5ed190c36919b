import type { Resolver } from "../dns/answer.ts";
import type { LookClock } from "./look-clock.ts";

/** Gives each question of all looks its moment, no more than so many a second. */
export class Pace {
  readonly #gapMs: number;
  #next = 0;

  /** @param rate questions a second; null for no limit. */
  constructor(rate: number | null) {
    this.#gapMs = rate === null ? 0 : 1000 / rate;
  }

  /** Milliseconds until the next free moment. */
  backlogMs(): number {
    return Math.max(0, this.#next - performance.now());
  }

  /** Takes the next free moment. @returns when it has come; null where that is now. */
  turn(): Promise<void> | null {
    const waitMs = this.backlogMs();
    this.#next = Math.max(this.#next, performance.now()) + this.#gapMs;
    return waitMs > 0 ? new Promise((resolve) => setTimeout(resolve, waitMs)) : null;
  }

  /** Comes when nobody waits any more. */
  async free(): Promise<void> {
    for (let waitMs = this.backlogMs(); waitMs > 0; waitMs = this.backlogMs())
      await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** A resolver of which each question waits for its moment, with the clock of the look. */
export function paced(resolver: Resolver, pace: Pace, clock: LookClock): Resolver {
  return {
    id: resolver.id,
    operator: resolver.operator,
    async ask(question, signal) {
      const turn = pace.turn();
      if (turn) await clock.during(turn);
      return resolver.ask(question, signal);
    },
  };
}
