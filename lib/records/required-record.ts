import * as z from "zod/mini";
import { jsonValueSchema } from "./json.ts";
import { rdataSchema } from "./rdata.ts";

/** What a required record is for, in the order in which Mila's guide takes them. */
export const purposes = [
  "mx",
  "spf",
  "dkim",
  "dmarc",
  "autodiscover",
  "autoconfig",
  "imap",
  "pop3",
  "submission",
  "mta_sts",
  "tls_rpt",
  "bimi",
  "ownership",
  "other",
] as const;

export type Purpose = (typeof purposes)[number];

export const requiredRecordSchema = z.object({
  id: z.string(),
  purpose: z.enum(purposes),
  /** The word that Mila used, kept where it is none that this version knows. */
  purposeName: z.string(),
  required: z.boolean(),
  /** Absolute owner name (RFC 9499 §7), normalised. */
  name: z.string(),
  /** Seconds. */
  ttl: z.int().check(z.minimum(0)),
  rdata: rdataSchema,
  /** Fields that this version does not know, kept to be shown. */
  extra: z.record(z.string(), jsonValueSchema),
});

/** A record that must stand in a domain's zone, as Mila asks for it. */
export type RequiredRecord = z.infer<typeof requiredRecordSchema>;

/** Sorts into the guide's order: required ones by purpose first, then the optional ones. */
export function inGuideOrder(records: readonly RequiredRecord[]): RequiredRecord[] {
  const rank = (record: RequiredRecord) =>
    (record.required ? 0 : purposes.length) + purposes.indexOf(record.purpose);
  return records.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}
