import { catalogue, type FindingCode } from "./catalogue.ts";
import { type Finding, findingKeys } from "./report.ts";
import { shortened } from "./seen-text.ts";

/** Characters of `seen` and `expected` that are kept: a sentence can show no more. */
const MAX_TEXT_CHARACTERS = 160;

export interface FindingPlace {
  recordId?: string;
  part?: string;
  seen?: string;
  expected?: string;
  /** Where the same fault weighs otherwise than the catalogue has it. */
  severity?: Finding["severity"];
}

/** A finding of the catalogue at its place, with the keys of its sentences. */
export function finding(code: FindingCode, place: FindingPlace = {}): Finding {
  const text = (value: string | undefined) =>
    value === undefined ? null : shortened(value, MAX_TEXT_CHARACTERS);
  return {
    code,
    severity: place.severity ?? catalogue.get(code)?.severity ?? null,
    recordId: place.recordId ?? null,
    part: place.part ?? null,
    seen: text(place.seen),
    expected: text(place.expected),
    ...findingKeys(code),
  };
}
