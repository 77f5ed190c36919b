import packet from "dns-packet";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMessage, encodeQuery, MAX_QUERY_OCTETS } from "../../../lib/dns/message.ts";
import { type QueryType, typeNumbers } from "../../../lib/dns/question.ts";
import { domainName, octets, ttl, uint8, uint16, uint32 } from "./dns-arbitraries.ts";

const queryTypes: QueryType[] = [
  "A",
  "NS",
  "CNAME",
  "SOA",
  "MX",
  "TXT",
  "AAAA",
  "SRV",
  "TLSA",
  "CAA",
  "DNAME",
  "DS",
  "DNSKEY",
  "SPF",
];

/** Our octets as dns-packet wants them. */
const buffer = (bytes: Uint8Array) => Buffer.from(bytes);

function response(parts: Partial<packet.Packet>): Uint8Array {
  return packet.encode({
    type: "response",
    id: 0,
    flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE,
    questions: [{ name: "example.com", type: "MX" }],
    ...parts,
  });
}

function decoded(bytes: Uint8Array) {
  const outcome = decodeMessage(bytes);
  return outcome.kind === "message" ? outcome.message : expect.fail(JSON.stringify(outcome));
}

function reasonOf(bytes: Uint8Array): string {
  const outcome = decodeMessage(bytes);
  return outcome.kind === "malformed" ? outcome.reason : expect.fail(JSON.stringify(outcome));
}

describe("a query", () => {
  test("is understood by another implementation: one question, ID 0, RD, DO clear", () => {
    fc.assert(
      fc.property(domainName, fc.constantFrom(...queryTypes), (name, type) => {
        const query = encodeQuery({ name, type }) ?? expect.fail("refused");
        const read = packet.decode(buffer(query));
        expect(read.id).toBe(0);
        expect(read.type).toBe("query");
        expect(read.flags).toBe(packet.RECURSION_DESIRED);
        expect(read.questions).toEqual([{ name, type, class: "IN" }]);
        expect(read.additionals).toMatchObject([
          { type: "OPT", name: ".", udpPayloadSize: 1232, flag_do: false, ednsVersion: 0 },
        ]);
      }),
    );
  });

  test("is padded to a multiple of 128 octets and never over 512", () => {
    fc.assert(
      fc.property(domainName, (name) => {
        const query = encodeQuery({ name, type: "TXT" }) ?? expect.fail("refused");
        expect(query.length % 128).toBe(0);
        expect(query.length).toBeLessThanOrEqual(MAX_QUERY_OCTETS);
      }),
    );
    const longest = [63, 63, 63, 61].map((length) => "a".repeat(length)).join(".");
    expect(encodeQuery({ name: longest, type: "TXT" })?.length).toBe(384);
  });

  test("of a name that cannot be is refused", () => {
    expect(encodeQuery({ name: "a..b", type: "A" })).toBeNull();
  });
});

const soaData = fc.record({
  mname: domainName,
  rname: domainName,
  serial: uint32,
  refresh: uint32,
  retry: uint32,
  expire: uint32,
  minimum: uint32,
});

/** For each type: data as dns-packet writes it, and what we read of it. */
const cases: Record<
  string,
  fc.Arbitrary<{ type: packet.RecordType; data: unknown; read: object }>
> = {
  A: fc.ipV4().map((data) => ({ type: "A", data, read: { address: data } })),
  NS: domainName.map((data) => ({ type: "NS", data, read: { target: data } })),
  CNAME: domainName.map((data) => ({ type: "CNAME", data, read: { target: data } })),
  MX: fc.record({ preference: uint16, exchange: domainName }).map((data) => ({
    type: "MX",
    data,
    read: data,
  })),
  SOA: soaData.map(({ mname, rname, ...numbers }) => ({
    type: "SOA",
    data: { mname, rname, ...numbers },
    read: { primary: mname, mailbox: rname, ...numbers },
  })),
  TXT: fc.array(octets(1, 255), { minLength: 1, maxLength: 4 }).map((strings) => ({
    type: "TXT",
    data: strings.map(buffer),
    read: { strings },
  })),
  SRV: fc
    .record({ priority: uint16, weight: uint16, port: uint16, target: domainName })
    .map((data) => ({ type: "SRV", data, read: data })),
  TLSA: fc
    .record({ usage: uint8, selector: uint8, matchingType: uint8, certificate: octets(1, 64) })
    .map(({ certificate, ...numbers }) => ({
      type: "TLSA",
      data: { ...numbers, certificate: buffer(certificate) },
      read: { ...numbers, association: certificate },
    })),
  DNAME: domainName.map((data) => ({ type: "DNAME", data, read: { target: data } })),
  DS: fc
    .record({ keyTag: uint16, algorithm: uint8, digestType: uint8, digest: octets(1, 64) })
    .map(({ digest, ...numbers }) => ({
      type: "DS",
      data: { ...numbers, digest: buffer(digest) },
      read: { ...numbers, digest },
    })),
  DNSKEY: fc
    .record({ flags: uint16, algorithm: uint8, key: octets(1, 64) })
    .map(({ flags, algorithm, key }) => ({
      type: "DNSKEY",
      data: { flags, algorithm, key: buffer(key) },
      read: {
        algorithm,
        data: Uint8Array.from([flags >> 8, flags & 0xff, 3, algorithm, ...key]),
      },
    })),
  CAA: fc
    .record({ tag: fc.constantFrom("issue", "issuewild", "iodef"), value: domainName })
    .map(({ tag, value }) => ({
      type: "CAA",
      data: { flags: 0, tag, value },
      read: { flags: 0, tag, value: new TextEncoder().encode(value) },
    })),
};

describe("a record that another implementation wrote", () => {
  test.each(Object.entries(cases))("of type %s is read as it was meant", (_type, arbitrary) => {
    fc.assert(
      fc.property(domainName, ttl, arbitrary, (name, seconds, { type, data, read }) => {
        const answer = { name, type, ttl: seconds, data } as packet.Answer;
        const bytes = response({ answers: [answer] });
        expect(decoded(bytes).answers).toEqual([{ name, ttl: seconds, type, ...read }]);
      }),
    );
  });

  test("of type AAAA is read in the one canonical spelling", () => {
    const answer = {
      name: "a.example",
      type: "AAAA",
      ttl: 1,
      data: "2001:DB8:0:0:1:0:0:1",
    } as const;
    expect(decoded(response({ answers: [answer] })).answers).toMatchObject([
      { address: "2001:db8::1:0:0:1" },
    ]);
  });

  test("of a type that nobody asks for is kept with its number", () => {
    const answer = {
      name: "a.example",
      type: "NULL",
      ttl: 1,
      data: buffer(Uint8Array.of(1, 2)),
    } as const;
    expect(decoded(response({ answers: [answer] })).answers).toEqual([
      { name: "a.example", ttl: 1, type: "other", typeNumber: 10, data: Uint8Array.of(1, 2) },
    ]);
  });

  test("with a TTL of the highest bit counts as zero", () => {
    const answer = { name: "a.example", type: "A", ttl: 0x80000000, data: "192.0.2.1" } as const;
    expect(decoded(response({ answers: [answer] })).answers).toMatchObject([{ ttl: 0 }]);
  });
});

describe("the head of a message", () => {
  test("AD and rcode are read, and the upper bits of the rcode from EDNS", () => {
    const bytes = response({
      flags: packet.AUTHENTIC_DATA | 7,
      additionals: [
        {
          type: "OPT",
          name: ".",
          udpPayloadSize: 1232,
          extendedRcode: 1,
          ednsVersion: 0,
          flags: 0,
          flag_do: false,
          options: [],
        },
      ],
    });
    expect(decoded(bytes)).toMatchObject({ authenticated: true, rcode: 0x17 });
  });

  test("an extended error comes with its code and text (RFC 8914)", () => {
    const text = new TextEncoder().encode("no reachable authority");
    const option = [0, 15, 0, text.length + 2, 0, 22, ...text];
    const opt = [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, option.length, ...option];
    const bytes = response({});
    bytes[11] = 1;
    expect(decoded(Uint8Array.from([...bytes, ...opt])).extendedErrors).toEqual([
      { code: 22, text: "no reachable authority" },
    ]);
  });

  test("a truncated message is told as such, however little of it is there", () => {
    const bytes = response({ flags: packet.TRUNCATED_RESPONSE });
    bytes[7] = 9;
    expect(decodeMessage(bytes)).toEqual({ kind: "truncated" });
  });
});

describe("a message is refused", () => {
  const mx = {
    name: "example.com",
    type: "MX",
    ttl: 1,
    data: { preference: 1, exchange: "a.b" },
  } as const;

  test("with octets behind the last record", () => {
    expect(reasonOf(Uint8Array.from([...response({ answers: [mx] }), 0]))).toMatch(
      /behind the last/,
    );
  });

  test("with a count that its records do not make up", () => {
    const bytes = response({ answers: [mx] });
    bytes[7] = 2;
    expect(reasonOf(bytes)).toMatch(/too early|past the end/);
  });

  test("with two questions", () => {
    const question = { name: "example.com", type: "MX" } as const;
    expect(reasonOf(response({ questions: [question, question] }))).toMatch(
      /more than one question/,
    );
  });

  test("with data longer than its type has", () => {
    const plain = response({ answers: [{ name: "x", type: "A", ttl: 1, data: "192.0.2.1" }] });
    const longer = Uint8Array.from([...plain, 7]);
    longer[plain.length - 5] = 5;
    expect(reasonOf(longer)).toMatch(/data longer/);
  });

  test("with data shorter than its type has", () => {
    const plain = response({ answers: [{ name: "x", type: "A", ttl: 1, data: "192.0.2.1" }] });
    const shorter = plain.slice(0, -1);
    shorter[plain.length - 5] = 3;
    expect(reasonOf(shorter)).toMatch(/too early/);
  });

  test("with a record of another class", () => {
    const answer = { ...mx, class: "CH" } as const;
    expect(reasonOf(response({ answers: [answer] }))).toMatch(/another class/);
  });

  test("with a TXT record without a string", () => {
    const bytes = response({});
    bytes[7] = 1;
    expect(reasonOf(Uint8Array.from([...bytes, 0, 0, 16, 0, 1, 0, 0, 0, 1, 0, 0]))).toMatch(
      /too early/,
    );
  });

  test("with two OPT records", () => {
    const opt = [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0];
    const bytes = response({});
    bytes[11] = 2;
    expect(reasonOf(Uint8Array.from([...bytes, ...opt, ...opt]))).toMatch(/two OPT/);
  });
});

describe("no octets can break the decoder", () => {
  test("random ones give a value", () => {
    fc.assert(
      fc.property(octets(0, 600), (bytes) => {
        expect(["message", "truncated", "malformed"]).toContain(decodeMessage(bytes).kind);
      }),
      { numRuns: 2000 },
    );
  });

  test("a good message with some octets changed gives a value", () => {
    const good = response({
      questions: [{ name: "example.com", type: "TXT" }],
      answers: [
        { name: "example.com", type: "CNAME", ttl: 5, data: "www.example.net" },
        { name: "www.example.net", type: "TXT", ttl: 5, data: ["v=spf1 -all", "more"] },
      ],
      authorities: [{ name: "example.com", type: "NS", ttl: 5, data: "ns.example.com" }],
    });
    const change = fc.tuple(fc.nat(good.length - 1), uint8);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, octet] of changes) bytes[at] = octet;
        expect(["message", "truncated", "malformed"]).toContain(decodeMessage(bytes).kind);
      }),
      { numRuns: 3000 },
    );
  });

  // That it takes no time is counted in steps: test/fuzz.
  test("the longest message of pointers alone is refused", () => {
    const bytes = new Uint8Array(65_535).fill(0xc0);
    bytes.set(response({}).subarray(0, 12));
    bytes.set([0xff, 0xff], 6);
    expect(decodeMessage(bytes).kind).toBe("malformed");
  });
});

test("every type that can be asked has its reader", () => {
  expect(queryTypes.toSorted()).toEqual(Object.keys(typeNumbers).toSorted());
});
