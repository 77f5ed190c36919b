import { isAtOrBelow } from "../../records/domain-name.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import type { FormReading } from "./form.ts";
import { domainIn, namesIn, suffixZone } from "./name-in-text.ts";
import type { RowRecord } from "./rows.ts";

export type PageZone = { kind: "told"; name: string } | { kind: "untold" };

/** What each source says, for the reading that prints itself. */
export interface ZoneReading {
  zone: PageZone;
  because: string[];
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
  const values: string[] = [];
  // Firefox lets a content script walk the page's own objects by a callback, not by an iterator.
  new URLSearchParams(query).forEach((value) => {
    values.push(value);
  });
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

/** Texts beside the host fields: the plainest thing that an editor can say. */
function suffixesOf(survey: PageSurvey, forms: readonly FormReading[]): string[] {
  return forms.flatMap(({ parts }) => {
    const name = parts.get("name");
    return suffixZone(survey.controls[name?.control ?? -1]?.beside ?? "") ?? [];
  });
}

/** The domain that a form is set to: a list of domains, or a locked field that holds one. */
function domainsOfForms(survey: PageSurvey, forms: readonly FormReading[]): string[] {
  return forms.flatMap(({ within, parts }) => {
    const known = new Set([...parts.values()].map(({ control }) => control));
    return survey.controls
      .filter(({ id, container, visibility }) => {
        return within.has(container) && visibility !== "hidden" && !known.has(id);
      })
      .filter(({ options, disabled, readOnly }) =>
        options.length > 0 ? options.every(({ text }) => domainIn(text)) : disabled || readOnly,
      )
      .flatMap(({ value }) => domainIn(value) ?? []);
  });
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
  const foreign = (name: string) => !isAtOrBelow(survey.page.host, name);
  const sources: [string, string[]][] = [
    ["suffix", suffixesOf(survey, forms)],
    ["domain of the form", domainsOfForms(survey, forms)],
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
