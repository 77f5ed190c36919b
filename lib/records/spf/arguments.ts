import { parseIpv4, parseIpv6 } from "../ip-address.ts";
import { type DomainSpec, type Misread, parseDomainSpec } from "./domain-spec.ts";
import {
  type DualPrefix,
  IP4_BITS,
  IP6_BITS,
  parseDualPrefix,
  parseLength,
  prefixStart,
} from "./prefix.ts";

/** What stands behind the names of mechanisms (RFC 7208 §5). */

type Reading<T> = { ok: true; value: T } | ({ ok: false } & Misread);

const misread = (kind: Misread["kind"], part: string) => ({ ok: false, kind, part }) as const;

/** `:domain`, which has to be there: `include` and `exists` (§5.2, §5.7). */
export function parseNeededDomain(rest: string): Reading<DomainSpec> {
  if (!rest.startsWith(":")) {
    return rest === "" ? misread("argument-missing", "") : misread("argument-forbidden", rest);
  }
  const text = rest.slice(1);
  const prefix = text.slice(prefixStart(text));
  if (prefix !== "") return misread("argument-forbidden", prefix);
  const reading = parseDomainSpec(text);
  return reading.ok ? { ok: true, value: reading.domain } : reading;
}

/** `:domain` or nothing: `ptr` (§5.5). */
export function parseOptionalDomain(rest: string): Reading<DomainSpec | null> {
  return rest === "" ? { ok: true, value: null } : parseNeededDomain(rest);
}

export interface HostArgument extends DualPrefix {
  domain: DomainSpec | null;
}

/** `:domain` and prefix lengths, all optional: `a` and `mx` (§5.3, §5.4). */
export function parseHostArgument(rest: string): Reading<HostArgument> {
  const start = prefixStart(rest);
  const written = rest.slice(start);
  const prefix = parseDualPrefix(written);
  if (prefix === null) return misread("prefix", written);
  const before = rest.slice(0, start);
  if (before === "") return { ok: true, value: { domain: null, ...prefix } };
  if (!before.startsWith(":")) return misread("argument-forbidden", rest);
  const reading = parseDomainSpec(before.slice(1));
  return reading.ok ? { ok: true, value: { domain: reading.domain, ...prefix } } : reading;
}

export interface Network {
  network: Uint8Array;
  bits: number;
}

/** `:address` with a prefix length or without: `ip4` and `ip6` (§5.6). */
export function parseNetwork(name: "ip4" | "ip6", rest: string): Reading<Network> {
  if (rest === "") return misread("argument-missing", "");
  const slash = rest.indexOf("/");
  const address = rest.slice(1, slash === -1 ? undefined : slash);
  const [network, most] =
    name === "ip4" ? [parseIpv4(address), IP4_BITS] : [parseIpv6(address), IP6_BITS];
  if (!rest.startsWith(":") || network === null) return misread(`${name}-address`, rest.slice(1));
  const bits = slash === -1 ? most : parseLength(rest.slice(slash + 1), most);
  if (bits === null) return misread("prefix", rest.slice(slash));
  return { ok: true, value: { network, bits } };
}
