import { from1 } from "./from-1.ts";
import { from2 } from "./from-2.ts";
import { from3 } from "./from-3.ts";
import { from4 } from "./from-4.ts";
import type { Migration } from "./migration.ts";

const migrations: readonly Migration[] = [from1, from2, from3, from4];

/**
 * A stored value in the shape of a later version, by one step a version.
 * @param key under which it lies.
 */
export function migrated(key: string, value: unknown, from: number, to: number): unknown {
  let current = value;
  for (let version = from; version < to; version++) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new Error(`no migration from version ${version}`);
    current = step.migrate(key, current);
  }
  return current;
}
