/** Octets of IP addresses from any of their spellings. */

/** Groups of a stretch of an IPv6 address; null where it holds something else. */
function groupsOf(text: string): number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const dotted = index === parts.length - 1 ? parseIpv4(part) : null;
    if (dotted) {
      const [a = 0, b = 0, c = 0, d = 0] = dotted;
      groups.push(a * 0x100 + b, c * 0x100 + d);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

/** Reads an IPv4 address (RFC 3986 §3.2.2, `IPv4address`); null where it is none. */
export function parseIpv4(text: string): Uint8Array | null {
  const parts = text.split(".");
  const valid = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  return valid && parts.every((part) => Number(part) <= 0xff)
    ? Uint8Array.from(parts, Number)
    : null;
}

/** Reads an IPv6 address in any of its spellings (RFC 4291 §2.2); null where it is none. */
export function parseIpv6(text: string): Uint8Array | null {
  const [front = "", back, more] = text.split("::");
  if (more !== undefined) return null;
  const head = groupsOf(front);
  const tail = back === undefined ? [] : groupsOf(back);
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (back === undefined ? missing !== 0 : missing < 1) return null;
  const octets = new Uint8Array(16);
  const view = new DataView(octets.buffer);
  [...head, ...new Array<number>(missing).fill(0), ...tail].forEach((group, index) => {
    view.setUint16(index * 2, group);
  });
  return octets;
}
