import type { LabelRoute } from "../survey/page-survey.ts";

/**
 * What each signal is worth, in points, when it speaks fully for a part. All figures of the
 * recogniser stand here; a label that is nothing but the part's name is the measure, at 3.
 */
export const weights = {
  label: {
    "label-for": 3,
    "label-around": 3,
    "aria-labelledby": 3,
    "aria-label": 3,
    column: 2.6,
    "left-cell": 2.4,
    title: 2,
    "preceding-text": 2.2,
    legend: 0.6,
    "aria-describedby": 0.5,
  } satisfies Record<LabelRoute, number>,
  /** `name`, `id` and test id: the best of them, since one programmer wrote all three. */
  identifier: 2,
  placeholder: 2,
  /** A placeholder that shows an example in place of a word: `@ or www`, `3600`. */
  placeholderExample: 1.2,
  /** A list of record types, of durations, of protocols, of CAA tags. */
  typeOptions: 4,
  durationOptions: 3,
  protocolOptions: 3,
  tagOptions: 3,
  numberOptions: 0.8,
  /** A list of units beside a TTL may be labelled as one. */
  unitOptions: 6,
  /** What stands in a list that tells nothing else: a record type is shown. */
  shownType: 2.5,
  standingValue: 0.8,
  /** A zone's suffix beside the field; a unit of time beside it. */
  zoneBeside: 2.5,
  unitBeside: 2,
  /** The kind of input: a number is no name, a search is no part. */
  kindFits: 0.6,
  kindSpeaksAgainst: 2,
  /** A 16-bit number in a form for a type that has but one. */
  onlyUint16: 1.6,
  foreignKind: 3,
  /** What stands in the same column of the rows below. */
  columnContent: 2.5,
  /**
   * The owner's own word: more than a label and an identifier that contradict it leave of their
   * conflict, and still no more than evidence.
   */
  taught: 5,
  position: 0.4,
  /** Against the label that says name, and for the value. */
  secondHost: 3.5,
} as const;

/** When a part is sure enough to be filled. */
export const thresholds = {
  /** Points that its control has at least: two weak signals, or one plain one. */
  points: 2,
  /** How much worse the next best joint assignment is that puts the part elsewhere. */
  margin: 1,
  /**
   * How much less the same control speaks for any other part: a label and an identifier that
   * contradict each other (3 against 1.2, where the identifier has other words too) make a question,
   * even where the order of the controls takes one side.
   */
  conflict: 1.9,
  /** Points under which a control is not even named as a guess. */
  guess: 0.8,
} as const;

/** Points at which confidence is one half; it nears 1 as signals agree. */
const HALF_CONFIDENCE = 1.5;

/** Confidence from 0 to 1 of a part with so many points. */
export function confidenceOf(points: number): number {
  return points <= 0 ? 0 : points / (points + HALF_CONFIDENCE);
}
