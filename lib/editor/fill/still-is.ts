import type { PartName } from "../../records/parts.ts";
import { wordPartOf } from "../plan/parts.ts";
import type { FormReading, PartReading } from "../recognise/form.ts";
import type { Reading } from "../recognise/reading.ts";
import type { TakenSurvey } from "../survey/survey.ts";

/** What a newer look at the page says of a control that was judged before. */
export type NowIs =
  /** The same part of a form of the same type. */
  | "same"
  /** Surely something else, or its form is of another type now. */
  | "other"
  /** Not told any more: it is gone, or no longer sure. */
  | "untold";

/**
 * What a control is on the page as it is now. A page may exchange its labels or its type under our
 * hands without touching the control itself.
 * @param type of the record that the form is for, as the form told it when it was judged.
 */
export function nowIs(
  now: { taken: TakenSurvey; reading: Reading },
  element: Element,
  part: PartName,
  type: string | null,
): NowIs {
  const id = [...now.taken.controls].find(([, held]) => held.element === element)?.[0];
  const [found] = now.reading.forms.flatMap((form): [FormReading, PartReading][] => {
    const known = [...form.parts.values()].find(({ control }) => control === id);
    return known ? [[form, known]] : [];
  });
  if (!found || part === "proxy") return "untold";
  const [form, known] = found;
  if (form.type !== null && type !== null && form.type !== type) return "other";
  if (!known.sure) return "untold";
  return known.part === wordPartOf(part) ? "same" : "other";
}
