import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod/mini";
import { builtFirefoxExtension, firefoxAddonId } from "../setup/extension.ts";
import { FirefoxPopup } from "./firefox-popup.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import { FirefoxView } from "./firefox-view.ts";
import { Marionette } from "./marionette.ts";
import { preferencesFor } from "./preferences.ts";
import { type FirefoxProcess, startFirefox } from "./process.ts";
import { windowPicture } from "./window-picture.ts";

export interface FirefoxOptions {
  /** The path of the program. */
  program: string;
  /** The lab's CONNECT proxy. */
  proxyPort: number;
  colorScheme?: "light" | "dark";
}

/** Firefox draws one at random for each profile; tests need to know the extension's addresses. */
const ADDON_UUID = "6d696c61-0000-4000-8000-000000000001";
/** Time for what a script draws to be there, after its page has loaded. */
const ELEMENT_WITHIN_MS = 15_000;
const POPUP_WITHIN_MS = 30_000;
const WELCOME_WITHIN_MS = 30_000;
const QUESTION_WITHIN_MS = 15_000;
const STOPPED_WITHIN_MS = 15_000;
const TRY_EVERY_MS = 50;

/** Before each script that runs in the browser's own window: the add-on, and its toolbar button. */
const ADDON = `
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
`;

const newTabSchema = z.object({ handle: z.string() });

/** A Firefox with the built extension as a temporary add-on, and what an owner can press in it. */
export class FirefoxBrowser {
  private readonly process: FirefoxProcess;
  private readonly marionette: Marionette;
  private readonly addonId = firefoxAddonId();

  private constructor(process: FirefoxProcess, marionette: Marionette) {
    this.process = process;
    this.marionette = marionette;
  }

  /** @throws where Firefox does not start or refuses the extension. */
  static async open({ program, proxyPort, colorScheme = "light" }: FirefoxOptions) {
    const addon = { id: firefoxAddonId(), uuid: ADDON_UUID };
    const process = await startFirefox(program, preferencesFor({ proxyPort, colorScheme, addon }));
    try {
      const marionette = await Marionette.connect(process.marionettePort);
      await marionette.command("WebDriver:NewSession", {
        // The lab's certificates are signed by nobody.
        acceptInsecureCerts: true,
        timeouts: { implicit: ELEMENT_WITHIN_MS },
      });
      await marionette.command("Addon:Install", { path: builtFirefoxExtension, temporary: true });
      const browser = new FirefoxBrowser(process, marionette);
      await browser.untilWelcomed();
      return browser;
    } catch (error) {
      await process.stop();
      throw error;
    }
  }

  /** The extension greets its owner in a tab; that comes to the front whenever it is ready. */
  private async untilWelcomed(): Promise<void> {
    await within(WELCOME_WITHIN_MS, "the welcome page did not open", async () => {
      const front = await this.marionette.run(
        "chrome",
        "return gBrowser.selectedBrowser.currentURI.spec;",
      );
      return front === this.address("welcome.html") ? front : null;
    });
  }

  /** Address of one of the extension's own pages. */
  address(page: string): string {
    return `moz-extension://${ADDON_UUID}/${page}`;
  }

  /** Opens an address in a new tab. */
  async newTab(url: string): Promise<FirefoxTab> {
    const opened = await this.marionette.command("WebDriver:NewWindow", {
      type: "tab",
      focus: true,
    });
    const { handle } = z.parse(newTabSchema, opened);
    await this.marionette.command("WebDriver:SwitchToWindow", { handle, focus: true });
    const id = await this.marionette.run("chrome", "return gBrowser.selectedBrowser.browserId;");
    const tab = new FirefoxTab(this.marionette, z.parse(z.number(), id), handle);
    await tab.open(url);
    return tab;
  }

  /** Presses the extension's toolbar button on a tab: opens the popup, grants the tab. */
  async pressIcon(tab: FirefoxTab): Promise<FirefoxPopup> {
    await tab.show();
    await this.inBrowser("button.triggerAction(window);");
    return within(POPUP_WITHIN_MS, "the popup did not open", () =>
      FirefoxPopup.find(this.marionette, this.address("popup.html")),
    );
  }

  /** The extension's sidebar, which opens by what the owner did. */
  async sidebar(): Promise<FirefoxView> {
    const id = await within(POPUP_WITHIN_MS, "the sidebar did not open", () => this.sidebarId());
    return new FirefoxView(this.marionette, id);
  }

  /** Whether the extension's sidebar stands in the window. */
  async hasSidebar(): Promise<boolean> {
    return (await this.sidebarId()) !== null;
  }

  private async sidebarId(): Promise<number | null> {
    const script = `
      const panels = document.getElementById("sidebar")?.contentDocument;
      const sidebar = panels?.getElementById("webext-panels-browser");
      return sidebar?.currentURI?.spec.startsWith(arguments[0]) ? sidebar.browserId : null;`;
    const address = this.address("sidepanel.html");
    return z.parse(z.nullable(z.number()), await this.marionette.run("chrome", script, [address]));
  }

  /** Moves the extension's button from the menu of extensions to the toolbar, as an owner can. */
  async pinIcon(): Promise<void> {
    await this.inBrowser("CustomizableUI.addWidgetToArea(button.id, CustomizableUI.AREA_NAVBAR);");
  }

  /** Presses a button of the question that Firefox asks about a permission. */
  async answer(choice: "Allow" | "Deny"): Promise<void> {
    const button = choice === "Allow" ? "button" : "secondaryButton";
    await within(QUESTION_WITHIN_MS, "Firefox asked for no permission", async () => {
      const script = `
        const question = document.getElementById("addon-webext-permissions-notification");
        if (PopupNotifications.panel.state !== "open" || !question) return false;
        const closed = new Promise((resolve) =>
          PopupNotifications.panel.addEventListener("popuphidden", resolve, { once: true }));
        question.${button}.click();
        await closed;
        return true;`;
      return (await this.inBrowser(script)) === true ? true : null;
    });
  }

  /** A picture of the whole window, with the toolbar, the page and the open popup; PNG. */
  picture(): Promise<Buffer> {
    return windowPicture(this.marionette);
  }

  /** What the badge on the toolbar button says. */
  async badge(): Promise<string> {
    const script = "return button.action.getContextData(gBrowser.selectedTab).badgeText ?? '';";
    return z.parse(z.string(), await this.inBrowser(script));
  }

  /**
   * Ends the extension's event page at once, whatever it is doing. Firefox by itself waits a while
   * for what is being answered; the owner's machine may not.
   */
  async endEventPage(): Promise<void> {
    const end = `
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;`;
    await within(STOPPED_WITHIN_MS, "the event page did not end", async () =>
      // An event that comes while it is being ended keeps it.
      (await this.inBrowser(end)) === "stopped" ? true : null,
    );
  }

  /** Takes the permission for origins back, as the owner does in the add-on's settings. */
  async withdraw(origins: readonly string[]): Promise<void> {
    await this.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs");
      await ExtensionPermissions.remove(
        extension.id, { permissions: [], origins: arguments[1] }, extension);`,
      origins,
    );
  }

  /** The origins for which the extension has a permission. */
  async permittedOrigins(): Promise<string[]> {
    const script = "return extension.allowedOrigins.patterns.map(({ pattern }) => pattern);";
    return z.parse(z.array(z.string()), await this.inBrowser(script));
  }

  private inBrowser(script: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.run("chrome", ADDON + script, [this.addonId, ...args]);
  }

  async close(): Promise<void> {
    this.marionette.close();
    await this.process.stop();
  }
}

async function within<T>(ms: number, fault: string, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const seen = await look();
    if (seen !== null) return seen;
    await pause(TRY_EVERY_MS);
  }
  throw new Error(fault);
}
