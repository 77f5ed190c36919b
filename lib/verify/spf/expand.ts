import type { DomainSpec } from "../../records/spf/domain-spec.ts";
import type { MacroPart } from "../../records/spf/macro.ts";
import { type Client, dottedAddress, isIpv4, readableAddress } from "./sender.ts";

/** Macro expansion (RFC 7208 §7). */

/** RFC 7208 §7.3: characters of an expanded name without its final dot. */
const MAX_NAME_CHARACTERS = 253;
/** RFC 1035 §2.3.4. */
const MAX_LABEL_CHARACTERS = 63;

export interface MacroContext {
  client: Client;
  /** The domain whose record is being read: `%{d}`. */
  domain: string;
  /** The validated name of the client, or `unknown`: `%{p}` (§7.3). */
  validatedName: string;
}

/** Whether a text needs the validated name of the client, for which DNS must be asked. */
export function needsValidatedName(parts: readonly MacroPart[]): boolean {
  return parts.some((part) => part.kind === "macro" && part.letter === "p");
}

/** The values of macro letters (§7.2). */
const VALUES: Record<string, (context: MacroContext) => string> = {
  s: ({ client }) => `${client.localPart}@${client.domain}`,
  l: ({ client }) => client.localPart,
  o: ({ client }) => client.domain,
  d: ({ domain }) => domain,
  i: ({ client }) => dottedAddress(client.address),
  p: ({ validatedName }) => validatedName,
  v: ({ client }) => (isIpv4(client.address) ? "in-addr" : "ip6"),
  h: ({ client }) => client.helo,
  c: ({ client }) => readableAddress(client.address),
  r: ({ client }) => client.receiver,
  t: ({ client }) => String(client.time),
};

/** RFC 3986 §2.3: all but `unreserved` is escaped. */
function urlEscaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Splits at any of the delimiters. */
function splitAt(text: string, delimiters: string): string[] {
  if (delimiters.length <= 1) return text.split(delimiters === "" ? "." : delimiters);
  const parts = [""];
  for (const character of text) {
    if (delimiters.includes(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function expandPart(part: MacroPart, context: MacroContext): string {
  if (part.kind === "literal") return part.text;
  const value = VALUES[part.letter]?.(context) ?? "";
  const split = splitAt(value, part.delimiters);
  const ordered = part.reversed ? split.toReversed() : split;
  const taken = part.count === null ? ordered : ordered.slice(-part.count);
  const text = taken.join(".");
  return part.escaped ? urlEscaped(text) : text;
}

/** The text that a text with macros stands for. */
export function expand(parts: readonly MacroPart[], context: MacroContext): string {
  return parts.map((part) => expandPart(part, context)).join("");
}

/** Drops labels on the left until the name is short enough (§7.3). */
function truncated(name: string): string {
  let start = 0;
  while (name.length - start > MAX_NAME_CHARACTERS) {
    const dot = name.indexOf(".", start);
    if (dot === -1) break;
    start = dot + 1;
  }
  return name.slice(start);
}

/** Whether DNS can be asked for a name; one that cannot is taken for one that is not there (§4.3). */
export function isAskable(name: string): boolean {
  return (
    name.length <= MAX_NAME_CHARACTERS &&
    name.split(".").every((label) => label !== "" && label.length <= MAX_LABEL_CHARACTERS)
  );
}

/** The name that a `domain-spec` stands for, lower case and without a final dot. */
export function targetName(spec: DomainSpec, context: MacroContext): string {
  if (spec.name !== null) return spec.name;
  const text = expand(spec.parts, context).toLowerCase();
  return truncated(text.endsWith(".") ? text.slice(0, -1) : text);
}
