import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.ts";
import { builtExtension, extensionId } from "./extension.ts";
import { ExtensionView } from "./extension-view.ts";

export interface OwnerBrowserOptions {
  /** Arguments with which the real names lead to the lab. */
  browserArguments: readonly string[];
  headless: boolean;
  colorScheme?: "light" | "dark";
  /** Profile folder; a new one where absent. */
  profile?: string;
}

/** Time for the popup to show up after the icon was pressed, milliseconds. */
const POPUP_WITHIN_MS = 15_000;

/** A Chromium with the built extension, and what an owner can press outside of pages. */
export class OwnerBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  private readonly cdp: CDPSession;

  private constructor(context: BrowserContext, cdp: CDPSession) {
    this.context = context;
    this.cdp = cdp;
    this.id = extensionId();
  }

  static async open(options: OwnerBrowserOptions): Promise<OwnerBrowser> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), "mila-profile-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      headless: options.headless,
      chromiumSandbox: process.getuid?.() !== 0,
      // Hidden, they would leave a bare strip in pictures of the popup.
      ignoreDefaultArgs: ["--hide-scrollbars"],
      viewport: options.headless ? { width: 1200, height: 900 } : null,
      colorScheme: options.colorScheme ?? "light",
      args: [
        `--disable-extensions-except=${builtExtension}`,
        `--load-extension=${builtExtension}`,
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...options.browserArguments,
      ],
    });
    const browser = context.browser();
    if (!browser) throw new Error("the browser gives no debugging session");
    const opened = new OwnerBrowser(context, await browser.newBrowserCDPSession());
    await opened.worker();
    return opened;
  }

  private async worker(): Promise<void> {
    if (this.context.serviceWorkers().length > 0) return;
    await this.context.waitForEvent("serviceworker", { timeout: POPUP_WITHIN_MS });
  }

  /** Address of one of the extension's own pages. */
  address(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** Presses the toolbar icon on a page, as the owner would: opens the popup, grants the tab. */
  async pressIcon(page: Page): Promise<ExtensionView> {
    await page.bringToFront();
    const before = new Set((await this.targets()).map(({ targetId }) => targetId));
    const { targetInfos } = await this.cdp.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab stands at ${page.url()}`);
    await rawSession(this.cdp).send("Extensions.triggerAction", {
      id: this.id,
      targetId: tab.targetId,
    });
    return this.opened("popup.html", before);
  }

  /** The panel beside the page, which opens by what the owner does. */
  async panelOpenedBy(act: () => Promise<void>): Promise<ExtensionView> {
    const before = new Set((await this.targets()).map(({ targetId }) => targetId));
    await act();
    return this.opened("sidepanel.html", before);
  }

  private async opened(page: string, before: ReadonlySet<string>): Promise<ExtensionView> {
    const until = Date.now() + POPUP_WITHIN_MS;
    while (Date.now() < until) {
      const view = (await this.targets()).find(
        ({ targetId, url }) => !before.has(targetId) && url.startsWith(this.address(page)),
      );
      if (view) return ExtensionView.attach(this.cdp, view.targetId);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${page} did not open`);
  }

  private async targets() {
    const { targetInfos } = await this.cdp.send("Target.getTargets", {
      filter: [{ type: "page" }, { type: "other" }, { type: "service_worker" }],
    });
    return targetInfos;
  }

  /** Ends the background worker at once, as the browser does when it has been idle. */
  async killWorker(): Promise<void> {
    const worker = (await this.targets()).find(
      ({ type, url }) => type === "service_worker" && url.startsWith(this.address("")),
    );
    if (worker) await this.cdp.send("Target.closeTarget", { targetId: worker.targetId });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A session without the list of commands: Playwright's types lag behind the browser's. */
interface RawSession {
  send(method: string, parameters: object): Promise<unknown>;
}

function rawSession(session: RawSession): RawSession {
  return session;
}
