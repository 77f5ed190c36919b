import * as z from "zod/mini";
import { migrated } from "./migrations/migrations.ts";

/**
 * The form of everything that lies in `storage.local`: `{version, value}` under a key, one item a
 * domain, one index, one item of settings.
 */

/** Rises with each change of shape; an older item is migrated as it is read, a newer one refused. */
export const STATE_VERSION = 5;

export const INDEX_KEY = "index";
export const SETTINGS_KEY = "settings";
/** What the owner taught, by site; see `taught-item.ts`. */
export const TAUGHT_KEY = "taught";
const DOMAIN_PREFIX = "domain:";
export const domainKey = (name: string): string => `${DOMAIN_PREFIX}${name}`;
/** The domain whose item lies under this key; null where it is another item's. */
export const domainOfKey = (key: string): string | null =>
  key.startsWith(DOMAIN_PREFIX) ? key.slice(DOMAIN_PREFIX.length) : null;
/** What a look that is under way has heard; see `look-note.ts`. */
export const lookKey = (name: string): string => `look:${name}`;

const envelopeSchema = z.object({
  version: z.int().check(z.minimum(1), z.maximum(STATE_VERSION)),
  value: z.unknown(),
});

/** What lies under a key is not of the shape that this version writes. */
export class StoredItemError extends Error {
  override readonly name = "StoredItemError";
  readonly key: string;

  constructor(key: string, cause: unknown) {
    super(`the stored item ${key} is not readable by this version`, { cause });
    this.key = key;
  }
}

/** The part of `storage.local` that reading needs. */
export interface ReadableArea {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * Reads and parses one item, of this version or an older one.
 * @param absent what is answered where nothing is stored.
 * @throws StoredItemError
 */
export async function readItem<T>(
  area: ReadableArea,
  key: string,
  schema: z.ZodMiniType<T>,
  absent: T,
): Promise<T> {
  const stored = (await area.get(key))[key];
  if (stored === undefined) return absent;
  const envelope = z.safeParse(envelopeSchema, stored);
  if (!envelope.success) throw new StoredItemError(key, envelope.error);
  const { version, value: written } = envelope.data;
  const value = z.safeParse(schema, migrated(key, written, version, STATE_VERSION));
  if (!value.success) throw new StoredItemError(key, value.error);
  return value.data;
}

/** Wraps a value for `storage.local.set`. */
export function storedItem(value: unknown): { version: number; value: unknown } {
  return { version: STATE_VERSION, value };
}
