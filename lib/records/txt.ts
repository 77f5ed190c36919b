import { escaped, unescaped } from "./escape.ts";

/** RFC 1035 §3.3: one character-string of a TXT record holds at most 255 octets. */
const MAX_STRING_OCTETS = 255;

/**
 * Splits a TXT value into character-strings of at most 255 octets of UTF-8, never inside a
 * character. The empty text is one empty string (RFC 1035 §3.3.14 asks for at least one).
 */
export function characterStrings(text: string): string[] {
  const encoder = new TextEncoder();
  const strings: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_STRING_OCTETS) {
      strings.push(current);
      current = "";
      octets = 0;
    }
    current += character;
    octets += size;
  }
  strings.push(current);
  return strings;
}

/** One quoted character-string of a zone file (RFC 1035 §5.1). */
function quote(text: string): string {
  return `"${escaped(text)}"`;
}

/** A TXT value as a zone file has it: quoted strings of at most 255 octets, a space between. */
export function quotedStrings(text: string): string {
  return characterStrings(text).map(quote).join(" ");
}

/**
 * Reads the text of a TXT value that may be written raw or in quoted strings.
 * @returns the strings' contents joined without a separator (RFC 7208 §3.3), or the text as it is
 *   where it is not made of quoted strings alone.
 */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  if (!/^("(?:[^"\\]|\\.)*"\s*)+$/s.test(trimmed)) return text;
  const strings = trimmed.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
  return strings.map((part) => unescaped(part.slice(1, -1))).join("");
}
