import type { Answer } from "../dns/answer.ts";
import type { QueryType } from "../dns/question.ts";
import type { Purpose, RequiredRecord } from "../records/required-record.ts";
import { madeUpName } from "./made-up-name.ts";
import { recordsOf } from "./one-of-the-set.ts";
import type { Scene } from "./rule.ts";
import { txtText } from "./seen-text.ts";

/** Short questions that many rules put to a scene. */

/** TXT texts at a name; none where nobody has answered. */
export function textsAt(scene: Scene, name: string): string[] {
  const answer = scene.answer({ name, type: "TXT" });
  return answer ? textsIn(answer) : [];
}

export function textsIn(answer: Answer): string[] {
  return recordsOf(answer).flatMap((record) =>
    record.type === "TXT" ? [txtText(record.strings)] : [],
  );
}

/** Addresses of a host, both families; null where nobody has answered for both. */
export function addressesOf(scene: Scene, host: string): string[] | null {
  const answers = (["A", "AAAA"] as const).map((type) => scene.answer({ name: host, type }));
  if (answers.some((answer) => answer === null)) return null;
  return answers.flatMap((answer) => (answer ? addressesIn(answer) : []));
}

export function addressesIn(answer: Answer): string[] {
  return recordsOf(answer).flatMap((record) =>
    record.type === "A" || record.type === "AAAA" ? [record.address] : [],
  );
}

export function requiredFor(scene: Scene, ...purposes: Purpose[]): RequiredRecord[] {
  return scene.records.filter(({ purpose }) => purposes.includes(purpose));
}

/** Whether the zone answers at all, as far as is known: to ask it for more is no use where it does not. */
export function isServed({ report }: Scene): boolean {
  return report?.records.some(({ state }) => state !== "unknown") ?? false;
}

/** Whether a record that is looked for is not at its name. */
export function isAbsent(scene: Scene, { id }: RequiredRecord): boolean {
  return ["missing", "skipped"].includes(scene.stateOf(id) ?? "");
}

const isGiven = (answer: Answer) => answer.kind === "records" || answer.aliases.length > 0;

/**
 * What a wildcard of the zone answers; null where there is none, where nobody has said, or where
 * somebody denies it: then it is a resolver that answers for names that are not there.
 */
export function wildcardAnswer(scene: Scene, zone: string, type: QueryType): Answer | null {
  const answers = scene.answers({ name: madeUpName(zone), type });
  return answers.every(isGiven) ? (answers[0] ?? null) : null;
}

/** Resolvers that answer for a made-up name which others deny. */
export function rewriters(scene: Scene, zone: string, type: QueryType): string[] {
  const answers = scene.answers({ name: madeUpName(zone), type });
  return answers.every(isGiven) ? [] : answers.filter(isGiven).map(({ resolver }) => resolver);
}

/** The target at the end of an answer's aliases; null where there is none. */
export function aliasTarget(answer: Answer | null): string | null {
  return answer?.aliases.at(-1)?.target ?? null;
}
