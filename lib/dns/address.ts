/** Text of IP addresses, so that two spellings of one address compare as equal. */

/** An IPv4 address in dotted form. */
export function ipv4Text(octets: Uint8Array): string {
  return octets.join(".");
}

/** Start and length of the longest run of zero groups of at least two (RFC 5952 §4.2). */
function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best.length > 1 ? best : { start: 0, length: 0 };
}

/** An IPv6 address in its one canonical form (RFC 5952 §4). @param octets sixteen. */
export function ipv6Text(octets: Uint8Array): string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const groups = Array.from({ length: octets.length / 2 }, (_, index) => view.getUint16(index * 2));
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(":");
  const run = longestZeroRun(groups);
  if (run.length === 0) return hex(groups);
  return `${hex(groups.slice(0, run.start))}::${hex(groups.slice(run.start + run.length))}`;
}
