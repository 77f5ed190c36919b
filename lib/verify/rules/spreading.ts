import type { Answer } from "../../dns/answer.ts";
import { isAtOrBelow, parentName } from "../../records/domain-name.ts";
import type { FindingCode } from "../catalogue.ts";
import { type DomainQuestion, questionsFor } from "../domain-question.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding, Observation } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/**
 * Why resolvers differ about a record that somebody sees right: an old answer, or an old *no*, that
 * they may still keep (RFC 2181 §8, RFC 2308 §5), or more than that.
 */

/** RFC 8914 §4.30: the denial was made from one that a signed zone gave for other names (RFC 8198). */
const SYNTHESISED = 29;

/** A question of which a record is spreading, and what stands against it. */
interface Spreading {
  asked: DomainQuestion;
  recordId: string;
  others: Observation[];
}

function spreadingOnes(scene: Scene): Spreading[] {
  return questionsFor(scene.records).flatMap((asked) => {
    const report = scene.report?.records.find(
      ({ id, state }) => state === "spreading" && asked.records.some((record) => record.id === id),
    );
    if (!report) return [];
    const others = report.observations.filter(({ verdict }) => verdict !== "right");
    return [{ asked, recordId: report.id, others }];
  });
}

/** A resolver says the same as at the last look, though it cannot have kept it so long. */
function isOverdue(scene: Scene, { recordId, others }: Spreading): boolean {
  const { look } = scene;
  const before = look.lastWhole === undefined ? look.previous : look.lastWhole;
  const report = before?.records.find(({ id }) => id === recordId);
  if (report?.state !== "spreading") return false;
  return others.some(({ resolver, at }) =>
    report.observations.some(
      (old) => old.resolver === resolver && old.verdict !== "right" && old.until <= at,
    ),
  );
}

/** Answers of this look by those who do not see the record. */
function denials(scene: Scene, { asked, others }: Spreading): Answer[] {
  return scene
    .answers(asked.question)
    .filter(({ resolver }) => others.some((one) => one.resolver === resolver));
}

/** The empty name above a record: where it is denied, all below it is (RFC 8020 §2). */
function branchOf(scene: Scene, { asked }: Spreading): string | null {
  const above = parentName(asked.question.name);
  return above !== scene.domain && isAtOrBelow(above, scene.domain) ? above : null;
}

function isBranchDenied(scene: Scene, one: Spreading): boolean {
  const branch = branchOf(scene, one);
  if (branch === null) return false;
  return scene
    .answers({ name: branch, type: "TXT" })
    .some(
      ({ resolver, kind }) =>
        kind === "no-name" && one.others.some((other) => other.resolver === resolver),
    );
}

function codeOf(scene: Scene, one: Spreading): FindingCode {
  if (isOverdue(scene, one)) return "spreading-overdue";
  if (!one.others.every(({ verdict }) => verdict === "missing")) return "spreading";
  const isSynthesised = denials(scene, one).some(
    ({ authenticated, extendedErrors }) =>
      authenticated && extendedErrors.some(({ code }) => code === SYNTHESISED),
  );
  if (isSynthesised) return "spreading-nsec";
  return isBranchDenied(scene, one) ? "spreading-nxdomain-subtree" : "spreading-negative";
}

/** The time is over, and the resolvers have it from servers that hold other versions of the zone. */
function inconsistent(scene: Scene): Finding[] {
  const serials = new Set(
    scene
      .answers({ name: scene.domain, type: "SOA" })
      .flatMap((answer) => recordsOf(answer))
      .flatMap((record) => (record.type === "SOA" ? [record.serial] : [])),
  );
  return serials.size > 1 ? [finding("zone-inconsistent", { seen: [...serials].join(", ") })] : [];
}

const operators = (scene: Scene, others: readonly Observation[]) =>
  others
    .map(({ resolver }) => scene.look.resolvers.find(({ id }) => id === resolver)?.operator)
    .join(", ");

export const rule: Rule = {
  ask: () => [],
  askAll: (scene) =>
    spreadingOnes(scene).flatMap((one) => {
      const branch = branchOf(scene, one);
      const isDenied = denials(scene, one).some(({ kind }) => kind === "no-name");
      return [
        ...(isOverdue(scene, one) ? [{ name: scene.domain, type: "SOA" as const }] : []),
        ...(branch !== null && isDenied ? [{ name: branch, type: "TXT" as const }] : []),
      ];
    }),
  find(scene) {
    const ones = spreadingOnes(scene);
    const found = ones.map((one) =>
      finding(codeOf(scene, one), { recordId: one.recordId, seen: operators(scene, one.others) }),
    );
    const isLate = ones.some((one) => isOverdue(scene, one));
    return isLate ? [...found, ...inconsistent(scene)] : found;
  },
};
