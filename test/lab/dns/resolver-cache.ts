import { selfAndAncestors } from "./names.ts";
import type { WireRecord } from "./wire.ts";

/** Something kept until it is too old; `ttl` in seconds, as it was when it came. */
interface Kept<T> {
  what: T;
  storedAt: number;
  ttl: number;
}

/** A *no* with the SOA that says how long it holds, as it stood in the authority section. */
export interface Denial {
  kind: "no-data" | "no-name";
  authorities: WireRecord[];
}

/** What a resolver remembers: RRsets by TTL, and denials by the SOA (RFC 2308 §5). */
export class ResolverCache {
  readonly #now: () => number;
  readonly #sets = new Map<string, Kept<WireRecord[]>>();
  readonly #noData = new Map<string, Kept<WireRecord[]>>();
  readonly #noName = new Map<string, Kept<WireRecord[]>>();

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  keepSet(name: string, type: string, records: readonly WireRecord[]): void {
    const ttl = Math.min(...records.map(ttlOf));
    this.#keep(this.#sets, key(name, type), [...records], ttl);
    this.#noData.delete(key(name, type));
    // The name and all above it exist: what was denied before is over.
    for (const ancestor of selfAndAncestors(name)) this.#noName.delete(ancestor);
  }

  keepDenial(name: string, type: string, denial: Denial): void {
    const ttl = negativeTtl(denial.authorities);
    // RFC 2308 §5: a denial without an SOA should not be kept.
    if (ttl === null) return;
    if (denial.kind === "no-name") this.#keep(this.#noName, name, denial.authorities, ttl);
    else this.#keep(this.#noData, key(name, type), denial.authorities, ttl);
  }

  /** The RRset with its TTLs counted down, or null. */
  set(name: string, type: string): WireRecord[] | null {
    return this.#read(this.#sets, key(name, type));
  }

  /** A denial of the name, of the type at it, or of a name above it (RFC 8020 §2). */
  denial(name: string, type: string): Denial | null {
    const noData = this.#read(this.#noData, key(name, type));
    if (noData) return { kind: "no-data", authorities: noData };
    for (const ancestor of selfAndAncestors(name)) {
      const noName = this.#read(this.#noName, ancestor);
      if (noName) return { kind: "no-name", authorities: noName };
    }
    return null;
  }

  #keep(
    map: Map<string, Kept<WireRecord[]>>,
    at: string,
    records: WireRecord[],
    ttl: number,
  ): void {
    // TTL 0 serves the one who asked, and nobody after him (RFC 1035 §3.2.1).
    if (ttl > 0) map.set(at, { what: records, storedAt: this.#now(), ttl });
    else map.delete(at);
  }

  #read(map: Map<string, Kept<WireRecord[]>>, at: string): WireRecord[] | null {
    const kept = map.get(at);
    if (!kept) return null;
    const age = this.#now() - kept.storedAt;
    if (age >= kept.ttl * 1000) {
      map.delete(at);
      return null;
    }
    const wholeSeconds = Math.floor(age / 1000);
    return kept.what.map((record) => ({
      ...record,
      ttl: Math.max(ttlOf(record) - wholeSeconds, 0),
    }));
  }
}

/** Seconds for which a denial may be kept: the lesser of the SOA's TTL and its minimum. */
function negativeTtl(authorities: readonly WireRecord[]): number | null {
  for (const record of authorities) {
    if (record.type === "SOA") return Math.min(ttlOf(record), record.data.minimum ?? 0);
  }
  return null;
}

export function ttlOf(record: WireRecord): number {
  return record.ttl ?? 0;
}

function key(name: string, type: string): string {
  return `${name} ${type}`;
}
