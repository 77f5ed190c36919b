import fc from "fast-check";
import type { JsonValue } from "../../../../lib/records/json.ts";
import type { Rdata } from "../../../../lib/records/rdata.ts";
import type { RequiredRecord } from "../../../../lib/records/required-record.ts";

export const DOMAIN = "example.com";

const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9-]{0,10}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join("."));
const uint16 = fc.integer({ min: 0, max: 65_535 });
const uint8 = fc.integer({ min: 0, max: 255 });

/** The domain itself or a name below it. */
const owner = fc.array(label, { maxLength: 3 }).map((labels) => [...labels, DOMAIN].join("."));

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 700 }),
  fc.string({ unit: "binary-ascii", maxLength: 40 }),
  fc.constantFrom(
    "v=spf1 include:k3v9.spf.mila.cx ~all",
    "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com",
    `v=DKIM1; k=rsa; p=${"MIIBIjANBgkq+/".repeat(28)}==`,
    '"',
    "\\",
    "\\195",
    "a\nb",
  ),
);

const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue; leaf: JsonValue }>((tie) => ({
  leaf: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, "(", ")", ";", '"', "  "),
  ),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z(;"]{1,6}$/), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

/** Data of every type that a required record can have. */
export const anyRdata: fc.Arbitrary<Rdata> = fc.oneof(
  fc.record({
    type: fc.constant("MX" as const),
    preference: uint16,
    exchange: fc.oneof(host, fc.constant("")),
  }),
  fc.record({ type: fc.constant("TXT" as const), text }),
  fc.record({ type: fc.constant("CNAME" as const), target: host }),
  fc.record({ type: fc.constant("NS" as const), target: host }),
  fc.record({
    type: fc.constant("SRV" as const),
    priority: uint16,
    weight: uint16,
    port: uint16,
    target: fc.oneof(host, fc.constant("")),
  }),
  fc.record({ type: fc.constant("A" as const), address: fc.ipV4() }),
  fc.record({
    type: fc.constant("AAAA" as const),
    address: fc.constantFrom("2001:db8::25", "::", "2001:db8:0:1:1:1:1:1", "::ffff:192.0.2.1"),
  }),
  fc.record({
    type: fc.constant("CAA" as const),
    flags: uint8,
    tag: fc.stringMatching(/^[a-z0-9]{1,9}$/),
    value: fc.string({ unit: "grapheme", maxLength: 300 }),
  }),
  fc.record({
    type: fc.constant("TLSA" as const),
    usage: uint8,
    selector: uint8,
    matchingType: uint8,
    association: fc.stringMatching(/^([0-9a-f]{2}){1,64}$/),
  }),
  fc.record({
    type: fc.constant("other" as const),
    typeName: fc.constantFrom("SVCB", "HTTPS", "TYPE65400", "DS", "WALLET"),
    data: json,
  }),
);

export const anyRecord: fc.Arbitrary<Pick<RequiredRecord, "name" | "ttl" | "rdata">> = fc.record({
  name: owner,
  ttl: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  rdata: anyRdata,
});

/** What Mila asks a domain for, with its own hosts, selector and key for each. */
export const milaRecords: fc.Arbitrary<Pick<RequiredRecord, "name" | "ttl" | "rdata">[]> = fc
  .record({
    tag: fc.stringMatching(/^[a-z0-9]{4}$/),
    selector: fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/),
    key: fc.base64String({ minLength: 40, maxLength: 800 }),
    preference: fc.integer({ min: 0, max: 50 }),
    ttl: fc.integer({ min: 60, max: 86_400 }),
    services: fc.boolean(),
  })
  .map(({ tag, selector, key, preference, ttl, services }) => [
    {
      name: DOMAIN,
      ttl,
      rdata: { type: "MX", preference, exchange: `mx1.${tag}.mila.cx` },
    },
    { name: DOMAIN, ttl, rdata: { type: "TXT", text: `v=spf1 include:${tag}.spf.mila.cx ~all` } },
    {
      name: `${selector}._domainkey.${DOMAIN}`,
      ttl,
      rdata: { type: "TXT", text: `v=DKIM1; k=rsa; p=${key}` },
    },
    {
      name: `_dmarc.${DOMAIN}`,
      ttl,
      rdata: { type: "TXT", text: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${DOMAIN}` },
    },
    ...(services
      ? [
          {
            name: `_imaps._tcp.${DOMAIN}`,
            ttl,
            rdata: {
              type: "SRV" as const,
              priority: 0,
              weight: 1,
              port: 993,
              target: "imap.mila.cx",
            },
          },
        ]
      : []),
  ]);
