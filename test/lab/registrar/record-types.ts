import type { ZoneRecord } from "../dns/zone-record.ts";

export type RecordType = ZoneRecord["type"];

/** The types that a zone of the lab can hold, in the order in which registrars offer them. */
export const recordTypeNames = [
  "A",
  "AAAA",
  "CNAME",
  "MX",
  "TXT",
  "SRV",
  "CAA",
  "TLSA",
  "NS",
] as const satisfies readonly RecordType[];

export function isRecordType(text: string): text is RecordType {
  return recordTypeNames.some((type) => type === text);
}
