import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";
import { caaText } from "../seen-text.ts";

/**
 * CAA: the required entry is among those that stand there (RFC 8659 §4.1); entries for other
 * authorities are the owner's affair.
 */
export const kind: Kind = {
  types: ["CAA"],
  purpose: null,
  judge: (required, answer) =>
    oneOfTheSet(
      required,
      answer,
      ({ rdata }, seen) =>
        rdata.type === "CAA" &&
        seen.type === "CAA" &&
        rdata.flags === seen.flags &&
        rdata.tag.toLowerCase() === seen.tag.toLowerCase() &&
        rdata.value === caaText(seen.value),
      ({ rdata }, seen) =>
        rdata.type === "CAA" &&
        seen.type === "CAA" &&
        rdata.value.toLowerCase() === caaText(seen.value).toLowerCase(),
    ),
};
