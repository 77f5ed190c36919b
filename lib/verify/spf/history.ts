import { mergeSpf } from "../../records/spf/merge.ts";
import { parseSpf } from "../../records/spf/parse.ts";
import {
  isAll,
  isRedirect,
  mechanismKey,
  reachedMechanisms,
  type SpfTerm,
  spfQualifiers,
} from "../../records/spf/term.ts";
import type { SpfCode } from "../catalogue/spf.ts";
import type { JudgeContext } from "../kind.ts";
import type { Finding } from "../report.ts";
import { isRequired, type RequiredSpf, type SpfCase, type SpfFault } from "./case.ts";

/** What a change of the record has done to it, told by what stood there at the last look. */

/** Findings that only a comparison shows: they stay as long as the text does. */
const BY_COMPARISON: readonly SpfCode[] = [
  "spf-merge-lost-sender",
  "spf-merge-qualifier-softened",
  "spf-merge-redirect",
];

/** The record before, where it was another one; null where there was none, or it is the same. */
function before(text: string, context: JudgeContext): SpfTerm[] | null {
  const existing = context.previous?.existingSpf ?? null;
  if (existing === null || existing === text) return null;
  const reading = parseSpf(existing);
  return reading.kind === "spf" ? reading.terms : null;
}

function lostRedirect(old: readonly SpfTerm[], terms: readonly SpfTerm[]): SpfFault[] {
  const redirect = old.some(isAll) ? undefined : old.find(isRedirect);
  if (redirect === undefined) return [];
  const target = redirect.domain.text.toLowerCase();
  const isKept =
    (!terms.some(isAll) &&
      terms.some((term) => isRedirect(term) && term.domain.text.toLowerCase() === target)) ||
    reachedMechanisms(terms).some(
      (term) => term.name === "include" && term.domain.text.toLowerCase() === target,
    );
  if (isKept) return [];
  return [
    {
      code: "spf-merge-redirect",
      seen: redirect.text,
      expected: `include:${redirect.domain.text}`,
    },
  ];
}

function lostSenders(old: readonly SpfTerm[], record: SpfCase): SpfFault[] {
  const kept = new Set(reachedMechanisms(record.terms).map(mechanismKey));
  const lost = reachedMechanisms(old).filter(
    (term) =>
      term.qualifier === "+" && !kept.has(mechanismKey(term)) && !isRequired(term, record.required),
  );
  return lost.length > 0
    ? [{ code: "spf-merge-lost-sender", expected: lost.map(({ text }) => text).join(" ") }]
    : [];
}

function softened(old: readonly SpfTerm[], { terms }: SpfCase): SpfFault[] {
  const [was, is] = [old.find(isAll), terms.find(isAll)];
  const strictness = (term: typeof was) => (term ? spfQualifiers.indexOf(term.qualifier) : -1);
  return was && is && strictness(is) < strictness(was) && is.qualifier !== "+"
    ? [{ code: "spf-merge-qualifier-softened", seen: is.text, expected: was.text }]
    : [];
}

/** What was found when the text came, and what the change has done where it came just now. */
export function historyFaults(record: SpfCase, recordId: string): SpfFault[] {
  const { context, text } = record;
  if (context.previous?.existingSpf === text) {
    const report = context.previous.records.find(({ id }) => id === recordId);
    return (report?.findings ?? []).flatMap((finding) => carried(finding));
  }
  const old = before(text, context);
  if (old === null) return [];
  const redirect = lostRedirect(old, record.terms);
  return [...redirect, ...lostSenders(old, record), ...softened(old, record)];
}

function carried({ code, seen, expected }: Finding): SpfFault[] {
  const known = BY_COMPARISON.find((one) => one === code);
  if (known === undefined) return [];
  return [
    {
      code: known,
      ...(seen === null ? {} : { seen }),
      ...(expected === null ? {} : { expected }),
    },
  ];
}

/** Where fields cut a text (RFC 1035 §3.3 and what editors make of it), in characters. */
const CUT_LENGTHS = [250, 254, 255, 256, 510, 512];
/** Fewer characters are no beginning that tells anything. */
const MIN_BEGINNING = 12;

/**
 * Whether the end of a text that lacks what is required, or that is broken, is lost: it is the
 * beginning of the required one, of the last one, or of both merged, or it fills a field.
 */
export function cutFault(text: string, required: RequiredSpf, context: JudgeContext): SpfFault[] {
  if (text.length < MIN_BEGINNING || /(?:^| )(?:[+\-~?]?all|redirect=\S+) *$/i.test(text))
    return [];
  const existing = context.previous?.existingSpf ?? null;
  const merge = existing === null ? null : mergeSpf(existing, required.text);
  const isBeginning = (whole: string | null) =>
    whole !== null && whole.length > text.length && whole.startsWith(text);
  const merged = merge?.kind === "merged" ? merge.text : null;
  const place = (whole: string | null) => ({
    seen: text,
    ...(whole === null ? {} : { expected: whole.slice(text.length) }),
  });
  const isFieldFull = CUT_LENGTHS.includes(text.length);
  if (isFieldFull && isBeginning(merged)) return [{ code: "spf-merge-over-255", ...place(merged) }];
  const whole = [required.text, merged, ...(isFieldFull ? [existing] : [])].find(isBeginning);
  if (whole !== undefined) return [{ code: "spf-cut", ...place(whole) }];
  return isFieldFull ? [{ code: "spf-cut", ...place(null) }] : [];
}
