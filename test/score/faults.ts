import { join } from "node:path";
import type { PageScore } from "./score-page.ts";

/** The faults on the project's own corpus that are known and not mended yet. */
export const knownFaultsFile = join(import.meta.dirname, "known-faults.json");

/**
 * What is not as it should be, one line each: the list of known faults is made of these lines. A
 * fault that is new fails the run, and so does one of the list that is gone.
 */
export function faultsOf(pages: readonly PageScore[]): string[] {
  return pages.flatMap(({ name, decoy, cases }) => [
    ...(decoy && !decoy.kept ? [`${name}: decoy ${decoy.recognised}`] : []),
    ...cases.flatMap(({ title, outcome, verdict }) =>
      [
        ...verdict.wrongFields.map(({ part }) => `WRONG FIELD ${part}`),
        ...(verdict.wrongFills.length > 0 ? ["WRONG FILL"] : []),
        ...(verdict.missed.length > 0 ? [`not named: ${verdict.missed.join(", ")}`] : []),
        ...(outcome === "fill" && !verdict.filled ? ["not filled"] : []),
      ].map((fault) => `${name}: ${title}: ${fault}`),
    ),
  ]);
}
