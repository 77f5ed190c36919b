import type { Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** Editors ask for the name before the value. Settles nothing by itself. */
export const signal: Signal = {
  name: "position",
  find: ({ control, form }) => {
    const texts = form.filter(
      ({ widget, inputType }) => widget === "text" && inputType !== "number",
    );
    const at = texts.findIndex(({ id }) => id === control.id);
    if (at === 0)
      return [{ concept: "name", points: weights.position, because: "first text field" }];
    return at === 1
      ? [{ concept: "value", points: weights.position, because: "second text field" }]
      : [];
  },
};
