import * as z from "zod/mini";
import { type DomainItem, newDomainItem } from "./domain-item.ts";
import { emptyIndex, type IndexEntry, type IndexItem, indexItemSchema } from "./index-item.ts";
import { type LookNote, lookNoteSchema } from "./look-note.ts";
import { packedDomain, storedDomainSchema } from "./packed-domain.ts";
import { defaultSettings, type SettingsItem, settingsItemSchema } from "./settings-item.ts";
import {
  domainKey,
  INDEX_KEY,
  lookKey,
  type ReadableArea,
  readItem,
  SETTINGS_KEY,
  StoredItemError,
  storedItem,
  TAUGHT_KEY,
} from "./stored-item.ts";
import { indexEntryOf, newIndexEntry, withEntry } from "./summary.ts";
import { nothingTaught, type TaughtItem, taughtItemSchema } from "./taught-item.ts";

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
  /**
   * Rises when Mila's domains are forgotten: who awaits a word from outside takes it down before, and
   * hands it in with the change, so that nothing is written that was asked for another account.
   */
  era(): number;
  /**
   * Changes one domain, made anew where nothing but its name is known, and its entry in the index.
   * @returns null, and changes nothing, where the index does not list the domain (any more) or
   *   `era` has passed: a late answer brings no domain back.
   */
  changeDomain(
    name: string,
    change: (item: DomainItem) => DomainItem,
    era?: number,
  ): Promise<DomainItem | null>;
  /** What the owner taught of each site. */
  taught(): Promise<TaughtItem>;
  changeTaught(change: (taught: TaughtItem) => TaughtItem): Promise<TaughtItem>;
  /** Changes the index alone. @returns null, and changes nothing, where `era` has passed. */
  changeIndex(change: (index: IndexItem) => IndexItem, era?: number): Promise<IndexItem | null>;
  changeSettings(change: (settings: SettingsItem) => SettingsItem): Promise<SettingsItem>;
  /**
   * Lists a domain whose records are pasted, and changes it.
   * @returns null, and changes nothing, where Mila lists the domain: her word holds.
   */
  changePasted(name: string, change: (item: DomainItem) => DomainItem): Promise<DomainItem | null>;
  /** Forgets a domain whose records were pasted; any other stays. */
  forgetPasted(name: string): Promise<void>;
  /**
   * Takes over Mila's list of domains, each name once; forgets those of hers that are not in it any
   * more. Of a domain that was pasted as well, Mila's records are asked for from now on.
   * @returns null, and changes nothing, where `era` has passed.
   */
  replaceDomains(
    names: readonly string[],
    listedAt: number,
    era?: number,
  ): Promise<IndexItem | null>;
  /** What the look that is under way has heard; null where none is, or nothing yet. */
  lookNote(name: string): Promise<LookNote | null>;
  /** Notes it; not where the domain is not listed (any more), or `era` has passed. */
  noteLook(name: string, note: LookNote, era: number): Promise<void>;
  /** Changes the domain as `changeDomain` does, and forgets what its look has heard. */
  endLook(
    name: string,
    change: (item: DomainItem) => DomainItem,
    era: number,
  ): Promise<DomainItem | null>;
  /** Forgets every domain of Mila's list; what was pasted is the owner's own. */
  forgetDomains(): Promise<void>;
}

/** Where an item lies that could not be read. */
const asideKey = (key: string) => `unreadable:${key}`;

/** A store over `area`. Make one for each worker, not two. */
export function createStore(area: StorageArea): Store {
  let last: Promise<unknown> = Promise.resolve();
  // Not stored: with the worker dies whatever waits for an answer.
  let era = 0;
  const hasPassed = (begun: number | undefined) => begun !== undefined && begun !== era;
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
      await area.set({ [asideKey(key)]: unreadable });
      await area.remove([key]);
      return absent;
    }
  }

  const index = () => readOrSetAside(INDEX_KEY, indexItemSchema, emptyIndex);
  const settings = () => readOrSetAside(SETTINGS_KEY, settingsItemSchema, defaultSettings);
  const taught = () => readOrSetAside(TAUGHT_KEY, taughtItemSchema, nothingTaught);
  const domain = (name: string) =>
    readOrSetAside<DomainItem | null>(domainKey(name), z.nullable(storedDomainSchema), null);

  const isListed = async (name: string) =>
    (await index()).domains.some((entry) => entry.name === name);

  /** Called before the index loses them: an item that no index names would lie there for good. */
  async function removeDomains(names: readonly string[]): Promise<void> {
    const keys = names.flatMap((name) => [domainKey(name), lookKey(name)]);
    if (keys.length > 0) await area.remove([...keys, ...keys.map(asideKey)]);
  }

  async function changeListed(
    name: string,
    change: (item: DomainItem) => DomainItem,
    begun: number | undefined,
    beside: Record<string, unknown> = {},
  ): Promise<DomainItem | null> {
    const listed = await index();
    if (hasPassed(begun) || !listed.domains.some((entry) => entry.name === name)) return null;
    const item = change((await domain(name)) ?? newDomainItem(name));
    await area.set({
      [domainKey(name)]: storedItem(packedDomain(item)),
      [INDEX_KEY]: storedItem(withEntry(listed, indexEntryOf(item))),
      ...beside,
    });
    return item;
  }

  return {
    index,
    settings,
    domain,
    era: () => era,
    changeDomain: (name, change, begun) => inTurn(() => changeListed(name, change, begun)),
    changeIndex: (change, begun) =>
      inTurn(async () => {
        if (hasPassed(begun)) return null;
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
    taught,
    changeTaught: (change) =>
      inTurn(async () => {
        const changed = change(await taught());
        await area.set({ [TAUGHT_KEY]: storedItem(changed) });
        return changed;
      }),
    changePasted: (name, change) =>
      inTurn(async () => {
        const before = await index();
        const entry = before.domains.find((listed) => listed.name === name);
        if (entry?.source === "mila") return null;
        const item = change((await domain(name)) ?? { ...newDomainItem(name), source: "pasted" });
        const domains = entry ? before.domains : [...before.domains, newIndexEntry(name, "pasted")];
        const after = withEntry({ ...before, domains, current: name }, indexEntryOf(item));
        await area.set({
          [domainKey(name)]: storedItem(packedDomain(item)),
          [INDEX_KEY]: storedItem(after),
        });
        return item;
      }),
    forgetPasted: (name) =>
      inTurn(async () => {
        const before = await index();
        if (!before.domains.some((entry) => entry.name === name && entry.source === "pasted"))
          return;
        const domains = before.domains.filter((entry) => entry.name !== name);
        const current = before.current === name ? (domains[0]?.name ?? null) : before.current;
        await removeDomains([name]);
        await area.set({ [INDEX_KEY]: storedItem({ ...before, domains, current }) });
      }),
    replaceDomains: (names, listedAt, begun) =>
      inTurn(async () => {
        if (hasPassed(begun)) return null;
        const before = await index();
        const known = new Map(before.domains.map((entry) => [entry.name, entry]));
        // A list that changes between two of its pages can name a domain twice.
        const listed = [...new Set(names)].map(
          (name): IndexEntry => ({
            ...(known.get(name) ?? newIndexEntry(name, "mila")),
            source: "mila",
          }),
        );
        const others = before.domains.filter(({ name }) => !names.includes(name));
        const domains = [...listed, ...others.filter(({ source }) => source === "pasted")];
        const stays = domains.some(({ name }) => name === before.current);
        const current = stays ? before.current : (domains[0]?.name ?? null);
        const after: IndexItem = { ...emptyIndex, domains, current, listedAt };
        await removeDomains(
          others.filter(({ source }) => source === "mila").map(({ name }) => name),
        );
        const claimed = listed.filter(({ name }) => known.get(name)?.source === "pasted");
        const items: Record<string, unknown> = {};
        for (const { name } of claimed) {
          const item = await domain(name);
          if (item) items[domainKey(name)] = storedItem(packedDomain({ ...item, source: "mila" }));
        }
        await area.set({ ...items, [INDEX_KEY]: storedItem(after) });
        return after;
      }),
    lookNote: (name) =>
      readOrSetAside<LookNote | null>(lookKey(name), z.nullable(lookNoteSchema), null),
    noteLook: (name, note, begun) =>
      inTurn(async () => {
        if (hasPassed(begun) || !(await isListed(name))) return;
        await area.set({ [lookKey(name)]: storedItem(note) });
      }),
    endLook: (name, change, begun) =>
      inTurn(async () => {
        // In the same `set`: a note that outlives its look would take as much room as the domain.
        const item = await changeListed(name, change, begun, { [lookKey(name)]: storedItem(null) });
        await area.remove([lookKey(name)]);
        return item;
      }),
    forgetDomains: () =>
      inTurn(async () => {
        era += 1;
        const { domains } = await index();
        const kept = domains.filter(({ source }) => source === "pasted");
        await removeDomains(domains.filter((entry) => !kept.includes(entry)).map((e) => e.name));
        const current = kept[0]?.name ?? null;
        await area.set({ [INDEX_KEY]: storedItem({ ...emptyIndex, domains: kept, current }) });
      }),
  };
}
