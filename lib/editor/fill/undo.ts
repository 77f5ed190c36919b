import type { PartName } from "../../records/parts.ts";
import type { UndoOutcome } from "../outcome.ts";
import type { TakenSurvey } from "../survey/survey.ts";
import { holdsText } from "./read-back.ts";
import { writeControl } from "./write.ts";

/** A control that a fill changed. */
export interface FilledControl {
  part: PartName;
  element: Element;
  /** What stood there when the fill was done. */
  text: string;
  /** What stood there before it. */
  before: string;
}

type Kept = Extract<UndoOutcome, { kind: "undone" }>["kept"][number]["reason"];

/** Puts one control back. @returns why it was left as it is; null where it was put back. */
async function putBack(filled: FilledControl, survey: () => TakenSurvey): Promise<Kept | null> {
  const { part, element, text, before } = filled;
  // Each is put back on a look of its own: the one before may have made the page draw anew.
  const taken = survey();
  const [id, held] = [...taken.controls].find(([, known]) => known.element === element) ?? [];
  const control = id === undefined ? undefined : taken.survey.controls[id];
  if (held === undefined || control === undefined) return "gone";
  if (!holdsText(part, control.value, text)) return "changed-since";
  const made = await writeControl(held, control, part, before);
  if (made.kind === "written") return null;
  return made.kind === "changed" ? "gone" : "not-usable";
}

/**
 * Restores every control that a fill changed, by the way of its widget, the last one first: the type
 * is put back when the fields that it brought are as they were.
 * @param survey a new look at the page.
 */
export async function undoFill(
  filled: readonly FilledControl[],
  survey: () => TakenSurvey,
): Promise<UndoOutcome> {
  const outcome: Extract<UndoOutcome, { kind: "undone" }> = {
    kind: "undone",
    restored: [],
    kept: [],
  };
  const inOrder = [
    ...filled.filter(({ part }) => part !== "type").toReversed(),
    ...filled.filter(({ part }) => part === "type"),
  ];
  for (const control of inOrder) {
    if (control.before === control.text) continue;
    const reason = await putBack(control, survey);
    if (reason === null) outcome.restored.push(control.part);
    else outcome.kept.push({ part: control.part, reason });
  }
  return outcome;
}
