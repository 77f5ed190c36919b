import { type Browser, browser } from "wxt/browser";
import * as z from "zod/mini";
import type { DomainItem } from "./domain-item.ts";
import { emptyIndex, type IndexItem, indexItemSchema } from "./index-item.ts";
import { storedDomainSchema } from "./packed-domain.ts";
import { defaultSettings, type SettingsItem, settingsItemSchema } from "./settings-item.ts";
import { domainKey, INDEX_KEY, readItem, SETTINGS_KEY, TAUGHT_KEY } from "./stored-item.ts";
import { nothingTaught, type TaughtItem, taughtItemSchema } from "./taught-item.ts";

export { domainKey, INDEX_KEY, SETTINGS_KEY, TAUGHT_KEY } from "./stored-item.ts";

/** Reading state, for whoever shows it. Only the worker writes: see `store.ts`. */

/** The index; an empty one before anything was stored. @throws StoredItemError */
export function readIndex(): Promise<IndexItem> {
  return readItem(browser.storage.local, INDEX_KEY, indexItemSchema, emptyIndex);
}

/** The settings, or the defaults. @throws StoredItemError */
export function readSettings(): Promise<SettingsItem> {
  return readItem(browser.storage.local, SETTINGS_KEY, settingsItemSchema, defaultSettings);
}

/** What the owner taught. @throws StoredItemError */
export function readTaught(): Promise<TaughtItem> {
  return readItem(browser.storage.local, TAUGHT_KEY, taughtItemSchema, nothingTaught);
}

/** What is known of a domain; null where nothing is. @throws StoredItemError */
export function readDomain(name: string): Promise<DomainItem | null> {
  return readItem<DomainItem | null>(
    browser.storage.local,
    domainKey(name),
    z.nullable(storedDomainSchema),
    null,
  );
}

/**
 * Calls back after each change of an item.
 * @returns the function that ends it.
 */
export function watchStorage(key: string, changed: () => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === "local" && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
