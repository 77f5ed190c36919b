import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { deformation } from "../deformation.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { type PolicyText, policyTexts } from "../policy-text.ts";
import { dataText } from "../seen-text.ts";
import { parseTagList, sameTags, tagValue } from "../tag-list.ts";

/** Characters by which a text is known at least: a shorter beginning could be anybody's. */
const MIN_BEGINNING = 4;

/** `v=STSv1` of `v=STSv1; id=…`: what tells texts of one purpose apart from all others. */
function versionOf(text: string): string | null {
  return /^v\s*=\s*[a-z0-9]+/i.exec(text)?.[0].replaceAll(/\s/g, "").toLowerCase() ?? null;
}

function isRight(required: string, text: string): boolean {
  return text === required || (versionOf(text) !== null && sameTags(required, text));
}

/** Whether this text is the required one gone wrong, and not one of the many others at a name. */
function isAttempt(required: string, text: string): boolean {
  const version = versionOf(required);
  if (version !== null && versionOf(text) === version) return true;
  return text.length >= MIN_BEGINNING && deformation(required, text) !== null;
}

type Verdict = Pick<Judgement, "verdict"> & { code: FindingCode | null; seen: string[] };

/** A text with a version: several count as none, and what cannot be read is no other policy. */
function judgePolicy(policy: PolicyText, required: string, texts: readonly string[]): Verdict {
  const selected = texts.filter((text) => policy.selects.test(text));
  const [text] = selected;
  if (selected.length > 1) return { verdict: "wrong", code: policy.multiple, seen: selected };
  if (text !== undefined && isRight(required, text))
    return { verdict: "right", code: null, seen: [text] };
  if (text !== undefined) {
    const code = policy.isValid(text) ? null : policy.invalid;
    return { verdict: "wrong", code: code ?? "record-wrong", seen: [text] };
  }
  const meant = texts.find((one) => policy.means.test(one) || isAttempt(required, one));
  return meant === undefined
    ? { verdict: "missing", code: policy.missing, seen: [] }
    : { verdict: "wrong", code: policy.invalid, seen: [meant] };
}

function judgeText(record: RequiredRecord, required: string, texts: readonly string[]): Verdict {
  const isOwnership = record.purpose === "ownership";
  const right = texts.find((text) => isRight(required, text));
  if (right !== undefined) return { verdict: "right", code: null, seen: [right] };
  const inSpf = texts.find((text) => /^v=spf1\b/i.test(text) && text.includes(required));
  if (isOwnership && inSpf !== undefined)
    return { verdict: "wrong", code: "ownership-as-spf", seen: [inSpf] };
  const attempts = texts.filter((text) => isAttempt(required, text));
  if (attempts.length > 0) return { verdict: "wrong", code: "record-wrong", seen: attempts };
  const code = isOwnership ? "ownership-missing" : "record-missing";
  return { verdict: "missing", code, seen: [] };
}

/** What there is to know of a text that is right. */
function remarks({ id, purpose }: RequiredRecord, required: string, texts: readonly string[]) {
  if (purpose === "ownership") {
    const prefix = /^[^=\s]+[=:]/.exec(required)?.[0];
    const old = texts.filter(
      (text) => text !== required && prefix !== undefined && text.startsWith(prefix),
    );
    return old.length > 0
      ? [finding("ownership-duplicate-old", { recordId: id, seen: old.join(" / ") })]
      : [];
  }
  if (purpose !== "bimi") return [];
  const list = parseTagList(required);
  if (tagValue(list, "l") === "")
    return [finding("bimi-declined", { recordId: id, seen: required })];
  return tagValue(list, "a") ? [] : [finding("bimi-no-certificate", { recordId: id, seen: "a=" })];
}

function judgeOne(record: RequiredRecord, answer: Answer): Judgement {
  const { id, rdata } = record;
  const required = rdata.type === "TXT" ? rdata.text : "";
  const texts = recordsOf(answer).map(dataText);
  const policy = policyTexts[record.purpose];
  const { verdict, code, seen } = policy
    ? judgePolicy(policy, required, texts)
    : judgeText(record, required, texts);
  const place = { recordId: id, part: "value", expected: required };
  const what = seen.length > 0 ? { seen: seen.join(" / ") } : {};
  const findings = code ? [finding(code, { ...place, ...what })] : remarks(record, required, texts);
  return { id, verdict, seen, findings };
}

/** Every other TXT record: ownership, MTA-STS, TLS-RPT, BIMI and what Mila may add. */
export const kind: Kind = {
  types: ["TXT"],
  purpose: null,
  judge: (required, answer) => required.map((record) => judgeOne(record, answer)),
};
