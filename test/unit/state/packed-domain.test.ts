import { expect, test } from "vitest";
import * as z from "zod/mini";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { type DomainItem, newDomainItem } from "../../../lib/state/domain-item.ts";
import { packedDomain, storedDomainSchema } from "../../../lib/state/packed-domain.ts";
import { storedItem } from "../../../lib/state/stored-item.ts";
import { verifyDomain } from "../../../lib/verify/verify-domain.ts";
import { zoneResolver } from "../dns/zone-resolver.ts";
import { dmarc, mx1, mx2, spf, srv, text } from "../verify/lab-records.ts";

const DOMAIN = "example.com";
const MAX_OCTETS = 6 * 1024;
/** Base64 characters of an RSA key of 4096 bits. */
const LONG_KEY_LENGTH = 736;

const services = ["_autodiscover", "_imaps", "_pop3s", "_submissions"].map(
  (service): RequiredRecord => ({
    ...srv,
    id: `srv${service}`,
    name: `${service}._tcp.${DOMAIN}`,
  }),
);
const key = `v=DKIM1; k=rsa; p=${"A".repeat(LONG_KEY_LENGTH)}`;
const records: RequiredRecord[] = [
  mx1,
  mx2,
  spf,
  text("dkim", `mila1._domainkey.${DOMAIN}`, key),
  dmarc,
  ...services,
];

/** A domain of nine records and a long key, of which nothing is right, at every resolver. */
async function domainInTrouble(
  spfText = "v=spf1 include:spf.mailingmonkey.example ~all",
): Promise<DomainItem> {
  const now = () => 1_800_000_000_000;
  const zone = {
    [DOMAIN]: {
      NS: ["ns1.birchhost.example", "ns2.birchhost.example"],
      MX: ["10 mx1.postfix-haus.example", "20 mx2.postfix-haus.example"],
      TXT: [spfText],
    },
    [dmarc.name]: { TXT: ["v=DMARC1; p=none"] },
  };
  const resolvers = ["cloudflare", "quad9", "google"].map((id) =>
    zoneResolver({ id, zone, apex: DOMAIN, now }),
  );
  const first = { domain: DOMAIN, records, phase: "after-save" as const, now };
  const [one = expect.fail("none"), ...others] = resolvers;
  const report = await verifyDomain({ ...first, previous: null, resolvers: [one] });
  const full = await verifyDomain({
    ...first,
    phase: "check-now",
    previous: report,
    resolvers: [one, ...others],
  });
  return { ...newDomainItem(DOMAIN), records, report: full };
}

test("a domain in trouble, with a long key and the word of three resolvers, takes 6 KB", async () => {
  const item = await domainInTrouble();
  expect(item.report?.records.map(({ observations }) => observations.length)).toEqual(
    records.map(() => 3),
  );
  const stored = JSON.stringify(storedItem(packedDomain(item)));
  expect(new TextEncoder().encode(stored).length).toBeLessThan(MAX_OCTETS);
});

test("so does one with a long SPF record full of faults, of which the heaviest are kept", async () => {
  const words = Array.from({ length: 6 }, (_, index) => `ipv${index}:${"x".repeat(40)}`);
  const item = await domainInTrouble(`v=spf1 ${words.join(" ")} ~all`);
  expect(item.report?.records.find(({ id }) => id === "spf")?.findings.length).toBeGreaterThan(3);
  const packed = packedDomain(item);
  const stored = JSON.stringify(storedItem(packed));
  expect(new TextEncoder().encode(stored).length).toBeLessThan(MAX_OCTETS);
  const read = z.parse(storedDomainSchema, JSON.parse(JSON.stringify(packed)));
  const kept = read.report?.records.find(({ id }) => id === "spf")?.findings;
  expect(kept?.map(({ severity }) => severity)).toEqual(["blocks", "blocks", "blocks"]);
});

test("what was packed is read as it was", async () => {
  const item = await domainInTrouble();
  const stored: unknown = JSON.parse(JSON.stringify(packedDomain(item)));
  expect(z.parse(storedDomainSchema, stored)).toEqual(item);
});

test("an unknown purpose, unknown fields and sentences of another name are kept", async () => {
  const item = await domainInTrouble();
  const strange: RequiredRecord = { ...mx1, purposeName: "mail", extra: { note: "new" } };
  const report = item.report && {
    ...item.report,
    records: item.report.records.map((record) => ({
      ...record,
      findings: record.findings.map((finding) => ({ ...finding, message: "other", action: null })),
    })),
  };
  const changed: DomainItem = { ...item, records: [strange], report };
  const stored: unknown = JSON.parse(JSON.stringify(packedDomain(changed)));
  expect(z.parse(storedDomainSchema, stored)).toEqual(changed);
});

test("a domain that was written in full is read as well", async () => {
  const item = await domainInTrouble();
  expect(z.parse(storedDomainSchema, item)).toEqual(item);
});
