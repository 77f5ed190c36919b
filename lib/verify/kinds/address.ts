import { ipv4Text, ipv6Text } from "../../dns/address.ts";
import { parseIpv4, parseIpv6 } from "../../records/ip-address.ts";
import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";

/** One spelling for one address; a text that is none stays as it is, and equals nothing. */
function canonical(address: string): string {
  const ipv4 = parseIpv4(address);
  if (ipv4) return ipv4Text(ipv4);
  const ipv6 = parseIpv6(address);
  return ipv6 ? ipv6Text(ipv6) : address;
}

/** A and AAAA: the required address is among those that stand there. */
export const kind: Kind = {
  types: ["A", "AAAA"],
  purpose: null,
  judge: (required, answer) =>
    oneOfTheSet(
      required,
      answer,
      ({ rdata }, seen) =>
        (rdata.type === "A" || rdata.type === "AAAA") &&
        (seen.type === "A" || seen.type === "AAAA") &&
        canonical(rdata.address) === canonical(seen.address),
    ),
};
