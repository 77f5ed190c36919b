import { conceptsOfLabel } from "../../words/matching.ts";
import type { Finding, Signal } from "../evidence.ts";
import { exampleOf } from "../example.ts";
import { weights } from "../weights.ts";

/** The placeholder: a word for the part, or an example of what goes in. */
export const signal: Signal = {
  name: "placeholder",
  find: ({ control }) => {
    const text = control.placeholder;
    if (text === "") return [];
    const because = `placeholder “${text}”`;
    const words: Finding[] = [...conceptsOfLabel(text)].map(([concept, strength]) => ({
      concept,
      points: weights.placeholder * strength,
      because,
    }));
    const example = exampleOf(text);
    if (example === null || words.some(({ concept }) => concept === example)) return words;
    return [...words, { concept: example, points: weights.placeholderExample, because }];
  },
};
