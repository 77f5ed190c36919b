import { isAtOrBelow, parseDomainName } from "../domain-name.ts";

/** What a written name is relative to. */
export interface NameContext {
  domain: string | null;
  /** `$ORIGIN`: where it is told, RFC 1035 §5.1 holds to the letter. */
  origin: string | null;
  /** Whether names without a final dot are seen to be written in full. */
  inFull: boolean;
}

export type ResolvedName =
  | { kind: "name"; name: string }
  | { kind: "none"; reason: "bad-name" | "domain-unknown" };

const none = (reason: "bad-name" | "domain-unknown"): ResolvedName => ({ kind: "none", reason });

function named(text: string): ResolvedName {
  const name = parseDomainName(text);
  return name === null ? none("bad-name") : { kind: "name", name };
}

/**
 * The part of a name below its last label with an underscore: `example.com` of
 * `_dmarc.example.com` and of `k1._domainkey.example.com`, "" of `k1._domainkey`.
 */
export function withoutServiceLabels(name: string): string {
  const labels = name.split(".");
  const last = labels.findLastIndex((label) => label.startsWith("_"));
  return labels.slice(last + 1).join(".");
}

/** Whether a name without a final dot reads like one in full: a domain of two labels or more. */
function looksWhole(name: string): boolean {
  return withoutServiceLabels(name).includes(".");
}

/** The absolute owner name that is meant. */
export function resolveOwner(written: string, context: NameContext): ResolvedName {
  const { domain, origin, inFull } = context;
  const text = written.toLowerCase();
  const base = origin ?? domain;
  if (text === "" || text === "@") return base === null ? none("domain-unknown") : named(base);
  if (text.endsWith(".")) return named(text);
  if (origin !== null) return named(`${text}.${origin}`);
  if (domain !== null && isAtOrBelow(text, domain)) return named(text);
  if (inFull && looksWhole(text)) return named(text);
  if (domain === null) return none("domain-unknown");
  return named(`${text}.${domain}`);
}

/** The absolute name of a host in a value; "" for the root (a null MX: RFC 7505). */
export function resolveHost(written: string, context: NameContext): ResolvedName {
  if (written === ".") return { kind: "name", name: "" };
  const text = written.toLowerCase();
  if (text === "@" || context.origin !== null || text.endsWith("."))
    return resolveOwner(text, context);
  // Hosts in values are names of other zones: of two labels or more they are meant in full.
  return text.includes(".") ? named(text) : resolveOwner(text, context);
}
