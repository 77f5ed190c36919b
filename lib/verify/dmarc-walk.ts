import { type DmarcRecord, isDmarc, readDmarc } from "./dmarc-policy.ts";

/** The tree walk by which receivers find a DMARC record (RFC 9989 §4.10). */

/** A name of so many labels or more drops to one less than this at once. */
const LONG_NAME_LABELS = 8;

/**
 * The names at which a record is looked for, in order, at most eight: the domain itself, then one
 * label less each time, the top-level domain last.
 */
export function walkNames(domain: string): string[] {
  const labels = domain.split(".");
  const names = [domain];
  let count = labels.length >= LONG_NAME_LABELS ? LONG_NAME_LABELS - 1 : labels.length - 1;
  for (; count > 0; count -= 1) names.push(labels.slice(-count).join("."));
  return names;
}

export interface FoundPolicy {
  /** Where the record stands, without `_dmarc`. */
  at: string;
  record: DmarcRecord;
}

/** The record at a name; several discard each other, and the walk goes on (RFC 9989 §4.10). */
function recordAt(at: string, texts: readonly string[]): FoundPolicy | null {
  const records = texts.filter(isDmarc);
  const [only] = records;
  return records.length === 1 && only !== undefined ? { at, record: readDmarc(only) } : null;
}

/**
 * The organizational domain and the record that speaks for a domain without one of its own.
 * @param textsOf TXT texts at a name, without `_dmarc`; null where they are not known.
 * @returns null where no record is found; the policy's domain is that of the fewest labels, unless
 *   `psd` says otherwise (RFC 9989 §4.10.2).
 */
export function organizationalPolicy(
  domain: string,
  textsOf: (name: string) => readonly string[] | null,
): FoundPolicy | null {
  const found: FoundPolicy[] = [];
  for (const name of walkNames(domain)) {
    const record = recordAt(name, textsOf(name) ?? []);
    if (!record) continue;
    found.push(record);
    const psd = record.record.value("psd");
    if (psd === "n") return record;
    if (psd === "y" && name !== domain) return found.at(-2) ?? record;
  }
  return found.at(-1) ?? null;
}
