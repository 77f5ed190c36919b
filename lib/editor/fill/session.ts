// Past 300 lines: the acts of one session share its surveys, what it filled and its last fill.
import { unknownConvention } from "../../records/convention.ts";
import type { PartName } from "../../records/parts.ts";
import { typeName } from "../../records/rdata.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FillOrder } from "../fill-order.ts";
import type { Mark } from "../mark/marks.ts";
import type { FillOutcome, PageSummary, UndoOutcome } from "../outcome.ts";
import type { PageRows } from "../page-rows.ts";
import { rowsThatHold } from "../plan/existing.ts";
import { type FillPlan, notBegun, type Progress } from "../plan/fill-plan.ts";
import { type RowsQuestion, readPageRows } from "../plan/page-rows.ts";
import { planFill } from "../plan/plan.ts";
import { partsOfType } from "../plan/writing.ts";
import type { Reading } from "../recognise/reading.ts";
import { recognise } from "../recognise/recognise.ts";
import { isHtml } from "../survey/realm.ts";
import { type TakenSurvey, takeSurvey } from "../survey/survey.ts";
import type { TaughtControl } from "../taught.ts";
import { complaints, newComplaint } from "./complaint.ts";
import { enter, press } from "./events.ts";
import { blockedStep } from "./guard.ts";
import { MOST_ROUNDS, waits } from "./limits.ts";
import { holdsText } from "./read-back.ts";
import { settled } from "./settle.ts";
import { nowIs } from "./still-is.ts";
import { type FilledControl, undoFill } from "./undo.ts";
import { watchSave } from "./watch-save.ts";
import { writeControl } from "./write.ts";

type FillAction = Extract<FillPlan, { kind: "fill" }>;
type PressAction = Extract<FillPlan, { kind: "press" }>;
type SwitchAction = Extract<FillPlan, { kind: "switch-off" }>;
type TypeAction = Extract<FillPlan, { kind: "choose-type" }>;
type Filled = Extract<FillOutcome, { kind: "filled" }>;

export interface SessionInput {
  document: Document;
  /** Shows what was filled and what is left. */
  mark: (marks: readonly Mark[], avoid: readonly Element[]) => void;
  /** The owner saved what was filled for this order. */
  saved: (order: FillOrder) => void;
}

export interface EditorSession {
  summary: () => PageSummary;
  fill: (order: FillOrder) => Promise<FillOutcome>;
  /** What the page's tables hold for these records. */
  pageRows: (question: Pick<RowsQuestion, "records" | "hints">) => PageRows;
  /** Rows that hold one of these records, and what can be pressed on the page. */
  rowsOf: (records: readonly RequiredRecord[]) => { rows: Element[]; pressable: Element[] };
  /** Takes back the last fill, where it was for this record. */
  undo: (recordId: string) => Promise<UndoOutcome>;
}

interface Look {
  taken: TakenSurvey;
  reading: Reading;
  plan: FillPlan;
}

const refused = (
  reason: Extract<FillOutcome, { kind: "refused" }>["reason"],
  detail: string | null,
) => ({ kind: "refused", reason, detail }) as const;

interface Written extends FilledControl {
  /** Written by us, not found standing there. */
  ours: boolean;
}

/**
 * Works in one page: surveys it anew before each act, does the one act that the plan names, and
 * never acts on a survey that is not the newest.
 */
export function openSession(input: SessionInput): EditorSession {
  const { document } = input;
  const filled = new WeakMap<Element, string>();
  let surveys = 0;
  let last: Promise<unknown> = Promise.resolve();
  let stopWatching = () => {};
  let taught: readonly TaughtControl[] = [];
  /** What the last fill changed, for its undo. */
  let lastFill: { recordId: string; controls: FilledControl[] } | null = null;

  function survey(): { taken: TakenSurvey; reading: Reading } {
    surveys += 1;
    const taken = takeSurvey({ document, number: surveys, filled });
    return { taken, reading: recognise(taken.survey, taught) };
  }

  function look(order: FillOrder, progress: Progress): Look {
    const { taken, reading } = survey();
    return { taken, reading, plan: planFill({ survey: taken.survey, reading, order, progress }) };
  }

  /** Whether the form has what this type needs, so that no field will still appear. */
  function isWhole({ reading, plan }: Look, order: FillOrder): boolean {
    if (plan.kind !== "fill") return plan.kind !== "verdict";
    const form = reading.forms.find(({ container }) => container === plan.container);
    const wanted = partsOfType(order.record.rdata.type);
    return (
      [...(form?.parts.values() ?? [])].filter(({ part }) => wanted.includes(part)).length ===
      wanted.length
    );
  }

  async function pressed(
    action: PressAction,
    seen: Look,
    order: FillOrder,
  ): Promise<Progress | null> {
    const element = seen.taken.buttons.get(action.button);
    if (!isHtml(element) || !element.isConnected) return null;
    const { why, row, ofType } = action;
    const progress: Progress = { ...notBegun, pressed: why, row, ofType };
    press(element);
    // A dialog may open anywhere in the page, so the whole of it is watched until it stands.
    await settled(document.body, () => {
      const { plan } = look(order, progress);
      return !(plan.kind === "verdict" && plan.verdict.kind === "refused");
    });
    return progress;
  }

  async function typeChosen(
    action: TypeAction,
    seen: Look,
    order: FillOrder,
    progress: Progress,
  ): Promise<Progress | FillOutcome> {
    const held = seen.taken.controls.get(action.control);
    const control = seen.taken.survey.controls[action.control];
    if (!held || !control) return refused("page-changed", "type");
    const written = await writeControl(held, control, "type", action.text);
    if (written.kind === "changed") return refused("page-changed", "type");
    if (written.kind === "not-usable") return refused("control-not-usable", "type");
    if (written.kind === "no-such-choice") {
      return refused("type-not-offered", typeName(order.record.rdata));
    }
    const opened = control.widget === "choices";
    const next: Progress = { ...progress, typeChosen: true, ofType: progress.ofType || opened };
    // What a press on a tile brings may stand anywhere in the page.
    const around = seen.taken.containers.get(action.container)?.parentElement;
    const region = opened ? document.body : (around ?? document.body);
    await settled(region, () => isWhole(look(order, next), order));
    return next;
  }

  async function proxyOff(action: SwitchAction, { taken }: Look): Promise<void> {
    const held = taken.controls.get(action.control);
    const control = taken.survey.controls[action.control];
    if (held && control) await writeControl(held, control, "proxy", "off");
    await settled(taken.containers.get(action.container) ?? document.body, () => true);
  }

  async function fillForm(
    action: FillAction,
    seen: Look,
    order: FillOrder,
    stood: Partial<Record<PartName, string>>,
  ): Promise<Filled | ReturnType<typeof refused> | null> {
    const { taken } = seen;
    const region: Element = taken.containers.get(action.container) ?? document.body;
    const targets = action.steps.flatMap((step) => {
      const held = taken.controls.get(step.control);
      const control = taken.survey.controls[step.control];
      return held && control ? [{ step, held, control }] : [];
    });
    const before = complaints(region, []);
    const outcome: Filled = {
      kind: "filled",
      target: action.target,
      filled: [],
      left: action.left.map(({ part, text, reason }) => ({ part, text, reason })),
      complaint: null,
      foreignMx: action.foreignMx.map(({ text }) => text),
    };
    const type = seen.reading.forms.find((f) => f.container === action.container)?.type ?? null;
    const blocked = blockedStep(targets);
    if (blocked === "changed") return null;
    if (blocked !== null) return refused("control-not-usable", blocked);
    const written: Written[] = [];
    const marks: Mark[] = action.left.flatMap(({ part, text, control }) => {
      const element = control === null ? undefined : taken.controls.get(control)?.element;
      return element ? [{ element, kind: "left" as const, part, text }] : [];
    });
    // What was drawn anew is filled anew; a form that became another is left to the owner.
    const giveUp = async (why: "other" | "untold") => {
      await undoFill(
        written.filter(({ ours }) => ours),
        () => survey().taken,
      );
      for (const { element } of written) filled.delete(element);
      return why === "other" ? refused("page-changed", null) : null;
    };
    for (const { step, held, control } of targets) {
      // Each control is filled on what the page says of it after the one before was filled.
      const ours = !step.stands;
      if (ours && written.some((other) => other.ours)) {
        const standing = nowIs(survey(), held.element, step.part, type);
        if (standing !== "same") return giveUp(standing);
      }
      const made = step.stands
        ? ({ kind: "written", text: step.text } as const)
        : await writeControl(held, control, step.part, step.text);
      if (made.kind === "changed") return giveUp("untold");
      if (made.kind === "written") {
        written.push({
          part: step.part,
          text: made.text,
          before: stood[step.part] ?? control.value,
          element: held.element,
          ours,
        });
        if (ours) filled.set(held.element, made.text);
        continue;
      }
      outcome.left.push({ part: step.part, text: step.text, reason: made.kind });
      marks.push({ element: held.element, kind: "left", part: step.part, text: step.text });
    }
    const lastWrite = performance.now();
    await settled(region, () => performance.now() - lastWrite >= waits.stands);
    const now = survey();
    const became = written.some(({ element, part }) => nowIs(now, element, part, type) === "other");
    if (became) return giveUp("other");
    readBack(now.taken, written, outcome, marks);
    lastFill = { recordId: order.record.id, controls: filledControls(written, outcome) };
    outcome.complaint = newComplaint(
      before,
      complaints(
        region,
        written.map(({ element }) => element),
      ),
    );
    for (const { row, text } of action.foreignMx) {
      const element = taken.rows[row];
      if (element) marks.push({ element, kind: "foreign-mx", part: null, text });
    }
    input.mark(marks, operated(seen, action.container));
    const first = written.find(({ element }) => element.matches("input, textarea"));
    if (isHtml(first?.element)) enter(first.element);
    const save = action.save === null ? null : (taken.buttons.get(action.save) ?? null);
    stopWatching();
    stopWatching = watchSave(region, save, () => {
      lastFill = null;
      input.saved(order);
    });
    return outcome;
  }

  /** Compares what stands after the page's handlers ran with what was put there. */
  function readBack(
    taken: TakenSurvey,
    written: readonly Written[],
    outcome: Filled,
    marks: Mark[],
  ): void {
    const ids = new Map([...taken.controls].map(([id, { element }]) => [element, id]));
    for (const { part, text, before, element } of written) {
      const id = ids.get(element);
      const standing = id === undefined ? null : (taken.survey.controls[id]?.value ?? null);
      if (standing !== null && holdsText(part, standing, text)) {
        filled.set(element, standing);
        outcome.filled.push({ part, text: standing, before });
        marks.push({ element, kind: "filled", part, text: standing });
        continue;
      }
      filled.delete(element);
      outcome.left.push({ part, text, reason: "changed-back" });
      if (element.isConnected) marks.push({ element, kind: "left", part, text });
    }
  }

  /** The controls that hold what was filled, with what stood there before. */
  function filledControls(
    written: readonly { part: PartName; element: Element }[],
    outcome: Filled,
  ): FilledControl[] {
    return written.flatMap(({ part, element }) => {
      const made = outcome.filled.find((other) => other.part === part);
      return made ? [{ part, element, text: made.text, before: made.before }] : [];
    });
  }

  /** What the owner operates in the form: nothing of ours may lie over it. */
  function operated({ taken, reading }: Look, container: number): Element[] {
    const within = reading.forms.find((form) => form.container === container)?.within;
    const { controls, buttons } = taken.survey;
    return [
      ...controls
        .filter((control) => within?.has(control.container) && control.visibility !== "hidden")
        .flatMap(({ id }) => taken.controls.get(id)?.element ?? []),
      ...buttons
        .filter((button) => within?.has(button.container) && button.visible)
        .flatMap(({ id }) => taken.buttons.get(id) ?? []),
    ];
  }

  async function carryOut(order: FillOrder): Promise<FillOutcome> {
    let progress = notBegun;
    taught = order.taught ?? [];
    /** What stood in controls that were set before the filling. */
    const stood: Partial<Record<PartName, string>> = {};
    lastFill = null;
    input.mark([], []);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const seen = look(order, progress);
      const { plan } = seen;
      switch (plan.kind) {
        case "verdict":
          // It was an editor when we began.
          return round > 0 && !seen.reading.editor ? refused("page-changed", null) : plan.verdict;
        case "press": {
          const next = await pressed(plan, seen, order);
          if (next === null) return refused("page-changed", null);
          progress = next;
          break;
        }
        case "choose-type": {
          const before = seen.taken.survey.controls[plan.control]?.value;
          if (before !== undefined) stood.type = before;
          const next = await typeChosen(plan, seen, order, progress);
          if ("kind" in next) return next;
          progress = next;
          break;
        }
        case "switch-off":
          stood.proxy = "on";
          await proxyOff(plan, seen);
          progress = { ...progress, proxyOff: true };
          break;
        case "fill": {
          const outcome = await fillForm(plan, seen, order, stood);
          if (outcome) return outcome;
          // The page drew the form anew under our hands: survey, recognise and plan the rest.
          await settled(document.body, () => true);
          break;
        }
      }
    }
    return refused("page-changed", null);
  }

  /** One order at a time: two at once would fill one form with two records. */
  function fill(order: FillOrder): Promise<FillOutcome> {
    const done = last.then(() => carryOut(order));
    last = done.catch(() => {});
    return done;
  }

  async function takeBack(recordId: string): Promise<UndoOutcome> {
    if (lastFill === null || lastFill.recordId !== recordId) return { kind: "nothing-to-undo" };
    const { controls } = lastFill;
    lastFill = null;
    stopWatching();
    input.mark([], []);
    for (const { element } of controls) filled.delete(element);
    return undoFill(controls, () => survey().taken);
  }

  function undo(recordId: string): Promise<UndoOutcome> {
    const done = last.then(() => takeBack(recordId));
    last = done.catch(() => {});
    return done;
  }

  function summary(): PageSummary {
    const { reading } = survey();
    if (!reading.editor) return { kind: "no-editor" };
    return {
      kind: "editor",
      zone: reading.zone.zone,
      convention: { ...unknownConvention, ...reading.convention },
      formOpen: reading.forms.some(({ row }) => row === null),
      rowCount: reading.rows.length,
    };
  }

  function rowsOf(records: readonly RequiredRecord[]) {
    const { taken, reading } = survey();
    const { zone } = reading.zone;
    const holding = zone.kind === "told" ? rowsThatHold(reading.rows, records, zone.name) : [];
    const rows = holding.flatMap(({ row }) => taken.rows[row] ?? []);
    const shown = taken.survey.controls.filter(({ visibility }) => visibility !== "hidden");
    const controls = shown.flatMap(({ id }) => taken.controls.get(id)?.element ?? []);
    return { rows, pressable: [...controls, ...taken.buttons.values()] };
  }

  function pageRows(question: Pick<RowsQuestion, "records" | "hints">): PageRows {
    const { taken, reading } = survey();
    return readPageRows({ ...question, survey: taken.survey, reading });
  }

  return { summary, fill, undo, rowsOf, pageRows };
}
