import type { Answer } from "../dns/answer.ts";
import { isAtOrBelow } from "../records/domain-name.ts";
import { finding } from "./finding.ts";
import { REST_MS } from "./look-plan.ts";
import { isRegistrySuffix } from "./registry-suffix.ts";
import type { DomainReport, Finding } from "./report.ts";

/** Name servers are asked for once in every hour of the clock in which there is a look. */
const NAME_SERVERS_PERIOD_MS = 3_600_000;

/**
 * Whether the name servers are to be asked for again. By the hours of the clock, because a report
 * tells only when the last look was.
 */
export function areNameServersDue(previous: DomainReport | null, now: number): boolean {
  if (previous === null) return true;
  if (previous.nameServers.length === 0) return previous.checkedAt <= now - REST_MS;
  const hour = (time: number) => Math.floor(time / NAME_SERVERS_PERIOD_MS);
  return hour(previous.checkedAt) !== hour(now);
}

/**
 * The apex of the zone that holds the domain: owner of the SOA in a denial for a name of it
 * (RFC 2308 §3), or of the SOA or NS records at the domain itself.
 * @returns null where no answer tells it.
 */
export function zoneOf(answers: readonly Answer[], domain: string): string | null {
  const apexes = answers.flatMap((answer) => {
    // Behind an alias it is another zone that denies.
    if (answer.aliases.length > 0) return [];
    if (answer.kind === "records")
      return ["NS", "SOA"].includes(answer.question.type) ? [answer.question.name] : [];
    return answer.soa ? [answer.soa.name] : [];
  });
  // A registry's denial tells that nobody holds the domain.
  const holding = apexes.filter(
    (apex) => isAtOrBelow(domain, apex) && (apex === domain || !isRegistrySuffix(apex)),
  );
  return holding.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Targets of the NS records in an answer, sorted. */
export function nameServersIn(answer: Answer): string[] {
  if (answer.kind !== "records" || answer.aliases.length > 0) return [];
  return answer.records
    .flatMap((record) => (record.type === "NS" ? [record.target] : []))
    .toSorted();
}

/**
 * Whether the domain does not exist at all (RFC 2308 §2.1): a registry denies it. A subdomain that
 * its own zone denies only has no records yet.
 * @returns the finding, none, or null where no answer speaks of the domain's own name.
 */
export function nxdomainFindings(answers: readonly Answer[], domain: string): Finding[] | null {
  const own = answers.filter(({ question }) => question.name === domain);
  if (own.length === 0) return null;
  const isDenied = own.every(
    (answer) =>
      answer.kind === "no-name" &&
      answer.aliases.length === 0 &&
      isRegistrySuffix(answer.soa?.name ?? ""),
  );
  return isDenied ? [finding("domain-nxdomain", { seen: domain })] : [];
}
