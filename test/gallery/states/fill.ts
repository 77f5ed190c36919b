import type { ViewProtocol } from "../../../lib/messages/view.ts";
import type { GalleryState } from "../gallery-state.ts";
import { DOMAIN, domain, EXISTING_SPF, NOW, onEditor, required, stored } from "../samples.ts";

/** What became of a fill: each outcome, as a popup finds it that was opened again. */

type Outcome = ViewProtocol["fill"]["answer"];

function after(name: string, recordId: string, outcome: Outcome | null): GalleryState {
  const item = domain(
    required,
    { "mx-1": "missing", spf: "wrong", "dkim-mila1": "missing", dmarc: "missing" },
    { fill: { recordId, startedAt: NOW - (outcome === null ? 90_000 : 20_000), outcome } },
    { existingSpf: EXISTING_SPF },
  );
  return {
    name: `fill-${name}`,
    view: "popup",
    storage: stored(item),
    answers: { "view-opened": onEditor() },
  };
}

const filledMx = [
  { part: "type", text: "MX", before: "A" },
  { part: "name", text: "@", before: "" },
  { part: "value", text: "mx1.k3v9.mila.cx", before: "" },
  { part: "priority", text: "10", before: "" },
  { part: "ttl", text: "3600", before: "" },
] as const;

const refusals = [
  ["no-editor", null],
  ["no-form", null],
  ["other-zone", "oakcafe.example"],
  ["cname-in-the-way", "pages.shop.example"],
  ["existing-row-hidden", null],
  ["type-not-offered", "TXT"],
  ["control-not-usable", "value"],
  ["value-would-be-cut", "255"],
  ["page-changed", null],
  ["no-access", null],
] as const;

export const fillStates: GalleryState[] = [
  after("done", "mx-1", {
    kind: "filled",
    target: "new-record",
    filled: [...filledMx],
    left: [],
    complaint: null,
    foreignMx: ["@ MX 10 mx1.postfix-haus.example", "@ MX 20 mx2.postfix-haus.example"],
  }),
  after("done-existing-row", "spf", {
    kind: "filled",
    target: "existing-row",
    filled: [
      {
        part: "value",
        text: "v=spf1 include:spf.mailingmonkey.example include:k3v9.spf.mila.cx ~all",
        before: EXISTING_SPF,
      },
    ],
    left: [],
    complaint: null,
    foreignMx: [],
  }),
  after("left", "dkim-mila1", {
    kind: "filled",
    target: "new-record",
    filled: [
      { part: "type", text: "TXT", before: "" },
      { part: "name", text: "mila1._domainkey", before: "" },
    ],
    left: [
      { part: "value", text: "v=DKIM1; k=rsa; p=MIIBIjANBgkq", reason: "changed-back" },
      { part: "ttl", text: "3600", reason: "no-such-choice" },
      { part: "priority", text: "10", reason: "not-sure" },
      { part: "weight", text: "1", reason: "not-usable" },
    ],
    complaint: "TXT values must be enclosed in quotation marks.",
    foreignMx: [],
  }),
  after("there-already", "mx-1", { kind: "there-already", text: "@ MX 10 mx1.k3v9.mila.cx" }),
  after("question-zone", "mx-1", {
    kind: "question",
    about: "zone",
    host: "dns.registrar.example",
  }),
  after("question-part", "mx-1", {
    kind: "question",
    about: "part",
    part: "value",
    labels: ["Points to", "Destination"],
    pointable: true,
  }),
  after("interrupted", "mx-1", null),
  ...refusals.map(([reason, detail]) =>
    after(`refused-${reason}`, "mx-1", { kind: "refused", reason, detail }),
  ),
  {
    ...after("question-zone-no", "mx-1", {
      kind: "question",
      about: "zone",
      host: "dns.registrar.example",
    }),
    act: async (page) => {
      await page.getByRole("button", { name: "No", exact: true }).click();
    },
  },
  {
    ...after("running", "mx-1", { kind: "there-already", text: DOMAIN }),
    act: async (page) => {
      await page.getByRole("button", { name: "Fill in again", exact: true }).click();
    },
  },
];
