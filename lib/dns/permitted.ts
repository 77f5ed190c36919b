import type { Resolver } from "./answer.ts";

/**
 * A resolver that is asked only while the browser lets us. Without the permission for its host a
 * browser fails the request as it fails one that finds no network: to tell the two apart one must ask
 * before.
 * @param origin of the resolver, what the permission is for.
 */
export function whilePermitted(
  resolver: Resolver,
  origin: string,
  isPermitted: (origin: string) => Promise<boolean>,
  now: () => number,
): Resolver {
  return {
    id: resolver.id,
    operator: resolver.operator,
    async ask(question, signal) {
      if (await isPermitted(origin)) return resolver.ask(question, signal);
      const failure = { kind: "not-permitted", origin } as const;
      return { ok: false, resolver: resolver.id, at: now(), failure };
    },
  };
}
