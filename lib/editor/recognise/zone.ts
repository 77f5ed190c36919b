import { isAtOrBelow } from "../../records/domain-name.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import type { FormReading } from "./form.ts";
import { domainIn, namesIn, namesInAddressText } from "./name-in-text.ts";
import type { RowRecord } from "./rows.ts";
import { domainsOfForm, suffixOf, withoutProvider } from "./zone-of-part.ts";

export type PageZone = { kind: "told"; name: string } | { kind: "untold" };

/** What each source says, for the reading that prints itself. */
export interface ZoneReading {
  zone: PageZone;
  because: string[];
}

/** Names in the page's address, behind the hash too. */
function namesInAddress({ path, query, hash }: PageSurvey["page"]): string[] {
  return namesInAddressText(`${path}${query}/${hash.replace(/^#!?/, "")}`);
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

/** The domain that a list of domains is set to, which stands apart from any record. */
function chosenDomains(survey: PageSurvey): string[] {
  return survey.controls
    .filter(({ options, visibility, cell }) => {
      const domains = options.filter(({ text }) => domainIn(text) !== null).length;
      return (
        visibility !== "hidden" && cell === null && domains > 1 && domains >= options.length - 1
      );
    })
    .flatMap(({ value }) => domainIn(value) ?? []);
}

/** The main heading, or where it names no domain the others. */
function namesInHeadings({ headings }: PageSurvey["page"]): string[] {
  const main = headings.filter(({ level }) => level === 1).flatMap(({ text }) => namesIn(text));
  return main.length > 0 ? main : headings.flatMap(({ text }) => namesIn(text));
}

/**
 * Which zone the page edits, from the plainest source to the weakest. A source that names several
 * is silent; sources that disagree leave it untold, and the owner is asked.
 */
export function readZone(
  survey: PageSurvey,
  forms: readonly FormReading[],
  rows: readonly RowRecord[],
): ZoneReading {
  // The provider's own name stands in its titles.
  const foreign = (name: string) => withoutProvider(survey, [name]).length > 0;
  const sources: [string, string[]][] = [
    ["suffix", forms.flatMap((form) => suffixOf(survey, form) ?? [])],
    ["domain of the form", forms.flatMap((form) => domainsOfForm(survey, form))],
    ["list of domains", chosenDomains(survey)],
    ["heading", namesInHeadings(survey.page).filter(foreign)],
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
