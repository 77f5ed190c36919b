import type { FindingCode } from "./catalogue.ts";
import { deformation } from "./deformation.ts";
import { type DmarcRecord, isDmarc, policyOf } from "./dmarc-policy.ts";
import type { FindingPlace } from "./finding.ts";

export type DmarcFault = { code: FindingCode } & Pick<FindingPlace, "part" | "seen" | "expected">;

/** Why a text is no DMARC record though it was meant to be; null where it was not. */
export function notSelected(required: string, text: string): FindingCode | null {
  const deformed = deformation(required, text)?.kind;
  if (deformed === "quotes-literal") return "dmarc-quotes-literal";
  if (deformed === "backslashes-literal") return "dmarc-backslash";
  if (deformed === "line-pasted") return "dmarc-prefixed";
  if (/^\s*"/.test(text) && /dmarc1/i.test(text)) return "dmarc-quotes-literal";
  if (/^v\s*=\s*DMARC1\s*\\/.test(text)) return "dmarc-backslash";
  const front = /^[\s\u00a0\u200b-\u200f\ufeff]+/u.exec(text)?.[0] ?? "";
  if (front !== "" && isDmarc(text.slice(front.length))) return "dmarc-leading-space";
  if (/^v\s*=\s*dmarc1\s*(?:;|$)/i.test(text)) return "dmarc-version-case";
  if (/^[a-z]+\s*=[^;]*;.*\bv\s*=\s*dmarc1/i.test(text) && !/^v\s*=/i.test(text))
    return "dmarc-version-not-first";
  if (/^(?:v\s*[=:]?\s*["']?)?\s*dmarc/i.test(text)) return "dmarc-version-malformed";
  const label = /(?:txt|_dmarc|host|value)\b/i.exec(text);
  const isPrefixed = label !== null && /v\s*=\s*dmarc1/i.test(text.slice(label.index));
  return isPrefixed ? "dmarc-prefixed" : null;
}

const KNOWN_TAG_IN_VALUE = /(?<=[\s,:|])(?:p|sp|np|rua|ruf|adkim|aspf|fo|pct)\s*=/i;

/** What makes the record unreadable as a whole; null where nothing does. */
export function syntaxFault(seen: DmarcRecord, required: DmarcRecord): DmarcFault | null {
  const { list, text } = seen;
  const expected = `p=${required.value("p") ?? ""}`;
  if (list.tags.length === 1 && list.broken === null)
    return { code: "dmarc-cut-at-semicolon", seen: "v=DMARC1" };
  if ((text.match(/v\s*=\s*DMARC1/gi) ?? []).length > 1)
    return { code: "dmarc-glued-records", seen: text, expected: required.text };
  const swallowing = list.tags.find(({ value }) => KNOWN_TAG_IN_VALUE.test(value));
  if (swallowing)
    return { code: "dmarc-separator-wrong", seen: `${swallowing.name}=${swallowing.value}` };
  if (list.repeated !== null) return { code: "dmarc-tag-duplicate", seen: `${list.repeated}=` };
  const written = seen.value("p");
  if (written === null) return { code: "dmarc-p-missing", expected };
  if (seen.policy === null) return { code: "dmarc-p-invalid", seen: `p=${written}`, expected };
  const other = ["sp", "np"].find((tag) => {
    const value = seen.value(tag);
    return value !== null && policyOf(value) === null;
  });
  return other === undefined
    ? null
    : { code: "dmarc-sp-invalid", seen: `${other}=${seen.value(other)}` };
}
