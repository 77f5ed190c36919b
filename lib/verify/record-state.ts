import { REST_MS, stillCounts } from "./look-plan.ts";
import type { Observation, RecordState } from "./report.ts";

/**
 * Answers that came within this time came in one look. Shorter than the 10 s after which a Save is
 * first looked for: what was seen just before it must not contradict what is seen after it.
 */
const SAME_LOOK_MS = 5_000;

/**
 * The state of a record from what resolvers were last seen to say of it.
 * @param observations the latest of each resolver.
 * @param operatorOf who runs a resolver: two of one operator do not confirm each other.
 * @param now milliseconds since the epoch; what has run out by then does not count any more.
 * @param needsSecond whether there is a second operator to confirm what is right.
 */
export function recordState(
  observations: readonly Observation[],
  required: boolean,
  operatorOf: (resolver: string) => string,
  now: number,
  needsSecond = true,
): RecordState {
  const counting = observations.filter((observation) => stillCounts(observation, now));
  const right = counting
    .filter(({ verdict }) => verdict === "right")
    .toSorted((a, b) => b.at - a.at);
  const other = counting.filter(({ verdict }) => verdict !== "right");
  const [newest] = right;
  if (!newest) return stateWithoutRight(other, required);
  const confirming = right.find(
    ({ resolver }) => operatorOf(resolver) !== operatorOf(newest.resolver),
  );
  // What was seen before both were right is old news; what came with them or later contradicts.
  const contradicted =
    confirming === undefined
      ? other.length > 0
      : other.some(({ at }) => at > confirming.at - SAME_LOOK_MS);
  if (contradicted) return "spreading";
  return confirming || !needsSecond ? "pass" : "unknown";
}

/**
 * When a record that two operators find right passes without another question: what contradicts them
 * has run out by then. Milliseconds since the epoch; null where it is not only time that it lacks.
 */
export function settlesAt(
  observations: readonly Observation[],
  operatorOf: (resolver: string) => string,
): number | null {
  const others = observations.filter(({ verdict }) => verdict !== "right");
  const at = Math.max(...others.map((other) => Math.max(other.until, other.at + REST_MS)));
  return others.length > 0 && recordState(observations, true, operatorOf, at) === "pass"
    ? at
    : null;
}

function stateWithoutRight(other: readonly Observation[], required: boolean): RecordState {
  const latest = Math.max(...other.map(({ at }) => at));
  const news = other.filter(({ at }) => at > latest - SAME_LOOK_MS);
  if (news.length === 0) return "unknown";
  if (news.some(({ verdict }) => verdict === "wrong")) return "wrong";
  return required ? "missing" : "skipped";
}
