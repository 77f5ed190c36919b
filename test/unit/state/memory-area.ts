import type { StorageArea } from "../../../lib/state/store.ts";

/** A storage that answers late, as the browser's does, and keeps which keys were written together. */
export function memoryArea(items: Record<string, unknown> = {}) {
  const writes: string[][] = [];
  const area: StorageArea = {
    async get(key) {
      await Promise.resolve();
      return key in items ? { [key]: structuredClone(items[key]) } : {};
    },
    async set(changed) {
      await Promise.resolve();
      writes.push(Object.keys(changed));
      Object.assign(items, structuredClone(changed));
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) delete items[key];
    },
  };
  return { area, items, writes };
}
