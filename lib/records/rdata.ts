import * as z from "zod/mini";
import { jsonValueSchema } from "./json.ts";

/** What a record holds, by its type. Host names are normalised A-labels without a final dot. */
const uint16 = z.int().check(z.minimum(0), z.maximum(65535));
const uint8 = z.int().check(z.minimum(0), z.maximum(255));
const host = z.string();

export const rdataSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("MX"), preference: uint16, exchange: host }),
  /** The whole text, however long: never in 255-octet strings. */
  z.object({ type: z.literal("TXT"), text: z.string() }),
  z.object({ type: z.literal("CNAME"), target: host }),
  z.object({
    type: z.literal("SRV"),
    priority: uint16,
    weight: uint16,
    port: uint16,
    target: host,
  }),
  z.object({ type: z.literal("A"), address: z.string() }),
  z.object({ type: z.literal("AAAA"), address: z.string() }),
  z.object({ type: z.literal("CAA"), flags: uint8, tag: z.string(), value: z.string() }),
  z.object({
    type: z.literal("TLSA"),
    usage: uint8,
    selector: uint8,
    matchingType: uint8,
    /** Hexadecimal, lower case. */
    association: z.string(),
  }),
  z.object({ type: z.literal("NS"), target: host }),
  /** A type that this version does not know: shown for copying, never verified. */
  z.object({ type: z.literal("other"), typeName: z.string(), data: jsonValueSchema }),
]);

export type Rdata = z.infer<typeof rdataSchema>;

/** The type as it is written in a zone file: `MX`, `TXT`, or the unknown type's own name. */
export function typeName(rdata: Rdata): string {
  return rdata.type === "other" ? rdata.typeName : rdata.type;
}
