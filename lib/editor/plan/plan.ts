import { isAtOrBelow } from "../../records/domain-name.ts";
import type { RecordPart } from "../../records/parts.ts";
import { typeName } from "../../records/rdata.ts";
import { renderRecord } from "../../records/render.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { mergeSpf } from "../../records/spf/merge.ts";
import { unquoted } from "../../records/txt.ts";
import type { FillOrder } from "../fill-order.ts";
import type { FormReading } from "../recognise/form.ts";
import { namesEndWithDot } from "../recognise/page-convention.ts";
import type { Reading } from "../recognise/reading.ts";
import type { RowRecord } from "../recognise/rows.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import { typeChoice } from "./choices.ts";
import { foreignMx, situationOf } from "./existing.ts";
import {
  askPart,
  type FillPlan,
  type FillStep,
  type LeftStep,
  type Progress,
  refuse,
  verdict,
} from "./fill-plan.ts";
import { sameText, singleKind } from "./meaning.ts";
import { planPart } from "./parts.ts";
import {
  addControlFor,
  controlOf,
  editButton,
  formForNew,
  formOfRow,
  recordIn,
} from "./pick-form.ts";
import { planProxy } from "./proxy.ts";
import { conventionFor, namesAreUntold } from "./writing.ts";
import { checkZone, ofZone } from "./zone-check.ts";

export interface PlanInput {
  survey: PageSurvey;
  reading: Reading;
  order: FillOrder;
  progress: Progress;
}

type Target = "new-record" | "existing-row";

/** Presses what opens a form, unless only the owner may, or it was pressed and nothing came. */
function openForm(input: PlanInput, row: RowRecord | null): FillPlan {
  const { survey, reading, order, progress } = input;
  if (row) {
    const button = editButton(survey, row);
    if (button === null || progress.pressed === "edit") return refuse("no-form", row.text);
    return { kind: "press", why: "edit", button, row, ofType: false };
  }
  const type = typeName(order.record.rdata);
  const add = addControlFor(survey, reading, type);
  const mayAdd = add !== null && !add.ownersOnly && progress.pressed === null;
  const opener = progress.typeChosen ? null : openerFor(survey, reading, type);
  // What was pressed may ask for the type first.
  if (opener && (!mayAdd || add.types.length === 0)) return opener;
  if (!add) return refuse("no-form");
  if (!mayAdd) return refuse("no-form", add.text);
  const ofType = add.types.includes(type);
  return { kind: "press", why: "add", button: add.button, row: null, ofType };
}

/** The press on a type that stands among others; null where none does, or several do. */
function openerFor(survey: PageSurvey, reading: Reading, type: string): FillPlan | null {
  const offers = reading.openers.flatMap((id) => {
    const control = survey.controls[id];
    const choice = control ? typeChoice(control.options, type) : null;
    return control && choice?.kind === "one" ? [{ control, text: choice.text }] : [];
  });
  const [offer] = offers;
  if (!offer || offers.length > 1) return null;
  const { id, container } = offer.control;
  return { kind: "choose-type", control: id, text: offer.text, container };
}

/** The choice of the type, where it does not stand yet; null where it does. */
function planType(form: FormReading, input: PlanInput, target: Target): FillPlan | null {
  const { survey, order, progress } = input;
  const type = typeName(order.record.rdata);
  if (form.type === type || (type === "TXT" && form.type === "SPF" && target === "existing-row")) {
    return null;
  }
  // Of a form that serves one type, the type was judged when the form was picked.
  if (!form.parts.has("type")) return null;
  const known = form.parts.get("type");
  const control = controlOf(survey, form, "type");
  // The record of a row does not change its type; and a choice that did not hold is not repeated.
  if (target === "existing-row" || progress.typeChosen) return refuse("page-changed", type);
  if (!known || !control) return askPart("type", [], true);
  if (!known.sure) return askPart("type", [control.labels[0]?.text ?? control.name], true);
  if (control.disabled || control.readOnly || control.visibility === "covered") {
    return refuse("control-not-usable", "type");
  }
  const isOpenList = control.widget === "combobox" && control.options.length === 0;
  const choice = isOpenList
    ? { kind: "one" as const, text: type }
    : typeChoice(control.options, type);
  if (choice.kind === "none") return refuse("type-not-offered", type);
  if (choice.kind === "several") return askPart("type", choice.texts);
  return {
    kind: "choose-type",
    control: control.id,
    text: choice.text,
    container: form.container,
  };
}

/** The record as it is to stand in the row that is edited: SPF merged with what the row holds. */
function editedRecord(record: RequiredRecord, standing: string): RequiredRecord | FillPlan {
  const { rdata } = record;
  if (rdata.type !== "TXT") return record;
  if (singleKind(rdata.text, record.name) !== "spf") {
    return sameText(standing, rdata.text)
      ? verdict({ kind: "there-already", text: standing })
      : record;
  }
  const merge = mergeSpf(unquoted(standing), rdata.text);
  if (merge.kind === "impossible") return askPart("value", [standing]);
  if (merge.kind === "unchanged") return verdict({ kind: "there-already", text: standing });
  return { ...record, rdata: { type: "TXT", text: merge.text } };
}

function isPlan(made: RequiredRecord | FillPlan): made is FillPlan {
  return "kind" in made;
}

/** A CAA goes whole into the value of a form that has no fields for its flags and its tag. */
function inFieldsOf(
  form: FormReading,
  parts: readonly RecordPart[],
  { rdata }: RequiredRecord,
): readonly RecordPart[] {
  if (rdata.type !== "CAA" || form.parts.has("flags") || form.parts.has("tag")) return parts;
  return parts
    .filter(({ part }) => part !== "flags" && part !== "tag")
    .map(({ part, text }) => ({
      part,
      // In the notation of RFC 8659 §4.1.1.
      text: part === "value" ? `${rdata.flags} ${rdata.tag} "${rdata.value}"` : text,
    }));
}

/** Whether the page shows anything by which the ways of its editor can be judged. */
function tells({ reading }: PlanInput): boolean {
  return reading.zone.zone.kind === "told" || reading.rows.length > 0;
}

/** A form that is of another name must not even be set to the record's type. */
function namelessStop(form: FormReading, input: PlanInput, zone: string): FillPlan | null {
  if (!form.parts.has("value") || form.parts.has("name")) return null;
  const part = { part: "name" as const, text: input.order.record.name };
  const { convention } = input.reading;
  const untold = { pageTells: tells(input), namesUntold: false };
  const made = planPart(part, { ...input, form, zone, convention, ...untold });
  return made.kind === "stop" ? made.plan : null;
}

function fillForm(form: FormReading, input: PlanInput, target: Target, zone: string): FillPlan {
  const { survey, reading, order } = input;
  const early = planType(form, input, target);
  if (early) return namelessStop(form, input, zone) ?? early;
  const standing = target === "existing-row" ? (recordIn(survey, form)?.value ?? "") : null;
  const record = standing === null ? order.record : editedRecord(order.record, standing);
  if (isPlan(record)) return record;
  const edited: FillOrder = { ...order, record };
  const convention = conventionFor(survey, reading, form, edited, standing);
  const known = order.hints.convention;
  const untold = {
    pageTells: tells(input),
    namesUntold: standing === null && namesAreUntold(reading, form, survey, known),
  };
  const steps: FillStep[] = [];
  const left: LeftStep[] = [];
  const isDotted = namesEndWithDot(controlOf(survey, form, "name") ?? undefined, reading.rows);
  const rendered = renderRecord(record, zone, convention).map((part) =>
    isDotted && part.part === "name" && isAtOrBelow(part.text, zone)
      ? { ...part, text: `${part.text}.` }
      : part,
  );
  for (const part of inFieldsOf(form, rendered, record)) {
    // A row keeps the TTL that its owner gave it.
    if (part.part === "ttl" && target === "existing-row") continue;
    if (part.part === "type") {
      const control = controlOf(survey, form, "type");
      if (control)
        steps.push({ part: "type", control: control.id, text: control.value, stands: true });
      continue;
    }
    const made = planPart(part, { survey, form, order: edited, zone, convention, ...untold });
    if (made.kind === "stop") return made.plan;
    if (made.kind === "step") steps.push(made.step);
    if (made.kind === "left") left.push(made.left);
  }
  const proxy = planProxy(survey, form, record, input.progress);
  if (proxy && "kind" in proxy) return proxy;
  if (proxy && "step" in proxy) steps.push(proxy.step);
  if (proxy && "left" in proxy) left.push(proxy.left);
  return {
    kind: "fill",
    target,
    container: form.container,
    steps,
    left,
    foreignMx: foreignMx(reading.rows, record, zone).map(({ row, text }) => ({ row, text })),
    save: form.save,
  };
}

/** Plans the editing of a row: its open form, or the press that opens it. */
function planEdit(row: RowRecord, input: PlanInput, zone: string): FillPlan {
  const form = formOfRow(input.survey, input.reading.forms, row, zone);
  return form ? fillForm(form, input, "existing-row", zone) : openForm(input, row);
}

/**
 * What DNS shows of a kind of which one may stand, while the page shows no row of it: a second would
 * break both. Where the page shows all of its rows, DNS remembers what was deleted.
 */
function hiddenRival({ order, reading }: PlanInput): string | null {
  const { record, hints, inDns = [] } = order;
  const kind = record.rdata.type === "TXT" ? singleKind(record.rdata.text, record.name) : null;
  if (kind === "spf" && record.name === hints.domain) return hints.existingSpf;
  if (kind === null || reading.extent.kind === "whole") return null;
  return inDns.find((text) => singleKind(text, record.name) === kind) ?? null;
}

function planNew(input: PlanInput, zone: string): FillPlan {
  const { survey, reading, order } = input;
  const open = formForNew(survey, reading.forms, order.record, zone, input.progress);
  const hidden = open.kind === "rival" ? null : hiddenRival(input);
  if (hidden !== null) return refuse("existing-row-hidden", hidden);
  switch (open.kind) {
    case "form":
      return fillForm(open.form, input, "new-record", zone);
    case "rival":
      return fillForm(open.form, input, "existing-row", zone);
    case "holds-other":
      return refuse("no-form", open.text);
    case "none":
      return openForm(input, null);
  }
}

/**
 * What to do next on this page for this order: a press, the choice of the type, the filling, or a
 * question, a refusal or *there already*. Pure: the same survey and order give the same plan.
 */
export function planFill(input: PlanInput): FillPlan {
  const { reading, order, survey } = input;
  const { record, hints } = order;
  if (!reading.editor) return refuse("no-editor");
  const zoned = checkZone(reading.zone.zone, hints, record.name);
  if (zoned.kind === "other") return refuse("other-zone", zoned.zone);
  if (zoned.kind === "ask") {
    return verdict({ kind: "question", about: "zone", host: survey.page.host });
  }
  const { zone } = zoned;
  const own = ofZone(reading, zone, survey.page.host);
  if (own.other !== null) return refuse("other-zone", own.other);
  return planInZone({ ...input, reading: own.reading }, zone);
}

function planInZone(input: PlanInput, zone: string): FillPlan {
  const { reading, order, progress } = input;
  const { record } = order;
  // The row itself may be gone from the table while its form stands open.
  if (progress.row) return planEdit(progress.row, input, zone);
  const situation = situationOf(reading.rows, record, zone);
  switch (situation.kind) {
    case "there-already":
      return verdict({ kind: "there-already", text: situation.row.text });
    case "cname":
      return refuse("cname-in-the-way", situation.row.value);
    case "several":
      return askPart(
        "value",
        situation.rows.map(({ text }) => text),
      );
    case "edit":
      return planEdit(situation.row, input, zone);
    case "new":
      return planNew(input, zone);
  }
}
