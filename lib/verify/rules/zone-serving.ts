import type { ExtendedError } from "../../dns/answer.ts";
import type { Question } from "../../dns/question.ts";
import type { Reply } from "../asking.ts";
import type { FindingCode } from "../catalogue.ts";
import { fitsNoKey, lacksKeys } from "../dnssec-facts.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/**
 * Whether the zone can be asked at all, and if not, whose fault it is: DNSSEC goes away with the CD
 * flag (RFC 4035 §3.2.2), a name server that does not serve the zone does not. What a resolver says of
 * the cause (RFC 8914) tells the rest.
 */

/** Extended errors (RFC 8914 §4). */
const EDE = {
  unsupportedAlgorithm: [1, 2],
  expired: 7,
  notYetValid: 8,
  keyMissing: 9,
  signaturesMissing: 10,
  denialMissing: 12,
  cachedFailure: 13,
  nsec3Iterations: 27,
  notServed: [20, 22, 23],
} as const;

function isServfail(reply: Reply): boolean {
  return "silence" in reply && reply.silence.kind === "server-failure";
}

function errorsOf(reply: Reply): ExtendedError[] {
  if ("answer" in reply) return reply.answer.extendedErrors;
  return "extendedErrors" in reply.silence ? reply.silence.extendedErrors : [];
}

/** Replies without the CD flag of whoever was there: a broken line says nothing of the zone. */
function spoken(scene: Scene): Reply[] {
  return scene.ownReplies.filter(
    (reply) =>
      !reply.question.unchecked &&
      reply.question.type !== "DS" &&
      ("answer" in reply || isServfail(reply) || reply.silence.kind === "refused"),
  );
}

function failsWhole(scene: Scene): boolean {
  const replies = spoken(scene);
  return replies.length > 0 && replies.every((reply) => !("answer" in reply));
}

const unchecked = (question: Question): Question => ({ ...question, unchecked: true });

function hasError(replies: readonly Reply[], ...codes: number[]): boolean {
  return replies.some((reply) => errorsOf(reply).some(({ code }) => codes.includes(code)));
}

/** Names what is wrong with the signatures, by the records first, then by what resolvers say. */
function dnssecFault(scene: Scene, failed: readonly Reply[]): FindingCode {
  const ds = scene.answer({ name: scene.domain, type: "DS" });
  const keys = scene.answer(unchecked({ name: scene.domain, type: "DNSKEY" }));
  if (lacksKeys(ds, keys)) return "dnssec-ds-without-zone-keys";
  if (fitsNoKey(ds, keys)) return "dnssec-ds-mismatch";
  if (hasError(failed, EDE.expired)) return "dnssec-signature-expired";
  if (hasError(failed, EDE.notYetValid)) return "dnssec-signature-future";
  const isSigned = keys?.kind === "records";
  return hasError(failed, EDE.keyMissing, EDE.signaturesMissing) && !isSigned
    ? "dnssec-ds-without-zone-keys"
    : "dnssec-bogus";
}

/** Whether no look has ever seen the zone, and one before found it unserved as well. */
function isNewZone({ look: { previous } }: Scene): boolean {
  const UNSERVED = ["zone-lame", "zone-not-created"];
  return (
    previous !== null &&
    previous.zone === null &&
    previous.findings.some(({ code }) => UNSERVED.includes(code))
  );
}

/** Nobody gets an answer about the domain. */
function wholeFault(scene: Scene): Finding[] {
  const failed = spoken(scene);
  const helped = scene.answer(unchecked({ name: scene.domain, type: "SOA" }));
  if (helped) return [finding(dnssecFault(scene, failed), { seen: scene.domain })];
  const resolvers = new Set(failed.filter(isServfail).map(({ resolver }) => resolver.id));
  if (hasError(failed, EDE.cachedFailure) && !hasError(failed, ...EDE.notServed)) return [];
  return hasError(failed, ...EDE.notServed) || resolvers.size > 1
    ? [finding(isNewZone(scene) ? "zone-not-created" : "zone-lame", { seen: scene.domain })]
    : [];
}

/** Questions that fail while others are answered; of each type and name, at whoever was asked. */
function failedQuestions(scene: Scene): Question[] {
  if (!scene.ownReplies.some(isServfail)) return [];
  const replies = spoken(scene).filter(({ question }) => question.type !== "DNSKEY");
  const questions = new Map(
    replies.map(({ question }) => [`${question.type} ${question.name}`, question]),
  );
  return [...questions.values()].filter((question) => {
    const own = scene.replies(question);
    return own.length > 0 && own.every(isServfail);
  });
}

/** Single names or types fail, and with the CD flag they do not, or they are of a type that nobody answers. */
function partFaults(scene: Scene): Finding[] {
  const failed = failedQuestions(scene);
  const healed = failed.filter((question) => scene.answer(unchecked(question)) !== null);
  const [first] = healed;
  const findings: Finding[] = [];
  if (first) {
    const replies = healed.flatMap((question) => scene.replies(question));
    const denied = healed.every(
      (question) => scene.answer(unchecked(question))?.kind !== "records",
    );
    const code =
      denied && hasError(replies, EDE.denialMissing) ? "dnssec-nsec-missing" : "dnssec-partial";
    findings.push(finding(code, { seen: `${first.name} ${first.type}` }));
  }
  const refused = TYPES_OF_TODAY.filter((type) => {
    const own = spokenOfType(scene, type);
    return own.length > 0 && own.every((reply) => "silence" in reply);
  });
  if (refused.length > 0 && !first)
    findings.push(finding("zone-type-refused", { seen: refused.join(", ") }));
  return findings;
}

/** Types that old name servers do not know (RFC 3597). */
const TYPES_OF_TODAY = ["SRV", "CAA", "TLSA"] as const;

function spokenOfType(scene: Scene, type: (typeof TYPES_OF_TODAY)[number]): Reply[] {
  return scene.ownReplies.filter(
    (reply) =>
      reply.question.type === type &&
      !reply.question.unchecked &&
      ("answer" in reply || ["server-failure", "other-rcode"].includes(reply.silence.kind)),
  );
}

/** What resolvers remark on answers that they gave all the same. */
function remarks(scene: Scene): Finding[] {
  const replies = scene.ownReplies.filter((reply) => "answer" in reply);
  const findings: Finding[] = [];
  if (hasError(replies, ...EDE.unsupportedAlgorithm))
    findings.push(finding("dnssec-algorithm-unsupported", { seen: scene.domain }));
  if (hasError(scene.ownReplies, EDE.nsec3Iterations))
    findings.push(finding("dnssec-nsec3-iterations", { seen: scene.domain }));
  if (isPending(scene)) findings.push(finding("dnssec-ds-pending", { seen: scene.domain }));
  return findings;
}

/** One resolver has validated what another gave unvalidated, and both do validate. */
function isPending(scene: Scene): boolean {
  const validated = scene.ownReplies.filter(
    (reply) => "answer" in reply && reply.answer.authenticated,
  );
  return validated.some(({ question }) =>
    scene.answers(question).some(({ authenticated }) => !authenticated),
  );
}

function tlsaUnsigned(scene: Scene): Finding[] {
  const tlsa = scene.records.filter(({ rdata }) => rdata.type === "TLSA");
  const answers = tlsa.flatMap(({ name }) => scene.answers({ name, type: "TLSA" }));
  const isThere = answers.some(({ kind }) => kind === "records");
  const isSigned = scene.ownReplies.some(
    (reply) => "answer" in reply && reply.answer.authenticated,
  );
  const [first] = tlsa;
  if (!first || answers.length === 0 || isSigned) return [];
  return isThere
    ? [finding("tlsa-unsigned", { recordId: first.id, seen: first.name })]
    : [finding("dnssec-unsigned", { seen: scene.domain })];
}

export const rule: Rule = {
  ask(scene) {
    const { domain } = scene;
    const soa: Question = { name: domain, type: "SOA" };
    if (scene.report === null) return [soa];
    if (!failsWhole(scene)) return failedQuestions(scene).map(unchecked);
    return [
      soa,
      unchecked(soa),
      { name: domain, type: "DS" },
      unchecked({ name: domain, type: "DNSKEY" }),
    ];
  },
  find: (scene) =>
    failsWhole(scene)
      ? wholeFault(scene)
      : [...partFaults(scene), ...remarks(scene), ...tlsaUnsigned(scene)],
};
