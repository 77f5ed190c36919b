import { expect, test } from "vitest";
import { effectiveRecord } from "../../../lib/records/effective-record.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";

const spf: RequiredRecord = {
  id: "spf",
  purpose: "spf",
  purposeName: "spf",
  required: true,
  name: "example.com",
  ttl: 3600,
  rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" },
  extra: {},
};

test("an SPF record is merged with the one that stands there", () => {
  const effective = effectiveRecord(spf, "v=spf1 a -all");
  expect(effective.record.rdata).toEqual({
    type: "TXT",
    text: "v=spf1 a include:k3v9.spf.mila.cx -all",
  });
  expect(effective.mergedFrom).toBe("v=spf1 a -all");
});

test("a broken one is not guessed at, and its term is named", () => {
  expect(effectiveRecord(spf, "v=spf1 ipv4:1 -all")).toEqual({
    record: spf,
    mergedFrom: null,
    brokenTerm: "ipv4:1",
  });
});

test("without one, and for every other purpose, the record is as Mila asks", () => {
  expect(effectiveRecord(spf, null).record).toBe(spf);
  const dmarc: RequiredRecord = { ...spf, purpose: "dmarc" };
  expect(effectiveRecord(dmarc, "v=spf1 a -all").record).toBe(dmarc);
});
