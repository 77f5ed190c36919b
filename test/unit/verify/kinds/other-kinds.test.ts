import { describe, expect, test } from "vitest";
import type { Rdata } from "../../../../lib/records/rdata.ts";
import { kindOf, queryTypeOf } from "../../../../lib/verify/kind-of.ts";
import { verdict } from "../judging.ts";
import { holding, spf, srv, text } from "../lab-records.ts";

type Row = [title: string, rdata: Rdata, standing: string[], verdict: string, ...codes: string[]];

const digest = "ab".repeat(32);
const rows: Row[] = [
  [
    "A among others",
    { type: "A", address: "192.0.2.1" },
    ["192.0.2.9", "192.0.2.1"],
    "right",
    "address-extra",
  ],
  [
    "A of another host",
    { type: "A", address: "192.0.2.1" },
    ["192.0.2.9"],
    "wrong",
    "address-wrong",
  ],
  ["no A", { type: "A", address: "192.0.2.1" }, [], "missing", "record-missing"],
  [
    "AAAA in another spelling",
    { type: "AAAA", address: "2001:DB8:0::1" },
    ["2001:db8::1"],
    "right",
  ],
  [
    "AAAA of another host",
    { type: "AAAA", address: "2001:db8::1" },
    ["2001:db8::2"],
    "wrong",
    "address-wrong",
  ],
  ["CNAME", { type: "CNAME", target: "a.mila.cx" }, ["a.mila.cx"], "right"],
  [
    "CNAME doubled",
    { type: "CNAME", target: "a.mila.cx" },
    ["a.mila.cx.example.com"],
    "wrong",
    "cname-target-doubled",
  ],
  ["no CNAME", { type: "CNAME", target: "a.mila.cx" }, [], "missing", "cname-missing"],
  [
    "NS among others",
    { type: "NS", target: "ns1.mila.cx" },
    ["ns2.mila.cx", "ns1.mila.cx"],
    "right",
  ],
  [
    "NS of another",
    { type: "NS", target: "ns1.mila.cx" },
    ["ns1.other.example"],
    "wrong",
    "record-wrong",
  ],
  [
    "CAA, the tag in capitals",
    { type: "CAA", flags: 0, tag: "issue", value: "ca.example" },
    ["0 ISSUE ca.example"],
    "right",
  ],
  [
    "CAA for others alone",
    { type: "CAA", flags: 0, tag: "issue", value: "ca.example" },
    ["0 issue b.example"],
    "missing",
    "caa-forbids-mila",
  ],
  [
    "CAA under another tag",
    { type: "CAA", flags: 0, tag: "issue", value: "ca.example" },
    ["0 issuewild ca.example"],
    "missing",
    "caa-issuewild-only",
  ],
  [
    "TLSA in capitals",
    { type: "TLSA", usage: 3, selector: 1, matchingType: 1, association: digest.toUpperCase() },
    [`3 1 1 ${digest}`],
    "right",
  ],
  [
    "TLSA cut",
    { type: "TLSA", usage: 3, selector: 1, matchingType: 1, association: digest },
    [`3 1 1 ${digest.slice(2)}`],
    "wrong",
    "tlsa-data-cut",
  ],
  [
    "no TLSA",
    { type: "TLSA", usage: 3, selector: 1, matchingType: 1, association: digest },
    [],
    "missing",
    "tlsa-missing",
  ],
];

test.each(rows)("%s", (_title, rdata, standing, expected, ...codes) => {
  expect(verdict(holding("x.example.com", rdata), standing)).toEqual([expected, ...codes]);
});

describe("SRV", () => {
  test.each([
    ["0 1 993 imap.mila.cx", "right"],
    ["0 0 993 imap.mila.cx", "right"],
    ["10 1 993 imap.mila.cx", "wrong"],
    ["0 1 143 imap.mila.cx", "wrong"],
    ["0 1 993 imap.other.example", "wrong"],
  ])("%s is %s: of a single target the weight does not matter", (standing, expected) => {
    expect(verdict(srv, [standing])[0]).toBe(expected);
  });

  test("among several the weight matters", () => {
    const other = "0 5 993 imap.other.example";
    expect(verdict(srv, ["0 1 993 imap.mila.cx", other])[0]).toBe("right");
    expect(verdict(srv, ["0 0 993 imap.mila.cx", other])[0]).toBe("wrong");
  });
});

describe("other texts", () => {
  const ownership = text("ownership", "example.com", "mila-verify=k3v9Q");
  const sts = text("mta_sts", "_mta-sts.example.com", "v=STSv1; id=20261123;");

  test.each<[string, Parameters<typeof verdict>[0], string[], string]>([
    ["a token among others", ownership, ["v=spf1 -all", "mila-verify=k3v9Q"], "right"],
    ["a token in small letters", ownership, ["mila-verify=k3v9q"], "wrong"],
    ["a token in quotes", ownership, ['"mila-verify=k3v9Q"'], "wrong"],
    ["a token cut off", ownership, ["mila-verify="], "wrong"],
    ["no token among others", ownership, ["v=spf1 -all", "m"], "missing"],
    ["tags written otherwise", sts, ["v=STSv1;id=20261123"], "right"],
    ["tags of another value", sts, ["v=STSv1; id=20200101;"], "wrong"],
    ["tags of another purpose", sts, ["v=TLSRPTv1; rua=mailto:a@b.example"], "missing"],
  ])("%s", (_title, record, standing, expected) => {
    expect(verdict(record, standing)[0]).toBe(expected);
  });
});

test("a kind is found by type and purpose, and a purpose without its own falls to the type's", () => {
  expect(kindOf(spf)?.purpose).toBe("spf");
  expect(kindOf(text("ownership", "example.com", "x"))?.purpose).toBeNull();
  expect(kindOf({ ...spf, rdata: { type: "CNAME", target: "a.example" } })?.types).toEqual([
    "CNAME",
  ]);
});

test("a type that this version does not know cannot be verified", () => {
  const record = holding("x.example.com", { type: "other", typeName: "SVCB", data: {} });
  expect(kindOf(record)).toBeNull();
  expect(queryTypeOf(record)).toBeNull();
});
