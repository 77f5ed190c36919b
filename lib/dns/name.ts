import { MalformedMessage } from "./malformed-message.ts";

/** RFC 1035 §2.3.4. */
const MAX_LABEL_OCTETS = 63;
/** RFC 1035 §2.3.4, length octets and the root label counted. */
const MAX_NAME_OCTETS = 255;
/** Two high bits of a length octet: a pointer (RFC 1035 §4.1.4). */
const POINTER_BITS = 0xc0;
/** No name of 255 octets has more labels, so an honest one needs no more pointers either. */
const MAX_POINTERS = 127;

const isUpperCase = (octet: number) => octet >= 0x41 && octet <= 0x5a;
const isPrintable = (octet: number) => octet > 0x20 && octet < 0x7f;

/** One label in presentation format (RFC 1035 §5.1), lower-cased (RFC 4343 §3). */
function labelText(octets: Uint8Array): string {
  let text = "";
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    const character = String.fromCharCode(isUpperCase(octet) ? octet + 0x20 : octet);
    if (!isPrintable(octet)) text += `\\${String(octet).padStart(3, "0")}`;
    else text += character === "." || character === "\\" ? `\\${character}` : character;
  }
  return text;
}

/**
 * Reads a name that starts at `start`.
 * @returns the name, lower-case and without a final dot (the root is ""), octets that a host name
 *   cannot have escaped as in a zone file; and the offset behind it.
 * @throws MalformedMessage
 */
export function readName(message: Uint8Array, start: number): { name: string; next: number } {
  const labels: string[] = [];
  let at = start;
  let next: number | null = null;
  let nameOctets = 1;
  let pointers = 0;
  for (;;) {
    const length = message[at];
    if (length === undefined) throw new MalformedMessage("a name runs past the end");
    if (length === 0) return { name: labels.join("."), next: next ?? at + 1 };
    if ((length & POINTER_BITS) === POINTER_BITS) {
      const low = message[at + 1];
      if (low === undefined) throw new MalformedMessage("a name runs past the end");
      const target = (length & ~POINTER_BITS) * 0x100 + low;
      // Only backward: whoever always goes back comes to an end.
      if (target >= at) throw new MalformedMessage("a pointer that does not lead back");
      pointers += 1;
      if (pointers > MAX_POINTERS) throw new MalformedMessage("a name of too many pointers");
      next ??= at + 2;
      at = target;
      continue;
    }
    if (length > MAX_LABEL_OCTETS) throw new MalformedMessage("a label of an unknown kind");
    nameOctets += length + 1;
    if (nameOctets > MAX_NAME_OCTETS) throw new MalformedMessage("a name of over 255 octets");
    const label = message.subarray(at + 1, at + 1 + length);
    if (label.length < length) throw new MalformedMessage("a label runs past the end");
    labels.push(labelText(label));
    at += 1 + length;
  }
}

/** Printable ASCII without an escape: what nearly all labels are. */
const PLAIN_NAME = /^[!-[\]-~]*$/;

/** The octets of one label from its presentation format; null where an escape is broken. */
function labelOctets(text: string): number[] | null {
  const octets: number[] = [];
  const pattern = /\\(\d{3})|\\(.)|([^\\])/gsy;
  let read = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, decimal, escaped, plain] = match;
    read += whole.length;
    const written = (escaped ?? plain ?? "").charCodeAt(0);
    const octet = decimal === undefined ? written : Number(decimal);
    // An octet above ASCII stands there by its number alone: a "ü" would be a name in no encoding.
    if (octet > (decimal === undefined ? 0x7f : 0xff)) return null;
    octets.push(octet);
  }
  return read === text.length ? octets : null;
}

function plainOctets(text: string): number[] {
  const octets: number[] = [];
  for (let at = 0; at < text.length; at++) octets.push(text.charCodeAt(at));
  return octets;
}

/** Splits at the dots that are not escaped. */
function splitLabels(name: string): string[] {
  if (name === "") return [];
  if (!name.includes("\\")) return name.split(".");
  return name.split(/(?<!(?:^|[^\\])(?:\\\\)*\\)\./);
}

/**
 * Writes a name without compression.
 * @returns null where the text is no name: an empty label, one of over 63 octets, over 255 in all
 *   (RFC 1035 §2.3.4), or a character that is no octet.
 */
export function writeName(name: string): Uint8Array | null {
  const octets: number[] = [];
  const isPlain = PLAIN_NAME.test(name);
  for (const label of splitLabels(name)) {
    const inner = isPlain ? plainOctets(label) : labelOctets(label);
    if (inner === null || inner.length === 0 || inner.length > MAX_LABEL_OCTETS) return null;
    octets.push(inner.length, ...inner);
  }
  octets.push(0);
  return octets.length > MAX_NAME_OCTETS ? null : Uint8Array.from(octets);
}
