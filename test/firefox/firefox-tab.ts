import * as z from "zod/mini";
import { FirefoxView } from "./firefox-view.ts";
import type { Marionette } from "./marionette.ts";

/** Under which WebDriver names an element (W3C WebDriver §12.1). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const elementSchema = z.object({ [ELEMENT]: z.string() });

/** A tab of a Firefox. */
export class FirefoxTab extends FirefoxView {
  /** WebDriver's name for the tab. */
  private readonly handle: string;

  constructor(marionette: Marionette, browserId: number, handle: string) {
    super(marionette, browserId);
    this.handle = handle;
  }

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.marionette.command("WebDriver:SwitchToWindow", { handle: this.handle, focus: true });
  }

  /** Opens an address in the tab, and waits until it has loaded. */
  async open(url: string): Promise<void> {
    await this.show();
    await this.marionette.command("WebDriver:Navigate", { url });
  }

  /** Types a text into the field with this label, in place of what it held. */
  async type(label: string, text: string): Promise<void> {
    const id = await this.find(
      `//input[@id = //label[normalize-space() = ${JSON.stringify(label)}]/@for]`,
    );
    await this.marionette.command("WebDriver:ElementClear", { id });
    await this.marionette.command("WebDriver:ElementSendKeys", { id, text });
  }

  /** Presses the button whose name begins so, in the row of a table that has this text. */
  async pressInRow(rowText: string, name: string): Promise<void> {
    const button = `button[starts-with(@aria-label, ${JSON.stringify(name)})]`;
    const id = await this.find(`//tr[contains(., ${JSON.stringify(rowText)})]//${button}`);
    await this.marionette.command("WebDriver:ElementClick", { id });
  }

  private async find(xpath: string): Promise<string> {
    await this.show();
    const found = await this.marionette.command("WebDriver:FindElement", {
      using: "xpath",
      value: xpath,
    });
    return z.parse(elementSchema, found)[ELEMENT];
  }

  async close(): Promise<void> {
    await this.show();
    await this.marionette.command("WebDriver:CloseWindow");
  }
}
