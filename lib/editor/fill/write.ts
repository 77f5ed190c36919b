import type { PartName } from "../../records/parts.ts";
import { isEdited } from "../survey/control-kind.ts";
import type { SurveyedControl } from "../survey/page-survey.ts";
import { isHtml, isTag } from "../survey/realm.ts";
import type { HeldControl } from "../survey/survey.ts";
import { fillCombobox } from "./combobox.ts";
import { fillEdited } from "./edited.ts";
import { press } from "./events.ts";
import { guard } from "./guard.ts";
import { fillSelect } from "./native-select.ts";
import { fillRadios } from "./radios.ts";
import { fillText } from "./text-control.ts";

/** What came of writing into one control. */
export type Written =
  /** `text` is what was put there, of a list the text of the choice. */
  | { kind: "written"; text: string }
  | { kind: "changed" }
  | { kind: "not-usable" }
  | { kind: "no-such-choice" };

/** Puts a text into a control by the way of its widget, after the last look at it. */
export async function writeControl(
  held: HeldControl,
  control: SurveyedControl,
  part: PartName,
  text: string,
): Promise<Written> {
  const verdict = guard(held);
  if (verdict !== "fillable") return { kind: verdict };
  const { element } = held;
  const done = (written: boolean): Written =>
    written ? { kind: "written", text } : { kind: "no-such-choice" };
  if (held.radios.length > 0) {
    const texts = control.options.map((option) => option.text);
    return done(fillRadios(held.radios, texts, text));
  }
  if (held.choices.length > 0) {
    const member = held.choices[control.options.findIndex((option) => option.text === text)];
    if (!member?.isConnected) return { kind: "no-such-choice" };
    press(member);
    return { kind: "written", text };
  }
  if (control.widget === "switch" && isHtml(element)) {
    if (control.value !== text) press(element);
    return { kind: "written", text };
  }
  if (control.widget === "combobox" && isHtml(element)) {
    const made = await fillCombobox(element, part, text);
    return made.kind === "chosen" ? { kind: "written", text: made.text } : made;
  }
  if (isTag(element, "select")) return done(fillSelect(element, text));
  if (isTag(element, "input", "textarea")) {
    fillText(element, text);
    return { kind: "written", text };
  }
  if (isEdited(element)) {
    fillEdited(element, text);
    return { kind: "written", text };
  }
  return { kind: "not-usable" };
}
