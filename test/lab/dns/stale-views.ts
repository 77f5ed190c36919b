import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { type ResolverId, resolverIds } from "../hosts.ts";
import { readKept, writeKept } from "../kept-file.ts";
import { normalised, selfAndAncestors } from "./names.ts";
import { type Zone, zoneSchema } from "./zone.ts";
import type { ZoneSource, ZoneStore } from "./zone-store.ts";

/** What a resolver sees whose secondary stopped following: the zones of the moment it was taken. */
export class StaleViews {
  readonly #folder: string;
  readonly #zones: ZoneStore;
  readonly #views = new Map<ResolverId, ZoneSource>();

  constructor(stateDir: string, zones: ZoneStore) {
    this.#folder = join(stateDir, "stale");
    this.#zones = zones;
  }

  /** Takes the view of now for one resolver, or for all. */
  take(target: ResolverId | null): void {
    for (const id of target === null ? resolverIds : [target]) {
      writeKept(this.#path(id), this.#zones.all());
      this.#views.delete(id);
    }
  }

  /** @throws where no view was ever taken for this resolver. */
  of(id: ResolverId): ZoneSource {
    const known = this.#views.get(id);
    if (known) return known;
    const zones = existsSync(this.#path(id)) && readKept(this.#path(id), z.array(zoneSchema));
    if (!zones) throw new Error(`no old view was taken for ${id}`);
    const view = frozen(zones);
    this.#views.set(id, view);
    return view;
  }

  #path(id: ResolverId): string {
    return join(this.#folder, `${id}.json`);
  }
}

function frozen(zones: readonly Zone[]): ZoneSource {
  const byName = new Map(zones.map((zone) => [zone.name, zone]));
  return {
    enclosing(name) {
      for (const ancestor of selfAndAncestors(normalised(name))) {
        const zone = byName.get(ancestor);
        if (zone) return zone;
      }
      return null;
    },
  };
}
