import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { defaultResolvers } from "../../lib/dns/resolvers.ts";
import { neededOrigins } from "../../lib/permissions.ts";
import { domainKey, storedItem } from "../../lib/state/stored-item.ts";
import { type Gallery, openGallery } from "../gallery/bundle.ts";
import type { GalleryState } from "../gallery/gallery-state.ts";
import {
  DOMAIN,
  domain,
  NOW,
  onEditor,
  optional,
  required,
  type Standing,
  stored,
} from "../gallery/samples.ts";
import { show } from "../gallery/show.ts";
import { galleryStates } from "../gallery/states.ts";
import { findBrowser } from "../setup/browser.ts";

/** The views in every state: readable by everybody, usable by keyboard, nothing cut off. */

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      gallery.close();
    },
    { scope: "worker" },
  ],
});

test.use({
  launchOptions: { executablePath: findBrowser(), chromiumSandbox: false },
  locale: "en-GB",
  timezoneId: "UTC",
  contextOptions: { reducedMotion: "reduce" },
});

/** As wide as the popup, and the narrowest at which the views are used. */
const POPUP = { width: 400, height: 600 };
const NARROWEST_PX = 320;

function stateOf(name: string): GalleryState {
  const state = galleryStates.find((one) => one.name === name);
  if (state === undefined) throw new Error(`the gallery has no state ${name}`);
  return state;
}

const sent = (page: Page) => page.evaluate(() => globalThis.gallery.sent);

test.describe("in both schemes, axe finds nothing, and at 320 px nothing is cut off", () => {
  for (const state of galleryStates) {
    test(state.name, async ({ page, gallery }) => {
      await page.setViewportSize(POPUP);
      await show(page, gallery.url, state);
      const light = await new AxeBuilder({ page }).analyze();
      expect(light.violations).toEqual([]);
      // Nothing but colours turns on the scheme.
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await new AxeBuilder({ page }).withRules("color-contrast").analyze();
      expect(dark.violations, "dark").toEqual([]);
      await page.setViewportSize({ width: NARROWEST_PX, height: POPUP.height });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(NARROWEST_PX);
    });
  }
});

test("a finding stands at its record, what is there beside what should be, the difference marked", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, stateOf("difference"));
  const card = page.getByRole("listitem").filter({ hasText: "Where your mail arrives" });
  await expect(card.locator("mark")).toHaveText(["mlia", "mila"]);
  // Without any colour it is told by a line, and without any picture by a sentence.
  await expect(card.locator("mark").first()).toHaveCSS("text-decoration-line", "underline");
  await expect(card.getByText("“mlia” instead of “mila”.")).toBeAttached();
  await expect(card.getByText("What to do")).toHaveCount(1);
});

test("the picker is worked with the keyboard alone", async ({ page, gallery }) => {
  const picker = stateOf("picker");
  await show(page, gallery.url, { ...picker, act: async () => {} });
  const button = page.getByRole("button", { name: /choose another domain/ });
  await button.press("Enter");
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type("customer-04");
  await page.keyboard.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  await expect(page.locator(`[id="${active}"]`)).toContainText("customer-041.example");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await sent(page)).toContainEqual({
    mila: "choose-domain",
    body: { domain: "customer-041.example", tabId: 1 },
  });
});

test("Escape closes the picker and not the popup", async ({ page, gallery }) => {
  await show(page, gallery.url, stateOf("picker"));
  await page.evaluate(() => {
    document.addEventListener("keydown", (event) => {
      document.body.dataset.escaped = String(event.defaultPrevented);
    });
  });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /choose another domain/ })).toBeFocused();
  await expect(page.locator("body")).not.toHaveAttribute("data-escaped", "false");
});

test("a press beside the picker's list closes it", async ({ page, gallery }) => {
  await show(page, gallery.url, stateOf("picker"));
  await page.mouse.click(200, 590);
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("a copy button copies what it stands at, and says so", async ({ page, gallery, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await show(page, gallery.url, stateOf("three-right-spf-merged"));
  await page.getByRole("button", { name: "Copy Value" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toBe(
    "v=spf1 include:spf.mailingmonkey.example include:k3v9.spf.mila.cx ~all",
  );
  await page.getByRole("button", { name: "Copy whole record" }).click();
  await expect.poll(clipboard).toMatch(/^Type: TXT\nName: @\nValue: v=spf1 .+\nTTL: 3600$/);
});

test("fill in goes to the tab of the popup, and zone is confirmed by the answer alone", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, {
    ...stateOf("start"),
    answers: {
      "view-opened": onEditor({}, null),
      fill: { kind: "question", about: "zone", host: "dns.registrar.example" },
    },
  });
  await page.getByRole("button", { name: "Fill in", exact: true }).click();
  await page.getByRole("button", { name: "Yes, fill in" }).click();
  const fills = (await sent(page)).filter(({ mila }) => mila === "fill");
  const order = { domain: DOMAIN, recordId: "mx-1", tabId: 1 };
  expect(fills.map(({ body }) => body)).toEqual([
    { ...order, zoneConfirmed: false },
    { ...order, zoneConfirmed: true },
  ]);
});

/** What is known a moment after the popup opened, or changes while it is open. */
const COMES_LATER = [
  "start-stored-only",
  "first-look",
  "checking",
  "start",
  "start-no-editor",
  "start-no-access",
  "start-other-zone",
  "unknown",
  "fill-done",
];
/** What comes where something broke. */
const COMES_LATER_BROKEN = ["broken", "broken-checking"];

test("the records stand where they stand, whatever is heard of the tab and of DNS", async ({
  page,
  gallery,
}) => {
  await page.setViewportSize(POPUP);
  const topIn = async (name: string) => {
    await show(page, gallery.url, stateOf(name));
    await page.evaluate(() => scrollTo(0, 0));
    const box = await page.getByRole("region", { name: "Records" }).boundingBox();
    return Math.round(box?.y ?? Number.NaN);
  };
  for (const states of [COMES_LATER, COMES_LATER_BROKEN]) {
    const tops: [name: string, top: number][] = [];
    for (const name of states) tops.push([name, await topIn(name)]);
    expect(tops).toEqual(tops.map(([name]) => [name, tops[0]?.[1]]));
  }
});

test("what the pointer is over stays there when a card above it opens by itself", async ({
  page,
  gallery,
}) => {
  await page.setViewportSize(POPUP);
  await show(page, gallery.url, stateOf("first-look"));
  const dmarc = page.getByRole("button", { name: /^DMARC ?: / });
  await dmarc.hover();
  const before = await dmarc.boundingBox();
  await page.evaluate(([key, item]) => globalThis.changeStored(key, item), [
    domainKey(DOMAIN),
    storedItem(domain([...required, ...optional], {})),
  ] as const);
  await expect(page.getByRole("button", { name: /^MX ?: / })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  const after = await dmarc.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThan(1);
});

test("a press may move what it moves: the view is not scrolled back after it", async ({
  page,
  gallery,
}) => {
  await page.setViewportSize(POPUP);
  await show(page, gallery.url, { ...stateOf("dkim"), act: async () => {} });
  await page.getByRole("button", { name: /^Show all/ }).hover();
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.down();
  await page.mouse.up();
  await page.getByRole("button", { name: "Show less" }).waitFor();
  await page.evaluate(([key, item]) => globalThis.changeStored(key, item), [
    domainKey(DOMAIN),
    storedItem(domain([...required, ...optional], { "mx-1": "pass" })),
  ] as const);
  await expect(page.getByRole("button", { name: /^SPF ?: .*Missing$/ })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("a command that is under way keeps the focus, and is not given twice", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, stateOf("start"));
  await page.getByRole("button", { name: "Check now" }).press("Enter");
  const running = page.getByRole("button", { name: "Checking…" });
  await expect(running).toBeDisabled();
  await expect(running).toBeFocused();
  await page.keyboard.press("Enter");
  expect((await sent(page)).filter(({ mila }) => mila === "check-now")).toHaveLength(1);
});

test("“again” is said only where something was filled in", async ({ page, gallery }) => {
  const offered = async (name: string) => {
    await show(page, gallery.url, stateOf(name));
    return page.getByRole("button", { name: /^Fill in/ });
  };
  await expect(await offered("fill-done")).toHaveText("Fill in again");
  await expect(await offered("fill-question-part")).toHaveText("Fill in");
  await expect(await offered("fill-refused-no-form")).toHaveText("Fill in");
});

test("what was just filled in is not blamed for being missing", async ({ page, gallery }) => {
  await show(page, gallery.url, stateOf("fill-done"));
  await page.getByText("press Save on the page yourself").waitFor();
  await expect(page.getByText("To put right")).toHaveCount(0);
  await show(page, gallery.url, stateOf("fill-refused-no-form"));
  await expect(page.getByText("To put right")).toHaveCount(1);
});

test("the way to the provider's DNS page names the host that it opens", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, stateOf("start-no-editor"));
  const link = page.getByRole("link", { name: "DNS page at Cloudflare (dash.cloudflare.com)" });
  await expect(link).toHaveAttribute("href", /^https:\/\/dash\.cloudflare\.com\/.*lindenbakery/);
  await expect(link).toHaveAttribute("target", "_blank");
});

test("when the first look is in, the first record that needs work opens, and stays so", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, stateOf("first-look"));
  const card = (name: RegExp) => page.getByRole("button", { name });
  const change = (standing: Standing) =>
    page.evaluate(([key, item]) => globalThis.changeStored(key, item), [
      domainKey(DOMAIN),
      storedItem(domain(required, standing)),
    ] as const);
  await expect(card(/^SPF ?: /)).toHaveAttribute("aria-expanded", "false");
  await change({ "mx-1": "pass" });
  await expect(card(/^SPF ?: /)).toHaveAttribute("aria-expanded", "true");
  await change({ "mx-1": "pass", spf: "pass" });
  await expect(card(/^SPF ?: .*Right$/)).toHaveAttribute("aria-expanded", "true");
  await expect(card(/^DKIM ?: /)).toHaveAttribute("aria-expanded", "false");
});

test("an open popup reminds the worker of a look that is due, and not before", async ({
  page,
  gallery,
}) => {
  const due = (at: number): GalleryState => ({
    ...stateOf("start"),
    storage: stored(domain(required, {}, { nextLook: { at, reason: "cache-expires" } })),
  });
  const reminded = async () => (await sent(page)).some(({ mila }) => mila === "look-if-due");
  await show(page, gallery.url, due(NOW - 1));
  await expect.poll(reminded).toBe(true);
  await show(page, gallery.url, due(NOW + 60_000));
  await page.getByText("next look").waitFor();
  expect(await reminded()).toBe(false);
});

test("another address asks for its host in the press itself, then connects", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, {
    ...stateOf("options-fresh"),
    answers: { connect: { kind: "connected", domains: 1 } },
  });
  await page.getByLabel("Address of the API").fill("http://127.0.0.1:8080/");
  await page.getByLabel("Token", { exact: true }).fill(" mila_pat_7Qm2 ");
  await page.getByRole("button", { name: "Save and check" }).click();
  await expect(page.getByText("Connected. Your account has 1 domain.")).toBeVisible();
  expect(await sent(page)).toEqual([
    {
      mila: "permissions.request",
      body: {
        origins: neededOrigins(
          "http://127.0.0.1:8080",
          defaultResolvers.map(({ url }) => url),
        ),
      },
    },
    { mila: "connect", body: { apiBase: "http://127.0.0.1:8080", token: "mila_pat_7Qm2" } },
  ]);
});

test("nothing is sent while the address or the token is wanting", async ({ page, gallery }) => {
  await show(page, gallery.url, stateOf("options-bad-address"));
  await expect(page.getByText("must begin with https://")).toBeVisible();
  await expect(page.getByText("Enter the token")).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

test("notices are asked for by the press that wants them, and only where something is waited for", async ({
  page,
  gallery,
}) => {
  await show(page, gallery.url, stateOf("start"));
  await page.getByText("next look").waitFor();
  const offer = page.getByRole("button", { name: "Tell me when everything is right" });
  await expect(offer).toHaveCount(0);
  await show(page, gallery.url, stateOf("spreading"));
  await offer.click();
  const asked = async () =>
    (await sent(page)).filter(({ mila }) => /permissions|notices/.test(mila));
  await expect.poll(async () => (await asked()).length).toBe(2);
  expect(await asked()).toEqual([
    { mila: "permissions.request", body: { permissions: ["notifications"] } },
    { mila: "set-notices", body: { notices: true } },
  ]);
});
