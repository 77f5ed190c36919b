import type { ViewProtocol } from "../../lib/messages/view.ts";

/** What became of a fill, as the worker answers it and keeps it. */
export type FillOutcome = ViewProtocol["fill"]["answer"];
export type FillOutcomeOf<K extends FillOutcome["kind"]> = Extract<FillOutcome, { kind: K }>;
