import { ipv4Text, ipv6Text } from "../../dns/address.ts";
import { parseIpv4, parseIpv6 } from "../../records/ip-address.ts";

/** What a receiver knows of a message when it checks SPF (RFC 7208 §4.1). */
export interface SpfSender {
  /** Address of the client, in any spelling. */
  ip: string;
  /** Reverse path without its angle brackets; "" for a bounce, which `helo` then stands for (§2.4). */
  mailFrom: string;
  helo: string;
  /** The receiving host, for `%{r}`. */
  receiver: string;
  /** Seconds since the epoch, for `%{t}`. */
  time: number;
}

/** A sender as the evaluation uses it. */
export interface Client {
  /** Four octets or sixteen. An IPv4 address mapped into IPv6 is an IPv4 address (§5). */
  address: Uint8Array;
  /** `user`, or `postmaster` where none was given (§4.3). */
  localPart: string;
  /** The domain of the sender, lower case (§4.1, `<domain>`). */
  domain: string;
  helo: string;
  receiver: string;
  time: number;
}

/** ::ffff:0:0/96 (RFC 4291 §2.5.5.2). */
const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

function octetsOf(ip: string): Uint8Array | null {
  const octets = parseIpv4(ip) ?? parseIpv6(ip);
  if (octets?.length !== 16) return octets;
  return MAPPED.every((octet, index) => octets[index] === octet) ? octets.slice(12) : octets;
}

/** @returns null where the address is none. */
export function clientOf(sender: SpfSender): Client | null {
  const { mailFrom, helo, receiver, time } = sender;
  const address = octetsOf(sender.ip);
  if (address === null) return null;
  const at = mailFrom.lastIndexOf("@");
  const localPart = at > 0 ? mailFrom.slice(0, at) : "";
  const domain = mailFrom === "" ? helo : mailFrom.slice(at + 1);
  return {
    address,
    localPart: localPart === "" ? "postmaster" : localPart,
    domain: domain.toLowerCase(),
    helo,
    receiver,
    time,
  };
}

export function isIpv4(address: Uint8Array): boolean {
  return address.length === 4;
}

/** The address as people write it: `%{c}` (§7.3). */
export function readableAddress(address: Uint8Array): string {
  return isIpv4(address) ? ipv4Text(address) : ipv6Text(address);
}

/** The address in parts with dots between: octets, or hexadecimal digits: `%{i}` (§7.3). */
export function dottedAddress(address: Uint8Array): string {
  if (isIpv4(address)) return ipv4Text(address);
  return Array.from(address, (octet) => octet.toString(16).padStart(2, "0"))
    .join("")
    .split("")
    .join(".");
}

/** Where the names of the address are asked for (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: Uint8Array): string {
  const parts = dottedAddress(address).split(".").toReversed().join(".");
  return `${parts}.${isIpv4(address) ? "in-addr" : "ip6"}.arpa`;
}

/** Whether two addresses of one family agree in their first `bits` bits. */
export function isInNetwork(address: Uint8Array, network: Uint8Array, bits: number): boolean {
  if (address.length !== network.length) return false;
  return address.every((octet, index) => {
    const counting = Math.min(8, Math.max(0, bits - index * 8));
    const mask = 0xff00 >> counting;
    return ((octet ^ (network[index] ?? 0)) & mask & 0xff) === 0;
  });
}

/** Whether any of the addresses lies in one network with the client's. */
export function matchesAny(
  client: Uint8Array,
  addresses: readonly string[],
  bits: number,
): boolean {
  return addresses.some((text) => {
    const address = parseIpv4(text) ?? parseIpv6(text);
    return address !== null && isInNetwork(client, address, bits);
  });
}
