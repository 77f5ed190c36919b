import { callingOf, isCalledAlike } from "../calling.ts";
import type { Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** What the owner pointed at on this site: called so, it was this part. */
export const signal: Signal = {
  name: "taught",
  find: ({ control, taught }) =>
    taught
      .filter(({ calling }) => isCalledAlike(calling, callingOf(control)))
      .map(({ part }) => ({
        concept: part,
        points: weights.taught,
        because: "the owner pointed at it",
      })),
};
