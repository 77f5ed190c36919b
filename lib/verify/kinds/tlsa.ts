import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";
import { associationText } from "../seen-text.ts";

/** TLSA: the required association is among those that stand there (RFC 6698 §2.1). */
export const kind: Kind = {
  types: ["TLSA"],
  purpose: null,
  judge: (required, answer) =>
    oneOfTheSet(
      required,
      answer,
      ({ rdata }, seen) =>
        rdata.type === "TLSA" &&
        seen.type === "TLSA" &&
        rdata.usage === seen.usage &&
        rdata.selector === seen.selector &&
        rdata.matchingType === seen.matchingType &&
        rdata.association.toLowerCase() === associationText(seen.association),
    ),
};
