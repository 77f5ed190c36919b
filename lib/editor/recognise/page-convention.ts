import { type Convention, unknownConvention } from "../../records/convention.ts";
import { isAtOrBelow, normaliseName } from "../../records/domain-name.ts";
import type { PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import { normaliseWords } from "../words/matching.ts";
import { timeUnitIn, timeUnitOf } from "./duration.ts";
import type { FormReading } from "./form.ts";
import { suffixZone } from "./name-in-text.ts";
import type { RowRecord } from "./rows.ts";

/** The one answer of all that speak; "unknown" where they differ or none does. */
function unanimous<T extends string>(answers: readonly T[]): T | "unknown" {
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : "unknown";
}

function apexOfRows(rows: readonly RowRecord[], zone: string | null): Convention["apex"] {
  const answers = rows.flatMap(({ name }) => {
    if (name === "@") return ["at" as const];
    return zone !== null && normaliseName(name) === zone ? ["full" as const] : [];
  });
  return unanimous(answers);
}

function withoutFull(apex: Convention["apex"]): Convention["apex"] {
  return apex === "full" ? "unknown" : apex;
}

function apexOfField(field: SurveyedControl | undefined): Convention["apex"] {
  const text = `${field?.placeholder ?? ""} ${field?.labels.map((l) => l.text).join(" ") ?? ""}`;
  return /(?:^|\s|["'“(])@(?:$|\s|["'”),])/.test(text) ? "at" : "unknown";
}

const OPTIONAL_WORDS = [
  "optional",
  "facultatif",
  "opcional",
  "opzionale",
  "facoltativo",
  "optioneel",
  "opcjonalne",
  "任意",
  "可选",
];

/** A host field that may stay empty takes the apex so: there is no other name without a label. */
function apexOfOptionalField(field: SurveyedControl | undefined): Convention["apex"] {
  const texts = [field?.placeholder ?? "", ...(field?.labels.map(({ text }) => text) ?? [])];
  return texts.map(normaliseWords).some((text) => OPTIONAL_WORDS.some((w) => text.includes(w)))
    ? "blank"
    : "unknown";
}

const RELATIVE_WORDS = [
  "subdomain",
  "sub domain",
  "prefix",
  "sous domaine",
  "subdominio",
  "prafix",
];

function nameFormOfField(field: SurveyedControl | undefined): Convention["nameForm"] {
  if (!field) return "unknown";
  if (suffixZone(field.beside) !== null) return "relative";
  const texts = [field.placeholder, ...field.labels.map(({ text }) => text)].map(normaliseWords);
  return texts.some((text) => RELATIVE_WORDS.some((word) => text.includes(word))) ||
    apexOfField(field) === "at"
    ? "relative"
    : "unknown";
}

function nameFormOfRows(rows: readonly RowRecord[], zone: string | null): Convention["nameForm"] {
  if (zone === null) return "unknown";
  const answers = rows.flatMap(({ name }) => {
    const normal = normaliseName(name);
    // The apex is written in full by editors that write all else relative.
    if (normal === "" || normal === "@" || normal === zone) return [];
    return [isAtOrBelow(normal, zone) ? ("absolute" as const) : ("relative" as const)];
  });
  return unanimous(answers);
}

function targetDotOfRows(rows: readonly RowRecord[]): Convention["targetDot"] {
  return unanimous(
    rows
      .filter(({ type, cut }) => !cut && ["MX", "CNAME", "NS", "SRV"].includes(type))
      .map(({ value }) => (value.endsWith(".") ? ("required" as const) : ("refused" as const))),
  );
}

function txtOfRows(rows: readonly RowRecord[]): Convention["txt"] {
  return unanimous(
    rows
      .filter(({ type }) => type === "TXT" || type === "SPF")
      .map(({ value }) => (value.startsWith('"') ? ("quoted" as const) : ("raw" as const))),
  );
}

function preferenceOf(
  form: FormReading | null,
  rows: readonly RowRecord[],
): Convention["mxPreference"] {
  if (form?.parts.has("priority")) return "own-field";
  return unanimous(
    rows
      .filter(({ type }) => type === "MX")
      .map(({ value, priority }) =>
        priority === null && /^\d+\s+\S/.test(value)
          ? ("in-value" as const)
          : ("own-field" as const),
      ),
  );
}

function srvOf(form: FormReading | null): Convention["srv"] {
  if (!form) return "unknown";
  if (form.parts.has("service") && form.parts.has("protocol")) return "service-protocol-split";
  return form.parts.has("weight") || form.parts.has("port") ? "split" : "unknown";
}

/** The unit of the TTL field: beside it, in its label, or in a list of units next to it. */
function ttlUnitOf(survey: PageSurvey, form: FormReading | null): Convention["ttlUnit"] {
  const id = form?.parts.get("ttl")?.control;
  const field = id === undefined ? undefined : survey.controls[id];
  if (!field) return "unknown";
  const next = survey.controls[field.id + 1];
  const list =
    next && next.container === field.container && next.options.length > 1
      ? next.options.every(({ text }) => timeUnitOf(text) !== null) && timeUnitOf(next.value)
      : null;
  const told =
    list ||
    timeUnitOf(field.beside) ||
    field.labels.map(({ text }) => timeUnitIn(text)).find((unit) => unit !== null);
  return told === "seconds" || told === "minutes" || told === "hours" ? told : "unknown";
}

/**
 * How this editor writes records, as far as the page shows it: the form's own signs first, then how
 * the rows that stand there are written.
 */
export function readConvention(
  survey: PageSurvey,
  form: FormReading | null,
  rows: readonly RowRecord[],
  zone: string | null,
): Convention {
  const nameId = form?.parts.get("name")?.control;
  const field = nameId === undefined ? undefined : survey.controls[nameId];
  const first = <T extends string>(...answers: (T | "unknown")[]) =>
    answers.find((answer) => answer !== "unknown") ?? "unknown";
  return {
    ...unknownConvention,
    apex: first(
      apexOfField(field),
      // Beside a field that takes relative names, rows show what comes of them, not what goes in.
      field && suffixZone(field.beside) !== null
        ? withoutFull(apexOfRows(rows, zone))
        : apexOfRows(rows, zone),
      apexOfOptionalField(field),
    ),
    nameForm: first(nameFormOfField(field), nameFormOfRows(rows, zone)),
    targetDot: targetDotOfRows(rows),
    mxPreference: preferenceOf(form, rows),
    srv: srvOf(form),
    txt: txtOfRows(rows),
    ttlUnit: ttlUnitOf(survey, form),
  };
}
