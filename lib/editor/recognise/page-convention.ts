import { type Convention, unknownConvention } from "../../records/convention.ts";
import { isAtOrBelow, normaliseName } from "../../records/domain-name.ts";
import type { PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import { actionMatch, conceptsOfLabel, normaliseWords } from "../words/matching.ts";
import { timeUnitIn, timeUnitOf } from "./duration.ts";
import { showsPreference } from "./example.ts";
import type { FormReading } from "./form.ts";
import { domainIn, suffixZone } from "./name-in-text.ts";
import type { RowRecord } from "./rows.ts";

/** The one answer of all that speak; "unknown" where they differ or none does. */
function unanimous<T extends string>(answers: readonly T[]): T | "unknown" {
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : "unknown";
}

function apexOfRows(rows: readonly RowRecord[], zone: string | null): Convention["apex"] {
  // A table without a name in any row has no column of names that could stay empty.
  const named = rows.some(({ name }) => name !== "");
  const answers = rows.flatMap(({ name }) => {
    if (name === "@") return ["at" as const];
    if (name === "") return named ? ["blank" as const] : [];
    return zone !== null && normaliseName(name) === zone ? ["full" as const] : [];
  });
  return unanimous(answers);
}

function withoutFull(apex: Convention["apex"]): Convention["apex"] {
  return apex === "full" ? "unknown" : apex;
}

/** What the page says of a field, in its order: placeholder, labels, the help text behind it. */
function textsOf(field: SurveyedControl | undefined): string[] {
  if (!field) return [];
  return [field.placeholder, ...field.labels.map(({ text }) => text), field.hint];
}

function apexOfField(field: SurveyedControl | undefined): Convention["apex"] {
  const texts = textsOf(field);
  if (texts.some((text) => /(?<![\w.])@(?!\w)/.test(text))) return "at";
  return texts.some((text) => actionMatch(text, "leaveBlank") > 0) ? "blank" : "unknown";
}

/**
 * A host field that may stay empty takes the apex so: there is no other name without a label. The
 * same where the zone stands beside it: what is written goes in front of the dot.
 */
function apexOfRelativeField(field: SurveyedControl | undefined): Convention["apex"] {
  if (!field) return "unknown";
  const own = [field.placeholder, ...field.labels.map(({ text }) => text)];
  const isOptional = own.some((text) => actionMatch(text, "optional") > 0);
  return isOptional || /^\s*\./.test(field.beside) ? "blank" : "unknown";
}

const RELATIVE_WORDS = [
  "subdomain",
  "sub domain",
  "prefix",
  "sous domaine",
  "subdominio",
  "sottodominio",
  "prafix",
];

function nameFormOfField(
  field: SurveyedControl | undefined,
  zone: string | null,
): Convention["nameForm"] {
  if (!field) return "unknown";
  if (suffixZone(field.beside) !== null) return "relative";
  // A new record's name begins as the zone's own: what goes before it is part of the field.
  const preset = domainIn(field.value);
  if (preset !== null && (zone === null || preset === zone)) return "absolute";
  const texts = [field.placeholder, ...field.labels.map(({ text }) => text)].map(normaliseWords);
  return texts.some((text) => RELATIVE_WORDS.some((word) => text.includes(word))) ||
    apexOfField(field) !== "unknown"
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

/** A name of several labels: `@` and `www` are written without a dot in any editor. */
const WHOLE_NAME = /[^\s.]\.[^\s.]+\.?$/;

function targetDotOfRows(rows: readonly RowRecord[]): Convention["targetDot"] {
  return unanimous(
    rows
      .filter(({ type, cut }) => !cut && ["MX", "CNAME", "NS", "SRV"].includes(type))
      .filter(({ value }) => WHOLE_NAME.test(value))
      .map(({ value }) => (value.endsWith(".") ? ("required" as const) : ("refused" as const))),
  );
}

/** Names of any table of the page, whatever its columns are: only that they end with a dot tells. */
function targetDotOfCells({ rows }: PageSurvey): Convention["targetDot"] {
  const names = rows
    .flatMap(({ cells }) => cells.map(({ text }) => text.trim()))
    .filter((text) => WHOLE_NAME.test(text) && /\.\p{L}[\p{L}\p{N}-]+\.?$/u.test(text));
  return names.length > 0 && names.every((name) => name.endsWith(".")) ? "required" : "unknown";
}

/** An example beside the field that ends with a dot: `mail.example.net.` */
function targetDotOfField(field: SurveyedControl | undefined): Convention["targetDot"] {
  const [, dot] = EXAMPLE_HOST.exec(field?.placeholder.trim() ?? "") ?? [];
  if (dot === undefined) return "unknown";
  return dot === "." ? "required" : "refused";
}

/** Whether full names are to end with a dot: the field's example does, or all that stand there. */
export function namesEndWithDot(
  field: SurveyedControl | undefined,
  rows: readonly RowRecord[],
): boolean {
  const dotted = rows.length > 0 && rows.every(({ name }) => name.endsWith("."));
  return dotted || targetDotOfField(field) === "required";
}

/** `mail.example.net`, behind a word or numbers as it may be. */
const EXAMPLE_HOST = /^(?:\S+\s){0,3}[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}(\.?)$/u;

function txtOfRows(rows: readonly RowRecord[]): Convention["txt"] {
  return unanimous(
    rows
      .filter(({ type }) => type === "TXT" || type === "SPF")
      .map(({ value }) => (value.startsWith('"') ? ("quoted" as const) : ("raw" as const))),
  );
}

function preferenceOf(
  survey: PageSurvey,
  form: FormReading | null,
  value: SurveyedControl | undefined,
  rows: readonly RowRecord[],
): Convention["mxPreference"] {
  if (form?.parts.has("priority")) return "own-field";
  if (showsPreference(value?.placeholder ?? "")) return "in-value";
  const answers = rows
    .filter(({ type }) => type === "MX")
    .map(({ value, priority }) =>
      priority === null && /^\d+\s+\S/.test(value) ? ("in-value" as const) : ("own-field" as const),
    );
  if (answers.length > 0) return unanimous(answers);
  return form !== null && writesRdata(rows) && !mayHide(survey, form) ? "in-value" : "unknown";
}

/** Whether rows are written as in zone files, quotes and final dots and all. */
function writesRdata(rows: readonly RowRecord[]): boolean {
  const dotted = rows.every(({ name }) => name.endsWith("."));
  return (dotted || txtOfRows(rows) === "quoted") && targetDotOfRows(rows) === "required";
}

/** Whether a field of the form may be one that was not recognised: a comment is known for none. */
function mayHide({ controls }: PageSurvey, { unexplained }: FormReading): boolean {
  return unexplained.some(
    (id) => !controls[id]?.labels.some(({ text }) => conceptsOfLabel(text).get("no-part") === 1),
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
  const isList =
    next !== undefined &&
    next.container === field.container &&
    (next.widget === "combobox" || next.options.length > 1) &&
    next.options.every(({ text }) => timeUnitOf(text) !== null);
  const list = isList ? timeUnitOf(next.value) : null;
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
  const field = survey.controls[form?.parts.get("name")?.control ?? -1];
  const value = survey.controls[form?.parts.get("value")?.control ?? -1];
  const first = <T extends string>(...answers: (T | "unknown")[]) =>
    answers.find((answer) => answer !== "unknown") ?? "unknown";
  return {
    ...unknownConvention,
    apex: first(
      apexOfField(field),
      // Beside a field that takes relative names, rows show what comes of them, not what goes in.
      nameFormOfField(field, zone) === "relative"
        ? withoutFull(apexOfRows(rows, zone))
        : apexOfRows(rows, zone),
      survey.page.notes.length > 0 ? "at" : "unknown",
      apexOfRelativeField(field),
    ),
    nameForm: first(nameFormOfField(field, zone), nameFormOfRows(rows, zone)),
    targetDot: first(targetDotOfField(value), targetDotOfRows(rows), targetDotOfCells(survey)),
    mxPreference: preferenceOf(survey, form, value, rows),
    srv: srvOf(form),
    txt: txtOfRows(rows),
    ttlUnit: ttlUnitOf(survey, form),
  };
}
