import * as z from "zod/mini";
import { recordTypeNames } from "../record-types.ts";

/** What goes over Kestrel's API. The app and the server share it; Node's modules have no place here. */

/** A record as the app shows it: names in full, without a final dot; numbers apart. */
export const recordJson = z.object({
  id: z.string(),
  type: z.enum(recordTypeNames),
  name: z.string(),
  value: z.string(),
  priority: z.string(),
  weight: z.string(),
  port: z.string(),
  /** Seconds. */
  ttl: z.number(),
});

export type RecordJson = z.infer<typeof recordJson>;

/** What was typed into the dialog. */
export const draftJson = z.omit(recordJson, { id: true });

export type Draft = z.infer<typeof draftJson>;

export const zoneJson = z.object({
  name: z.string(),
  nameServers: z.array(z.string()),
  records: z.array(recordJson),
});

export type ZoneJson = z.infer<typeof zoneJson>;

export const zonesJson = z.array(z.object({ name: z.string(), records: z.number() }));

export type ZonesJson = z.infer<typeof zonesJson>;

export const sessionJson = z.object({ email: z.string() });

/** Why something was not done: a sentence for the whole, and one for each field that is not right. */
export const refusalJson = z.object({
  message: z.string(),
  fields: z.record(z.string(), z.string()),
});

export type Refusal = z.infer<typeof refusalJson>;

/** The TTLs that the dialog offers, in seconds. */
export const ttlChoices: readonly { seconds: number; words: string }[] = [
  { seconds: 60, words: "1 minute" },
  { seconds: 300, words: "5 minutes" },
  { seconds: 3600, words: "1 hour" },
  { seconds: 43_200, words: "12 hours" },
  { seconds: 86_400, words: "1 day" },
];

/** Seconds; what a new record gets where nobody chooses. */
export const DEFAULT_TTL = 43_200;
