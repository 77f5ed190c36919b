import { expect, test, vi } from "vitest";
import { shownRecords } from "../../../../components/record-card/shown-record.ts";
import { extentWords, fillOffer, rowWords } from "../../../../components/sentences/page-row.ts";
import type { PageRows, RowOfRecord } from "../../../../lib/editor/page-rows.ts";
import { plainConvention } from "../../../../lib/records/convention.ts";
import { domain, finding, required, type Standing } from "../../../gallery/samples.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

type ReadRows = Extract<PageRows, { kind: "read" }>;

const whole: ReadRows["extent"] = { kind: "whole" };

function said(
  id: string,
  stands: RowOfRecord["stands"],
  standing: Standing,
  extent: ReadRows["extent"] = whole,
) {
  const record = shownRecords(domain(required, standing), plainConvention).find(
    (shown) => shown.id === id,
  );
  if (!record) throw new Error(`no record ${id}`);
  const records = [{ recordId: id, stands, foreignMx: [] }];
  return rowWords(record, { kind: "read", shown: 4, extent, records });
}

const differs: Standing = {
  dmarc: [
    "wrong",
    finding("dmarc-p-weaker", {
      seen: "v=DMARC1; p=none",
      expected: "v=DMARC1; p=quarantine",
    }),
  ],
};

test("what DNS shows and the page does not is said, with where it may be", () => {
  const [paged] = said("dmarc", { kind: "nothing" }, differs, {
    kind: "part",
    why: "paged",
    all: null,
  });
  expect(paged).toMatchObject({ tone: "wait", rows: ["v=DMARC1; p=none"] });
  expect(paged?.notes.join()).toContain("Find its row first");
  const [all] = said("dmarc", { kind: "nothing" }, differs);
  expect(all?.notes.join()).toContain("deleted a short time ago");
});

test("where neither the page nor DNS has it, nothing is in the way", () => {
  expect(said("dmarc", { kind: "nothing" }, { dmarc: "missing" })).toMatchObject([
    { tone: "quiet", rows: [], notes: [] },
  ]);
});

test("a row that is there and not in DNS may not be saved; one that is in DNS needs no word", () => {
  const there = { kind: "there-already", row: "_dmarc · TXT" } as const;
  expect(said("dmarc", there, { dmarc: "missing" })[0]?.notes).toHaveLength(1);
  expect(said("dmarc", there, { dmarc: "pass" })[0]?.notes).toEqual([]);
});

test("the press that fills is offered where it can do something", () => {
  const offer = (stands: RowOfRecord["stands"]) =>
    fillOffer(
      { id: "spf" },
      {
        kind: "read",
        shown: 1,
        extent: whole,
        records: [{ recordId: "spf", stands, foreignMx: [] }],
      },
    );
  expect(offer({ kind: "nothing" })).toBe("new");
  expect(offer({ kind: "to-change", row: "", opens: true })).toBe("row");
  expect(offer({ kind: "there-already", row: "" })).toBe("none");
  expect(offer({ kind: "cname", row: "" })).toBe("none");
  expect(offer({ kind: "several", rows: [] })).toBe("none");
  expect(fillOffer({ id: "spf" }, null)).toBe("new");
  expect(fillOffer({ id: "spf" }, { kind: "unread" })).toBe("new");
});

test("how far the table was read is said where it was not read whole", () => {
  const words = (extent: ReadRows["extent"]) =>
    extentWords({ kind: "read", shown: 20, extent, records: [] });
  expect(words(whole)).toBeNull();
  expect(words({ kind: "part", why: "paged", all: 57 })).toContain("20 of 57");
  expect(words({ kind: "part", why: "filtered", all: null })).toContain("filter");
});
