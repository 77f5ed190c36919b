import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import type { DomainItem } from "../../../lib/state/domain-item.ts";
import type { IndexEntry } from "../../../lib/state/index-item.ts";
import type { GalleryState } from "../gallery-state.ts";
import {
  DOMAIN,
  dkim,
  domain,
  EXISTING_SPF,
  elsewhere,
  finding,
  hidden,
  mx,
  NOW,
  onEditor,
  optional,
  required,
  spf,
  stored,
} from "../samples.ts";

/** A domain on its way, from the first look to all right. */

const all = [...required, ...optional];
const FOREIGN = "10 mx1.postfix-haus.example., 20 mx2.postfix-haus.example.";

const foreignMx = finding("mx-wrong-target", {
  seen: FOREIGN,
  expected: "10 mx1.k3v9.mila.cx.",
});
const spfWithoutMila = finding("spf-required-missing", {
  seen: EXISTING_SPF,
  expected: "include:k3v9.spf.mila.cx",
});

function popup(name: string, item: DomainItem, given: Partial<GalleryState> = {}): GalleryState {
  return {
    name,
    view: "popup",
    storage: stored(item),
    answers: { "view-opened": onEditor() },
    ...given,
  };
}

const mistypedMx = finding("mx-target-typo", {
  seen: "10 mx1.k3v9.mlia.cx.",
  expected: "10 mx1.k3v9.mila.cx.",
});
const weakerDmarc = finding("dmarc-p-weaker", {
  severity: "weakens",
  seen: `v=DMARC1; p=none; rua=mailto:dmarc@${DOMAIN}`,
  expected: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${DOMAIN}`,
});

const keyText = dkim.rdata.type === "TXT" ? dkim.rdata.text : "";
/** A letter in the middle of the key is another one. */
const alteredKey = finding("dkim-wrong-key", {
  seen: keyText.replace("2yMZ9kq1", "2yMZ9kg1"),
  expected: keyText,
});
export const different = domain(
  all,
  {
    "mx-1": ["wrong", mistypedMx],
    spf: "pass",
    "dkim-mila1": ["wrong", alteredKey],
    dmarc: ["pass", weakerDmarc],
  },
  {},
  { nameServers: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] },
);

const start = domain(
  all,
  { "mx-1": ["wrong", foreignMx], spf: ["wrong", spfWithoutMila] },
  {},
  {
    existingSpf: EXISTING_SPF,
  },
);
const threeRight = domain(
  all,
  { "mx-1": "pass", "dkim-mila1": "pass", dmarc: "pass", spf: ["wrong", spfWithoutMila] },
  {},
  { existingSpf: EXISTING_SPF },
);
const everything = { "mx-1": "pass", spf: "pass", "dkim-mila1": "pass", dmarc: "pass" } as const;
const allRight = domain(all, everything, {
  everPassed: true,
  passedAt: NOW,
  nextLook: { at: NOW + 6 * 86_400_000, reason: "weekly" },
});

const broken = domain(all, { ...everything, "dkim-mila1": "missing" }, { everPassed: true });

const checkNow: GalleryState["act"] = async (page) => {
  await page.getByRole("button", { name: "Check now" }).click();
};

const openOptional: GalleryState["act"] = async (page) => {
  await page.getByRole("button", { name: /^Optional/ }).click();
};

const LABEL = "the-bakery-with-the-longest-name-that-a-label-of-dns-can-carry1";
const LONG = `${LABEL}.example`;
const longName = (record: RequiredRecord): RequiredRecord => ({
  ...record,
  name: record.name.replace(DOMAIN, LONG),
});
const longDomain: DomainItem = { ...domain(all.map(longName), {}), name: LONG };

const unknownType: RequiredRecord = {
  id: "https-1",
  purpose: "other",
  purposeName: "client_hints",
  required: false,
  ttl: 3600,
  name: DOMAIN,
  rdata: { type: "other", typeName: "HTTPS", data: { priority: 1, alpn: ["h2", "h3"] } },
  extra: { introduced: "2027-01", note: "Lets clients find the web mail faster." },
};

function others(count: number): IndexEntry[] {
  const states = ["pass", "fail", "spreading", "unknown", null] as const;
  return Array.from({ length: count }, (_unused, index) => ({
    source: "mila",
    name: `customer-${String(index + 1).padStart(3, "0")}.example`,
    state: states[index % states.length] ?? null,
    todo: index % states.length === 1 ? 2 : 0,
    counting: 4,
    broken: index % 17 === 3,
    checkedAt: NOW,
    nextLookAt: NOW,
  }));
}

const openPicker: GalleryState["act"] = async (page) => {
  await page.getByRole("button", { name: /choose another domain/ }).click();
};

export const domainStates: GalleryState[] = [
  popup("difference", different),
  popup("difference-key", different, {
    act: async (page) => {
      await page.getByRole("button", { name: /^MX/ }).click();
      await page.getByRole("button", { name: /^DKIM/ }).click();
    },
  }),
  popup("difference-policy", different, {
    act: async (page) => {
      await page.getByRole("button", { name: /^MX/ }).click();
      await page.getByRole("button", { name: /^DMARC/ }).click();
    },
  }),
  popup("start", start),
  popup("start-no-editor", start, { answers: { "view-opened": elsewhere } }),
  popup("start-no-access", start, { answers: { "view-opened": hidden } }),
  popup("start-other-zone", start, { answers: { "view-opened": onEditor({}, "oakcafe.example") } }),
  popup("start-wrong-provider", start, {
    answers: { "view-opened": onEditor({}, DOMAIN, "dcc.godaddy.com") },
  }),
  popup("start-stored-only", start, { answers: {} }),
  popup("three-right-spf-merged", threeRight),
  popup("plain-names", threeRight, { storage: stored(threeRight, [], { plainNames: true }) }),
  popup(
    "spf-broken",
    domain(
      [mx, spf],
      { "mx-1": "pass", spf: "wrong" },
      {},
      { existingSpf: "v=spf1 inklude:x -all" },
    ),
  ),
  popup("dkim", domain(all, { "mx-1": "pass", spf: "pass" }), {
    act: async (page) => {
      await page.getByRole("button", { name: /^Show all/ }).click();
    },
  }),
  popup("details", domain(all, { "mx-1": ["wrong", foreignMx] }), {
    act: async (page) => {
      await page.getByRole("button", { name: "Details" }).click();
    },
  }),
  popup(
    "spreading",
    domain(
      all,
      { ...everything, dmarc: "spreading" },
      {
        nextLook: {
          at: NOW + 165_000,
          reason: "cache-expires",
          waits: { dmarc: { at: NOW + 165_000, why: "cache-expires" } },
        },
      },
    ),
    {
      act: async (page) => {
        await page.getByText("Tell me when everything is right").scrollIntoViewIfNeeded();
      },
    },
  ),
  popup(
    "unknown",
    domain(
      all,
      { "mx-1": "unknown", spf: "unknown", "dkim-mila1": "unknown", dmarc: "unknown" },
      {
        nextLook: { at: NOW + 60_000, reason: "retry-transport" },
      },
    ),
  ),
  popup("broken", broken),
  popup("broken-checking", broken, { act: checkNow }),
  popup("all-right", allRight, { answers: { "view-opened": elsewhere } }),
  popup("eight-records", allRight, { answers: { "view-opened": elsewhere }, act: openOptional }),
  popup("first-look", domain(all, {}, { report: null, nextLook: null, lookStartedAt: NOW })),
  popup("checking", start, { act: checkNow }),
  popup("unknown-type", domain([...required, unknownType], everything), {
    act: async (page) => {
      await openOptional(page);
      await page.getByRole("button", { name: /^Other/ }).click();
      await page.getByRole("button", { name: "Details" }).click();
    },
  }),
  popup(
    "domain-finding",
    domain(
      all,
      everything,
      {},
      {
        state: "fail",
        findings: [
          finding("mx-mixed-services", { seen: FOREIGN, expected: "10 mx1.k3v9.mila.cx." }),
        ],
      },
    ),
  ),
  popup("long-label", longDomain, { answers: { "view-opened": onEditor({ domain: LONG }, LONG) } }),
  popup("long-label-picker", longDomain, {
    storage: stored(longDomain, others(2)),
    answers: { "view-opened": onEditor({ domain: LONG }, LONG) },
    act: openPicker,
  }),
  popup("picker", start, { storage: stored(start, others(999)), act: openPicker }),
  popup("picker-searched", start, {
    storage: stored(start, others(999)),
    act: async (page) => {
      await openPicker(page);
      await page.getByRole("combobox").fill("customer-04");
      await page.keyboard.press("ArrowDown");
    },
  }),
  popup("picker-none", start, {
    storage: stored(start, others(3)),
    act: async (page) => {
      await openPicker(page);
      await page.getByRole("combobox").fill("nowhere");
    },
  }),
];
