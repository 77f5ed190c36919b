import { parseTagList, type TagList } from "./tag-list.ts";

/** From what does least to what does most (RFC 9989 §4.7). */
const dmarcPolicies = ["none", "quarantine", "reject"] as const;
export type DmarcPolicy = (typeof dmarcPolicies)[number];

/** A DMARC record as a receiver reads it; letter case counts in the version alone. */
export interface DmarcRecord {
  text: string;
  list: TagList;
  /** Value of a tag, lower-cased; null where it is not there. */
  value(name: string): string | null;
  /** null where `p` is missing or no policy. */
  policy: DmarcPolicy | null;
  /** For subdomains: `sp`, or else `p`. */
  subdomainPolicy: DmarcPolicy | null;
  /** Addresses of `rua`, lower-cased, without a size (RFC 9989 App. C). */
  reportTo: string[];
}

/** Whether a TXT text is a DMARC record at all (RFC 9989 §4.8). */
export function isDmarc(text: string): boolean {
  return /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text.replace(/^V/, "v"));
}

export function policyOf(value: string | null): DmarcPolicy | null {
  return dmarcPolicies.find((policy) => policy === value) ?? null;
}

/** The parts of `rua` or `ruf`, as they are written. */
export function reportUris(value: string | null): string[] {
  return (value ?? "")
    .split(",")
    .map((uri) => uri.trim())
    .filter((uri) => uri !== "");
}

/** An address without the size that used to stand behind it (RFC 9989 App. C). */
export function withoutSize(uri: string): string {
  return uri.replace(/!\d+[kmgt]?$/i, "");
}

export function readDmarc(text: string): DmarcRecord {
  const list = parseTagList(text);
  const value = (name: string) =>
    list.tags.find((tag) => tag.name.toLowerCase() === name)?.value.toLowerCase() ?? null;
  const policy = policyOf(value("p"));
  return {
    text,
    list,
    value,
    policy,
    subdomainPolicy: policyOf(value("sp")) ?? policy,
    reportTo: reportUris(value("rua")).map(withoutSize),
  };
}

/** How much a policy does; none at all does least. */
export function strength(policy: DmarcPolicy | null): number {
  return policy === null ? -1 : dmarcPolicies.indexOf(policy);
}
