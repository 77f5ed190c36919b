import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readKept, writeKept } from "../kept-file.ts";
import { normalised, selfAndAncestors } from "./names.ts";
import { type Zone, zoneSchema } from "./zone.ts";
import { recordKey, type ZoneRecord } from "./zone-record.ts";

const ZONE_FILE = /^(.+)\.zone\.json$/;

/** A zone that is to exist; what it holds is written only where it does not exist yet. */
export interface NewZone {
  name: string;
  nameServers: string[];
  records: ZoneRecord[];
}

/** Anything that can tell which zone a name lies in. */
export interface ZoneSource {
  /** The closest zone at or above the name, or null. */
  enclosing(name: string): Zone | null;
}

/** The lab's zones, one JSON file each; the only place in which they change. */
export class ZoneStore implements ZoneSource {
  readonly #folder: string;
  readonly #zones = new Map<string, Zone>();
  readonly #now: () => number;
  /** Told of each change, so that the server behind the resolvers can take it over. */
  #publish: (zone: Zone) => Promise<void> = async () => {};

  /** Reads the zones that an earlier run left. @throws where a file is damaged. */
  constructor(stateDir: string, now: () => number) {
    this.#folder = join(stateDir, "zones");
    this.#now = now;
    mkdirSync(this.#folder, { recursive: true });
    for (const file of readdirSync(this.#folder)) {
      if (!ZONE_FILE.test(file)) continue;
      const zone = readKept(join(this.#folder, file), zoneSchema);
      if (zone) this.#zones.set(zone.name, zone);
    }
  }

  publishWith(publish: (zone: Zone) => Promise<void>): void {
    this.#publish = publish;
  }

  /** Makes the zone where it is not there, and gives it the SOA minimum in any case. */
  ensure(zone: NewZone, negativeTtl: number): void {
    const standing = this.#zones.get(zone.name);
    if (!standing) this.#write({ ...zone, serial: 0, negativeTtl });
    else if (standing.negativeTtl !== negativeTtl) this.#write({ ...standing, negativeTtl });
  }

  all(): Zone[] {
    return [...this.#zones.values()];
  }

  enclosing(name: string): Zone | null {
    for (const ancestor of selfAndAncestors(normalised(name))) {
      const zone = this.#zones.get(ancestor);
      if (zone) return zone;
    }
    return null;
  }

  /** @throws where the lab has no such zone. */
  zone(domain: string): Zone {
    const zone = this.#zones.get(normalised(domain));
    if (!zone) throw new Error(`the lab has no zone ${domain}`);
    return zone;
  }

  /** All records but the SOA and the apex NS set. */
  records(domain: string): ZoneRecord[] {
    return structuredClone(this.zone(domain).records);
  }

  /** Puts these records in the place of all. Done when the authoritative server serves them. */
  async replace(domain: string, records: readonly ZoneRecord[]): Promise<void> {
    const zone = this.#write({ ...this.zone(domain), records: structuredClone([...records]) });
    await this.#publish(zone);
  }

  async add(domain: string, ...records: ZoneRecord[]): Promise<void> {
    await this.replace(domain, [...this.records(domain), ...records]);
  }

  /** Takes out the records that hold the same as this one, whatever their TTL. */
  async remove(domain: string, record: ZoneRecord): Promise<void> {
    const key = recordKey(record);
    await this.replace(
      domain,
      this.records(domain).filter((standing) => recordKey(standing) !== key),
    );
  }

  #write(zone: Zone): Zone {
    const written = { ...zone, serial: this.#nextSerial(zone.serial) };
    writeKept(join(this.#folder, `${zone.name}.zone.json`), written);
    this.#zones.set(zone.name, written);
    return written;
  }

  /** Unix time as many providers have it, and one more where a second sees two changes. */
  #nextSerial(serial: number): number {
    return Math.max(serial + 1, Math.floor(this.#now() / 1000));
  }
}
