import { isAtOrBelow, normaliseName } from "../../records/domain-name.ts";
import { type Rdata, typeName } from "../../records/rdata.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { unquoted } from "../../records/txt.ts";
import type { RowRecord } from "../recognise/rows.ts";

/** Kinds of TXT record of which a name holds one at most, by the version that they begin with. */
const SINGLE_TXT: readonly [kind: string, begins: RegExp][] = [
  /** RFC 7208 §3.2 */
  ["spf", /^v=spf1(?: |$)/i],
  /** RFC 6376 §3.6.2.2 */
  ["dkim", /^v=dkim1\b/i],
  /** RFC 7489 §6.6.3 */
  ["dmarc", /^v=dmarc1\b/i],
  /** RFC 8461 §3.1 */
  ["mta-sts", /^v=stsv1\b/i],
  /** RFC 8460 §3 */
  ["tls-rpt", /^v=tlsrptv1\b/i],
  ["bimi", /^v=bimi1\b/i],
];

/** The owner name of a row, as the page writes it, in full. */
export function absoluteName(written: string, zone: string): string {
  const name = written.replaceAll(/\s+/g, "");
  if (name === "" || name === "@") return zone;
  const normal = normaliseName(name);
  if (name.endsWith(".") || isAtOrBelow(normal, zone)) return normal;
  return `${normal}.${zone}`;
}

/** TXT text without the differences that mean nothing: quotes, strings, white space, a last `;`. */
function plainText(text: string): string {
  const plain = unquoted(text).replaceAll(/\s+/g, " ").trim();
  return plain
    .split(";")
    .map((tag) => tag.trim().replaceAll(/\s*=\s*/g, "="))
    .filter((tag) => tag !== "")
    .join(";");
}

/** Whether two TXT texts mean the same. */
export function sameText(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

/** The kind of TXT record of which there is one at a name; null for all others. */
export function singleKind(text: string, name: string): string | null {
  const kind = SINGLE_TXT.find(([, begins]) => begins.test(unquoted(text).trim()))?.[0];
  // The version may be absent from a key record (RFC 6376 §3.6.1).
  return kind ?? (name.includes("._domainkey.") ? "dkim" : null);
}

/** Numbers in front of a name, as some tables write them: `10 mx.example.net`. */
function numbersAndName(row: RowRecord): { numbers: number[]; name: string } {
  const words = row.value.split(/\s+/);
  const name = normaliseName(words.at(-1) ?? "");
  const within = words.slice(0, -1).map(Number).filter(Number.isInteger);
  const columns = [row.priority, row.weight, row.port].filter((number) => number !== null);
  return { numbers: [...columns, ...within], name };
}

/** The host name to which a row points. */
export function targetOf(row: RowRecord): string {
  return numbersAndName(row).name;
}

function samePointer(row: RowRecord, numbers: readonly number[], target: string): boolean {
  const seen = numbersAndName(row);
  // Numbers that the table does not show cannot differ.
  const comparable = seen.numbers.length === numbers.length ? numbers : [];
  return (
    seen.name === normaliseName(target) &&
    comparable.every((number, at) => seen.numbers[at] === number)
  );
}

/** Whether two values have the same words, whatever their quotes and their case. */
function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('"', "").trim().toLowerCase().split(/\s+/);
  return plain(a).join(" ") === plain(b).join(" ");
}

/** Whether a row holds what a record asks for, by meaning. A value that is shown cut never does. */
export function sameData(row: RowRecord, rdata: Rdata): boolean {
  if (row.cut) return false;
  switch (rdata.type) {
    case "TXT":
      return sameText(row.value, rdata.text);
    case "MX":
      return samePointer(row, [rdata.preference], rdata.exchange);
    case "SRV":
      return samePointer(row, [rdata.priority, rdata.weight, rdata.port], rdata.target);
    case "CNAME":
    case "NS":
      return normaliseName(row.value) === normaliseName(rdata.target);
    case "A":
    case "AAAA":
      return row.value.trim().toLowerCase() === rdata.address.toLowerCase();
    case "CAA":
      return sameWords(row.value, `${rdata.flags} ${rdata.tag} ${rdata.value}`);
    case "TLSA":
      return sameWords(
        row.value,
        `${rdata.usage} ${rdata.selector} ${rdata.matchingType} ${rdata.association}`,
      );
    case "other":
      return false;
  }
}

/** Whether a row is of the record's type; SPF records are TXT (RFC 7208 §3.1). */
export function sameType(
  row: Pick<RowRecord, "type">,
  record: Pick<RequiredRecord, "rdata">,
): boolean {
  const type = typeName(record.rdata);
  return row.type === type || (type === "TXT" && row.type === "SPF");
}
