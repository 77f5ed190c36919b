import * as z from "zod/mini";

/** Everything that can go wrong between the extension and the Mila API: one closed union. */
export const milaErrorSchema = z.discriminatedUnion("kind", [
  /** No token, or Mila does not know it (401). */
  z.object({ kind: z.literal("unauthenticated") }),
  /** The token is known and may not do this (403). */
  z.object({ kind: z.literal("forbidden") }),
  /** The domain is not one of this account's (404). */
  z.object({ kind: z.literal("not-found") }),
  /** Too many calls (429); `retryAt` in milliseconds since the epoch. */
  z.object({ kind: z.literal("rate-limited"), retryAt: z.nullable(z.number()) }),
  /** Mila has a problem of its own (5xx). */
  z.object({ kind: z.literal("unavailable"), status: z.int(), retryAt: z.nullable(z.number()) }),
  /** The request could not be sent or no answer came: the network, not Mila's word. */
  z.object({ kind: z.literal("unreachable") }),
  z.object({ kind: z.literal("timed-out"), waitedMs: z.number() }),
  /** What came is not what the contract says: a portal, a proxy, another API. */
  z.object({ kind: z.literal("off-contract"), detail: z.string() }),
  /** The browser has no permission for this host (any more). */
  z.object({ kind: z.literal("not-permitted"), origin: z.string() }),
]);

export type MilaError = z.infer<typeof milaErrorSchema>;

/** Whether trying again by itself may help. The others need the owner. */
export function mayPassByItself(error: MilaError): boolean {
  return ["rate-limited", "unavailable", "unreachable", "timed-out"].includes(error.kind);
}

/** Characters of a detail that are kept: it lies in storage, where a domain has 6 KB in all. */
const MAX_DETAIL_CHARACTERS = 200;

/** The error that an answer is not what the contract says. @param detail is shortened. */
export function offContract(detail: string): MilaError {
  const isLong = detail.length > MAX_DETAIL_CHARACTERS;
  return {
    kind: "off-contract",
    detail: isLong ? `${detail.slice(0, MAX_DETAIL_CHARACTERS - 1)}…` : detail,
  };
}
