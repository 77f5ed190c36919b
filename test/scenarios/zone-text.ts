import { textStrings, type WireRecord } from "../lab/dns/wire.ts";

/**
 * Zones of scenarios, written down shortly: `"@ MX": ["10 mx1.k3v9.mila.cx"]`. Names are relative to
 * the mail domain, `@` for itself; those with a final dot are absolute. `*` in front is a wildcard. A TXT that is
 * a list of strings is one record of these strings.
 */
export type Value = string | readonly string[];
export type ZoneText = Readonly<Record<string, readonly Value[]>>;

/** One RRset: absolute name, type, and its records' data. */
export interface Rrset {
  name: string;
  type: string;
  values: readonly Value[];
}

export function absolute(name: string, domain: string): string {
  if (name === "@") return domain;
  return name.endsWith(".") ? name.slice(0, -1).toLowerCase() : `${name}.${domain}`.toLowerCase();
}

/** The RRsets of a zone text, with a change laid over: an empty list takes a set away. */
export function rrsetsOf(domain: string, ...layers: readonly ZoneText[]): Rrset[] {
  const sets = new Map<string, Rrset>();
  for (const layer of layers)
    for (const [key, values] of Object.entries(layer)) {
      const cut = key.lastIndexOf(" ");
      const name = absolute(key.slice(0, cut), domain);
      const type = key.slice(cut + 1);
      sets.set(`${name} ${type}`, { name, type, values });
    }
  return [...sets.values()].filter(({ values }) => values.length > 0);
}

/** Seconds; what a value does not say otherwise by a `TTL=n ` in front. */
const DEFAULT_TTL = 300;

/** A host in data: an empty text or a single dot is the root. */
const host = (text = "") => (text === "." ? "" : text);

/** One record as it goes over the wire. */
export function wireRecord(name: string, type: string, value: Value): WireRecord {
  if (typeof value !== "string") {
    const data = value.map((part) => Buffer.from(part));
    return { name, type: "TXT", ttl: DEFAULT_TTL, data };
  }
  const [whole, seconds] = /^TTL=(\d+) /.exec(value) ?? [""];
  const ttl = Number(seconds ?? DEFAULT_TTL);
  const text = value.slice(whole.length);
  // Data with spaces in a host: everything behind the last number is the host.
  const words = text.split(" ");
  const number = (index: number) => Number(words[index]);
  const rest = (index: number) => words.slice(index).join(" ");
  switch (type) {
    case "A":
    case "AAAA":
    case "NS":
    case "CNAME":
    case "DNAME":
      return { name, type, ttl, data: host(text) };
    case "MX":
      return { name, type, ttl, data: { preference: number(0), exchange: host(rest(1)) } };
    case "TXT":
      return { name, type, ttl, data: textStrings(text) };
    case "SRV": {
      const [priority, weight, port] = [number(0), number(1), number(2)];
      return { name, type, ttl, data: { priority, weight, port, target: host(rest(3)) } };
    }
    case "CAA":
      return { name, type, ttl, data: { flags: number(0), tag: caaTag(words[1]), value: rest(2) } };
    case "TLSA": {
      const [usage, selector, matchingType] = [number(0), number(1), number(2)];
      const certificate = Buffer.from(rest(3), "hex");
      return { name, type, ttl, data: { usage, selector, matchingType, certificate } };
    }
    case "SPF": {
      const octets = Buffer.from(text);
      const data = Buffer.concat([Buffer.from([octets.length]), octets]);
      return { name, type: unknownType(type), ttl, data };
    }
    case "DS": {
      const [keyTag, algorithm, digestType] = [number(0), number(1), number(2)];
      const digest = Buffer.from(rest(3), "hex");
      return { name, type, ttl, data: { keyTag, algorithm, digestType, digest } };
    }
    case "DNSKEY":
      return {
        name,
        type,
        ttl,
        data: { flags: number(0), algorithm: number(2), key: Buffer.from(rest(3), "base64") },
      };
    case "SOA": {
      const [mname = "", rname = ""] = words;
      const [serial, refresh, retry, expire, minimum] = words.slice(2).map(Number);
      return { name, type, ttl, data: { mname, rname, serial, refresh, retry, expire, minimum } };
    }
    default:
      throw new Error(`a scenario with a record of type ${type}`);
  }
}

/** dns-packet knows types by number whose data it does not read. */
function unknownType(text: string): "NULL" {
  return text as "NULL";
}

/** dns-packet's types know three tags; what goes over the wire is any text. */
function caaTag(text = ""): "issue" {
  return text as "issue";
}
