import type { PartName } from "../../records/parts.ts";
import type { FillOutcome } from "../outcome.ts";
import type { RowRecord } from "../recognise/rows.ts";
import type { ButtonId, ContainerId, ControlId } from "../survey/page-survey.ts";

/** One control and what goes into it. */
export interface FillStep {
  part: PartName;
  control: ControlId;
  /** What is written, or the text of the choice. */
  text: string;
  /** It stands there already, and nothing is written. */
  stands: boolean;
}

type FilledOutcome = Extract<FillOutcome, { kind: "filled" }>;

/** A part that is left to the owner. */
export interface LeftStep {
  part: PartName;
  text: string;
  reason: FilledOutcome["left"][number]["reason"];
  /** Where it would go, as far as that is known. */
  control: ControlId | null;
}

/** Asked, refused or there already: nothing is done on the page. */
export type Verdict = Exclude<FillOutcome, { kind: "filled" }>;

/** What to do next on the page of one survey. */
export type FillPlan =
  | { kind: "verdict"; verdict: Verdict }
  | { kind: "press"; why: "add" | "edit"; button: ButtonId; row: RowRecord | null; ofType: boolean }
  | { kind: "choose-type"; control: ControlId; text: string; container: ContainerId }
  | { kind: "switch-off"; control: ControlId; container: ContainerId }
  | {
      kind: "fill";
      target: FilledOutcome["target"];
      container: ContainerId;
      steps: FillStep[];
      left: LeftStep[];
      /** Rows of another provider's MX: index in the survey's rows, and text. */
      foreignMx: { row: number; text: string }[];
      save: ButtonId | null;
    };

/** What was done already for this order: each at most once. */
export interface Progress {
  pressed: "add" | "edit" | null;
  /** The row whose edit control was pressed. */
  row: RowRecord | null;
  typeChosen: boolean;
  /** What was pressed named the record's type: the form that came is of it. */
  ofType: boolean;
  /** The switch for a proxy was turned off. */
  proxyOff: boolean;
}

export const notBegun: Progress = {
  pressed: null,
  row: null,
  typeChosen: false,
  ofType: false,
  proxyOff: false,
};

export function verdict(made: Verdict): FillPlan {
  return { kind: "verdict", verdict: made };
}

/** A refusal, with what was met. */
export function refuse(
  reason: Extract<Verdict, { kind: "refused" }>["reason"],
  detail: string | null = null,
): FillPlan {
  return verdict({ kind: "refused", reason, detail });
}

/** A question about a part that cannot be told surely enough. */
export function askPart(part: PartName, labels: string[], pointable = false): FillPlan {
  return verdict({ kind: "question", about: "part", part, labels, pointable });
}
