import * as z from "zod/mini";
import { parseDomainName } from "../records/domain-name.ts";
import { jsonValueSchema } from "../records/json.ts";
import type { Rdata } from "../records/rdata.ts";
import { purposes, type RequiredRecord } from "../records/required-record.ts";

/**
 * What the Mila API sends, as schemas, and its translation into the domain model. Unknown fields,
 * purposes and record types are kept and shown, never a reason to fail.
 */

const domainName = z.pipe(
  z.string().check(z.refine((text) => parseDomainName(text) !== null, "not a domain name")),
  z.transform((text) => parseDomainName(text) ?? text),
);
const uint16 = z.int().check(z.minimum(0), z.maximum(65535));
const uint8 = z.int().check(z.minimum(0), z.maximum(255));

export const domainListSchema = z.object({
  domains: z.array(z.object({ name: domainName, dns_status: z.string() })),
  next_cursor: z.nullable(z.string()),
});

const wireRecordSchema = z.catchall(
  z.object({
    id: z.string().check(z.minLength(1)),
    purpose: z.string(),
    required: z.boolean(),
    name: domainName,
    type: z.string(),
    ttl: z.int().check(z.minimum(0)),
    data: jsonValueSchema,
  }),
  jsonValueSchema,
);

type WireRecord = z.infer<typeof wireRecordSchema>;

export const requiredRecordsSchema = z.object({
  domain: domainName,
  records: z.array(wireRecordSchema),
});

export const checkVerdictSchema = z.object({
  checked_at: z.iso.datetime({ offset: true }),
  records: z.array(
    z.object({ id: z.string(), status: z.string(), detail: z.optional(z.nullable(z.string())) }),
  ),
});

/** One schema for the data of each known type; a type that is not here is kept as it came. */
const rdataByType = {
  MX: z.pipe(
    z.object({ preference: uint16, exchange: domainName }),
    z.transform((data): Rdata => ({ type: "MX", ...data })),
  ),
  TXT: z.pipe(
    z.object({ text: z.string() }),
    z.transform((data): Rdata => ({ type: "TXT", ...data })),
  ),
  CNAME: z.pipe(
    z.object({ target: domainName }),
    z.transform((data): Rdata => ({ type: "CNAME", ...data })),
  ),
  SRV: z.pipe(
    z.object({ priority: uint16, weight: uint16, port: uint16, target: domainName }),
    z.transform((data): Rdata => ({ type: "SRV", ...data })),
  ),
  A: z.pipe(
    z.object({ address: z.ipv4() }),
    z.transform((data): Rdata => ({ type: "A", ...data })),
  ),
  AAAA: z.pipe(
    z.object({ address: z.ipv6() }),
    z.transform((data): Rdata => ({ type: "AAAA", ...data })),
  ),
  CAA: z.pipe(
    z.object({ flags: uint8, tag: z.string(), value: z.string() }),
    z.transform((data): Rdata => ({ type: "CAA", ...data })),
  ),
  TLSA: z.pipe(
    z.object({
      usage: uint8,
      selector: uint8,
      matching_type: uint8,
      association: z.string().check(z.regex(/^([0-9a-f]{2})+$/i)),
    }),
    z.transform(
      (data): Rdata => ({
        type: "TLSA",
        usage: data.usage,
        selector: data.selector,
        matchingType: data.matching_type,
        association: data.association.toLowerCase(),
      }),
    ),
  ),
  NS: z.pipe(
    z.object({ target: domainName }),
    z.transform((data): Rdata => ({ type: "NS", ...data })),
  ),
};

function isKnownType(type: string): type is keyof typeof rdataByType {
  return Object.hasOwn(rdataByType, type);
}

function rdataOf({ type, data }: WireRecord): Rdata {
  if (!isKnownType(type)) return { type: "other", typeName: type, data };
  return z.parse(rdataByType[type], data);
}

/**
 * One record of the API in the domain model.
 * @throws a zod error where the data of a known type is not what the contract says.
 */
export function toRequiredRecord(wire: WireRecord): RequiredRecord {
  const { id, purpose, required, name, type: _type, ttl, data: _data, ...extra } = wire;
  return {
    id,
    purpose: purposes.find((known) => known === purpose) ?? "other",
    purposeName: purpose,
    required,
    name,
    ttl,
    rdata: rdataOf(wire),
    extra,
  };
}
