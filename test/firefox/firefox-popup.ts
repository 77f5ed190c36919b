import * as z from "zod/mini";
import { FirefoxView } from "./firefox-view.ts";
import type { Marionette } from "./marionette.ts";

/** The browser elements of popups whose panel is open, by the address that stands in them. */
const OPEN_POPUP = `
  const popup = [...document.querySelectorAll("browser.webextension-popup-browser")].find(
    (browser) =>
      browser.currentURI?.spec.startsWith(arguments[0]) &&
      browser.closest("panel")?.state === "open");
`;

/** The extension's popup, in the panel under its toolbar button. */
export class FirefoxPopup extends FirefoxView {
  private readonly address: string;

  private constructor(marionette: Marionette, browserId: number, address: string) {
    super(marionette, browserId);
    this.address = address;
  }

  /** The popup with this address, or null while it is not open. */
  static async find(marionette: Marionette, address: string): Promise<FirefoxPopup | null> {
    const script = `${OPEN_POPUP} return popup?.browserId ?? null;`;
    const found = z.parse(
      z.nullable(z.number()),
      await marionette.run("chrome", script, [address]),
    );
    return found === null ? null : new FirefoxPopup(marionette, found, address);
  }

  /** Closes the popup, as a click beside it does. */
  async close(): Promise<void> {
    await this.marionette.run(
      "chrome",
      `${OPEN_POPUP}
      const panel = popup?.closest("panel");
      if (!panel) return;
      const hidden = new Promise((resolve) =>
        panel.addEventListener("popuphidden", resolve, { once: true }));
      panel.hidePopup();
      await hidden;`,
      [this.address],
    );
  }
}
