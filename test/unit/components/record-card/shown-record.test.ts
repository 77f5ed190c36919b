import { expect, test, vi } from "vitest";
import {
  countsIn,
  fillable,
  firstToOpen,
  needsWork,
  shownRecords,
} from "../../../../components/record-card/shown-record.ts";
import { plainConvention, usualConvention } from "../../../../lib/records/convention.ts";
import type { RequiredRecord } from "../../../../lib/records/required-record.ts";
import {
  DOMAIN,
  domain,
  EXISTING_SPF,
  mx,
  NOW,
  optional,
  required,
  spf,
} from "../../../gallery/samples.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const right = { "mx-1": "pass", spf: "pass", "dkim-mila1": "pass", dmarc: "pass" } as const;
const shown = (...given: Parameters<typeof domain>) =>
  shownRecords(domain(...given), usualConvention);
const byId = (records: ReturnType<typeof shown>, id: string) => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

const strange: RequiredRecord = {
  ...mx,
  id: "https-1",
  purpose: "other",
  purposeName: "client_hints",
  rdata: { type: "other", typeName: "HTTPS", data: {} },
};

test("records come in the guide's order, optional ones last", () => {
  const ids = shown([...optional, ...required.toReversed()], {}).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(["mx-1", "spf", "dkim-mila1", "dmarc"]);
  expect(ids.slice(4).every((id) => id.startsWith("srv-"))).toBe(true);
});

test("a record before the first look has not been looked at", () => {
  expect(byId(shown([mx], {}, { report: null }), "mx-1").state).toBe("unseen");
});

test("a record of a type that this version does not know is for copying alone", () => {
  const record = byId(shown([strange], { "https-1": "unknown" }), "https-1");
  expect(record.state).toBe("unverifiable");
  expect(fillable(record)).toBe(false);
  expect(countsIn(record)).toBe(false);
});

test("an SPF record that stands there is merged into what is shown", () => {
  const record = byId(shown([spf], { spf: "wrong" }, {}, { existingSpf: EXISTING_SPF }), "spf");
  expect(record.effective.mergedFrom).toBe(EXISTING_SPF);
  const value = record.parts.find(({ part }) => part === "value")?.text;
  expect(value).toContain("include:spf.mailingmonkey.example");
  expect(value).toContain("include:k3v9.spf.mila.cx");
});

test("an SPF record that cannot be merged is not offered to be filled", () => {
  const broken = "v=spf1 inklude:x ~all";
  const record = byId(shown([spf], { spf: "wrong" }, {}, { existingSpf: broken }), "spf");
  expect(record.effective.brokenTerm).toBe("inklude:x");
  expect(fillable(record)).toBe(false);
});

test("names are written relative to the zone that holds the domain", () => {
  const below = shownRecords(
    domain([mx], {}, {}, { zone: DOMAIN.slice(DOMAIN.indexOf(".") + 1) }),
    usualConvention,
  );
  expect(byId(below, "mx-1").parts.find(({ part }) => part === "name")?.text).toBe("lindenbakery");
});

test("plain names are whole names", () => {
  const plain = shownRecords(domain([mx], {}), plainConvention);
  expect(byId(plain, "mx-1").parts.find(({ part }) => part === "name")?.text).toBe(DOMAIN);
});

test.each([
  ["missing", true],
  ["wrong", true],
  ["pass", false],
  ["spreading", false],
  ["unknown", false],
  ["skipped", false],
] as const)("a record that is %s needs work: %s", (state, needed) => {
  expect(needsWork(byId(shown([mx], { "mx-1": state }), "mx-1"))).toBe(needed);
});

test("two records of one purpose are told apart, one alone needs no telling", () => {
  const second: RequiredRecord = {
    ...mx,
    id: "mx-2",
    rdata: { type: "MX", preference: 20, exchange: "mx2.k3v9.mila.cx" },
  };
  expect(shown([mx, second], {}).map(({ distinction }) => distinction)).toEqual([
    "mx1.k3v9.mila.cx",
    "mx2.k3v9.mila.cx",
  ]);
  expect(byId(shown([mx], {}), "mx-1").distinction).toBeNull();
});

test("the first record that needs work is open", () => {
  const item = domain(required, { "mx-1": "pass" });
  expect(firstToOpen(shownRecords(item, usualConvention), item)).toBe("spf");
});

test("a record that was filled and is not right yet is open before it", () => {
  const fill = { recordId: "dmarc", startedAt: NOW, outcome: null };
  const item = domain(required, { "mx-1": "pass" }, { fill });
  expect(firstToOpen(shownRecords(item, usualConvention), item)).toBe("dmarc");
});

test("nothing is open where all is right", () => {
  const fill = { recordId: "dmarc", startedAt: NOW, outcome: null };
  const item = domain(required, right, { fill });
  expect(firstToOpen(shownRecords(item, usualConvention), item)).toBeNull();
});

test("records of no purpose that has a name are told apart by type and name", () => {
  const unnamed = { ...strange, purposeName: "other" };
  const address: RequiredRecord = {
    ...unnamed,
    id: "a-1",
    name: `webmail.${DOMAIN}`,
    rdata: { type: "A", address: "192.0.2.99" },
  };
  const records = shown([{ ...unnamed, id: "https-2" }, address, strange], {});
  expect(byId(records, "https-2").distinction).toBe(`HTTPS ${unnamed.name}`);
  expect(byId(records, "a-1").distinction).toBe(`A webmail.${DOMAIN}`);
  expect(byId(records, "https-1").distinction).toBe("client_hints");
});
