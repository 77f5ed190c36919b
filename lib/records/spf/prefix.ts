/** Lengths of address prefixes, in bits (RFC 7208 §5.3 and §5.6). */

export const IP4_BITS = 32;
export const IP6_BITS = 128;

const LENGTH = /^(?:0|[1-9]\d{0,2})$/;

/** Reads a length without its slash; null where it is none. */
export function parseLength(text: string, most: number): number | null {
  return LENGTH.test(text) && Number(text) <= most ? Number(text) : null;
}

export interface DualPrefix {
  ip4Bits: number;
  ip6Bits: number;
}

/** Reads `/24`, `//64` or `/24//64`, the empty text included; null where it is something else. */
export function parseDualPrefix(text: string): DualPrefix | null {
  const six = text.indexOf("//");
  const ip4 = six === -1 ? text : text.slice(0, six);
  const ip4Bits =
    ip4 === "" ? IP4_BITS : ip4[0] === "/" ? parseLength(ip4.slice(1), IP4_BITS) : null;
  const ip6Bits = six === -1 ? IP6_BITS : parseLength(text.slice(six + 2), IP6_BITS);
  return ip4Bits === null || ip6Bits === null ? null : { ip4Bits, ip6Bits };
}

/**
 * Where a text's prefix lengths begin: the first slash of the digits and slashes at its end. Before
 * them a domain may hold slashes of its own (§7.1, `macro-literal`).
 */
export function prefixStart(text: string): number {
  let start = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at] ?? "";
    if (character === "/") start = at;
    else if (character < "0" || character > "9") break;
  }
  return start;
}
