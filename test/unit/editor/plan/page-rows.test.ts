import { expect, test } from "vitest";
import { readPageRows } from "../../../../lib/editor/plan/page-rows.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import type { RequiredRecord } from "../../../../lib/records/required-record.ts";
import { cname, dmarc, hints, mx, spf } from "../orders.ts";
import { type PageSketch, surveyOf } from "../survey-of.ts";

const HEADERS = ["Type", "Name", "Value", "Priority", "TTL"];

function rowsOf(rows: PageSketch["rows"], records: readonly RequiredRecord[], sketch = {}) {
  const survey = surveyOf({
    headers: HEADERS,
    rows: rows ?? [],
    editable: true,
    buttons: ["Add record"],
    ...sketch,
  });
  return readPageRows({ survey, reading: recognise(survey), records, hints });
}

test("a record that stands in the table is there already, by meaning", () => {
  expect(
    rowsOf(
      [
        ["MX", "@", "MX1.k3v9.mila.cx.", "10", "300"],
        ["TXT", "_dmarc", '"v=DMARC1;p=quarantine"', "", "3600"],
        ["A", "www", "192.0.2.1", "", "3600"],
      ],
      [mx, dmarc],
    ),
  ).toMatchObject({
    kind: "read",
    shown: 3,
    extent: { kind: "whole" },
    records: [
      { recordId: "mx", stands: { kind: "there-already", row: expect.stringMatching(/MX1/) } },
      { recordId: "dmarc", stands: { kind: "there-already" } },
    ],
  });
});

test("an SPF record of another service is to be changed, in its own row", () => {
  const read = rowsOf(
    [
      ["TXT", "@", "site-verification=abc", "", "3600"],
      ["TXT", "@", "v=spf1 include:other.example ~all", "", "3600"],
    ],
    [spf],
  );
  expect(read).toMatchObject({
    records: [
      { stands: { kind: "to-change", row: expect.stringMatching(/other\.example/), opens: true } },
    ],
  });
});

test("a row without an edit control that we may press is the owner's to open", () => {
  const read = rowsOf([["TXT", "@", "v=spf1 -all", "", "3600"]], [spf], { editable: false });
  expect(read).toMatchObject({ records: [{ stands: { kind: "to-change", opens: false } }] });
});

test("a CNAME at the name is in the way", () => {
  const read = rowsOf([["CNAME", "_dmarc", "dmarc.other.example", "", "3600"]], [dmarc, cname]);
  expect(read).toMatchObject({
    records: [
      { stands: { kind: "cname", row: expect.stringMatching(/dmarc\.other\.example/) } },
      { stands: { kind: "nothing" } },
    ],
  });
});

test("another provider's MX is named, and the required one is still to be added", () => {
  const read = rowsOf([["MX", "@", "mx1.postfix-haus.example", "10", "3600"]], [mx]);
  expect(read).toMatchObject({
    records: [{ stands: { kind: "nothing" }, foreignMx: [expect.stringMatching(/postfix-haus/)] }],
  });
});

test("two SPF records are the owner's to sort out", () => {
  const read = rowsOf(
    [
      ["TXT", "@", "v=spf1 include:a.example ~all", "", "3600"],
      ["TXT", "@", "v=spf1 include:b.example ~all", "", "3600"],
    ],
    [spf],
  );
  expect(read).toMatchObject({ records: [{ stands: { kind: "several", rows: { length: 2 } } }] });
});

test("a page of another zone, or of one that is not told, is not compared", () => {
  const rows = [["TXT", "@", "v=spf1 -all", "", "3600"]];
  const heading = (text: string) => ({ page: { headings: [{ text, level: 1 }] } });
  expect(rowsOf(rows, [spf], heading("DNS records of other.example"))).toEqual({ kind: "unread" });
  expect(rowsOf(rows, [spf], heading("DNS records"))).toEqual({ kind: "unread" });
});
