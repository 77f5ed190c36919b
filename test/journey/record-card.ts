import { expect } from "@playwright/test";
import type { View } from "../setup/view.ts";

/** The cards of the required records, by how their names begin, in the guide's order. */
export const REQUIRED = [/^MX: /, /^SPF: /, /^DKIM: /, /^DMARC: /];
/** The cards of a domain that has two MX. */
export const REQUIRED_WITH_TWO_MX = [/^MX: .* mx1\./, /^MX: .* mx2\./, ...REQUIRED.slice(1)];

const FILLED = /then press Save on the page yourself/;
const FILLED_WITHIN_MS = 20_000;

/** Opens a record's card in the popup, and looks whether it is the one that opened. */
export async function openCard(popup: View, card: RegExp): Promise<void> {
  await expect(async () => {
    if (!(await popup.offers("Copy whole record", card))) await popup.press(card);
    expect(await popup.offers("Copy whole record", card)).toBe(true);
  }).toPass();
}

/** Has one record filled in, and waits until its card says that it is. */
export async function fillRecord(popup: View, card: RegExp): Promise<void> {
  await openCard(popup, card);
  await popup.press(/^Fill in( again)?$/, card);
  await popup.sees(FILLED, FILLED_WITHIN_MS, card);
}
