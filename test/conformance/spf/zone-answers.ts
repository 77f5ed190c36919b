import { txtText } from "../../../lib/verify/seen-text.ts";
import type { SpfAnswer, SpfQuestion } from "../../../lib/verify/spf/question.ts";
import type { Zones } from "./scenario.ts";

/** Aliases that are followed before a circle is taken for what it is. */
const MAX_ALIASES = 8;

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function valuesOf(zone: Zones[string], type: SpfQuestion["type"]): readonly string[] {
  switch (type) {
    case "TXT":
      return (zone.TXT ?? []).map((strings) => txtText(strings.map(octets)));
    case "MX":
      return (zone.MX ?? []).toSorted(([a], [b]) => a - b).map(([, exchange]) => exchange);
    default:
      return zone[type] ?? [];
  }
}

/** Answers from zones in memory, as a resolver gives them. */
export function answersFrom(zones: Zones): (question: SpfQuestion) => SpfAnswer {
  return ({ name, type }) => {
    let zone = zones[name];
    for (let aliases = 0; zone?.CNAME !== undefined; aliases++) {
      if (aliases === MAX_ALIASES) return { kind: "error" };
      zone = zones[zone.CNAME];
    }
    if (zone === undefined) return { kind: "no-name" };
    const values = valuesOf(zone, type);
    if (values.length > 0) return { kind: "values", values };
    return { kind: zone.silent ? "error" : "no-data" };
  };
}
