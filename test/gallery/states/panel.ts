import { domainKey, storedItem } from "../../../lib/state/stored-item.ts";
import type { GalleryState } from "../gallery-state.ts";
import {
  DOMAIN,
  domain,
  EXISTING_SPF,
  hidden,
  NOW,
  onEditor,
  required,
  type Standing,
  stored,
} from "../samples.ts";
import { different } from "./domain.ts";

/** The panel beside the page, step by step. */

const AT_START: Standing = {
  "mx-1": "missing",
  spf: "wrong",
  "dkim-mila1": "missing",
  dmarc: "missing",
};

const filledMx = {
  recordId: "mx-1",
  startedAt: NOW - 20_000,
  outcome: {
    kind: "filled" as const,
    target: "new-record" as const,
    filled: [
      { part: "type" as const, text: "MX", before: "A" },
      { part: "name" as const, text: "@", before: "" },
      { part: "value" as const, text: "mx1.k3v9.mila.cx", before: "" },
      { part: "priority" as const, text: "10", before: "" },
    ],
    left: [],
    complaint: null,
    foreignMx: [],
  },
};

function panel(
  name: string,
  standing: Standing,
  given: Parameters<typeof domain>[2] = {},
  state: Partial<GalleryState> = {},
): GalleryState {
  const item = domain(required, standing, given, { existingSpf: EXISTING_SPF });
  return {
    name: `panel-${name}`,
    view: "sidepanel",
    storage: stored(item),
    answers: { "view-opened": onEditor() },
    ...state,
  };
}

const undone: GalleryState["answers"] = {
  "view-opened": onEditor(),
  "undo-fill": {
    kind: "undone",
    restored: ["priority", "name", "type"],
    kept: [{ part: "value", reason: "changed-since" }],
  },
};

export const panelStates: GalleryState[] = [
  {
    name: "panel-difference",
    view: "sidepanel",
    storage: stored(different),
    answers: { "view-opened": onEditor() },
  },
  panel("to-do", AT_START),
  panel("filled", AT_START, { fill: filledMx }),
  panel(
    "undone",
    AT_START,
    { fill: filledMx },
    {
      answers: undone,
      act: async (page) => {
        await page.getByRole("button", { name: "Undo" }).click();
        const forgotten = domain(required, AT_START, { fill: null }, { existingSpf: EXISTING_SPF });
        await page.evaluate(([key, item]) => globalThis.changeStored(key, item), [
          domainKey(DOMAIN),
          storedItem(forgotten),
        ] as const);
        await page.getByText("Undone").waitFor();
      },
    },
  ),
  panel(
    "saved",
    AT_START,
    {
      fill: filledMx,
      saves: { "mx-1": { at: NOW - 12_000, looks: 1 } },
      nextLook: {
        at: NOW + 13_000,
        reason: "after-save",
        waits: { "mx-1": { at: NOW + 13_000, why: "after-save" } },
      },
    },
    {
      act: async (page) => {
        await page.getByRole("button", { name: /^MX: / }).click();
      },
    },
  ),
  panel(
    "seen",
    { ...AT_START, "mx-1": "pass" },
    {},
    {
      act: async (page) => {
        await page.getByRole("button", { name: /^MX: / }).click();
      },
    },
  ),
  panel("cannot-see", AT_START, {}, { answers: { "view-opened": hidden } }),
  panel("all-right", { "mx-1": "pass", spf: "pass", "dkim-mila1": "pass", dmarc: "pass" }),
];
