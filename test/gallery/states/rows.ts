import type { PageRows, RowOfRecord } from "../../../lib/editor/page-rows.ts";
import type { GalleryState } from "../gallery-state.ts";
import {
  domain,
  EXISTING_SPF,
  finding,
  onEditor,
  required,
  type Standing,
  stored,
} from "../samples.ts";

/** What stands in the page's table before anything is filled, as the panel shows it. */

const weakDmarc = finding("dmarc-p-weaker", {
  seen: "v=DMARC1; p=none",
  expected: "v=DMARC1; p=quarantine",
});

const AT_START: Standing = {
  "mx-1": "missing",
  spf: "wrong",
  "dkim-mila1": "missing",
  dmarc: ["wrong", weakDmarc],
};

type Extent = Extract<PageRows, { kind: "read" }>["extent"];

function rows(
  name: string,
  step: RegExp,
  row: RowOfRecord,
  extent: Extent = { kind: "whole" },
): GalleryState {
  const read: PageRows = { kind: "read", shown: 20, extent, records: [row] };
  const item = domain(required, AT_START, {}, { existingSpf: EXISTING_SPF });
  return {
    name: `rows-${name}`,
    view: "sidepanel",
    storage: stored(item),
    answers: { "view-opened": onEditor(), "page-rows": read },
    act: async (page) => {
      await page.getByRole("button", { name: step }).click();
      await page.getByRole("region", { name: "On this page now" }).waitFor();
    },
  };
}

export const rowStates: GalleryState[] = [
  rows("nothing", /^DKIM: /, {
    recordId: "dkim-mila1",
    stands: { kind: "nothing" },
    foreignMx: [],
  }),
  rows("there-already", /^DMARC: /, {
    recordId: "dmarc",
    stands: {
      kind: "there-already",
      row: "_dmarc · TXT · v=DMARC1; p=quarantine; rua=mailto:dmarc@lindenbakery.example · 3600",
    },
    foreignMx: [],
  }),
  rows(
    "to-change",
    /^SPF: /,
    {
      recordId: "spf",
      stands: { kind: "to-change", row: `@ · TXT · ${EXISTING_SPF} · 3600`, opens: true },
      foreignMx: [],
    },
    { kind: "part", why: "paged", all: 57 },
  ),
  rows("cannot-open", /^DMARC: /, {
    recordId: "dmarc",
    stands: { kind: "to-change", row: "_dmarc · TXT · v=DMARC1; p=none", opens: false },
    foreignMx: [],
  }),
  rows("several", /^SPF: /, {
    recordId: "spf",
    stands: {
      kind: "several",
      rows: [`@ · TXT · ${EXISTING_SPF}`, "@ · TXT · v=spf1 a mx ~all"],
    },
    foreignMx: [],
  }),
  rows("cname", /^DKIM: /, {
    recordId: "dkim-mila1",
    stands: { kind: "cname", row: "mila1._domainkey · CNAME · keys.old-mail.example" },
    foreignMx: [],
  }),
  rows("foreign-mx", /^MX: /, {
    recordId: "mx-1",
    stands: { kind: "nothing" },
    foreignMx: ["@ · MX · 10 · mx1.postfix-haus.example", "@ · MX · 20 · mx2.postfix-haus.example"],
  }),
  rows(
    "hidden",
    /^DMARC: /,
    { recordId: "dmarc", stands: { kind: "nothing" }, foreignMx: [] },
    { kind: "part", why: "filtered", all: null },
  ),
];
