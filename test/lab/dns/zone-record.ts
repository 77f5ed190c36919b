import { createHash } from "node:crypto";
import * as z from "zod/mini";

const uint16 = z.int().check(z.minimum(0), z.maximum(65535));
const uint8 = z.int().check(z.minimum(0), z.maximum(255));
/** RFC 2181 §8: a TTL is an unsigned number of 31 bits. */
const ttl = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
const common = { name: z.string(), ttl };

/**
 * A record of a zone of the lab. Names are absolute, in lower case, without a final dot; TTLs are
 * seconds; a TXT's text is whole, never in strings of 255 octets.
 */
export const zoneRecordSchema = z.discriminatedUnion("type", [
  z.object({ ...common, type: z.literal("A"), address: z.string() }),
  z.object({ ...common, type: z.literal("AAAA"), address: z.string() }),
  z.object({ ...common, type: z.literal("CNAME"), target: z.string() }),
  z.object({ ...common, type: z.literal("NS"), target: z.string() }),
  z.object({ ...common, type: z.literal("MX"), preference: uint16, exchange: z.string() }),
  z.object({ ...common, type: z.literal("TXT"), text: z.string() }),
  z.object({
    ...common,
    type: z.literal("SRV"),
    priority: uint16,
    weight: uint16,
    port: uint16,
    target: z.string(),
  }),
  z.object({
    ...common,
    type: z.literal("CAA"),
    flags: uint8,
    tag: z.enum(["issue", "issuewild", "iodef"]),
    value: z.string(),
  }),
  z.object({
    ...common,
    type: z.literal("TLSA"),
    usage: uint8,
    selector: uint8,
    matchingType: uint8,
    /** Hexadecimal, lower case. */
    association: z.string(),
  }),
]);

export type ZoneRecord = z.infer<typeof zoneRecordSchema>;

/** The same record always, and no other: what it holds, without its TTL (RFC 2181 §5). */
export function recordKey(record: ZoneRecord): string {
  const { ttl: _, ...held } = record;
  const canonical = JSON.stringify(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(canonical).digest("hex").slice(0, 16);
}
