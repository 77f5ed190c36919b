import type { DomainReport, Finding } from "./report.ts";

/**
 * A cause swallows its echoes: one mistake is one finding. Data, in the order of diagnosis; codes are
 * matched by expression from their beginning to their end.
 */
interface Echo {
  cause: RegExp;
  /** What it explains. */
  echoes: RegExp;
  /** At the same record, at every record, or everywhere, the domain's own list included. */
  where: "record" | "records" | "everywhere";
  /** Only an echo that shows a piece of what the cause shows or expects. */
  isSamePlace?: true;
}

/** Nobody can be asked anything, so that whatever else was found is an echo. */
const ZONE_IS_OUT =
  /domain-nxdomain|domain-hold|domain-expired|name-public-suffix|zone-lame|zone-not-created|zone-ns-unresolvable|dnssec-(?:bogus|ds-without-zone-keys|ds-mismatch|signature-expired|signature-future)|cname-at-apex/;

const echoes: readonly Echo[] = [
  { cause: ZONE_IS_OUT, echoes: /.*/, where: "records" },
  {
    cause: ZONE_IS_OUT,
    echoes: /resolver-(?:servfail-(?:one|all)|refused)|(?:zone|name|dnssec|mx)-.*/,
    where: "everywhere",
  },
  { cause: /domain-hold/, echoes: /domain-nxdomain/, where: "everywhere" },
  { cause: /zone-ns-unresolvable/, echoes: /zone-lame|zone-not-created/, where: "everywhere" },
  { cause: /zone-subdomain-delegated/, echoes: /name-subdomain-mail/, where: "everywhere" },
  { cause: /tlsa-unsigned/, echoes: /dnssec-unsigned/, where: "everywhere" },
  {
    cause: /dnssec-(?:nsec-missing|partial)|zone-type-refused/,
    echoes: /resolver-(?:servfail-(?:one|all)|refused)/,
    where: "everywhere",
  },
  { cause: /domain-parked/, echoes: /(?:mx|spf|dmarc)-.*/, where: "records" },
  { cause: /mx-parking/, echoes: /spf-null-sender-domain|spf-required-missing/, where: "records" },
  { cause: /zone-dname/, echoes: /(?:dkim|dmarc|cname|srv)-.*/, where: "records" },
  // What is not where it should be was entered in the zone that nobody asks.
  {
    cause: /zone-edited-elsewhere|zone-subdomain-delegated/,
    echoes:
      /(?:[a-z]+|autodiscover-cname)-missing|regressed|never-appeared|mx-(?:implicit-a|wrong-target|other-service)/,
    where: "records",
  },
  {
    cause: /zone-record-below-delegation/,
    echoes: /(?:dkim|dmarc|srv|cname|record)-missing/,
    where: "records",
  },
  {
    cause: /mx-target-(?:nxdomain|servfail|no-address|private|proxied)/,
    echoes: /mx-(?:wrong-target|mixed-services|other-preferred|foreign-backup)/,
    where: "record",
  },
  { cause: /mx-wildcard-only/, echoes: /mx-wildcard-shadow/, where: "record" },
  { cause: /mx-parking/, echoes: /mx-null.*|mx-exchange-empty-label/, where: "record" },
  { cause: /mx-(?:as-other-type|implicit-a|at-.*)/, echoes: /mx-missing/, where: "record" },
  { cause: /mx-(?:as-other-type|at-.*)/, echoes: /mx-implicit-a/, where: "record" },
  {
    cause: /dkim-(?:at-.*|underscore-.*|selector-typo|name-with-quotes|old-selector)/,
    echoes: /(?:dkim|cname)-missing/,
    where: "record",
  },
  {
    cause: /dkim-wildcard-.*/,
    echoes: /dkim-(?:not-a-key|revoked|v-wrong|wrong-key)/,
    where: "record",
  },
  {
    cause: /dkim-(?:txt-holds-hostname|cname-.*)/,
    echoes: /(?:cname|record|dkim)-missing/,
    where: "record",
  },
  { cause: /dmarc-generator-default/, echoes: /dmarc-ru[af]-.*/, where: "record" },
  {
    cause: /dmarc-(?:at-.*|wildcard-answer|inherited.*)/,
    echoes: /dmarc-missing/,
    where: "record",
  },
  {
    cause: /srv-(?:at-.*|proto-.*|underscore-.*|service-.*|as-txt)/,
    echoes: /srv-missing/,
    where: "record",
  },
  // The text stands in a field of MX, where it is taken for a host.
  {
    cause: /spf-in-wrong-type/,
    echoes: /mx-(?:target-.*|wrong-target|mixed-services|other-preferred|foreign-backup)/,
    where: "records",
    isSamePlace: true,
  },
  // The token inside SPF is a term that nobody knows.
  {
    cause: /ownership-as-spf/,
    echoes: /spf-unknown-(?:modifier|mechanism)/,
    where: "records",
    isSamePlace: true,
  },
  { cause: /zone-inconsistent/, echoes: /spreading-overdue/, where: "everywhere" },
  { cause: /spreading-nxdomain-subtree/, echoes: /zone-ent-nxdomain/, where: "everywhere" },
  {
    cause: /cached-failure/,
    echoes: /resolver-servfail-(?:one|all)/,
    where: "everywhere",
  },
  // What stands there instead, or elsewhere, explains why the record is not seen.
  {
    cause: /(?!never-appeared$|regressed$)(?:(?!-missing$).)+/,
    echoes: /never-appeared|regressed/,
    where: "record",
  },
  { cause: /never-appeared|regressed/, echoes: /.*-missing/, where: "record" },
  { cause: /never-appeared/, echoes: /regressed/, where: "record" },
  { cause: /autoconfig-wildcard/, echoes: /autoconfig-missing/, where: "record" },
  { cause: /autodiscover-foreign/, echoes: /autodiscover-cname-missing/, where: "record" },
  { cause: /spf-type99-only/, echoes: /spf-missing/, where: "record" },
  { cause: /srv-target-unresolvable/, echoes: /srv-target-wrong/, where: "record" },
  { cause: /tlsa-wrong-name/, echoes: /tlsa-missing/, where: "record" },
  { cause: /caa-forbids-mila/, echoes: /caa-missing/, where: "record" },
  { cause: /mx-ttl-very-long/, echoes: /record-ttl-differs/, where: "record" },
  {
    cause: /cname-loop/,
    echoes: /cname-wrong-target|response-malformed|resolver-servfail-(?:one|all)/,
    where: "everywhere",
  },
  // A wildcard that does harm is named by the harm.
  {
    cause: /(?:spf|dkim|dmarc)-wildcard-answer/,
    echoes: /zone-dynamic-wildcard/,
    where: "everywhere",
  },
  { cause: /mtasts-at-wrong-name/, echoes: /mtasts-missing/, where: "record" },
  { cause: /tlsrpt-wrong-name/, echoes: /tlsrpt-missing/, where: "record" },
];

/** Whether an echo speaks of the same letters as its cause. */
function isAtSamePlace(cause: Finding, echo: Finding): boolean {
  return echo.seen !== null && `${cause.seen} ${cause.expected}`.includes(echo.seen);
}

const isWhole = (pattern: RegExp, code: string) => new RegExp(`^(?:${pattern.source})$`).test(code);

/** Takes out of a report what something else in it explains. */
export function withoutEchoes(report: DomainReport): DomainReport {
  const all = [...report.findings, ...report.records.flatMap(({ findings }) => findings)];
  const explains = (cause: Finding, echo: Finding) =>
    cause !== echo &&
    echoes.some(
      (rule) =>
        isWhole(rule.cause, cause.code) &&
        isWhole(rule.echoes, echo.code) &&
        !isWhole(rule.cause, echo.code) &&
        (rule.isSamePlace === undefined || isAtSamePlace(cause, echo)) &&
        (rule.where === "everywhere" ||
          (rule.where === "records" && echo.recordId !== null) ||
          (rule.where === "record" && echo.recordId === cause.recordId)),
    );
  const stays = (one: Finding) => !all.some((cause) => explains(cause, one));
  return {
    ...report,
    findings: report.findings.filter(stays),
    records: report.records.map((record) => ({
      ...record,
      findings: record.findings.filter(stays),
    })),
  };
}
