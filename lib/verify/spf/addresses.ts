import { ipv4Text } from "../../dns/address.ts";
import { reachedMechanisms, type SpfMechanism } from "../../records/spf/term.ts";
import { isRequired, type SpfCase, type SpfFault } from "./case.ts";
import { isInNetwork } from "./sender.ts";

/** Addresses that the owner's own record lets pass. */

type Network = SpfMechanism & { name: "ip4" | "ip6" };

const isNetwork = (term: SpfMechanism): term is Network =>
  term.name === "ip4" || term.name === "ip6";

/** Addresses that are nobody's on the Internet (RFC 6890 §2.2). */
const SPECIAL: readonly [network: readonly number[], bits: number][] = [
  [[0, 0, 0, 0], 8],
  [[10, 0, 0, 0], 8],
  [[100, 64, 0, 0], 10],
  [[127, 0, 0, 0], 8],
  [[169, 254, 0, 0], 16],
  [[172, 16, 0, 0], 12],
  [[192, 0, 2, 0], 24],
  [[192, 168, 0, 0], 16],
  [[198, 51, 100, 0], 24],
  [[203, 0, 113, 0], 24],
  [[0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 32],
  [[0xfc, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 7],
  [[0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 10],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128],
];

/** Shorter prefixes than these are no one sender's. */
const BROAD_IP4_BITS = 16;
const BROAD_IP6_BITS = 32;

function isSpecial({ network, bits }: Network): boolean {
  return SPECIAL.some(
    ([special, length]) => bits >= length && isInNetwork(network, Uint8Array.from(special), length),
  );
}

function hasHostBits({ network, bits }: Network): boolean {
  const start = networkStart(network, bits);
  return network.some((octet, index) => octet !== start[index]);
}

function networkStart(network: Uint8Array, bits: number): Uint8Array {
  return network.map((octet, index) => {
    const counting = Math.min(8, Math.max(0, bits - index * 8));
    return octet & (0xff00 >> counting);
  });
}

/** Whether networks of one family are all the addresses there are: a /0, or two halves. */
function isEverything(networks: readonly Network[]): boolean {
  if (networks.some(({ bits }) => bits === 0)) return true;
  const halves = networks.filter(({ bits }) => bits === 1);
  return new Set(halves.map(({ network }) => (network[0] ?? 0) >> 7)).size === 2;
}

function permitsAll(networks: readonly Network[]): Network[] {
  return (["ip4", "ip6"] as const).flatMap((name) => {
    const family = networks.filter((term) => term.name === name);
    return isEverything(family) ? family.filter(({ bits }) => bits <= 1) : [];
  });
}

function isBroad(term: SpfMechanism): boolean {
  if (term.name === "ip4") return term.bits < BROAD_IP4_BITS;
  if (term.name === "ip6") return term.bits < BROAD_IP6_BITS;
  if (term.name !== "a" && term.name !== "mx") return false;
  return term.ip4Bits < BROAD_IP4_BITS || term.ip6Bits < BROAD_IP6_BITS;
}

/** Ranges that let strangers pass, and addresses that let nobody pass. */
export function addressFaults({ terms, required }: SpfCase): SpfFault[] {
  const passing = reachedMechanisms(terms).filter(
    (term) => term.qualifier === "+" && !isRequired(term, required),
  );
  const networks = passing.filter(isNetwork);
  const everything = new Set<SpfMechanism>(permitsAll(networks));
  const broad = passing.filter((term) => isBroad(term) && !everything.has(term));
  const fault = (code: SpfFault["code"], list: readonly SpfMechanism[]): SpfFault[] =>
    list.length > 0 ? [{ code, seen: list.map(({ text }) => text).join(" ") }] : [];
  const special = new Set<SpfMechanism>(networks.filter(isSpecial));
  const loose = networks.filter(
    (term) => term.name === "ip4" && hasHostBits(term) && term.bits > 0 && !special.has(term),
  );
  return [
    ...fault("spf-permits-all", [...everything]),
    ...fault("spf-ip-broad", broad),
    ...fault("spf-ip4-private", [...special]),
    ...loose.map(
      (term): SpfFault => ({
        code: "spf-ip4-host-bits",
        seen: term.text,
        expected: `ip4:${ipv4Text(networkStart(term.network, term.bits))}/${term.bits}`,
      }),
    ),
  ];
}
