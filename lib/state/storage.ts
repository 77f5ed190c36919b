import { type Browser, browser } from "wxt/browser";
import * as z from "zod/mini";
import { type DomainItem, domainItemSchema } from "./domain-item.ts";
import { emptyIndex, type IndexItem, indexItemSchema } from "./index-item.ts";
import { defaultSettings, type SettingsItem, settingsItemSchema } from "./settings-item.ts";

/**
 * What lies in `storage.local`: one item a domain, one index, one item of settings, each as
 * `{version, value}`. Everybody may read; only the worker writes.
 */

/** Rises with each change of shape; an older item is migrated by the worker, a newer one refused. */
export const STATE_VERSION = 1;

export const INDEX_KEY = "index";
export const SETTINGS_KEY = "settings";
export const domainKey = (name: string): string => `domain:${name}`;

const storedSchema = z.object({ version: z.literal(STATE_VERSION), value: z.unknown() });

/** What lies under a key is not of the shape that this version writes. */
export class StoredItemError extends Error {
  override readonly name = "StoredItemError";
  readonly key: string;

  constructor(key: string, cause: unknown) {
    super(`the stored item ${key} is not readable by this version`, { cause });
    this.key = key;
  }
}

function parseStored<T>(key: string, schema: z.ZodMiniType<T>, stored: unknown, absent: T): T {
  if (stored === undefined) return absent;
  const envelope = z.safeParse(storedSchema, stored);
  const value = envelope.success ? z.safeParse(schema, envelope.data.value) : envelope;
  if (!value.success) throw new StoredItemError(key, value.error);
  return value.data;
}

async function read<T>(key: string, schema: z.ZodMiniType<T>, absent: T): Promise<T> {
  const all = await browser.storage.local.get(key);
  return parseStored(key, schema, all[key], absent);
}

/** The index; an empty one before anything was stored. @throws StoredItemError */
export function readIndex(): Promise<IndexItem> {
  return read(INDEX_KEY, indexItemSchema, emptyIndex);
}

/** The settings, or the defaults. @throws StoredItemError */
export function readSettings(): Promise<SettingsItem> {
  return read(SETTINGS_KEY, settingsItemSchema, defaultSettings);
}

/** What is known of a domain; null where nothing is. @throws StoredItemError */
export function readDomain(name: string): Promise<DomainItem | null> {
  return read<DomainItem | null>(domainKey(name), z.nullable(domainItemSchema), null);
}

/** Wraps a value for `storage.local.set`. */
export function stored(value: unknown): { version: number; value: unknown } {
  return { version: STATE_VERSION, value };
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
