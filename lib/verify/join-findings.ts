import { withoutEchoes } from "./echoes.ts";
import type { Look } from "./look.ts";
import { domainState } from "./look-report.ts";
import type { DomainReport, Finding, RecordReport } from "./report.ts";

/** Their record holds what it should; it comes too early, which is no fault of its text. */
const LEAVE_THE_RECORD = ["dmarc-enforced-before-auth"];

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.recordId === b.recordId && a.seen === b.seen;
}

/** A record with a finding more; one that blocks mail lets no record pass. */
function withFindings(report: RecordReport, added: readonly Finding[]): RecordReport {
  const blocks = added.some(
    ({ severity, code }) => severity === "blocks" && !LEAVE_THE_RECORD.includes(code),
  );
  const state = blocks && report.state === "pass" ? "wrong" : report.state;
  // The same finding with a place at which the record stands tells more than that it is not there.
  const isOutdone = (known: Finding) =>
    known.seen === null && added.some(({ code, seen }) => code === known.code && seen !== null);
  const known = report.findings.filter((one) => !isOutdone(one));
  const news = added.filter((one) => !known.some((other) => isSame(other, one)));
  return { ...report, state, findings: [...known, ...news] };
}

/** Joins what the rules found to a report: each at its place, echoes left out, the state anew. */
export function joinFindings(
  look: Look,
  report: DomainReport,
  found: readonly Finding[],
): DomainReport {
  const ids = new Set(report.records.map(({ id }) => id));
  const own = found.filter(({ recordId }) => recordId === null || !ids.has(recordId));
  const joined = withoutEchoes({
    ...report,
    records: report.records.map((record) =>
      withFindings(
        record,
        found.filter(({ recordId }) => recordId === record.id),
      ),
    ),
    findings: [
      ...report.findings,
      ...own.filter((one) => !report.findings.some((known) => isSame(known, one))),
    ],
  });
  return { ...joined, state: domainState(look, joined.records, joined.findings) };
}
