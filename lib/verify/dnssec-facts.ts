import type { Answer, RecordOfType } from "../dns/answer.ts";
import { recordsOf } from "./one-of-the-set.ts";

/** DS and DNSKEY of a zone, held against each other (RFC 4035 §5.2). */

/** The tag by which a DS names its key (RFC 4034 App. B). */
export function keyTag(dnskey: Uint8Array): number {
  let sum = 0;
  dnskey.forEach((octet, index) => {
    sum += index % 2 === 0 ? octet << 8 : octet;
  });
  return (sum + ((sum >> 16) & 0xffff)) & 0xffff;
}

const isDs = (record: { type: string }): record is RecordOfType<"DS"> => record.type === "DS";
const isKey = (record: { type: string }): record is RecordOfType<"DNSKEY"> =>
  record.type === "DNSKEY";

/** Whether the parent says that the zone is signed, and the zone has no key at all. */
export function lacksKeys(ds: Answer | null, keys: Answer | null): boolean {
  return ds !== null && keys !== null && recordsOf(ds).some(isDs) && !recordsOf(keys).some(isKey);
}

/** Whether there are keys, and the parent names none of them. */
export function fitsNoKey(ds: Answer | null, keys: Answer | null): boolean {
  if (ds === null || keys === null) return false;
  const named = recordsOf(ds).filter(isDs);
  const held = recordsOf(keys).filter(isKey);
  const fits = named.some(({ keyTag: tag, algorithm }) =>
    held.some((key) => key.algorithm === algorithm && keyTag(key.data) === tag),
  );
  return named.length > 0 && held.length > 0 && !fits;
}
