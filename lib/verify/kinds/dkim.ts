import type { Answer } from "../../dns/answer.ts";
import { relativeName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { type Deformation, deformation, joinsTo } from "../deformation.ts";
import { type DkimKey, keyOctets, looksLikeDkim, readDkimKey } from "../dkim-key.ts";
import { type FindingPlace, finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { dataText } from "../seen-text.ts";
import { tagValue } from "../tag-list.ts";

/** Labels that a host of another domain has at least, `key.mila.cx`. */
const LABELS_OF_A_HOST = 3;

type Fault = { code: FindingCode } & Pick<FindingPlace, "seen" | "expected">;

/** Key types that verifiers know (RFC 6376 §3.6.1, RFC 8463 §4). */
const KEY_TYPES = ["rsa", "ed25519"];

const CODE_OF_DEFORMATION: Partial<Record<Deformation["kind"], FindingCode>> = {
  "quotes-literal": "dkim-quotes-literal",
  "backslashes-literal": "dkim-backslash",
  "cut-at-semicolon": "dkim-cut-at-semicolon",
  "chunk-marks-literal": "dkim-chunk-marks-literal",
  "line-pasted": "dkim-prefixed",
  "case-changed": "dkim-lower-cased",
};

/** What makes a verifier pass over the record before it comes to the key; null where nothing. */
function listFault({ list, key, keyType }: DkimKey, text: string): Fault | null {
  if (!looksLikeDkim(text)) return { code: "dkim-not-a-key", seen: text };
  if (list.repeated !== null) return { code: "dkim-p-twice", seen: `${list.repeated}=` };
  const version = list.tags.find(({ name }) => name.toLowerCase() === "v");
  if (version && (version.name !== "v" || version.value !== "DKIM1"))
    return { code: "dkim-v-wrong", seen: `${version.name}=${version.value}`, expected: "v=DKIM1" };
  if (list.broken !== null) return { code: "dkim-not-a-key", seen: list.broken };
  if (key === null) return { code: "dkim-p-missing", seen: text };
  if (!KEY_TYPES.includes(keyType)) return { code: "dkim-k-unknown", seen: `k=${keyType}` };
  return null;
}

/** Tags by which a key is not for mail, or not for SHA-256, which all mail is signed with. */
function limitFault({ list }: DkimKey, expected: string): Fault | null {
  const forbids = (tag: string, ...wanted: string[]) => {
    const listed = tagValue(list, tag)?.split(":") ?? wanted;
    return !listed.some((part) => wanted.includes(part.trim()));
  };
  // RFC 8301 §3.1, RFC 6376 §3.6.1.
  const tag = forbids("h", "sha256") ? "h" : forbids("s", "email", "*") ? "s" : null;
  return tag && { code: "record-wrong", seen: `${tag}=${tagValue(list, tag)}`, expected };
}

function keyFault(required: DkimKey, seen: DkimKey): Fault | null {
  const [wanted, there] = [required.key ?? "", seen.key ?? ""];
  const isCut = wanted.startsWith(there) && wanted.length > there.length;
  if (isCut)
    return { code: "dkim-cut", seen: String(there.length), expected: String(wanted.length) };
  const octets = keyOctets(there);
  if (octets === null) return { code: "dkim-base64-invalid", seen: there };
  if (octets !== keyOctets(wanted)) {
    const lowered = wanted.toLowerCase() === there.toLowerCase();
    return { code: lowered ? "dkim-lower-cased" : "dkim-wrong-key", seen: there, expected: wanted };
  }
  if (seen.keyType === required.keyType) return null;
  return { code: "dkim-k-mismatch", seen: `k=${seen.keyType}`, expected: `k=${required.keyType}` };
}

/** What is wrong with one text; null where it publishes the required key. */
function faultOf(requiredText: string, text: string): Fault | null {
  const [required, seen] = [readDkimKey(requiredText), readDkimKey(text)];
  // An empty key says that it was withdrawn (RFC 6376 §3.6.1), though it is a cut text too.
  if (seen.key === "" && looksLikeDkim(text)) return { code: "dkim-revoked", seen: text };
  const fault = listFault(seen, text) ?? limitFault(seen, requiredText) ?? keyFault(required, seen);
  if (fault === null) return null;
  const deformed = deformation(requiredText, text);
  if (deformed?.kind === "cut") {
    const [length, whole] = [deformed.length, deformed.length + deformed.lost];
    return { code: "dkim-cut", seen: String(length), expected: String(whole) };
  }
  // Small letters break the key; where that was spared, the fault lies in what is not.
  const isHarmless = deformed?.kind === "case-changed" && seen.key === required.key;
  const code = deformed && !isHarmless ? CODE_OF_DEFORMATION[deformed.kind] : undefined;
  return code ? { code, seen: text, expected: requiredText } : fault;
}

/** What a right key has beside it that may trouble some verifiers. */
function remarks(text: string, others: readonly string[], answer: Answer): Fault[] {
  const { list } = readDkimKey(text);
  const [first] = list.tags;
  const found: Fault[] = [];
  if (tagValue(list, "v") !== null && first?.name !== "v")
    found.push({ code: "dkim-v-not-first", seen: text });
  if (/[ \t\r\n]/.test(tagValue(list, "p") ?? "")) found.push({ code: "dkim-space-in-key" });
  if (others.length > 0) found.push({ code: "dkim-with-other-txt", seen: others.join(" / ") });
  const alias = answer.aliases.at(-1);
  if (alias) found.push({ code: "dkim-cname-instead-of-txt", seen: alias.target });
  return found;
}

/** The name is an alias, and there is no text where it leads. */
function danglingAlias(answer: Answer, domain: string): Fault | null {
  const alias = answer.aliases.at(-1);
  if (!alias) return null;
  // Nobody keeps such a long name in his own domain: another host's name got the domain appended.
  const inDomain = relativeName(alias.target, domain)?.split(".") ?? [];
  const isDoubled = inDomain.length >= LABELS_OF_A_HOST;
  const code = isDoubled ? "dkim-cname-target-doubled" : "dkim-cname-target-missing";
  return { code, seen: alias.target };
}

function judgeRecord(record: RequiredRecord, answer: Answer, domain: string): Judgement {
  const { id } = record;
  const required = record.rdata.type === "TXT" ? record.rdata.text : "";
  const texts = recordsOf(answer).map(dataText);
  const result = (verdict: Judgement["verdict"], faults: readonly Fault[]): Judgement => ({
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
  const fault = faultOf(required, text);
  if (fault) return result("wrong", [fault]);
  return result(
    "right",
    remarks(
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
  judge: (required, answer, { domain }) =>
    required.map((record) => judgeRecord(record, answer, domain)),
};
