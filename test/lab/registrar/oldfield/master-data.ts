import type { ZoneRecord } from "../../dns/zone-record.ts";
import type { TypedData } from "../record-rules.ts";

/** Octets of one string of a TXT record (RFC 1035 §3.3). */
const MAX_STRING = 255;

const QUOTED_STRING = /"((?:\\.|[^"\\])*)"/g;
const STRINGS_ONLY = /^\s*(?:"(?:\\.|[^"\\])*"\s*)+$/;

/** A name as a target: with the final dot that says that it is whole (RFC 1035 §5.1). */
const whole = (name: string) => `${name}.`;

/** A record's data in one field, as in a master file (RFC 1035 §5.1). */
export function masterData(record: ZoneRecord): string {
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.address;
    case "CNAME":
    case "NS":
      return whole(record.target);
    case "MX":
      return `${record.preference} ${whole(record.exchange)}`;
    case "TXT":
      return strings(record.text);
    case "SRV":
      return `${record.priority} ${record.weight} ${record.port} ${whole(record.target)}`;
    case "CAA":
      return `${record.flags} ${record.tag} "${record.value}"`;
    case "TLSA":
      return `${record.usage} ${record.selector} ${record.matchingType} ${record.association}`;
  }
}

function strings(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${MAX_STRING}}`, "g")) ?? [""];
  return parts.map((part) => `"${part.replaceAll(/["\\]/g, "\\$&")}"`).join(" ");
}

/**
 * Takes one field apart into the fields that a record has.
 * @param domain stands behind each target that does not end in a dot.
 */
export function fieldsOf(type: string, data: string, domain: string): TypedData {
  const words = data.trim().split(/\s+/);
  const none = { type, priority: "", weight: "", port: "" };
  switch (type) {
    case "MX": {
      const [priority = "", exchange = "", ...more] = words;
      return { ...none, priority, value: target([exchange, ...more], domain) };
    }
    case "SRV": {
      const [priority = "", weight = "", port = "", ...name] = words;
      return { type, priority, weight, port, value: target(name, domain) };
    }
    case "CNAME":
    case "NS":
      return { ...none, value: target(words, domain) };
    case "TXT":
      return { ...none, value: textOf(data) };
    default:
      return { ...none, value: data.trim() };
  }
}

/** More words than one make no name, and stay as they are to be refused. */
function target(words: readonly string[], domain: string): string {
  const name = words.join(" ");
  if (name === "" || words.length > 1) return name;
  return name.endsWith(".") ? name.slice(0, -1) : `${name}.${domain}`;
}

/** Strings in quotation marks are joined; a text without them is one string. */
function textOf(data: string): string {
  if (!STRINGS_ONLY.test(data)) return data.trim();
  return [...data.matchAll(QUOTED_STRING)]
    .map(([, part = ""]) => part.replaceAll(/\\(.)/g, "$1"))
    .join("");
}
