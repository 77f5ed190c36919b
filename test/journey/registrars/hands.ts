import type { Page } from "@playwright/test";

/** What an owner does at one registrar, by what stands on its pages. */
export interface RegistrarHands {
  /** Signs in where that is asked for; waits until the page is one or the other. */
  signIn(page: Page, account: { user: string; password: string }): Promise<void>;
  /** Waits until the DNS editor of the domain stands there. */
  seesEditor(page: Page, domain: string): Promise<void>;
  /** Presses Save, and waits until the page says that it has saved. */
  save(page: Page): Promise<void>;
  /** Deletes the record whose row has this text, and waits until it is gone. */
  deleteRow(page: Page, text: string): Promise<void>;
}
