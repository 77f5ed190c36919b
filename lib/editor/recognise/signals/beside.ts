import { timeUnitOf } from "../duration.ts";
import type { Signal } from "../evidence.ts";
import { suffixZone } from "../name-in-text.ts";
import { weights } from "../weights.ts";

/** What stands right beside the control: the zone beside a host, a unit beside a TTL. */
export const signal: Signal = {
  name: "beside",
  find: ({ control }) => {
    if (control.beside === "") return [];
    const because = `beside it “${control.beside}”`;
    if (suffixZone(control.beside) !== null) {
      return [{ concept: "name", points: weights.zoneBeside, because }];
    }
    return timeUnitOf(control.beside) === null
      ? []
      : [{ concept: "ttl", points: weights.unitBeside, because }];
  },
};
