import type { FindingCode } from "./catalogue.ts";
import { type Deformation, deformation } from "./deformation.ts";
import { isSameKey } from "./dkim-der.ts";
import { type DkimKey, keyOctets, looksLikeDkim, publicKeyOf, readDkimKey } from "./dkim-key.ts";
import type { FindingPlace } from "./finding.ts";
import type { KeyVerdicts } from "./import-key.ts";
import { tagValue } from "./tag-list.ts";

export type DkimFault = { code: FindingCode } & Pick<FindingPlace, "seen" | "expected">;

/** Key types that verifiers know (RFC 6376 §3.6.1, RFC 8463 §4). */
const KEY_TYPES = ["rsa", "ed25519"];
/** RFC 8301 §3.2: verifiers must not take shorter RSA keys. */
const LEAST_BITS = 1024;
/** Characters: a shorter run of base64 is a word like any other. */
const SHORT = 20;

/** Deformations whose finding holds what is seen against what is required. */
const OF_WHOLE: Partial<Record<Deformation["kind"], FindingCode>> = {
  "quotes-literal": "dkim-quotes-literal",
  "backslashes-literal": "dkim-backslash",
  "cut-at-semicolon": "dkim-cut-at-semicolon",
  "chunk-marks-literal": "dkim-chunk-marks-literal",
  "line-pasted": "dkim-prefixed",
  "case-changed": "dkim-lower-cased",
  "cut-front": "dkim-cut-front",
  "plus-became-space": "dkim-plus-became-space",
};

/** What was done to a text, where one deformation explains all of it. */
function ofDeformation(deformed: Deformation, required: string, seen: string): DkimFault | null {
  switch (deformed.kind) {
    case "cut": {
      const [length, whole] = [deformed.length, deformed.length + deformed.lost];
      return { code: "dkim-cut", seen: String(length), expected: String(whole) };
    }
    case "cut-middle":
      return { code: "dkim-cut-middle", seen: String(deformed.lost) };
    case "stretch-doubled":
      return { code: "dkim-chunk-doubled", seen: String(deformed.extra) };
    case "lookalike":
      return { code: "dkim-lookalike", seen: deformed.seen, expected: deformed.expected };
    default: {
      const code = OF_WHOLE[deformed.kind];
      return code ? { code, seen, expected: required } : null;
    }
  }
}

const JUNK_IN_FRONT = /^[\s\u00a0\u200b-\u200f\u202f\u2007\ufeff]+/u;

/** Marks of an editor or a file in the text, wherever they stand. */
function markFault(text: string): DkimFault | null {
  if (/-----(?:BEGIN|END)/.test(text)) return { code: "dkim-pem-lines", seen: text };
  // A line end with a space behind it is FWS, and legal (RFC 6376 §2.8).
  if (/\\[nr]|[\r\n]|<br\s*\/?>/i.test(text.replaceAll(/\r\n[ \t]/g, "")))
    return { code: "dkim-newline-literal", seen: text };
  if (/\\[;"\\]/.test(text)) return { code: "dkim-backslash", seen: text };
  if (/\S"\s*"\S/.test(text)) return { code: "dkim-chunk-marks-literal", seen: text };
  if (text.includes('"') && looksLikeDkim(text.replaceAll('"', "")))
    return { code: "dkim-quotes-literal", seen: text };
  const front = JUNK_IN_FRONT.exec(text)?.[0] ?? "";
  // Plain spaces and tabs are harmless (RFC 6376 §3.2): anything else belongs to the first tag.
  return /[^ \t]/u.test(front) && looksLikeDkim(text.slice(front.length))
    ? { code: "dkim-leading-junk", seen: text }
    : null;
}

/** A space inside a word, which no grammar allows: `k=r sa`, `v=DKIM 1`, `p= =`. */
function spaceFault({ list }: DkimKey, text: string): DkimFault | null {
  const spaced = list.tags.find(
    ({ name, value }) =>
      (["v", "k"].includes(name) && /\S\s+\S/.test(value)) || (name === "p" && /^\s*=/.test(value)),
  );
  if (!spaced || !looksLikeDkim(text)) return null;
  return { code: "dkim-space-in-tag", seen: `${spaced.name}=${spaced.value}` };
}

/** Whether base64 stands there, and no word that happens to be some. */
function isLongKey(key: string | null): boolean {
  return key !== null && key.length > SHORT && keyOctets(key) !== null;
}

/** What makes a verifier pass over the record before it comes to the key; null where nothing. */
function listFault(seen: DkimKey, text: string): DkimFault | null {
  const { list, key, keyType } = seen;
  const version = list.tags.find(({ name }) => name.toLowerCase() === "v");
  if (/^DKIM1[\s,:]+\w\s*=/.test(version?.value ?? ""))
    return { code: "dkim-semicolon-lost", seen: text };
  const spaced = spaceFault(seen, text);
  if (spaced) return spaced;
  const isOther = version && (version.name !== "v" || version.value !== "DKIM1");
  if (isOther && (looksLikeDkim(text) || isLongKey(key)))
    return { code: "dkim-v-wrong", seen: `${version.name}=${version.value}`, expected: "v=DKIM1" };
  if (!looksLikeDkim(text)) {
    const isList = list.tags.some(({ name }) => ["k", "h", "t", "g", "s"].includes(name));
    const code = isList && !isOther && list.broken === null ? "dkim-p-missing" : "dkim-not-a-key";
    return { code, seen: text };
  }
  if (list.repeated !== null) return { code: "dkim-p-twice", seen: `${list.repeated}=` };
  if (list.broken !== null) return { code: "dkim-not-a-key", seen: list.broken };
  if (key === null) return { code: "dkim-p-missing", seen: text };
  return KEY_TYPES.includes(keyType) ? null : { code: "dkim-k-unknown", seen: `k=${keyType}` };
}

/** Tags by which a key is not for mail, or not for SHA-256, which all mail is signed with. */
function limitFault({ list }: DkimKey): DkimFault | null {
  const forbids = (tag: string, ...wanted: string[]) => {
    const listed = tagValue(list, tag)?.split(":") ?? wanted;
    return !listed.some((part) => wanted.includes(part.trim()));
  };
  if (forbids("h", "sha256")) return { code: "dkim-h-sha1", seen: `h=${tagValue(list, "h")}` };
  return forbids("s", "email", "*")
    ? { code: "dkim-s-not-email", seen: `s=${tagValue(list, "s")}` }
    : null;
}

/** Deformations that are told from the base64 alone, whatever is written round it. */
const OF_KEY: readonly Deformation["kind"][] = [
  "cut",
  "cut-front",
  "cut-middle",
  "stretch-doubled",
  "lookalike",
  "case-changed",
];

/** Another text of the key than the required one, though it may be the same key. */
function otherKeyFault(required: DkimKey, seen: DkimKey): DkimFault {
  const [wanted, there] = [required.key ?? "", seen.key ?? ""];
  const deformed = deformation(wanted, there);
  const typed =
    deformed && OF_KEY.includes(deformed.kind) ? ofDeformation(deformed, wanted, there) : null;
  if (typed) return typed;
  if (wanted.includes("+") && wanted.replaceAll("+", "") === there)
    return { code: "dkim-plus-became-space", seen: there };
  const key = publicKeyOf(there);
  if (key === null) return { code: "dkim-base64-invalid", seen: there };
  if (key.kind === "rsa" && key.bits < LEAST_BITS)
    return { code: "dkim-rsa-under-1024", seen: String(key.bits) };
  return typeFault(seen) ?? { code: "dkim-wrong-key", seen: there, expected: wanted };
}

/** The key is of another type than `k` says (RFC 8463 §3); null where they agree or cannot be told. */
function typeFault({ key, keyType }: DkimKey): DkimFault | null {
  const kind = publicKeyOf(key ?? "")?.kind;
  return (kind === "rsa" || kind === "ed25519") && kind !== keyType
    ? { code: "dkim-k-mismatch", seen: `k=${keyType}`, expected: `k=${kind}` }
    : null;
}

function keyFault(required: DkimKey, seen: DkimKey, verdictOn: KeyVerdicts): DkimFault | null {
  const [wanted, there] = [publicKeyOf(required.key ?? ""), publicKeyOf(seen.key ?? "")];
  const isSame =
    required.key === seen.key || (wanted !== null && there !== null && isSameKey(wanted, there));
  if (!isSame) return otherKeyFault(required, seen);
  if (there?.kind === "ed25519" && there.wrapped)
    return { code: "dkim-ed25519-der", seen: seen.key ?? "", expected: required.key ?? "" };
  const known = typeFault(seen);
  if (known) return known;
  if (seen.keyType !== required.keyType)
    return {
      code: "dkim-k-mismatch",
      seen: `k=${seen.keyType}`,
      expected: `k=${required.keyType}`,
    };
  // The same numbers in a frame that no verifier reads.
  const { key } = seen;
  return key !== null && verdictOn(key) === "refused"
    ? { code: "dkim-not-a-key", seen: key, ...(required.key ? { expected: required.key } : {}) }
    : null;
}

/** Base64 alone with which the required key ends. */
function isBareEnd(required: DkimKey, text: string): boolean {
  const bare = text.replaceAll(/\s/g, "");
  return (
    bare.length > SHORT &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(bare) &&
    (required.key ?? "").endsWith(bare)
  );
}

/**
 * What is wrong with one text; null where it publishes the required key.
 * @param verdictOn what the platform says of the keys in it.
 */
export function dkimFault(
  requiredText: string,
  text: string,
  verdictOn: KeyVerdicts,
): DkimFault | null {
  const [required, seen] = [readDkimKey(requiredText), readDkimKey(text)];
  // An empty key says that it was withdrawn (RFC 6376 §3.6.1), though it is a cut text too.
  if (seen.key === "" && looksLikeDkim(text)) return { code: "dkim-revoked", seen: text };
  if (isBareEnd(required, text))
    return { code: "dkim-cut-front", seen: text, expected: requiredText };
  const fault = listFault(seen, text) ?? limitFault(seen) ?? keyFault(required, seen, verdictOn);
  const marked = markFault(text);
  if (fault === null) return marked?.code === "dkim-leading-junk" ? marked : null;
  const deformed = deformation(requiredText, text);
  // Small letters break the key; where that was spared, the fault lies in what is not.
  const isHarmless =
    seen.key === required.key && deformed !== null && OF_KEY.includes(deformed.kind);
  const whole = deformed && !isHarmless ? ofDeformation(deformed, requiredText, text) : null;
  return whole ?? marked ?? fault;
}
