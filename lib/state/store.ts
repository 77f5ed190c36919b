import * as z from "zod/mini";
import { type DomainItem, domainItemSchema, newDomainItem } from "./domain-item.ts";
import { emptyIndex, type IndexItem, indexItemSchema } from "./index-item.ts";
import { defaultSettings, type SettingsItem, settingsItemSchema } from "./settings-item.ts";
import {
  domainKey,
  INDEX_KEY,
  type ReadableArea,
  readItem,
  SETTINGS_KEY,
  StoredItemError,
  storedItem,
} from "./stored-item.ts";
import { indexEntryOf, newIndexEntry, withEntry } from "./summary.ts";

/** The part of `storage.local` that the store needs. */
export interface StorageArea extends ReadableArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * The one writer of state; lives in the worker. Changes are functions from the stored value to the
 * new one and run one after the other, so none is lost; none waits for the network inside. A domain
 * and its entry in the index are written in one `set`, so that a worker that dies between two
 * instructions never leaves them apart.
 */
export interface Store {
  index(): Promise<IndexItem>;
  settings(): Promise<SettingsItem>;
  domain(name: string): Promise<DomainItem | null>;
  /** Changes one domain, made anew where nothing is known of it, and its entry in the index. */
  changeDomain(name: string, change: (item: DomainItem) => DomainItem): Promise<DomainItem>;
  /** Changes the index alone; entries of domains that hold an item are kept as they are. */
  changeIndex(change: (index: IndexItem) => IndexItem): Promise<IndexItem>;
  changeSettings(change: (settings: SettingsItem) => SettingsItem): Promise<SettingsItem>;
  /** Takes over Mila's list of domains; forgets those that are not in it any more. */
  replaceDomains(names: readonly string[], listedAt: number): Promise<IndexItem>;
  /** Forgets every domain. */
  forgetDomains(): Promise<void>;
}

/** A store over `area`. Make one for each worker, not two. */
export function createStore(area: StorageArea): Store {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  /** An item of another version or a damaged one is kept aside, so that the worker can go on. */
  async function readOrSetAside<T>(key: string, schema: z.ZodMiniType<T>, absent: T): Promise<T> {
    try {
      return await readItem(area, key, schema, absent);
    } catch (error) {
      if (!(error instanceof StoredItemError)) throw error;
      const { [key]: unreadable } = await area.get(key);
      await area.set({ [`unreadable:${key}`]: unreadable });
      await area.remove([key]);
      return absent;
    }
  }

  const index = () => readOrSetAside(INDEX_KEY, indexItemSchema, emptyIndex);
  const settings = () => readOrSetAside(SETTINGS_KEY, settingsItemSchema, defaultSettings);
  const domain = (name: string) =>
    readOrSetAside<DomainItem | null>(domainKey(name), z.nullable(domainItemSchema), null);

  async function removeDomains(names: readonly string[]): Promise<void> {
    if (names.length > 0) await area.remove(names.map(domainKey));
  }

  return {
    index,
    settings,
    domain,
    changeDomain: (name, change) =>
      inTurn(async () => {
        const item = change((await domain(name)) ?? newDomainItem(name));
        const entry = indexEntryOf(item);
        await area.set({
          [domainKey(name)]: storedItem(item),
          [INDEX_KEY]: storedItem(withEntry(await index(), entry)),
        });
        return item;
      }),
    changeIndex: (change) =>
      inTurn(async () => {
        const changed = change(await index());
        await area.set({ [INDEX_KEY]: storedItem(changed) });
        return changed;
      }),
    changeSettings: (change) =>
      inTurn(async () => {
        const changed = change(await settings());
        await area.set({ [SETTINGS_KEY]: storedItem(changed) });
        return changed;
      }),
    replaceDomains: (names, listedAt) =>
      inTurn(async () => {
        const before = await index();
        const known = new Map(before.domains.map((entry) => [entry.name, entry]));
        const domains = names.map((name) => known.get(name) ?? newIndexEntry(name));
        const current =
          before.current !== null && names.includes(before.current)
            ? before.current
            : (names[0] ?? null);
        const after: IndexItem = { ...emptyIndex, domains, current, listedAt };
        await area.set({ [INDEX_KEY]: storedItem(after) });
        await removeDomains([...known.keys()].filter((name) => !names.includes(name)));
        return after;
      }),
    forgetDomains: () =>
      inTurn(async () => {
        const names = (await index()).domains.map(({ name }) => name);
        await area.set({ [INDEX_KEY]: storedItem(emptyIndex) });
        await removeDomains(names);
      }),
  };
}
