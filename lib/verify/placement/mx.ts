import { atParent, belowWww, doubled, type Misplaced, type Place } from "./place.ts";

export function mxPlaces(at: Misplaced): Place[] {
  return [
    ...doubled(at).map((name): Place => ({ name, code: "mx-at-doubled-name" })),
    { name: belowWww(at), code: "mx-at-www" },
    { name: `mail.${at.domain}`, code: "mx-at-www" },
    { name: `@.${at.domain}`, code: "mx-at-at-label" },
    ...atParent(at).map((name): Place => ({ name, code: "mx-at-parent" })),
  ];
}
