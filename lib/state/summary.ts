import type { DomainItem, RecordSource } from "./domain-item.ts";
import type { IndexEntry, IndexItem } from "./index-item.ts";

/** Ids of the records that count towards a domain's state: all but the skipped ones. */
function counting(item: DomainItem): { id: string; state: string }[] {
  return item.report?.records.filter((record) => record.state !== "skipped") ?? [];
}

/** Records of a type that cannot be verified do not count: nobody can ever tick them off. */
function verifiable(item: DomainItem, id: string): boolean {
  return item.records.some((record) => record.id === id && record.rdata.type !== "other");
}

/** When there is something to do for a domain: a look, or an errand that a look left. */
function nextActAt({ nextLook, milaCheck, news }: DomainItem): number | null {
  const moments = [
    ...(nextLook === null ? [] : [nextLook.at]),
    ...(milaCheck === null || milaCheck.step === "done" ? [] : [milaCheck.at]),
    ...(news === null || news.told ? [] : [news.at]),
  ];
  return moments.length === 0 ? null : Math.min(...moments);
}

/** What the index holds of a domain. */
export function indexEntryOf(item: DomainItem): IndexEntry {
  const records = counting(item).filter(({ id }) => verifiable(item, id));
  const todo = records.filter(({ state }) => state !== "pass").length;
  return {
    name: item.name,
    source: item.source,
    state: item.report?.state ?? null,
    todo,
    counting: records.length,
    broken: item.everPassed && item.report?.state === "fail",
    checkedAt: item.report?.checkedAt ?? null,
    nextLookAt: nextActAt(item),
  };
}

/** The entry of a domain that nobody has looked at. */
export function newIndexEntry(name: string, source: RecordSource): IndexEntry {
  return {
    name,
    source,
    state: null,
    todo: 0,
    counting: 0,
    broken: false,
    checkedAt: null,
    nextLookAt: null,
  };
}

/** The index with one domain's entry replaced. */
export function withEntry(index: IndexItem, entry: IndexEntry): IndexItem {
  const domains = index.domains.map((other) => (other.name === entry.name ? entry : other));
  return { ...index, domains };
}
