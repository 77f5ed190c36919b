import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { pickSchema } from "../editor/pick.ts";
import { partNames } from "../records/parts.ts";

/**
 * What the owner points at in a tab, from the press in the panel to his *yes*: kept while the browser
 * runs, by tab, and nowhere on disk.
 */
const pickedSchema = z.object({
  part: z.enum(partNames),
  /** Host of the page, as the browser says it; null until he has pointed. */
  host: z.nullable(z.string()),
  pick: z.nullable(pickSchema),
});

export type Picked = z.infer<typeof pickedSchema>;

const keyOf = (tabId: number) => `picked:${tabId}`;

/** null where nobody points in this tab. */
export async function readPicked(tabId: number): Promise<Picked | null> {
  const stored: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = z.safeParse(pickedSchema, stored);
  return parsed.success ? parsed.data : null;
}

/** For the worker alone. */
export async function writePicked(tabId: number, picked: Picked | null): Promise<void> {
  if (picked === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: picked });
}

/** Calls back after each change. @returns the function that ends it. */
export function watchPicked(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "session" && keyOf(tabId) in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
