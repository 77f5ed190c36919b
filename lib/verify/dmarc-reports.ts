import { type DmarcRecord, reportUris, withoutSize } from "./dmarc-policy.ts";
import type { DmarcFault } from "./dmarc-syntax.ts";

/** The addresses to which reports go (RFC 9989 §4.7, RFC 3986). */

const MAILTO = /^mailto:[^\s@/][^\s@]*@[^\s@]+$/i;
const ADDRESS = /^[^\s@:]+@[^\s@:]+$/;
/** Some reporters write to no more (RFC 7489 §6.2). */
const MANY_ADDRESSES = 2;

/** The address that a broken URI was meant to be. */
function meant(uri: string): string {
  return `mailto:${uri.replace(/^(?:mail(?:to)?)?:?\/{0,2}\s*/i, "")}`;
}

/** Tags as they are written, so that letters keep their case. */
function written({ list }: DmarcRecord, tag: string): string {
  return list.tags.find(({ name }) => name.toLowerCase() === tag)?.value ?? "";
}

/** Whether a space stands where a comma should: `mailto:a@b.example c@d.example`. */
function isSpaced(uri: string): boolean {
  const words = uri.split(/\s+/);
  return words.some((word, at) => /mailto:./i.test(word) && words[at + 1]?.includes("@"));
}

/** Whether the local part holds more than ASCII. */
function isLocalInternational(uri: string): boolean {
  return /[\u0080-\u{10ffff}]/u.test(uri.slice(0, Math.max(0, uri.lastIndexOf("@"))));
}

/** What keeps reports from coming; null where nothing does. */
export function reportFault(seen: DmarcRecord): DmarcFault | null {
  const value = written(seen, "rua");
  const uris = reportUris(value);
  const { broken } = seen.list;
  if (broken !== null && /^mailto:/i.test(broken))
    return { code: "dmarc-rua-separator", seen: `${value}; ${broken}` };
  if (uris.some(isSpaced)) return { code: "dmarc-rua-separator", seen: value };
  const [first = "", ...others] = uris;
  if (first !== "" && !MAILTO.test(withoutSize(first)) && !/[<>[\]!]/.test(withoutSize(first)))
    return { code: "dmarc-rua-no-mailto", seen: first, expected: meant(first) };
  const bare = others.find((uri) => ADDRESS.test(uri));
  if (bare !== undefined)
    return { code: "dmarc-rua-second-mailto", seen: bare, expected: meant(bare) };
  const damaged = uris.find((uri) => /[<>[\]\s]|!(?!\d+[kmgt]?$)/i.test(uri));
  return damaged === undefined ? null : { code: "dmarc-rua-unescaped", seen: damaged };
}

/** What is to be said of addresses that work. */
export function reportRemarks(seen: DmarcRecord): DmarcFault[] {
  const uris = reportUris(written(seen, "rua"));
  const found: DmarcFault[] = [];
  const sized = uris.find((uri) => uri !== withoutSize(uri));
  if (sized !== undefined) found.push({ code: "dmarc-rua-size", seen: sized });
  if (uris.length > MANY_ADDRESSES)
    found.push({ code: "dmarc-rua-many", seen: String(uris.length) });
  const local = uris.find(isLocalInternational);
  if (local !== undefined) found.push({ code: "rua-idn-local", seen: local });
  return found;
}
