import { isAtOrBelow, parseDomainName } from "../domain-name.ts";
import { withoutServiceLabels } from "./written-name.ts";
import type { Reading, WrittenRecord } from "./written-record.ts";

/** The types that a mail service asks for. */
const MAIL_TYPES = new Set(["MX", "TXT", "SRV"]);

/** The domain that an owner name speaks of; null where the name is relative to an untold one. */
function domainIn({ owner, origin }: WrittenRecord): string | null {
  const text = owner.toLowerCase();
  if (text === "" || text === "@") return origin;
  const whole = text.endsWith(".") || origin === null ? text : `${text}.${origin}`;
  const base = parseDomainName(withoutServiceLabels(whole));
  return base?.includes(".") ? base : null;
}

/** The one line that is a domain's name and nothing else, as over a page; null for none or many. */
function titleDomain({ notUnderstood }: Reading): string | null {
  const names = new Set(
    notUnderstood
      .map(({ text }) => (text.includes(".") ? parseDomainName(text) : null))
      .filter((name) => name !== null),
  );
  const [only, ...more] = names;
  return only === undefined || more.length > 0 || only.includes("_") ? null : only;
}

/**
 * The domain that records are for.
 * @returns null where all their names are relative and nothing else names it.
 */
export function findDomain(reading: Reading): string | null {
  const origin = reading.records.find((record) => record.origin !== null)?.origin ?? null;
  return mostNamed(reading.records) ?? origin ?? titleDomain(reading);
}

/** The domain that most names speak of, of equals the one above the other. */
function mostNamed(records: readonly WrittenRecord[]): string | null {
  const votes = new Map<string, number>();
  for (const record of records) {
    const domain = MAIL_TYPES.has(record.rdata.type) ? domainIn(record) : null;
    if (domain !== null) votes.set(domain, (votes.get(domain) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [domain, count] of votes) {
    const most = best === null ? 0 : (votes.get(best) ?? 0);
    const above = best !== null && domain !== best && isAtOrBelow(best, domain);
    if (count > most || (count === most && above)) best = domain;
  }
  return best;
}

/** Whether names without a final dot are written in full, as one at the domain shows. */
export function writtenInFull(records: readonly WrittenRecord[], domain: string | null): boolean {
  return records.some(
    ({ owner, origin }) =>
      origin === null &&
      domain !== null &&
      !owner.endsWith(".") &&
      isAtOrBelow(owner.toLowerCase(), domain),
  );
}
