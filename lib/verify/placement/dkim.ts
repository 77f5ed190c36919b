import { atParent, belowWww, doubled, type Misplaced, type Place } from "./place.ts";

/** Selectors that a hand may make of this one; DNS cannot list names, so the list is short. */
function neighbours(selector: string): string[] {
  const digits = /^(.*?)(\d+)$/.exec(selector);
  const [, stem = selector, number] = digits ?? [];
  const numbered =
    number === undefined
      ? [`${selector}1`]
      : [stem, `${stem}-${number}`, `${stem}_${number}`, `${stem}0${number}`];
  const swapped = [
    selector.replace("l", "1"),
    selector.replace("1", "l"),
    selector.replace("o", "0"),
    selector.replace("0", "o"),
    selector.replace("-", ""),
  ];
  return [...new Set([...numbered, ...swapped])].filter((one) => one !== selector && one !== "");
}

/** The selector before this one, by its number; null where it bears none. */
export function olderSelector(selector: string): string | null {
  const [, stem = "", number = "1"] = /^(.*?)(\d+)$/.exec(selector) ?? [];
  return Number(number) > 1 ? `${stem}${Number(number) - 1}` : null;
}

export function dkimPlaces(at: Misplaced): Place[] {
  const { labels, domain } = at;
  const [selector = ""] = labels;
  const place = (code: Place["code"], ...names: string[]): Place[] =>
    names.map((name) => ({ name: `${name}.${domain}`, code }));
  return [
    ...doubled(at).map((name): Place => ({ name, code: "dkim-at-doubled-name" })),
    ...place(
      "dkim-at-partly-doubled",
      `${selector}._domainkey.${domain}._domainkey`,
      `${selector}._domainkey._domainkey`,
    ),
    { name: belowWww(at), code: "dkim-at-www" },
    { name: domain, code: "dkim-at-apex" },
    ...place("dkim-at-domainkey", "_domainkey"),
    ...place("dkim-at-selector-only", selector),
    ...place("dkim-underscore-lost", `${selector}.domainkey`, `${selector}-domainkey`),
    ...place(
      "dkim-underscore-moved",
      `_${selector}._domainkey`,
      `${selector}_domainkey`,
      `${selector}._domainkey_`,
    ),
    ...place("dkim-selector-typo", ...neighbours(selector).map((one) => `${one}._domainkey`)),
    ...place(
      "dkim-name-with-quotes",
      `"${selector}._domainkey`,
      `"${selector}._domainkey"`,
      `"${selector}"._domainkey`,
      `\\032${selector}._domainkey`,
    ),
    ...atParent(at).map((name): Place => ({ name, code: "dkim-at-parent" })),
  ];
}
