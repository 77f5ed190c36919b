import { useEffect, useState } from "react";
import type { DomainItem } from "./domain-item.ts";
import type { IndexItem } from "./index-item.ts";
import type { SettingsItem } from "./settings-item.ts";
import {
  domainKey,
  INDEX_KEY,
  readDomain,
  readIndex,
  readSettings,
  readTaught,
  SETTINGS_KEY,
  TAUGHT_KEY,
  watchStorage,
} from "./storage.ts";
import type { TaughtItem } from "./taught-item.ts";

/** How a view sees an item of the storage. */
export type Stored<T> =
  | { kind: "reading" }
  | { kind: "read"; value: T }
  /** What lies there is not of the shape that this version writes. */
  | { kind: "unreadable" };

const READING = { kind: "reading" } as const;

/**
 * Reads an item, and again after each change of it, until the view closes.
 * @param read must stay the same function as long as the key does.
 */
function useStored<T>(key: string, read: (key: string) => Promise<T>): Stored<T> {
  const [seen, setSeen] = useState<{ key: string; stored: Stored<T> }>({ key, stored: READING });
  useEffect(() => {
    let closed = false;
    // Two reads may end in another order than they began: only the newest one counts.
    let newest = 0;
    const readAgain = () => {
      newest += 1;
      const mine = newest;
      const show = (stored: Stored<T>) => {
        if (!closed && mine === newest) setSeen({ key, stored });
      };
      read(key).then(
        (value) => show({ kind: "read", value }),
        () => show({ kind: "unreadable" }),
      );
    };
    const stop = watchStorage(key, readAgain);
    readAgain();
    return () => {
      closed = true;
      stop();
    };
  }, [key, read]);
  return seen.key === key ? seen.stored : READING;
}

/** The list of domains. */
export function useIndex(): Stored<IndexItem> {
  return useStored(INDEX_KEY, readIndex);
}

/** The owner's settings. */
export function useSettings(): Stored<SettingsItem> {
  return useStored(SETTINGS_KEY, readSettings);
}

/** What the owner taught of the sites on which he edits DNS. */
export function useTaught(): Stored<TaughtItem> {
  return useStored(TAUGHT_KEY, readTaught);
}

const NO_DOMAIN = "";

function readByKey(key: string): Promise<DomainItem | null> {
  const name = key.slice(domainKey("").length);
  return name === NO_DOMAIN ? Promise.resolve(null) : readDomain(name);
}

/** What is known of a domain; null where nothing is, or where no domain is named. */
export function useDomain(name: string | null): Stored<DomainItem | null> {
  return useStored(domainKey(name ?? NO_DOMAIN), readByKey);
}
