import type { Resolver } from "../dns/answer.ts";

/**
 * Resolvers that take no more than so many questions a second, all together; each question gets the
 * next free moment.
 * @param rate questions a second; null for no limit.
 */
export function paced(resolvers: readonly Resolver[], rate: number | null): readonly Resolver[] {
  if (rate === null) return resolvers;
  const gap = 1000 / rate;
  let next = 0;
  return resolvers.map((resolver) => ({
    id: resolver.id,
    operator: resolver.operator,
    ask: async (question, signal) => {
      const at = Math.max(Date.now(), next);
      next = at + gap;
      const wait = at - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return resolver.ask(question, signal);
    },
  }));
}
