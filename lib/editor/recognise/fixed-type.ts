import type { PageSurvey } from "../survey/page-survey.ts";
import type { FormReading } from "./form.ts";
import { hiddenType, toldAround, toldBy } from "./told-type.ts";

/** Forms that serve one type of record alone: what tells it, since no control does. */

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
