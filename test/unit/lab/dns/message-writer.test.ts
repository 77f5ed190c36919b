import dnsPacket from "dns-packet";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../../lab/dns/message-writer.ts";
import { toWire, type WireRecord } from "../../../lab/dns/wire.ts";
import type { ZoneRecord } from "../../../lab/dns/zone-record.ts";

const label = fc.stringMatching(/^[a-c]{1,2}$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
const common = { name, ttl: fc.nat(100_000) };
const uint16 = fc.nat(65_535);

const record: fc.Arbitrary<ZoneRecord> = fc.oneof(
  fc.record({ ...common, type: fc.constant("A" as const), address: fc.constant("192.0.2.1") }),
  fc.record({ ...common, type: fc.constant("AAAA" as const), address: fc.constant("2001:db8::1") }),
  fc.record({ ...common, type: fc.constantFrom("CNAME" as const, "NS" as const), target: name }),
  fc.record({ ...common, type: fc.constant("MX" as const), preference: uint16, exchange: name }),
  fc.record({ ...common, type: fc.constant("TXT" as const), text: fc.string({ maxLength: 600 }) }),
  fc.record({
    ...common,
    type: fc.constant("SRV" as const),
    priority: uint16,
    weight: uint16,
    port: uint16,
    target: name,
  }),
);

const soa: WireRecord = {
  name: "b.example",
  ttl: 60,
  type: "SOA",
  data: {
    mname: "ns.b.example",
    rname: "hostmaster.b.example",
    serial: 4_000_000_000,
    refresh: 1,
    retry: 2,
    expire: 3,
    minimum: 4,
  },
};

describe("a message with compressed names", () => {
  test("reads the same as one with whole names, and is never longer", () => {
    fc.assert(
      fc.property(name, fc.array(record, { maxLength: 8 }), (asked, records) => {
        const questions = [{ name: asked, type: "TXT" as const }];
        const answers = records.map(toWire);
        const parts = { id: 7, questions, answers, authorities: [soa] };
        const written = writeMessage({ ...parts, flags: 0x8400 });
        const whole = dnsPacket.encode({ ...parts, type: "response", flags: 0x0400 });
        expect(dnsPacket.decode(written)).toEqual(dnsPacket.decode(whole));
        expect(written.length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });

  test("points to the question where the owner is the name asked for", () => {
    const questions = [{ name: "Shop.Example", type: "A" as const }];
    const answers: WireRecord[] = [{ name: "shop.example", ttl: 1, type: "A", data: "192.0.2.1" }];
    const written = writeMessage({ id: 0, flags: 0x8000, questions, answers });
    expect(written.subarray(30, 32)).toEqual(Buffer.of(0xc0, 12));
    expect(written.length).toBe(46);
  });
});
