import type { ContainerId, PageSurvey } from "../survey/page-survey.ts";
import { recordTypesIn } from "./record-type.ts";

/** What stands around a form and tells the type of its records. */

interface Place {
  container: ContainerId;
  within: ReadonlySet<ContainerId>;
}

/** The types of which owners are asked for records; one capital letter in a heading says little. */
const TOLD = new Set(["AAAA", "CNAME", "MX", "TXT", "SRV", "CAA", "TLSA", "NS", "PTR", "SPF"]);

/** `A record`, `Record A`, `A-Eintrag`: beside a word, or alone. */
const TYPE_A = /^A$|^A\b[\s-]|[\s(]A$|\bA[\s-](?:record|eintrag|host)/i;

/** The one type that a heading or a button tells; null where it tells none or several. */
export function toldBy(text: string): string | null {
  const named = [...recordTypesIn(text).keys()].filter(
    (type) => TOLD.has(type) || (type === "A" && TYPE_A.test(text.trim())),
  );
  // A form for TXT may name SPF as what it is used for.
  if (named.includes("TXT") && named.every((type) => type === "TXT" || type === "SPF")) {
    return "TXT";
  }
  return named.length === 1 ? (named[0] ?? null) : null;
}

function namesTypes(text: string): boolean {
  return [...recordTypesIn(text).keys()].some((type) => TOLD.has(type));
}

/** Of the headings around a form the nearest that names any type. */
function toldByHeadings(survey: PageSurvey, container: ContainerId): string | null {
  for (let at: ContainerId | null = container; at !== null; ) {
    const around: PageSurvey["containers"][number] | undefined = survey.containers[at];
    if (!around) return null;
    for (const text of [around.heading, around.headingBefore]) {
      const type = toldBy(text);
      if (type !== null || namesTypes(text)) return type;
    }
    at = around.parent;
  }
  return null;
}

export function hiddenType(survey: PageSurvey, form: Place) {
  const around = new Set(form.within);
  for (let at: ContainerId | null = form.container; at !== null; ) {
    around.add(at);
    at = survey.containers[at]?.parent ?? null;
  }
  const types = survey.containers
    .filter(({ id, hiddenType }) => around.has(id) && hiddenType !== "")
    .flatMap(({ hiddenType }) => toldBy(hiddenType.toUpperCase()) ?? []);
  return new Set(types).size === 1 ? (types[0] ?? null) : null;
}

/** `?type=MX`, `/add/mx`. */
function typeInAddress({ path, query, hash }: PageSurvey["page"]): string | null {
  const words = `${path}&${query}&${hash}`
    .split(/[/?&;#]/)
    .map((part) => part.slice(part.indexOf("=") + 1).toUpperCase())
    .filter((word) => TOLD.has(word));
  return new Set(words).size === 1 ? (words[0] ?? null) : null;
}

/** The type that what stands around a form tells. */
export function toldAround(survey: PageSurvey, form: Place): string | null {
  return (
    hiddenType(survey, form) ??
    toldByHeadings(survey, form.container) ??
    typeInAddress(survey.page) ??
    toldBy(survey.page.title)
  );
}
