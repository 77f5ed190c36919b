import { questionKey } from "../dns/question.ts";
import { isAtOrBelow } from "../records/domain-name.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import { isSpf } from "../records/spf/parse.ts";
import type { Reply } from "./asking.ts";
import { questionAbout, questionsFor } from "./domain-question.ts";
import { finding } from "./finding.ts";
import { kindOf } from "./kind-of.ts";
import { type Found, type Fresh, type Look, observationsOf } from "./look.ts";
import { mannerOf } from "./manner.ts";
import { recordsOf } from "./one-of-the-set.ts";
import { recordState } from "./record-state.ts";
import type { DomainReport, DomainState, Finding, Observation, RecordReport } from "./report.ts";
import { dataText } from "./seen-text.ts";
import { transportFindings } from "./transport-findings.ts";
import { nxdomainFindings, zoneOf } from "./zone-facts.ts";

/** The findings of a record: those of the newest answer that shows the state it is in. */
function findingsOf(report: Omit<RecordReport, "findings">, fresh: readonly Fresh[], look: Look) {
  const { id, state } = report;
  const verdict = state === "pass" ? "right" : state;
  if (verdict !== "right" && verdict !== "wrong" && verdict !== "missing") return [];
  const shown = fresh.findLast(({ judgement }) => judgement.verdict === verdict);
  if (shown) return shown.judgement.findings;
  const before = look.previous?.records.find((record) => record.id === id);
  if (before?.state === state) return before.findings;
  if (state === "pass") return [];
  const seen = report.observations.find((one) => one.verdict === verdict)?.seen.join(", ");
  const code = state === "wrong" ? "record-wrong" : "record-missing";
  return [finding(code, { recordId: id, ...(seen ? { seen } : {}) })];
}

/** An optional record that was absent when last asked for, or is not asked for, as nobody chose it. */
function isLeftOut(
  look: Look,
  record: RequiredRecord,
  observations: readonly Observation[],
  now: number,
) {
  if (record.required || look.changed?.saved.has(record.id)) return false;
  const asked = questionAbout(look.records, record.id);
  if (asked === null) return false;
  return observations.length === 0
    ? mannerOf(look, asked, now) === "leave"
    : observations.every(({ verdict }) => verdict === "missing");
}

function reportOf(look: Look, record: RequiredRecord, found: Found, now: number): RecordReport {
  const { id, required } = record;
  if (kindOf(record) === null) return { id, state: "unknown", findings: [], observations: [] };
  const fresh = found.fresh.get(id) ?? [];
  const observations = observationsOf(look, id, fresh, now);
  const operatorOf = (resolver: string) =>
    look.resolvers.find((one) => one.id === resolver)?.operator ?? resolver;
  const operators = new Set(look.resolvers.map(({ operator }) => operator)).size;
  const told = recordState(observations, required, operatorOf, now, operators > 1);
  const state = told === "unknown" && isLeftOut(look, record, observations, now) ? "skipped" : told;
  return {
    id,
    state,
    findings: findingsOf({ id, state, observations }, fresh, look),
    observations,
  };
}

/** The first of its states that holds (DESIGN: fail, unknown, spreading, pass). */
export function domainState(
  look: Look,
  reports: readonly RecordReport[],
  findings: readonly Finding[],
): DomainState {
  const counting = look.records.filter((record) => record.required && kindOf(record) !== null);
  const states = counting.map(({ id }) => reports.find((report) => report.id === id)?.state);
  const some = (...wanted: (typeof states)[number][]) =>
    states.some((state) => wanted.includes(state));
  if (some("missing", "wrong") || findings.some(({ severity }) => severity === "blocks"))
    return "fail";
  if (states.length === 0 || some("unknown", undefined)) return "unknown";
  return some("spreading") ? "spreading" : "pass";
}

/** The SPF record of the domain as it stands now; the newest word where resolvers disagree. */
function existingSpf(look: Look, found: Found): string | null {
  const spf = look.records.find(({ purpose, rdata }) => purpose === "spf" && rdata.type === "TXT");
  const fresh = spf ? (found.fresh.get(spf.id) ?? []) : [];
  const shown = fresh.findLast(({ judgement }) => judgement.verdict === "right") ?? fresh.at(-1);
  if (!shown) return look.previous?.existingSpf ?? null;
  const selected = recordsOf(shown.answer).map(dataText).filter(isSpf);
  return selected.length === 1 ? (selected[0] ?? null) : null;
}

/**
 * Replies about the domain's own names: what is wrong with others, or with names to which a record
 * leads, is no fault of a resolver's.
 */
function repliesAbout(look: Look, { asking, leads }: Found): Reply[] {
  const own = new Set(questionsFor(look.records).map(({ question }) => questionKey(question)));
  return asking.replies.filter(
    (reply) =>
      isAtOrBelow(reply.question.name, look.domain) &&
      (own.has(questionKey(reply.question)) || !leads.hasAsked(reply.question)),
  );
}

/** Who was asked in this look, and what came of it; the others as they were. */
function resolverNotes(look: Look, aboutDomain: readonly Reply[]): DomainReport["resolvers"] {
  return look.resolvers.flatMap(({ id }) => {
    const own = aboutDomain.filter((reply) => reply.resolver.id === id);
    const last = own.findLast((reply) => "silence" in reply) ?? own.at(-1);
    if (!last) return look.previous?.resolvers.filter(({ resolver }) => resolver === id) ?? [];
    const outcome = "silence" in last ? last.silence.kind : "answered";
    return [{ resolver: id, outcome, at: last.at }];
  });
}

/** The findings of the domain's own; a domain that does not exist swallows what its records lack. */
function domainFindings(look: Look, found: Found, replies: readonly Reply[]): Finding[] {
  const before = look.previous?.findings ?? [];
  const isGone = ({ code }: Finding) => ["domain-nxdomain", "domain-hold"].includes(code);
  const gone = nxdomainFindings(found.asking.answers(), look.domain) ?? before.filter(isGone);
  const transport =
    replies.length > 0 ? transportFindings(replies) : before.filter((one) => !isGone(one));
  return [...gone, ...transport];
}

/**
 * What a look has found, joined with what is still known from the one before.
 * @param now start of the look, milliseconds since the epoch.
 */
export function lookReport(
  look: Look,
  found: Found,
  nameServers: string[],
  now: number,
): DomainReport {
  const { asking } = found;
  const aboutDomain = repliesAbout(look, found);
  const findings = domainFindings(look, found, aboutDomain);
  const isGone = findings.some(({ code }) => ["domain-nxdomain", "domain-hold"].includes(code));
  const reports = look.records.map((record) => reportOf(look, record, found, now));
  return {
    domain: look.domain,
    state: domainState(look, reports, findings),
    checkedAt: now,
    records: isGone ? reports.map((report) => ({ ...report, findings: [] })) : reports,
    findings,
    zone: zoneOf(asking.answers(), look.domain) ?? look.previous?.zone ?? null,
    nameServers,
    existingSpf: existingSpf(look, found),
    resolvers: resolverNotes(look, aboutDomain),
    queries: asking.replies.length,
  };
}
