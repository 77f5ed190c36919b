import { isAtOrBelow, normaliseName, parseDomainName } from "../../records/domain-name.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import type { RowRecord } from "./rows.ts";

export type PageZone = { kind: "told"; name: string } | { kind: "untold" };

/** What each source says, for the reading that prints itself. */
export interface ZoneReading {
  zone: PageZone;
  because: string[];
}

/** Endings of files, which look like top-level domains in addresses and titles. */
const FILE_ENDINGS = new Set(
  "html htm xhtml php php5 asp aspx jsp jspx cgi do action js json xml css txt md pdf csv zip".split(
    " ",
  ),
);

const NAME_IN_TEXT = /[\p{L}\p{N}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.\p{L}[\p{L}\p{N}-]+/gu;

/** Reads a name as a page writes it: A-labels, U-labels, upper case, a final dot. */
export function domainIn(text: string): string | null {
  const trimmed = normaliseName(text.trim());
  if (!/\.[\p{L}][\p{L}\p{N}-]*$/u.test(trimmed) || /[\s/:?#@]/.test(trimmed)) return null;
  const name = /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : aLabels(trimmed);
  if (name === null || FILE_ENDINGS.has(name.slice(name.lastIndexOf(".") + 1))) return null;
  return parseDomainName(name);
}

/** IDNA as browsers do it (RFC 5891 by way of the URL Standard). */
function aLabels(name: string): string | null {
  return URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : null;
}

/** The zone in a suffix such as `.example.com` or `.example.com.`; null where it is none. */
export function suffixZone(beside: string): string | null {
  const trimmed = beside.trim();
  return trimmed.startsWith(".") || trimmed.includes(".")
    ? domainIn(trimmed.replace(/^\.\s*/, ""))
    : null;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME_IN_TEXT)].flatMap(([match]) => domainIn(match) ?? []);
}

/** Whole segments of the address that are names: `/domains/example.com/dns`, `?domain=example.com`. */
function namesInAddress({ path, query, hash }: PageSurvey["page"]): string[] {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      if (error instanceof URIError) return text;
      throw error;
    }
  };
  const segments = `${path}/${hash.replace(/^#!?/, "")}`.split(/[/?&;]/);
  const values = [...new URLSearchParams(query).values()];
  const assigned = segments.map((segment) => segment.slice(segment.indexOf("=") + 1));
  return [...assigned.map(decode), ...values].flatMap((text) => domainIn(text) ?? []);
}

/** The zone of rows that write full names, where its apex is among them. */
function zoneOfRows(rows: readonly RowRecord[]): string[] {
  const names = rows.map(({ name }) => domainIn(name.replaceAll(" ", "")));
  if (names.length < 2 || names.some((name) => name === null)) return [];
  const full = names.filter((name) => name !== null);
  const shortest = full.toSorted((a, b) => a.length - b.length)[0];
  const tells =
    shortest !== undefined &&
    full.every((name) => isAtOrBelow(name, shortest)) &&
    full.some((name) => name !== shortest);
  return tells ? [shortest] : [];
}

/**
 * Which zone the page edits, from the plainest source to the weakest. A source that names several
 * is silent; sources that disagree leave it untold, and the owner is asked.
 * @param suffixes texts beside the host fields of the forms.
 */
export function readZone(
  survey: PageSurvey,
  suffixes: readonly string[],
  rows: readonly RowRecord[],
): ZoneReading {
  // The provider's own name stands in its titles.
  const foreign = (name: string) => !isAtOrBelow(survey.page.host, name);
  const sources: [string, string[]][] = [
    ["suffix", suffixes.flatMap((text) => suffixZone(text) ?? [])],
    ["heading", survey.page.headings.flatMap(namesIn).filter(foreign)],
    ["address", namesInAddress(survey.page).filter(foreign)],
    ["title", namesIn(survey.page.title).filter(foreign)],
    ["rows", zoneOfRows(rows)],
  ];
  const telling = sources.flatMap(([source, names]) => {
    const distinct = [...new Set(names)];
    const [name] = distinct;
    return name !== undefined && distinct.length === 1 ? [{ source, name }] : [];
  });
  const because = telling.map(({ source, name }) => `${source}: ${name}`);
  const names = new Set(telling.map(({ name }) => name));
  const [name] = names;
  return name !== undefined && names.size === 1
    ? { zone: { kind: "told", name }, because }
    : { zone: { kind: "untold" }, because };
}
