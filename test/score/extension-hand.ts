import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
import * as z from "zod/mini";
import type { FillOrder } from "../../lib/editor/fill-order.ts";
import { pageAnswers } from "../../lib/messages/page-answers.ts";
import { findBrowser } from "../setup/browser.ts";
import { builtExtension } from "../setup/extension.ts";
import type { Hand } from "./hand.ts";
import type { Named } from "./judge.ts";
import type { CorpusTab } from "./open-page.ts";

/** Time for the extension's worker to start, milliseconds. */
const STARTS_WITHIN_MS = 20_000;

/**
 * A copy of the built extension to which every site was allowed beforehand: the browser asks for
 * that in a window of its own, which no test can press. Nothing else differs.
 */
function allowedEverywhere(): string {
  const folder = mkdtempSync(join(tmpdir(), "mila-score-"));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const known = z.parse(z.looseObject({ host_permissions: z.array(z.string()) }), manifest);
  const allowed = { ...known, host_permissions: ["https://*/*", "http://*/*"] };
  writeFileSync(file, JSON.stringify(allowed));
  return folder;
}

/** The real extension in a real browser, called as its own worker calls it. */
export class ExtensionHand implements Hand {
  readonly context: BrowserContext;
  readonly #worker: Worker;
  readonly #folder: string;
  readonly #tabIds = new Map<Page, number>();

  private constructor(context: BrowserContext, worker: Worker, folder: string) {
    this.context = context;
    this.#worker = worker;
    this.#folder = folder;
  }

  static async launch(): Promise<ExtensionHand> {
    const folder = allowedEverywhere();
    const context = await chromium.launchPersistentContext("", {
      executablePath: findBrowser(),
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: { width: 1280, height: 900 },
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const [running] = context.serviceWorkers();
    const worker =
      running ?? (await context.waitForEvent("serviceworker", { timeout: STARTS_WITHIN_MS }));
    return new ExtensionHand(context, worker, folder);
  }

  /** The browser's number of a tab, told by an address that no other tab has. */
  async #tabId(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    const mark = `https://tab-${this.#tabIds.size}.example/`;
    this.#tabIds.set(page, -1);
    await page.goto(mark);
    const id = await this.#worker.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(`${mark}*`)} }).then(([tab]) => tab.id)`,
    );
    const parsed = z.parse(z.int(), id);
    this.#tabIds.set(page, parsed);
    return parsed;
  }

  /** Must be called once for each tab before a page of the corpus is shown in it. */
  async adopt({ page }: CorpusTab): Promise<void> {
    await this.#tabId(page);
  }

  async #ask(page: Page, name: string, body: object): Promise<unknown> {
    const tabId = await this.#tabId(page);
    const message = JSON.stringify({ mila: name, body });
    return this.#worker.evaluate(
      `chrome.scripting
        .executeScript({ target: { tabId: ${tabId} }, files: ["/content-scripts/editor.js"] })
        .then(() => chrome.tabs.sendMessage(${tabId}, ${message}))`,
    );
  }

  named(tab: CorpusTab, order: FillOrder, fields: Record<string, string>): Promise<Named[]> {
    return tab.eyes("named", { order, fields });
  }

  async fill({ page }: CorpusTab, order: FillOrder) {
    const answer = await this.#ask(page, "fill-record", order);
    return z.parse(pageAnswers["fill-record"], answer);
  }

  async summary({ page }: CorpusTab) {
    return z.parse(pageAnswers["survey-page"], await this.#ask(page, "survey-page", {}));
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
