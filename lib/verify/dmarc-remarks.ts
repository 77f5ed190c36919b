import { type DmarcRecord, strength } from "./dmarc-policy.ts";
import { reportRemarks } from "./dmarc-reports.ts";
import type { DmarcFault } from "./dmarc-syntax.ts";
import { editDistance } from "./edit-distance.ts";

/** What there is to say of a DMARC record that does what it should (RFC 9989 §4.7). */

const KNOWN_TAGS = [
  "v",
  "p",
  "sp",
  "np",
  "t",
  "psd",
  "rua",
  "ruf",
  "fo",
  "adkim",
  "aspf",
  "pct",
  "rf",
  "ri",
];
/** What a tag may say; a value that is not here counts as if the tag were absent. */
const VALUES: readonly (readonly [string, RegExp, string])[] = [
  ["adkim", /^[rs]$/, "adkim=r"],
  ["aspf", /^[rs]$/, "aspf=r"],
  ["fo", /^[01ds](?:\s*:\s*[01ds])*$/, "fo=0"],
  ["t", /^[yn]$/, "t=n"],
  ["psd", /^[ynu]$/, "psd=u"],
];
/** Letters by which a tag may differ from a known one and still be meant for it. */
const TAG_TYPOS = 2;
/** Octets: what fits in an answer without EDNS (RFC 1035 §4.2.1), head and name left out. */
const LONG_RECORD = 450;

function tagRemarks(seen: DmarcRecord): DmarcFault[] {
  const found: DmarcFault[] = [];
  for (const [tag, pattern, expected] of VALUES) {
    const value = seen.value(tag);
    if (value !== null && !pattern.test(value))
      found.push({ code: "dmarc-tag-invalid-value", seen: `${tag}=${value}`, expected });
  }
  const odd = seen.list.tags.find(({ name }) => !KNOWN_TAGS.includes(name.toLowerCase()));
  if (odd) {
    const near = KNOWN_TAGS.filter((tag) => tag.length > 1).toSorted(
      (a, b) => editDistance(odd.name, a, TAG_TYPOS) - editDistance(odd.name, b, TAG_TYPOS),
    )[0];
    found.push({ code: "dmarc-tag-unknown", seen: `${odd.name}=`, expected: `${near}=` });
  }
  const shouted = seen.list.tags.find(
    ({ name, value }) =>
      /[A-Z]/.test(name) ||
      (["p", "sp", "np", "adkim", "aspf"].includes(name) && /[A-Z]/.test(value)),
  );
  if (shouted) found.push({ code: "dmarc-tag-case", seen: `${shouted.name}=${shouted.value}` });
  const old = ["rf", "ri"].filter((tag) => seen.value(tag) !== null);
  if (old.length > 0) found.push({ code: "dmarc-rf-ri", seen: old.join(", ") });
  const options = seen.value("fo");
  const contradicts = options !== null && /\b0\b/.test(options) && /\b1\b/.test(options);
  if (options !== null && (contradicts || seen.value("ruf") === null))
    found.push({ code: "dmarc-fo-without-ruf", seen: `fo=${options}` });
  return found;
}

function policyRemarks(seen: DmarcRecord, required: DmarcRecord): DmarcFault[] {
  const found: DmarcFault[] = [];
  const { policy } = seen;
  if (strength(policy) > strength(required.policy)) {
    const isBlind = policy === "reject" && seen.value("rua") === null;
    const code = isBlind ? "dmarc-reject-with-people" : "dmarc-p-stricter";
    found.push({ code, seen: `p=${policy}`, expected: `p=${required.policy}` });
  }
  const share = seen.value("pct");
  if (share !== null && share !== "100" && required.value("pct") !== share)
    found.push({ code: "dmarc-pct", seen: `pct=${share}` });
  if (seen.list.tags[1]?.name.toLowerCase() !== "p")
    found.push({ code: "dmarc-p-not-second", seen: `p=${policy}` });
  if (seen.subdomainPolicy === "none" && policy !== "none" && seen.value("np") === null)
    found.push({ code: "dmarc-np-missing", expected: "np=reject" });
  return found;
}

function suffixRemarks(
  seen: DmarcRecord,
  required: DmarcRecord,
  isSubdomain: boolean,
): DmarcFault[] {
  const found: DmarcFault[] = [];
  const isAdded = (tag: string, value: string) =>
    seen.value(tag) === value && required.value(tag) !== value;
  if (isAdded("psd", "y")) found.push({ code: "dmarc-psd-y", seen: "psd=y" });
  if (isSubdomain && isAdded("psd", "n")) found.push({ code: "dmarc-psd-n-cuts", seen: "psd=n" });
  const useless = ["sp", "np"].find(
    (tag) => seen.value(tag) !== null && required.value(tag) === null,
  );
  if (isSubdomain && useless && seen.value("psd") !== "n")
    found.push({ code: "dmarc-sp-useless", seen: `${useless}=${seen.value(useless)}` });
  return found;
}

/** @param isSubdomain whether the mail domain lies below the one that was registered. */
export function dmarcRemarks(
  seen: DmarcRecord,
  required: DmarcRecord,
  isSubdomain: boolean,
): DmarcFault[] {
  const found = [
    ...policyRemarks(seen, required),
    ...suffixRemarks(seen, required, isSubdomain),
    ...tagRemarks(seen),
    ...reportRemarks(seen),
  ];
  if (seen.value("rua") === null && required.value("rua") === null)
    found.push({ code: "dmarc-rua-missing" });
  const octets = new TextEncoder().encode(seen.text).length;
  if (octets > LONG_RECORD) found.push({ code: "dmarc-too-long", seen: String(octets) });
  return found;
}
