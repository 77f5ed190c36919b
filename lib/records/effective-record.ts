import type { RequiredRecord } from "./required-record.ts";
import { mergeSpf } from "./spf/merge.ts";

export interface EffectiveRecord {
  /** The record as it is to be published on this domain. */
  record: RequiredRecord;
  /** The SPF text that was merged into it; null where nothing was. */
  mergedFrom: string | null;
  /** The term of the existing SPF record that makes a merge a guess; null where there is none. */
  brokenTerm: string | null;
}

/**
 * What is really to be published: a domain has one SPF record (RFC 7208 §3.2), so where one stands
 * already the required one is merged into it. Every other record is as Mila asks for it.
 * @param existingSpf text of the SPF record that stands at the domain; null where there is none.
 */
export function effectiveRecord(
  record: RequiredRecord,
  existingSpf: string | null,
): EffectiveRecord {
  const asRequired = { record, mergedFrom: null, brokenTerm: null };
  if (record.purpose !== "spf" || record.rdata.type !== "TXT" || existingSpf === null)
    return asRequired;
  const merge = mergeSpf(existingSpf, record.rdata.text);
  if (merge.kind === "impossible") return { ...asRequired, brokenTerm: merge.term };
  if (merge.text === record.rdata.text) return asRequired;
  return {
    record: { ...record, rdata: { type: "TXT", text: merge.text } },
    mergedFrom: existingSpf,
    brokenTerm: null,
  };
}
