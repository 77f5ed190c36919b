import { belowWww, doubled, type Misplaced, type Place } from "./place.ts";

export function dmarcPlaces(at: Misplaced): Place[] {
  const { domain } = at;
  const place = (code: Place["code"], ...labels: string[]): Place[] =>
    labels.map((label) => ({ name: `${label}.${domain}`, code }));
  return [
    { name: domain, code: "dmarc-at-apex" },
    ...doubled(at).map((name): Place => ({ name, code: "dmarc-at-doubled-name" })),
    ...place("dmarc-at-no-underscore", "dmarc"),
    ...place("dmarc-at-hyphen", "-dmarc", "_dmark", "_dmarc1", "__dmarc", "_dmarc_"),
    { name: belowWww(at), code: "dmarc-at-www" },
  ];
}
