import { parseIpv4, parseIpv6 } from "../records/ip-address.ts";

/** Ranges of addresses that tell what a host is, or that it is none. */

interface Range {
  octets: Uint8Array;
  bits: number;
}

/** @param lines ranges, parted by spaces. */
function rangesOf(...lines: string[]): Range[] {
  return lines
    .join(" ")
    .split(" ")
    .flatMap((text) => {
      const [address = "", bits] = text.split("/");
      const octets = parseIpv4(address) ?? parseIpv6(address);
      return octets ? [{ octets, bits: Number(bits) }] : [];
    });
}

/** Nobody on the Internet can reach these (RFC 6890). */
const notPublic = rangesOf(
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16",
  "198.18.0.0/15 224.0.0.0/3 ::/127 fc00::/7 fe80::/10",
);

/** Set aside for examples (RFC 5737, RFC 3849); whole worlds of examples are made of them. */
const documentation = rangesOf("192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32");

/** Addresses of proxies that pass on web pages alone; Cloudflare's own list, 2025-09. */
const proxies = rangesOf(
  "173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18",
  "108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 197.234.240.0/22 198.41.128.0/17",
  "162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22",
  "2400:cb00::/32 2606:4700::/36 2803:f800::/32 2405:b500::/32 2405:8100::/32",
  "2a06:98c0::/29 2c0f:f248::/32",
);

/** Where registrars' own *URL redirect* leads: Namecheap's, GoDaddy's. */
const urlForwards = rangesOf("162.255.119.0/24 192.64.119.0/24 15.197.225.128/32 3.33.251.168/32");

function isWithin(octets: Uint8Array, range: Range): boolean {
  if (octets.length !== range.octets.length) return false;
  return octets.every((octet, index) => {
    const bits = Math.min(8, Math.max(0, range.bits - index * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (octet & mask) === ((range.octets[index] ?? 0) & mask);
  });
}

function isIn(address: string, ranges: readonly Range[]): boolean {
  const octets = parseIpv4(address) ?? parseIpv6(address);
  return octets !== null && ranges.some((range) => isWithin(octets, range));
}

export function isNotPublic(address: string): boolean {
  return isIn(address, notPublic);
}

export function isUrlForward(address: string): boolean {
  return isIn(address, urlForwards);
}

export function isWebProxy(address: string): boolean {
  return isIn(address, proxies);
}

export function isDocumentation(address: string): boolean {
  return isIn(address, documentation);
}
