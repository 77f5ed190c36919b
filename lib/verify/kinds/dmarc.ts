import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { type DmarcRecord, isDmarc, readDmarc, strength } from "../dmarc-policy.ts";
import { dmarcRemarks } from "../dmarc-remarks.ts";
import { reportFault } from "../dmarc-reports.ts";
import { type DmarcFault, notSelected, syntaxFault } from "../dmarc-syntax.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import { dataText } from "../seen-text.ts";

/** Tags that are compared in a way of their own, or that mean nothing any more. */
const OTHERWISE_COMPARED = ["v", "p", "sp", "rua", "t", "pct", "rf", "ri"];

/** What a tag says where it does not stand there (RFC 9989 §4.7). */
const DEFAULTS = new Map([
  ["adkim", "r"],
  ["aspf", "r"],
  ["fo", "0"],
  ["psd", "u"],
]);

/** Texts that registrars publish for domains by themselves. */
const TEMPLATES = /onsecureserver\.net/i;

/** Where the policy does less than the required one. */
function policyShortfalls(seen: DmarcRecord, required: DmarcRecord): DmarcFault[] {
  if (strength(seen.policy) < strength(required.policy))
    return [{ code: "dmarc-p-weaker", seen: `p=${seen.policy}`, expected: `p=${required.policy}` }];
  if (seen.value("t") === "y" && required.value("t") !== "y" && seen.policy !== "none")
    return [{ code: "dmarc-t-y", seen: "t=y" }];
  return strength(seen.subdomainPolicy) < strength(required.subdomainPolicy)
    ? [{ code: "dmarc-sp-weaker", seen: `sp=${seen.subdomainPolicy}` }]
    : [];
}

/** Reports that Mila, or whoever it names, does not get. */
function reportShortfalls(seen: DmarcRecord, required: DmarcRecord): DmarcFault[] {
  const broken = reportFault(seen);
  if (broken) return [broken];
  const lost = required.reportTo.filter((uri) => !seen.reportTo.includes(uri));
  if (lost.length === 0) return [];
  const code = seen.reportTo.length === 0 ? "dmarc-rua-missing" : "dmarc-rua-required-missing";
  return [{ code, seen: seen.value("rua") ?? "", expected: lost.join(",") }];
}

/** Other tags of the required record that say something else here. */
function tagShortfalls(seen: DmarcRecord, required: DmarcRecord): DmarcFault[] {
  return required.list.tags.flatMap(({ name, value }): DmarcFault[] => {
    const tag = name.toLowerCase();
    const there = seen.value(tag);
    const said = there ?? DEFAULTS.get(tag) ?? null;
    if (OTHERWISE_COMPARED.includes(tag) || said === value.toLowerCase()) return [];
    const place = { seen: there === null ? "" : `${name}=${there}`, expected: `${name}=${value}` };
    return [{ code: "record-wrong", ...place }];
  });
}

function shortfalls(seen: DmarcRecord, required: DmarcRecord): DmarcFault[] {
  const faults = [
    ...policyShortfalls(seen, required),
    ...reportShortfalls(seen, required),
    ...tagShortfalls(seen, required),
  ];
  const isTemplate = TEMPLATES.test(seen.text) && !TEMPLATES.test(required.text);
  return faults.length > 0 && isTemplate
    ? [{ code: "dmarc-generator-default", seen: seen.text, expected: required.text }]
    : faults;
}

/** No text was selected: is there one that was meant to be, or an alias to nothing? */
function judgeNone(others: readonly string[], required: string, answer: Answer) {
  for (const other of others) {
    const code = notSelected(required, other);
    if (code)
      return { verdict: "wrong" as const, fault: { code, seen: other, expected: required } };
  }
  const alias = answer.aliases.at(-1);
  return alias
    ? {
        verdict: "wrong" as const,
        fault: { code: "dmarc-cname-dangling" as const, seen: alias.target },
      }
    : {
        verdict: "missing" as const,
        fault: { code: "dmarc-missing" as const, expected: required },
      };
}

function besides(others: readonly string[], answer: Answer): DmarcFault[] {
  const found: DmarcFault[] = [];
  if (others.length > 0) found.push({ code: "dmarc-with-other-txt", seen: others.join(" / ") });
  const alias = answer.aliases.at(-1);
  if (alias) found.push({ code: "dmarc-cname", seen: alias.target });
  return found;
}

function judgeRecord(record: RequiredRecord, answer: Answer, domain: string): Judgement {
  const { id } = record;
  const requiredText = record.rdata.type === "TXT" ? record.rdata.text : "";
  const texts = recordsOf(answer).map(dataText);
  const selected = texts.filter(isDmarc);
  const others = texts.filter((text) => !isDmarc(text));
  const result = (
    verdict: Judgement["verdict"],
    seen: string[],
    faults: readonly DmarcFault[],
  ) => ({
    id,
    verdict,
    seen,
    findings: faults.map(({ code, ...place }) =>
      finding(code, { recordId: id, part: "value", ...place }),
    ),
  });
  if (selected.length > 1)
    return result("wrong", selected, [{ code: "dmarc-multiple", seen: selected.join(" / ") }]);
  const [text] = selected;
  if (text === undefined) {
    const { verdict, fault } = judgeNone(others, requiredText, answer);
    return result(verdict, others, [fault]);
  }
  const [seen, required] = [readDmarc(text), readDmarc(requiredText)];
  const fault = syntaxFault(seen, required);
  const faults = fault ? [fault] : shortfalls(seen, required);
  if (faults.length > 0) return result("wrong", [text], faults);
  const registered = registrableDomain(domain);
  const isSubdomain = registered !== null && registered !== domain;
  return result(
    "right",
    [text],
    [...dmarcRemarks(seen, required, isSubdomain), ...besides(others, answer)],
  );
}

/**
 * DMARC: exactly one record (RFC 9989 §4.10) that says at least what the required one says; a
 * stricter policy is the owner's right.
 */
export const kind: Kind = {
  types: ["TXT"],
  purpose: "dmarc",
  judge: (required, answer, { domain }) =>
    required.map((record) => judgeRecord(record, answer, domain)),
};
