import type { ContainerId, PageSurvey } from "../survey/page-survey.ts";
import type { FormReading } from "./form.ts";
import { recordTypesIn } from "./record-type.ts";

/** Forms that serve one type of record alone: what tells it, since no control does. */

/** The types of which owners are asked for records; one capital letter in a heading says little. */
const TOLD = new Set(["AAAA", "CNAME", "MX", "TXT", "SRV", "CAA", "TLSA", "NS", "PTR", "SPF"]);

/** `A record`, `Record A`, `A-Eintrag`: beside a word, or alone. */
const TYPE_A = /^A$|^A\b[\s-]|[\s(]A$|\bA[\s-](?:record|eintrag|host)/i;

/** The one type that a heading or a button tells; null where it tells none or several. */
function toldBy(text: string): string | null {
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

function hiddenType(survey: PageSurvey, form: Pick<FormReading, "container" | "within">) {
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

/** Fields that no other usual type has. */
function typeOfParts({ parts, unexplained }: Pick<FormReading, "parts" | "unexplained">) {
  const has = (part: "value" | "priority" | "weight" | "port") => parts.get(part)?.sure === true;
  if (!has("value")) return null;
  if (has("priority") && has("weight") && has("port")) return "SRV";
  const plain = !parts.has("weight") && !parts.has("port") && unexplained.length === 0;
  return has("priority") && plain ? "MX" : null;
}

type Untyped = Pick<FormReading, "container" | "within" | "parts" | "unexplained" | "save">;

/** The type that something beside the fields tells, the plainest source first. */
export function toldType(survey: PageSurvey, form: Untyped): string | null {
  const save = survey.buttons[form.save ?? -1];
  return (
    hiddenType(survey, form) ??
    (save ? toldBy(`${save.text} ${save.label}`) : null) ??
    toldAround(survey, form)
  );
}

/** The type that what stands around a form tells. */
export function toldAround(
  survey: PageSurvey,
  form: Pick<FormReading, "container" | "within">,
): string | null {
  return (
    hiddenType(survey, form) ??
    toldByHeadings(survey, form.container) ??
    typeInAddress(survey.page) ??
    toldBy(survey.page.title)
  );
}

/**
 * The type that a form without a choice of types serves: what tells it, or its fields, which must
 * not speak against it. Null where nothing does.
 */
export function fixedType(survey: PageSurvey, form: Untyped): string | null {
  const told = toldType(survey, form);
  const byParts = typeOfParts(form);
  if (told === null) return byParts;
  return byParts === "SRV" && told !== "SRV" ? null : told;
}
