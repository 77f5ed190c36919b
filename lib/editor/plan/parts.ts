import type { Convention } from "../../records/convention.ts";
import type { PartName, RecordPart, WrittenPart } from "../../records/parts.ts";
import type { FillOrder } from "../fill-order.ts";
import type { FormReading, PartReading } from "../recognise/form.ts";
import type { PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import type { WordPart } from "../words/editor-words.ts";
import { type Choice, plainChoice, ttlChoice } from "./choices.ts";
import { askPart, type FillPlan, type FillStep, type LeftStep, refuse } from "./fill-plan.ts";
import { absoluteName } from "./meaning.ts";

/** What comes of one part of the record. */
export type PartPlan =
  | { kind: "step"; step: FillStep }
  | { kind: "left"; left: LeftStep }
  | { kind: "stop"; plan: FillPlan }
  | { kind: "nothing" };

export interface PartInput {
  survey: PageSurvey;
  form: FormReading;
  order: FillOrder;
  zone: string;
  /** As the parts were written. */
  convention: Convention;
  /** Nothing sure tells whether names are written in full. */
  namesUntold: boolean;
  /** The page tells its zone, or shows records: it is an editor that shows its ways. */
  pageTells: boolean;
}

/** Without these there is no record: unsure of one of them, nothing is filled. */
export const ESSENTIAL: ReadonlySet<PartName> = new Set<PartName>(["name", "value", "target"]);

/**
 * An exchange without its preference is no MX record (RFC 1035 §3.3.9), nor is a target without its
 * port a service, or half a CAA: where no field is known for one of these, it may belong into the
 * value, and the value alone would be wrong.
 */
const OF_THE_DATA: ReadonlySet<PartName> = new Set<PartName>([
  "priority",
  "weight",
  "port",
  "flags",
  "tag",
]);

/** The word by which forms call a part: the target of SRV is its value. */
export function wordPartOf(part: WrittenPart): WordPart {
  return part === "target" ? "value" : part;
}

function labelsOf(survey: PageSurvey, ids: readonly number[]): string[] {
  return ids.flatMap((id) => {
    const control = survey.controls[id];
    const label = control?.labels[0]?.text || control?.placeholder || control?.name;
    return label ? [label] : [];
  });
}

/** Whether a person could operate a control, as far as it was looked at. */
export function isUsable({ disabled, readOnly, visibility }: SurveyedControl): boolean {
  return !disabled && !readOnly && (visibility === "usable" || visibility === "offscreen");
}

/** Whether what stands means the part already. */
function means(control: SurveyedControl, { part, text }: RecordPart, zone: string): boolean {
  if (control.value.trim() === text) return true;
  if (part !== "name") return false;
  // "@" for a blank apex, the full name for a relative one: as the page has it is right.
  return (
    control.value.trim() !== "" && absoluteName(control.value, zone) === absoluteName(text, zone)
  );
}

function withoutControl(part: RecordPart, { survey, form, order, zone }: PartInput): PartPlan {
  // The TTL that the provider sets by itself.
  if (part.part === "ttl") return { kind: "nothing" };
  // A form without a field for the name is the form of the name that stands above it.
  const isOfName = form.zones.length > 0 && form.zones.every((name) => name === order.record.name);
  const { rdata } = order.record;
  const isSplit = rdata.type === "SRV" && form.parts.has("service") && form.parts.has("protocol");
  if (part.part === "name" && isSplit && absoluteName(part.text, zone) === zone) {
    return { kind: "nothing" };
  }
  if (part.part === "name" && isOfName && form.unexplained.length === 0) {
    return { kind: "nothing" };
  }
  if (ESSENTIAL.has(part.part) || OF_THE_DATA.has(part.part)) {
    return { kind: "stop", plan: askPart(part.part, labelsOf(survey, form.unexplained), true) };
  }
  return { kind: "left", left: { ...part, reason: "not-sure", control: null } };
}

function choiceOf(control: SurveyedControl, { part, text }: RecordPart, order: FillOrder): Choice {
  return part === "ttl"
    ? ttlChoice(control.options, order.record.ttl)
    : plainChoice(control.options, text);
}

/** Characters that would be lost: the field's limit, or the provider's. */
function limitFor(control: SurveyedControl, part: PartName, order: FillOrder): number | null {
  const { txtMax } = order.hints;
  const provider = order.record.rdata.type === "TXT" && part === "value" ? txtMax : null;
  const limits = [control.maxLength, provider].filter((limit) => limit !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

/**
 * The zone's own name, where nothing tells how this editor writes it: what stands may mean it, an
 * empty field is left to the owner, since "@" may be wrong there as nothing may be.
 */
function untoldApex(part: RecordPart, control: SurveyedControl, input: PartInput): PartPlan | null {
  const { zone, convention } = input;
  if (part.part !== "name" || convention.apex !== "unknown") return null;
  if (absoluteName(part.text, zone) !== zone || means(control, part, zone)) return null;
  return control.value.trim() === ""
    ? { kind: "left", left: { ...part, reason: "not-sure", control: control.id } }
    : { kind: "stop", plan: askPart("name", labelsOf(input.survey, [control.id])) };
}

/** A name that would go in one of two ways, where nothing sure tells which; empty it is another. */
function untoldName(part: RecordPart, control: SurveyedControl, input: PartInput): PartPlan | null {
  if (part.part !== "name" || !input.namesUntold || means(control, part, input.zone)) return null;
  return { kind: "stop", plan: askPart("name", labelsOf(input.survey, [control.id])) };
}

/** A TTL preset lower than this is no number of seconds. */
const LEAST_SECONDS = 30;

/** A number of a unit that nothing names: `1` stands there, and 3600 of it would be months. */
function untoldUnit(part: RecordPart, control: SurveyedControl, input: PartInput): PartPlan | null {
  if (part.part !== "ttl" || input.convention.ttlUnit !== "unknown") return null;
  if (control.widget !== "text") return null;
  const preset = Number(control.value.trim() || control.placeholder.trim() || Number.NaN);
  return preset > 0 && preset < LEAST_SECONDS
    ? { kind: "left", left: { ...part, reason: "not-sure", control: control.id } }
    : null;
}

/**
 * A page without a single record, which does not even tell its zone, tells nothing of its ways: a
 * host name without its final dot would get the zone behind it in some of such editors.
 */
function untoldDot(part: RecordPart, control: SurveyedControl, input: PartInput): PartPlan | null {
  const { rdata } = input.order.record;
  const isTarget =
    part.part === "target" || (part.part === "value" && ["MX", "CNAME", "NS"].includes(rdata.type));
  if (!isTarget || input.convention.targetDot !== "unknown" || input.pageTells) return null;
  return { kind: "stop", plan: askPart(part.part, labelsOf(input.survey, [control.id])) };
}

function withControl(part: RecordPart, known: PartReading, input: PartInput): PartPlan {
  const { survey, order, zone } = input;
  const control = survey.controls[known.control];
  if (!control) return withoutControl(part, input);
  if (!known.sure) {
    if (!ESSENTIAL.has(part.part)) {
      return { kind: "left", left: { ...part, reason: "not-sure", control: control.id } };
    }
    const labels = labelsOf(survey, [control.id, ...input.form.unexplained]);
    return { kind: "stop", plan: askPart(part.part, labels, true) };
  }
  const untold =
    untoldName(part, control, input) ??
    untoldApex(part, control, input) ??
    untoldDot(part, control, input) ??
    untoldUnit(part, control, input);
  if (untold) return untold;
  const chooses = control.widget === "select" || control.widget === "radios";
  const choice = chooses ? choiceOf(control, part, order) : null;
  if (choice && choice.kind !== "one") {
    return { kind: "left", left: { ...part, reason: "no-such-choice", control: control.id } };
  }
  // What a list of the page's own make offers is seen when it opens: it is asked for in seconds.
  const seconds = part.part === "ttl" && control.widget === "combobox";
  const text = choice?.text ?? (seconds ? String(order.record.ttl) : part.text);
  const stands = means(control, { ...part, text }, zone);
  if (!stands && !isUsable(control)) {
    return part.part === "ttl"
      ? { kind: "left", left: { ...part, text, reason: "not-usable", control: control.id } }
      : { kind: "stop", plan: refuse("control-not-usable", part.part) };
  }
  const limit = limitFor(control, part.part, order);
  if (!stands && !chooses && limit !== null && text.length > limit) {
    return { kind: "stop", plan: refuse("value-would-be-cut", String(limit)) };
  }
  const kept = stands && !chooses ? control.value : text;
  return { kind: "step", step: { part: part.part, control: control.id, text: kept, stands } };
}

/** Plans one part: a step, a part left to the owner, or a reason to fill nothing at all. */
export function planPart(part: RecordPart, input: PartInput): PartPlan {
  const known = input.form.parts.get(wordPartOf(part.part));
  return known ? withControl(part, known, input) : withoutControl(part, input);
}
