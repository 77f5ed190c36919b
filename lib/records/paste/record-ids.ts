import { canonicalJson } from "../canonical-json.ts";
import { relativeName } from "../domain-name.ts";
import { type Rdata, typeName } from "../rdata.ts";
import type { RequiredRecord } from "../required-record.ts";

/** The labels in front of the domain as one word: `imaps` of `_imaps._tcp`, `www` of `www`. */
function word(labels: string): string {
  return labels
    .replace(/\._(?:tcp|udp|domainkey)$/, "")
    .replaceAll(/[._]+/g, "-")
    .replace(/^-/, "");
}

/** What an id begins with: the purpose, and what tells two of it apart. */
function stem({ name, purpose, rdata }: RequiredRecord, domain: string): string {
  const labels = relativeName(name, domain) ?? name;
  if (rdata.type === "SRV" && purpose !== "other") return `srv-${word(labels)}`;
  if (purpose === "dkim") return `dkim-${word(labels)}`;
  if (purpose !== "other") return purpose.replaceAll("_", "-");
  return `${typeName(rdata).toLowerCase()}-${word(labels) || "domain"}`;
}

/** The order among records of one stem: preference of an MX first, then the data itself. */
function order(a: Rdata, b: Rdata): number {
  const byPreference = a.type === "MX" && b.type === "MX" ? a.preference - b.preference : 0;
  if (byPreference !== 0) return byPreference;
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  return left < right ? -1 : Number(left > right);
}

/**
 * Gives records their ids: `mx-1`, `spf`, `dkim-mila1`. They come from the records alone, so that
 * pasting the same ones again, in any order and notation, gives the same.
 */
export function withIds(records: readonly RequiredRecord[], domain: string): RequiredRecord[] {
  const groups = Map.groupBy(records, (record) => stem(record, domain));
  return [...groups].flatMap(([name, group]) =>
    group
      .toSorted((a, b) => order(a.rdata, b.rdata) || (a.name < b.name ? -1 : 1))
      .map((record, index) => {
        const numbered = record.purpose === "mx" || index > 0;
        return { ...record, id: numbered ? `${name}-${index + 1}` : name };
      }),
  );
}
