import type { ResourceRecord } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { deformation } from "../deformation.ts";
import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";
import { txtText } from "../seen-text.ts";
import { sameTags } from "../tag-list.ts";

/** Characters by which a text is known at least: a shorter beginning could be anybody's. */
const MIN_BEGINNING = 4;

/** `v=STSv1` of `v=STSv1; id=…`: what tells texts of one purpose apart from all others. */
function versionOf(text: string): string | null {
  return /^v\s*=\s*[a-z0-9]+/i.exec(text)?.[0].replaceAll(/\s/g, "").toLowerCase() ?? null;
}

function matches({ rdata }: RequiredRecord, seen: ResourceRecord): boolean {
  if (rdata.type !== "TXT" || seen.type !== "TXT") return false;
  const text = txtText(seen.strings);
  return text === rdata.text || (versionOf(text) !== null && sameTags(rdata.text, text));
}

/** Whether this text is the required one gone wrong, and not one of the many others at a name. */
function isAttempt({ rdata }: RequiredRecord, seen: ResourceRecord): boolean {
  if (rdata.type !== "TXT" || seen.type !== "TXT") return false;
  const text = txtText(seen.strings);
  const version = versionOf(rdata.text);
  if (version !== null && versionOf(text) === version) return true;
  return text.length >= MIN_BEGINNING && deformation(rdata.text, text) !== null;
}

/** Every other TXT record: ownership, MTA-STS, TLS-RPT, BIMI and what Mila may add. */
export const kind: Kind = {
  types: ["TXT"],
  purpose: null,
  judge: (required, answer) => oneOfTheSet(required, answer, matches, isAttempt),
};
