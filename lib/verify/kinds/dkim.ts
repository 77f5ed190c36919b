import type { Answer } from "../../dns/answer.ts";
import { relativeName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { joinsTo } from "../deformation.ts";
import { type DkimFault, dkimFault } from "../dkim-fault.ts";
import { looksLikeDkim, readDkimKey } from "../dkim-key.ts";
import { keyRemarks } from "../dkim-remarks.ts";
import { finding } from "../finding.ts";
import type { JudgeContext, Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { dataText } from "../seen-text.ts";

/** Labels that a host of another domain has at least, `key.mila.cx`. */
const LABELS_OF_A_HOST = 3;

/** What a right key has beside it that may trouble some verifiers. */
function remarks(
  required: string,
  text: string,
  others: readonly string[],
  answer: Answer,
): DkimFault[] {
  const found = keyRemarks(required, text);
  if (others.length > 0) found.push({ code: "dkim-with-other-txt", seen: others.join(" / ") });
  const alias = answer.aliases.at(-1);
  if (alias) found.push({ code: "dkim-cname-instead-of-txt", seen: alias.target });
  return found;
}

/** Whether the strings of one record, joined in another order, are the required text. */
function isOutOfOrder(required: string, answer: Answer): boolean {
  const [only, ...others] = recordsOf(answer);
  if (only?.type !== "TXT" || others.length > 0) return false;
  const strings = only.strings.map((string) => new TextDecoder().decode(string));
  return strings.length > 1 && strings.join("") !== required && joinsTo(required, strings);
}

/** The name is an alias, and there is no text where it leads. */
function danglingAlias(answer: Answer, domain: string): DkimFault | null {
  const alias = answer.aliases.at(-1);
  if (!alias) return null;
  // Nobody keeps such a long name in his own domain: another host's name got the domain appended.
  const inDomain = relativeName(alias.target, domain)?.split(".") ?? [];
  const isDoubled = inDomain.length >= LABELS_OF_A_HOST;
  const code = isDoubled ? "dkim-cname-target-doubled" : "dkim-cname-target-missing";
  return { code, seen: alias.target };
}

function judgeRecord(
  record: RequiredRecord,
  answer: Answer,
  { domain, keys: verdictOn }: JudgeContext,
): Judgement {
  const { id } = record;
  const required = record.rdata.type === "TXT" ? record.rdata.text : "";
  const texts = recordsOf(answer).map(dataText);
  const result = (verdict: Judgement["verdict"], faults: readonly DkimFault[]): Judgement => ({
    id,
    verdict,
    seen: texts,
    findings: faults.map(({ code, ...place }) =>
      finding(code, { recordId: id, part: "value", ...place }),
    ),
  });
  if (texts.length === 0) {
    const dangling = danglingAlias(answer, domain);
    if (dangling) return result("wrong", [dangling]);
    return result("missing", [{ code: "dkim-missing", expected: required }]);
  }
  const keys = texts.filter(looksLikeDkim);
  if (texts.length > 1 && joinsTo(required, texts))
    return result("wrong", [{ code: "dkim-chunks-as-records", seen: String(texts.length) }]);
  if (keys.length > 1)
    return result("wrong", [{ code: "dkim-record-multiple", seen: keys.join(" / ") }]);
  const text = keys[0] ?? texts[0] ?? "";
  if (isOutOfOrder(required, answer))
    return result("wrong", [{ code: "dkim-chunks-wrong-order", seen: text }]);
  const fault = dkimFault(required, text, verdictOn);
  if (fault) return result("wrong", [fault]);
  return result(
    "right",
    remarks(
      required,
      text,
      texts.filter((other) => other !== text),
      answer,
    ),
  );
}

/**
 * DKIM: one key record that holds the required key (RFC 6376 §3.6). Order, spaces and a missing
 * `v` or `k` are legal.
 */
export const kind: Kind = {
  types: ["TXT"],
  purpose: "dkim",
  keys: (answer) =>
    recordsOf(answer)
      .map(dataText)
      .filter(looksLikeDkim)
      .flatMap((text) => readDkimKey(text).key || []),
  judge: (required, answer, context) =>
    required.map((record) => judgeRecord(record, answer, context)),
};
