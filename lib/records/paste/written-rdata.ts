import * as z from "zod/mini";
import { parseDomainName } from "../domain-name.ts";
import { type Rdata, rdataSchema } from "../rdata.ts";
import { asciiName } from "./ascii-name.ts";
import type { Misunderstanding } from "./pasted-records.ts";
import { plainCharacters, plainText } from "./plain-characters.ts";
import type { KnownType } from "./record-types.ts";

/** Data that was read, or why it is none. */
export type ReadRdata =
  | { kind: "rdata"; rdata: Rdata }
  | { kind: "none"; reason: Misunderstanding };

const none = (reason: Misunderstanding): ReadRdata => ({ kind: "none", reason });

/** Words of data by the type's own order: RFC 1035 §3.3, RFC 2782, RFC 8659 §4.1, RFC 6698 §2.2. */
function candidate(type: KnownType, words: readonly string[]): unknown {
  const [a = "", b = "", c = "", d = ""] = words;
  const count = (wanted: number) => words.length === wanted;
  switch (type) {
    case "MX":
      return count(2) && { type, preference: integer(a), exchange: host(b) };
    case "SRV":
      return (
        count(4) && {
          type,
          priority: integer(a),
          weight: integer(b),
          port: integer(c),
          target: host(d),
        }
      );
    case "CNAME":
    case "NS":
      return count(1) && { type, target: host(a) };
    case "A":
      return count(1) && { type, address: z.safeParse(z.ipv4(), a).data };
    case "AAAA":
      return count(1) && { type, address: z.safeParse(z.ipv6(), a).data };
    case "CAA":
      return count(3) && /^[a-z0-9]+$/i.test(b) && { type, flags: integer(a), tag: b, value: c };
    case "TLSA": {
      const association = words.slice(3).join("").toLowerCase();
      return (
        /^(?:[0-9a-f]{2})+$/.test(association) && {
          type,
          usage: integer(a),
          selector: integer(b),
          matchingType: integer(c),
          association,
        }
      );
    }
    case "TXT":
      return { type, text: plainText(words.join("")) };
  }
}

/** Undefined, which no schema takes, where the text is no whole number. */
function integer(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

/** The name as written, where it can be one. `@` is the origin, `.` the root (RFC 1035 §5.1). */
function host(text: string): string | undefined {
  const name = asciiName(text);
  return name === "@" || name === "." || parseDomainName(name) !== null ? name : undefined;
}

/**
 * Reads a record's data from its words in the order of a zone file.
 * @param words for TXT its strings without quotes and escapes; else one word each.
 */
export function writtenRdata(type: KnownType, words: readonly string[]): ReadRdata {
  if (words.length === 0 || words.every((word) => word.trim() === "")) {
    // An empty TXT is one that somebody quoted; a cell without text is none.
    if (type !== "TXT" || words.length === 0) return none("no-value");
  }
  const plain = type === "TXT" || type === "CAA" ? words : words.map(plainCharacters);
  const read = z.safeParse(rdataSchema, candidate(type, plain));
  return read.success ? { kind: "rdata", rdata: read.data } : none("bad-value");
}
