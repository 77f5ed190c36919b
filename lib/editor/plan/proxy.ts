import { typeName } from "../../records/rdata.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FormReading } from "../recognise/form.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import type { FillPlan, FillStep, LeftStep, Progress } from "./fill-plan.ts";
import { isUsable } from "./parts.ts";

/** Types for which providers answer in their own name: what is asked there is never a mail server. */
const PROXIED = /^(?:A|AAAA|CNAME)$/;

/**
 * A host of mail behind a web proxy takes no mail, and a name that others look up must lead where
 * the record says: the form's switch for a proxy is turned off before anything is filled.
 * @returns the press; what became of it; null where the form has no such switch, or it was off.
 */
export function planProxy(
  survey: PageSurvey,
  { container, within }: FormReading,
  { rdata }: RequiredRecord,
  { proxyOff }: Progress,
): FillPlan | { step: FillStep } | { left: LeftStep } | null {
  if (!PROXIED.test(typeName(rdata))) return null;
  const control = survey.controls.find(
    (other) =>
      other.widget === "switch" && within.has(other.container) && other.visibility !== "hidden",
  );
  if (!control || (control.value === "off" && !proxyOff)) return null;
  const made = { part: "proxy", control: control.id, text: "off" } as const;
  if (control.value === "off") return { step: { ...made, stands: true } };
  if (proxyOff || !isUsable(control)) return { left: { ...made, reason: "not-usable" } };
  return { kind: "switch-off", control: made.control, container };
}
