import { type Concept, conceptsOfLabel } from "../../words/matching.ts";
import type { Finding, Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** Text in front of a control counts where nothing names it more plainly. */
const WEAK_ROUTES = new Set(["preceding-text", "legend", "aria-describedby", "title"]);

/** The words of the labels. Several routes that say the same count once, by the plainest. */
export const signal: Signal = {
  name: "label",
  find: ({ control }) => {
    const best = new Map<Concept, Finding>();
    const plain = control.labels.some(({ route }) => !WEAK_ROUTES.has(route));
    for (const { route, text } of control.labels) {
      if (plain && route === "preceding-text") continue;
      for (const [concept, strength] of conceptsOfLabel(text)) {
        const points = weights.label[route] * strength;
        if (points > (best.get(concept)?.points ?? 0))
          best.set(concept, { concept, points, because: `${route} “${text}”` });
      }
    }
    return [...best.values()];
  },
};
