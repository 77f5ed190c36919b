import type { Signal } from "../evidence.ts";
import { exampleOf } from "../example.ts";
import { weights } from "../weights.ts";

/** What stands in the control already: `3600`, `@`, a preset. */
export const signal: Signal = {
  name: "standing-value",
  find: ({ control }) => {
    if (control.widget !== "text" && control.widget !== "textarea") return [];
    const concept = exampleOf(control.value);
    return concept === null
      ? []
      : [{ concept, points: weights.standingValue, because: `holds “${control.value}”` }];
  },
};
