/** The beginning of a term inside another: nobody has a host that is called so. */
const INNER_TERM = /(?:include:|exists:|ip4:|ip6:|redirect=|(?<![a-z0-9-])(?:a|mx|ptr):)/gi;
const INNER_ALL = /[+\-~?]all$/i;
/** A term begins with its own name, perhaps behind a sign. */
const OWN_START = /^[+\-~?]?(?:include:|exists:|ip4:|ip6:|redirect=|a:|mx:|ptr:)/i;

/**
 * Two terms that were written as one word, with the space between them that is missing
 * (RFC 7208 §4.6.1); null where it is one term.
 *
 * `include:a.exampleinclude:b.example` and `include:a.example-all` are names that DNS could have.
 */
export function gluedTerms(term: string): string | null {
  const start = OWN_START.exec(term)?.[0].length ?? 0;
  const places = [...term.slice(start).matchAll(INNER_TERM)].map(({ index }) => start + index);
  const all = INNER_ALL.exec(term.slice(start));
  if (all && all.index > 0) places.push(start + all.index);
  if (start === 0 || places.length === 0) return null;
  // A sign in front belongs to the second term.
  const cuts = places.map((at) => (/[+\-~?]/.test(term[at - 1] ?? "") ? at - 1 : at));
  const parts = [...cuts, term.length].map((end, index) => term.slice(cuts[index - 1] ?? 0, end));
  return parts.join(" ");
}
