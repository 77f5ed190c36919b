import { isIPv6 } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ipv4Text, ipv6Text } from "../../../lib/dns/address.ts";
import { parseIpv4, parseIpv6 } from "../../../lib/records/ip-address.ts";
import { octets } from "./dns-arbitraries.ts";

test.each([
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["2001:DB8::0001", "2001:db8::1"],
  ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
  ["0:0:0:0:0:0:0:0", "::"],
  ["::1", "::1"],
  ["1::", "1::"],
  ["::ffff:192.0.2.1", "::ffff:c000:201"],
])("%s is written %s (RFC 5952)", (text, canonical) => {
  const parsed = parseIpv6(text) ?? expect.fail("refused");
  expect(ipv6Text(parsed)).toBe(canonical);
});

test("an IPv6 address comes back from its text", () => {
  fc.assert(
    fc.property(octets(16, 16), (address) => {
      expect(isIPv6(ipv6Text(address))).toBe(true);
      expect(parseIpv6(ipv6Text(address))).toEqual(address);
    }),
  );
});

test("what is read as an IPv6 address is one to others too", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f:.]{0,20}$/), (text) => {
      expect(parseIpv6(text) !== null).toBe(isIPv6(text));
    }),
    { numRuns: 2000 },
  );
});

test("an IPv4 address comes back from its text, and nothing else is one", () => {
  fc.assert(
    fc.property(octets(4, 4), (address) => {
      expect(parseIpv4(ipv4Text(address))).toEqual(address);
    }),
  );
  for (const text of ["1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "a.b.c.d", ""])
    expect(parseIpv4(text)).toBeNull();
});
