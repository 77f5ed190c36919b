import { type Concept, conceptsOfIdentifier, identifierText } from "../../words/matching.ts";
import type { Finding, Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** Identifiers of what only searches: `search_name`, `filter-type`. */
export const SEARCHES = /(?:^| )(?:search|filter|query|lookup)(?: |$)/;

const NUMBERED = /^(?:value|field|data|input) \d+$/;

/** What its programmers call the control. */
export const signal: Signal = {
  name: "identifier",
  find: ({ control }) => {
    const best = new Map<Concept, Finding>();
    const identifiers = { name: control.name, id: control.idAttribute, "test id": control.testId };
    for (const [kind, text] of Object.entries(identifiers)) {
      if (SEARCHES.test(identifierText(text))) {
        const because = `${kind} “${text}”`;
        best.set("no-part", { concept: "no-part", points: weights.foreignKind, because });
      }
      // `value_0`, `value_1` number what they hold and tell nothing of it.
      if (NUMBERED.test(identifierText(text))) continue;
      for (const [concept, strength] of conceptsOfIdentifier(text)) {
        const points = weights.identifier * strength;
        if (points > (best.get(concept)?.points ?? 0))
          best.set(concept, { concept, points, because: `${kind} “${text}”` });
      }
    }
    return [...best.values()];
  },
};
