import type { RecordsAnswer } from "../mila/client.ts";
import { canonicalJson } from "../records/canonical-json.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainItem } from "../state/domain-item.ts";
import type { DomainReport } from "../verify/report.ts";

/** Whether what was seen of one record still says something of the other. */
export function asksTheSame(a: RequiredRecord, b: RequiredRecord | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.purpose === b.purpose &&
    canonicalJson(a.rdata) === canonicalJson(b.rdata)
  );
}

/**
 * What a report still tells of the records that are required now.
 * @param kept ids of those that it was made for.
 */
export function reportOfKept(
  report: DomainReport,
  records: readonly RequiredRecord[],
  kept: ReadonlySet<string>,
): DomainReport {
  const told = report.records.filter(({ id }) => kept.has(id));
  const counting = records.filter(({ required }) => required);
  // What nobody has looked for yet can be no part of "all pass".
  const untold = counting.some(({ id }) => !told.some((record) => record.id === id));
  const isLessSure = untold && (report.state === "pass" || report.state === "spreading");
  return { ...report, records: told, state: isLessSure ? "unknown" : report.state };
}

/**
 * What of a domain changes by Mila's answer (a new key, another host).
 */
export function takenOver(item: DomainItem, answer: RecordsAnswer): Partial<DomainItem> {
  if (answer.kind === "not-modified") return {};
  const { records, etag } = answer;
  return { ...withRecords(item, records), etag };
}

/**
 * What of a domain changes when other records are required. What was seen of a record that is now
 * asked for differently is forgotten: it was judged against the old one.
 */
export function withRecords(
  item: DomainItem,
  records: RequiredRecord[],
): Pick<DomainItem, "records" | "report" | "saves"> {
  const before = new Map(item.records.map((record) => [record.id, record]));
  const kept = new Set(
    records.filter((record) => asksTheSame(record, before.get(record.id))).map(({ id }) => id),
  );
  const report = item.report && reportOfKept(item.report, records, kept);
  const saves = Object.fromEntries(Object.entries(item.saves).filter(([id]) => kept.has(id)));
  return { records, report, saves };
}
