import * as z from "zod/mini";

/**
 * The typed protocol between contexts. Each entry says who may send it, and has a schema for what
 * is asked and for what is answered; both are parsed at the receiving end. One file a protocol, so
 * that a script carries the schemas of its own alone.
 */

/** The name of a domain in a message. */
export const domain = z.string();
/** The answer to what has none. */
export const done = z.object({ kind: z.literal("done") });

type SchemaPair = { request: z.ZodMiniType; answer: z.ZodMiniType };

/** For each message what is asked and what is answered. */
export type Protocol<S extends Record<string, SchemaPair>> = {
  [K in keyof S]: { request: z.infer<S[K]["request"]>; answer: z.infer<S[K]["answer"]> };
};

/** The schemas of what is asked alone: whoever answers needs no others. */
export type RequestsOf<P extends Record<string, { request: unknown }>> = {
  [K in keyof P]: { request: z.ZodMiniType<P[K]["request"]> };
};

/** The schemas of a protocol, as a mapped type: a generic name keeps request and answer together. */
export type SchemasOf<P extends Record<string, { request: unknown; answer: unknown }>> = {
  [K in keyof P]: {
    request: z.ZodMiniType<P[K]["request"]>;
    answer: z.ZodMiniType<P[K]["answer"]>;
  };
};

/** The envelope in which every message travels. */
export const envelopeSchema = z.object({ mila: z.string(), body: z.unknown() });
