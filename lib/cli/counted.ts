import type { Resolver } from "../dns/answer.ts";

/** Counts of one look: what was sent, and the longest chain of questions that waited for others. */
export class Counts {
  queries = 0;
  roundTrips = 0;
  /** Of the answers that have come: how many had to be waited for, one after the other. */
  #waitedFor = 0;

  /** The resolver, with all that is sent to it counted. */
  counted(resolver: Resolver): Resolver {
    return {
      id: resolver.id,
      operator: resolver.operator,
      ask: async (question, signal) => {
        this.queries += 1;
        const round = this.#waitedFor + 1;
        this.roundTrips = Math.max(this.roundTrips, round);
        const lookup = await resolver.ask(question, signal);
        this.#waitedFor = Math.max(this.#waitedFor, round);
        return lookup;
      },
    };
  }
}
