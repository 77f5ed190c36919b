import type { SpfFault } from "./fault.ts";
import { type MacroPart, parseMacros } from "./macro.ts";

/** A domain in a term: a name, or a text with macros that becomes one (RFC 7208 §7.1). */
export interface DomainSpec {
  text: string;
  parts: MacroPart[];
  /** The name itself, lower case and without a final dot; null where macros make it. */
  name: string | null;
}

export type Misread = Pick<SpfFault, "kind" | "part">;
export type DomainReading = { ok: true; domain: DomainSpec } | ({ ok: false } & Misread);

/** Letters, digits and inner hyphens (§7.1, `toplabel`, digits alone aside). */
const TOP_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const DIGITS = /^\d*$/;

/** What is wrong with the end of a domain of which the last part is plain text. */
function endFault(text: string): Misread | null {
  const undotted = text.endsWith(".") ? text.slice(0, -1) : text;
  const dot = undotted.lastIndexOf(".");
  const label = undotted.slice(dot + 1);
  if (label !== "" && DIGITS.test(label)) return { kind: "domain-numeric-end", part: label };
  if (!TOP_LABEL.test(label)) return { kind: "domain-end", part: label };
  return dot === -1 ? { kind: "domain-single-label", part: text } : null;
}

/** The name as DNS has it: no letter case, no final dot. */
function plainName(text: string): string {
  const lower = text.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** Reads a `domain-spec`: it ends in a macro, or in a dot and a label that can be a top one. */
export function parseDomainSpec(text: string): DomainReading {
  if (text === "") return { ok: false, kind: "domain-empty", part: "" };
  const macros = parseMacros(text, "domain");
  if (!macros.ok) return macros;
  const { parts } = macros;
  const isPlain = !text.includes("%");
  // `%%`, `%_` and `%-` are expansions too, and may end a domain.
  const tail = /%[%_-]$/.test(text) ? undefined : parts.at(-1);
  const fault = tail?.kind === "literal" ? endFault(isPlain ? text : tail.text) : null;
  if (fault) return { ok: false, ...fault };
  return { ok: true, domain: { text, parts, name: isPlain ? plainName(text) : null } };
}
