import { type Convention, joinConventions } from "../../records/convention.ts";
import { isAtOrBelow, normaliseName } from "../../records/domain-name.ts";
import { typeName } from "../../records/rdata.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FillOrder } from "../fill-order.ts";
import type { FormReading } from "../recognise/form.ts";
import type { Reading } from "../recognise/reading.ts";
import type { PageSurvey } from "../survey/page-survey.ts";

/** How an SRV record goes into this form, by the fields that it has. */
function srvIn(form: FormReading): Convention["srv"] {
  const has = (...parts: ("service" | "protocol" | "weight" | "port")[]) =>
    parts.every((part) => form.parts.has(part));
  if (has("service", "protocol")) return "service-protocol-split";
  if (has("weight") || has("port")) return "split";
  // Where the priority has a field, what is left may go into the value in more than one way.
  if (form.parts.has("priority")) return "unknown";
  return form.unexplained.length === 0 ? "one-value" : "unknown";
}

/**
 * Rows may show full names where the field takes relative ones, and a full name would get the zone
 * a second time: what is on file for the provider's names decides over what they show.
 */
function withKnownNames(joined: Convention, known: Convention): Convention {
  const takesRelative = known.nameForm === "relative" && joined.nameForm === "absolute";
  const writesApex = known.apex === "at" || known.apex === "blank";
  return {
    ...joined,
    nameForm: takesRelative ? "relative" : joined.nameForm,
    apex: joined.apex === "full" && writesApex ? known.apex : joined.apex,
  };
}

/** Whether a text is a name of the zone, in full and below its apex: `www.example.com`. */
function isBelow(text: string, zone: string): boolean {
  const name = normaliseName(text.trim());
  return name !== zone && isAtOrBelow(name, zone);
}

/**
 * Whether only the look of a list elsewhere on the page says that names are written in full: many
 * editors show full names and take relative ones, and a full name would get the zone a second time.
 * Rows that are edited in place, the form's own table, names with a final dot, and a full name of
 * the zone as the field's own example say more.
 */
export function namesAreUntold(
  { rows, convention, zone: { zone: read } }: Reading,
  form: FormReading,
  survey: PageSurvey,
  known: Convention,
): boolean {
  const zone = read.kind === "told" ? read.name : null;
  const { nameForm, apex } = convention;
  const showsFull = nameForm === "absolute" || (nameForm === "unknown" && apex === "full");
  if (!showsFull || known.nameForm !== "unknown") return false;
  const field = survey.controls[form.parts.get("name")?.control ?? -1];
  if (field && zone !== null && isBelow(field.placeholder, zone)) return false;
  if (field?.value.includes(".")) return false;
  const table = field?.cell?.table;
  return !rows.some(
    ({ row, name, controls }) =>
      controls.length > 0 || name.endsWith(".") || survey.rows[row]?.table === table,
  );
}

/**
 * Whether the example in the field for the value stands in quotes. Some editors show one so and take
 * the text as it is, so it counts only where nothing else tells.
 */
function showsQuotes(form: FormReading, survey: PageSurvey): boolean {
  const field = survey.controls[form.parts.get("value")?.control ?? -1];
  return /^"[^"]*"$/.test(field?.placeholder.trim() ?? "");
}

function txtIn(
  joined: Convention["txt"],
  form: FormReading,
  survey: PageSurvey,
  standing: string,
): Convention["txt"] {
  if (standing !== "") return standing.startsWith('"') ? "quoted" : "raw";
  return joined === "unknown" && showsQuotes(form, survey) ? "quoted" : joined;
}

/**
 * How the record is to be written in this form: the fields that are there decide over how the rows
 * are written, the page over what is on file for the provider.
 * @param standing text of the value that is edited; null for a new record.
 */
export function conventionFor(
  survey: PageSurvey,
  reading: Reading,
  form: FormReading,
  order: FillOrder,
  standing: string | null,
): Convention {
  const { convention: known } = order.hints;
  const joined = withKnownNames(joinConventions(reading.convention, known), known);
  const type = typeName(order.record.rdata);
  return {
    ...joined,
    mxPreference: type === "MX" && form.parts.has("priority") ? "own-field" : joined.mxPreference,
    srv: type === "SRV" ? srvIn(form) : joined.srv,
    txt: txtIn(joined.txt, form, survey, standing?.trim() ?? ""),
  };
}

/** Parts of a form that this type needs and that may come late, after the type was chosen. */
export function partsOfType(type: RequiredRecord["rdata"]["type"]): readonly string[] {
  if (type === "MX") return ["name", "value", "priority"];
  if (type === "SRV") return ["value", "priority", "weight", "port"];
  return ["name", "value"];
}
