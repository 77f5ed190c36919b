import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ZoneRecord } from "../../../../lab/dns/zone-record.ts";
import {
  emptyRecord,
  readForm,
  type TypedRecord,
  typedFrom,
} from "../../../../lab/registrar/birch/record-form.ts";
import { html } from "../../../../lab/registrar/escape.ts";

const DOMAIN = "garden.example";
const standing: ZoneRecord[] = [
  { name: "www.garden.example", ttl: 300, type: "A", address: "192.0.2.1" },
  { name: "shop.garden.example", ttl: 300, type: "CNAME", target: "front.example" },
  { name: "garden.example", ttl: 300, type: "MX", preference: 10, exchange: "mx.example" },
];

function readTyped(typed: Partial<TypedRecord>) {
  return readForm({ ...emptyRecord, host: "x", ...typed }, DOMAIN, standing, null);
}

describe("the record form", () => {
  test.each<[string, Partial<TypedRecord>, ZoneRecord]>([
    [
      "@ is the domain itself",
      { type: "A", host: "@", value: "192.0.2.9" },
      { name: DOMAIN, ttl: 3600, type: "A", address: "192.0.2.9" },
    ],
    [
      "a full name as the host is doubled, as at many registrars",
      { type: "A", host: "www.garden.example", value: "192.0.2.9" },
      { name: "www.garden.example.garden.example", ttl: 3600, type: "A", address: "192.0.2.9" },
    ],
    [
      "capitals and final dots of names are tidied away",
      { type: "MX", host: "Mail", value: "MX1.Mila.CX.", priority: " 10 " },
      {
        name: "mail.garden.example",
        ttl: 3600,
        type: "MX",
        preference: 10,
        exchange: "mx1.mila.cx",
      },
    ],
    [
      "a text is kept as it is typed, quotation marks and all",
      { type: "TXT", host: "mila1._domainkey", value: '"v=DKIM1; p=abc"', ttl: "300" },
      {
        name: "mila1._domainkey.garden.example",
        ttl: 300,
        type: "TXT",
        text: '"v=DKIM1; p=abc"',
      },
    ],
    [
      "a service has four values",
      {
        type: "SRV",
        host: "_imaps._tcp",
        value: "imap.mila.cx",
        priority: "0",
        weight: "1",
        port: "993",
      },
      {
        name: "_imaps._tcp.garden.example",
        ttl: 3600,
        type: "SRV",
        priority: 0,
        weight: 1,
        port: 993,
        target: "imap.mila.cx",
      },
    ],
    [
      "a CAA value has flags, tag and value",
      { type: "CAA", host: "@", value: '128 issue "ca.example"' },
      { name: DOMAIN, ttl: 3600, type: "CAA", flags: 128, tag: "issue", value: "ca.example" },
    ],
  ])("%s", (_rule, typed, record) => {
    expect(readTyped(typed)).toEqual({ ok: true, record });
  });

  test.each<[string, Partial<TypedRecord>, string]>([
    ["a host is needed", { host: "", value: "192.0.2.9" }, "host"],
    ["a host has no other characters", { host: "a b", value: "192.0.2.9" }, "host"],
    ["a host has no empty part", { host: "a..b", value: "192.0.2.9" }, "host"],
    ["a value is needed", { value: " " }, "value"],
    ["an IPv4 address is one", { value: "192.0.2" }, "value"],
    ["an IPv6 address is one", { type: "AAAA", value: "192.0.2.1" }, "value"],
    ["a mail server is no address", { type: "MX", value: "192.0.2.1", priority: "1" }, "value"],
    ["a mail server is a name", { type: "MX", value: "10 mx.example", priority: "1" }, "value"],
    ["a priority is a number", { type: "MX", value: "mx.example", priority: "high" }, "priority"],
    ["a priority is needed", { type: "MX", value: "mx.example" }, "priority"],
    ["a priority has 16 bits", { type: "MX", value: "m.example", priority: "65536" }, "priority"],
    ["a port is needed", { type: "SRV", value: "a.example", priority: "1", weight: "1" }, "port"],
    ["a text has at most 2048 characters", { type: "TXT", value: "x".repeat(2049) }, "value"],
    ["a CAA value is one", { type: "CAA", value: "ca.example" }, "value"],
    ["a TTL is one of the choices", { value: "192.0.2.9", ttl: "17" }, "ttl"],
    ["a type is one of the choices", { type: "SPF", value: "x" }, "type"],
    ["the same record is not there twice", { host: "www", value: "192.0.2.1" }, "value"],
    ["no CNAME beside other data", { type: "CNAME", host: "www", value: "a.example" }, "host"],
    ["no CNAME at the apex", { type: "CNAME", host: "@", value: "a.example" }, "host"],
    ["no other data beside a CNAME", { host: "shop", value: "192.0.2.9" }, "host"],
    ["no NS at the apex", { type: "NS", host: "@", value: "ns.example" }, "host"],
  ])("%s", (_rule, typed, field) => {
    const read = readTyped(typed);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([field]);
  });

  test("a text of 2048 characters is taken", () => {
    expect(readTyped({ type: "TXT", value: "x".repeat(2048) }).ok).toBe(true);
  });

  test("a record may keep a TTL that cannot be chosen", () => {
    const typed = { ...emptyRecord, host: "x", value: "192.0.2.9", ttl: "17" };
    expect(readForm(typed, DOMAIN, standing, 17).ok).toBe(true);
  });

  test("a record that is opened and saved unchanged is the same record", () => {
    for (const record of standing) {
      const others = standing.filter((other) => other !== record);
      const read = readForm(typedFrom(record, DOMAIN), DOMAIN, others, record.ttl);
      expect(read).toEqual({ ok: true, record });
    }
  });
});

test("no text can become a tag or end an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a") }), (text) => {
      const { markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"']/);
    }),
  );
});
