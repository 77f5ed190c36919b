import { expect, test } from "vitest";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { newDomainItem } from "../../../lib/state/domain-item.ts";
import { takenOver } from "../../../lib/watch/required-records.ts";

const dkim = (id: string, text: string): RequiredRecord => ({
  id,
  purpose: "dkim",
  purposeName: "dkim",
  required: true,
  name: "mila1._domainkey.example.com",
  ttl: 3600,
  rdata: { type: "TXT", text },
  extra: {},
});

const seen = (id: string) => ({ id, state: "pass" as const, findings: [], observations: [] });

const item = {
  ...newDomainItem("example.com"),
  records: [
    dkim("same", "v=DKIM1; p=a"),
    dkim("new-key", "v=DKIM1; p=b"),
    dkim("gone", "v=DKIM1; p=c"),
  ],
  saves: { same: { at: 1, looks: 0 }, gone: { at: 1, looks: 0 } },
  report: {
    domain: "example.com",
    state: "pass" as const,
    checkedAt: 1,
    records: ["same", "new-key", "gone"].map(seen),
    findings: [],
    zone: null,
    nameServers: [],
    existingSpf: null,
    resolvers: [],
    queries: 0,
  },
};

test("what was seen of a record that Mila asks for differently is forgotten, the rest is kept", () => {
  const records = [{ ...dkim("same", "v=DKIM1; p=a"), ttl: 60 }, dkim("new-key", "v=DKIM1; p=z")];
  const taken = takenOver(item, { kind: "records", records, etag: '"2"' });
  expect(taken.report?.records.map(({ id }) => id)).toEqual(["same"]);
  expect(Object.keys(taken.saves ?? {})).toEqual(["same"]);
  expect(taken.records).toBe(records);
});

test("a domain does not pass while a record that Mila asks for since was not looked for", () => {
  const taken = (records: RequiredRecord[]) =>
    takenOver(item, { kind: "records", records, etag: '"2"' }).report?.state;
  expect(taken([dkim("same", "v=DKIM1; p=a")])).toBe("pass");
  expect(taken([dkim("same", "v=DKIM1; p=a"), dkim("new-key", "v=DKIM1; p=z")])).toBe("unknown");
  const optional = { ...dkim("more", "v=DKIM1; p=m"), required: false };
  expect(taken([dkim("same", "v=DKIM1; p=a"), optional])).toBe("pass");
});

test("an answer that nothing changed changes nothing", () => {
  expect(takenOver(item, { kind: "not-modified" })).toEqual({});
});
