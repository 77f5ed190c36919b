import type { ControlId, PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import type { TaughtControl } from "../taught.ts";
import type { Concept } from "../words/matching.ts";
import type { TableReading } from "./rows.ts";

/** One thing that speaks for (or, below 0, against) a control being a part. */
export interface Evidence {
  control: ControlId;
  concept: Concept;
  points: number;
  signal: string;
  /** What was seen, to be read by a person. */
  because: string;
}

/** What a signal may look at. */
export interface SignalInput {
  control: SurveyedControl;
  /** The controls of the form that is judged, in document order. */
  form: readonly SurveyedControl[];
  /** The record type at which the form stands; null where none is chosen or told by a choice. */
  type: string | null;
  survey: PageSurvey;
  tables: readonly TableReading[];
  /** What the owner taught of this site. */
  taught: readonly TaughtControl[];
}

/** What one signal finds for one control. */
export type Finding = Omit<Evidence, "control" | "signal">;

/** A signal: looks at one control, and is pure. */
export interface Signal {
  /** As the reading prints it. */
  name: string;
  find: (input: SignalInput) => Finding[];
}
