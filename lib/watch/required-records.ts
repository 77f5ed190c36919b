import type { RecordsAnswer } from "../mila/client.ts";
import { canonicalJson } from "../records/canonical-json.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainItem } from "../state/domain-item.ts";

/** Whether what was seen of one record still says something of the other. */
function asksTheSame(a: RequiredRecord, b: RequiredRecord | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.purpose === b.purpose &&
    canonicalJson(a.rdata) === canonicalJson(b.rdata)
  );
}

/**
 * What of a domain changes by Mila's answer. What was seen of a record that Mila now asks for
 * differently (a new key, another host) is forgotten: it was judged against the old one.
 */
export function takenOver(item: DomainItem, answer: RecordsAnswer): Partial<DomainItem> {
  if (answer.kind === "not-modified") return {};
  const { records, etag } = answer;
  const before = new Map(item.records.map((record) => [record.id, record]));
  const kept = new Set(
    records.filter((record) => asksTheSame(record, before.get(record.id))).map(({ id }) => id),
  );
  const report = item.report && {
    ...item.report,
    records: item.report.records.filter(({ id }) => kept.has(id)),
  };
  const saves = Object.fromEntries(Object.entries(item.saves).filter(([id]) => kept.has(id)));
  return { records, etag, report, saves };
}
