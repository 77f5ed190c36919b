import type { Resolver } from "../../lib/dns/answer.ts";
import type { Question } from "../../lib/dns/question.ts";

/** A question, and the resolver to which it went. */
export interface Sent {
  resolver: string;
  question: Question;
}

/**
 * Resolvers whose answers are held back until nobody asks any more, and then come together: what is
 * asked meanwhile is one burst. No time is measured, so that it is the same on any machine.
 */
export function inBursts(resolvers: readonly Resolver[]) {
  const bursts: Sent[][] = [];
  let burst: PromiseWithResolvers<void> | null = null;
  let unanswered = 0;
  const held = resolvers.map(
    (resolver): Resolver => ({
      id: resolver.id,
      operator: resolver.operator,
      async ask(question) {
        if (burst === null) {
          burst = Promise.withResolvers();
          bursts.push([]);
        }
        const own = burst;
        bursts.at(-1)?.push({ resolver: resolver.id, question });
        unanswered += 1;
        const lookup = await resolver.ask(question);
        unanswered -= 1;
        // Behind all that can be asked without another answer.
        setTimeout(() => {
          if (unanswered > 0 || burst !== own) return;
          burst = null;
          own.resolve();
        }, 0);
        await own.promise;
        return lookup;
      },
    }),
  );
  return { bursts, held };
}
