import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { type Deformation, deformation } from "../deformation.ts";
import { type DmarcRecord, isDmarc, readDmarc, strength } from "../dmarc-policy.ts";
import { type FindingPlace, finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { dataText } from "../seen-text.ts";

type Fault = { code: FindingCode } & Pick<FindingPlace, "part" | "seen" | "expected">;

const CODE_OF_DEFORMATION: Partial<Record<Deformation["kind"], FindingCode>> = {
  "quotes-literal": "dmarc-quotes-literal",
  "backslashes-literal": "dmarc-backslash",
  "line-pasted": "dmarc-prefixed",
};

/** Tags that are compared in a way of their own, or that mean nothing any more. */
const OTHERWISE_COMPARED = ["v", "p", "sp", "rua", "t", "pct", "rf", "ri"];

/** What a tag says where it does not stand there (RFC 9989 §4.7). */
const DEFAULTS = new Map([
  ["adkim", "r"],
  ["aspf", "r"],
  ["fo", "0"],
  ["psd", "u"],
]);

/** Why a text is no DMARC record though it was meant to be; null where it was not. */
function notSelected(required: string, text: string): FindingCode | null {
  const deformed = deformation(required, text);
  const code = deformed ? CODE_OF_DEFORMATION[deformed.kind] : undefined;
  if (code) return code;
  if (/^\s*"/.test(text) && /dmarc1/i.test(text)) return "dmarc-quotes-literal";
  if (/^v\s*=\s*DMARC1\s*\\/.test(text)) return "dmarc-backslash";
  if (isDmarc(text.trimStart())) return "dmarc-leading-space";
  if (/^v\s*=\s*dmarc1\s*(?:;|$)/i.test(text)) return "dmarc-version-case";
  if (/;\s*v\s*=\s*dmarc1/i.test(text)) return "dmarc-version-not-first";
  if (/^(?:v\s*[=:]?\s*["']?)?\s*dmarc/i.test(text)) return "dmarc-version-malformed";
  return null;
}

/** What makes the policy unreadable; null where nothing does. */
function policyFault(seen: DmarcRecord, required: DmarcRecord): Fault | null {
  const { list, policy } = seen;
  const expected = `p=${required.value("p") ?? ""}`;
  if (list.tags.length === 1 && list.broken === null)
    return { code: "dmarc-cut-at-semicolon", seen: "v=DMARC1" };
  const swallowing = list.tags.find(({ value }) =>
    /[\s,:|]\s*(?:p|sp|rua|ruf|adkim|aspf|fo|pct)\s*=/i.test(value),
  );
  if (swallowing)
    return { code: "dmarc-separator-wrong", seen: `${swallowing.name}=${swallowing.value}` };
  if (list.repeated !== null) return { code: "dmarc-tag-duplicate", seen: `${list.repeated}=` };
  const written = seen.value("p");
  if (written === null) return { code: "dmarc-p-missing", expected };
  return policy === null ? { code: "dmarc-p-invalid", seen: `p=${written}`, expected } : null;
}

/** Where the record does less than the required one. */
function shortfalls(seen: DmarcRecord, required: DmarcRecord): Fault[] {
  const faults: Fault[] = [];
  if (strength(seen.policy) < strength(required.policy))
    faults.push({
      code: "dmarc-p-weaker",
      seen: `p=${seen.policy}`,
      expected: `p=${required.policy}`,
    });
  else if (seen.value("t") === "y" && required.value("t") !== "y" && seen.policy !== "none")
    faults.push({ code: "dmarc-t-y", part: "value", seen: "t=y" });
  else if (strength(seen.subdomainPolicy) < strength(required.subdomainPolicy))
    faults.push({ code: "dmarc-sp-weaker", seen: `sp=${seen.subdomainPolicy}` });
  const lost = required.reportTo.filter((uri) => !seen.reportTo.includes(uri));
  if (lost.length > 0) {
    const place = { seen: seen.value("rua") ?? "", expected: lost.join(",") };
    faults.push({ code: "dmarc-rua-required-missing", ...place });
  }
  for (const { name, value } of required.list.tags) {
    const tag = name.toLowerCase();
    const there = seen.value(tag);
    const said = there ?? DEFAULTS.get(tag) ?? null;
    if (OTHERWISE_COMPARED.includes(tag) || said === value.toLowerCase()) continue;
    const place = { seen: there === null ? "" : `${name}=${there}`, expected: `${name}=${value}` };
    faults.push({ code: "record-wrong", ...place });
  }
  return faults;
}

function remarks(
  seen: DmarcRecord,
  required: DmarcRecord,
  others: string[],
  answer: Answer,
): Fault[] {
  const found: Fault[] = [];
  if (strength(seen.policy) > strength(required.policy))
    found.push({
      code: "dmarc-p-stricter",
      seen: `p=${seen.policy}`,
      expected: `p=${required.policy}`,
    });
  const share = seen.value("pct");
  if (share !== null && share !== "100" && required.value("pct") !== share)
    found.push({ code: "dmarc-pct", seen: `pct=${share}` });
  if (others.length > 0) found.push({ code: "dmarc-with-other-txt", seen: others.join(" / ") });
  const alias = answer.aliases.at(-1);
  if (alias) found.push({ code: "dmarc-cname", seen: alias.target });
  return found;
}

function judgeRecord(record: RequiredRecord, answer: Answer): Judgement {
  const { id } = record;
  const requiredText = record.rdata.type === "TXT" ? record.rdata.text : "";
  const texts = recordsOf(answer).map(dataText);
  const selected = texts.filter(isDmarc);
  const others = texts.filter((text) => !isDmarc(text));
  const result = (verdict: Judgement["verdict"], seen: string[], faults: Fault[]): Judgement => ({
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
    for (const other of others) {
      const code = notSelected(requiredText, other);
      if (code) return result("wrong", [other], [{ code, seen: other, expected: requiredText }]);
    }
    const alias = answer.aliases.at(-1);
    if (alias) return result("wrong", [], [{ code: "dmarc-cname-dangling", seen: alias.target }]);
    return result("missing", [], [{ code: "dmarc-missing", expected: requiredText }]);
  }
  const [seen, required] = [readDmarc(text), readDmarc(requiredText)];
  const fault = policyFault(seen, required);
  const faults = fault ? [fault] : shortfalls(seen, required);
  if (faults.length > 0) return result("wrong", [text], faults);
  return result("right", [text], remarks(seen, required, others, answer));
}

/**
 * DMARC: exactly one record (RFC 9989 §4.10) that says at least what the required one says; a
 * stricter policy is the owner's right.
 */
export const kind: Kind = {
  types: ["TXT"],
  purpose: "dmarc",
  judge: (required, answer) => required.map((record) => judgeRecord(record, answer)),
};
