import type { Question } from "../../dns/question.ts";
import { relativeName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { keyOctets, looksLikeDkim, publicKeyOf, readDkimKey } from "../dkim-key.ts";
import { finding } from "../finding.ts";
import { madeUpName } from "../made-up-name.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { olderSelector } from "../placement/dkim.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent, requiredFor, textsAt, textsIn } from "../scene-facts.ts";
import { knownSelectors } from "../services/selectors.ts";

/** What answers in the place of a DKIM key, and what stands round it (RFC 6376 §3.6.2, RFC 4592). */

const branchOf = (domain: string) => `_domainkey.${domain}`;
const txt = (name: string): Question => ({ name, type: "TXT" });

function selectorOf(record: RequiredRecord, domain: string): string | null {
  return relativeName(record.name, branchOf(domain));
}

function ownKeys(scene: Scene): RequiredRecord[] {
  return requiredFor(scene, "dkim").filter((one) => selectorOf(one, scene.domain) !== null);
}

/** The same text answers under a selector that nobody has. */
function wildcardFindings(scene: Scene): Finding[] {
  const wild = scene.answer(txt(madeUpName(branchOf(scene.domain))));
  if (wild?.kind !== "records") return [];
  const text = textsIn(wild).join(" / ");
  return ownKeys(scene).flatMap((record) => {
    const own = scene.answer(txt(record.name));
    const isSame = own !== null && textsIn(own).join(" / ") === text;
    if (!isSame || scene.stateOf(record.id) !== "wrong") return [];
    const isRevoked = looksLikeDkim(text) && readDkimKey(text).key === "";
    const code = isRevoked ? "dkim-wildcard-revoked" : "dkim-wildcard-answer";
    return [finding(code, { recordId: record.id, part: "name", seen: text })];
  });
}

/** Whether a text holds a key that was not withdrawn. */
function isKey(text: string): boolean {
  return looksLikeDkim(text) && keyOctets(readDkimKey(text).key ?? "") !== null;
}

/** A valid key under the selector with the number before: a rotation that is half done. */
function olderKeys(scene: Scene): Finding[] {
  return ownKeys(scene).flatMap((record) => {
    const older = olderName(record, scene.domain);
    const key = older && textsAt(scene, older).find(looksLikeDkim);
    return older && key && isKey(key) && isAbsent(scene, record)
      ? [finding("dkim-old-selector", { recordId: record.id, part: "name", seen: older })]
      : [];
  });
}

function olderName(record: RequiredRecord, domain: string): string | null {
  const older = olderSelector(selectorOf(record, domain) ?? "");
  return older && `${older}.${branchOf(domain)}`;
}

/** RFC 8301 §3.2: signers should use keys of at least so many bits. */
const GOOD_BITS = 2048;

/** The length of a key that is valid and weak; null where it is neither. */
function weakBits(text: string): number | null {
  const key = publicKeyOf(readDkimKey(text).key ?? "");
  return key?.kind === "rsa" && key.bits < GOOD_BITS ? key.bits : null;
}

/** What else stands in the branch; asked for only where the branch is known to be there. */
function branchFindings(scene: Scene): Finding[] {
  const [first] = ownKeys(scene);
  if (!first) return [];
  const at = { recordId: first.id };
  const findings: Finding[] = [];
  const policy = textsAt(scene, branchOf(scene.domain)).find((text) => /^\s*[otr]=/.test(text));
  if (policy !== undefined)
    findings.push(finding("dkim-domainkeys-policy", { ...at, seen: policy }));
  const adsp = textsAt(scene, `_adsp.${branchOf(scene.domain)}`).find((text) =>
    /dkim\s*=/.test(text),
  );
  if (adsp !== undefined) findings.push(finding("dkim-adsp", { ...at, seen: adsp }));
  const servers = scene.answer({ name: branchOf(scene.domain), type: "NS" });
  if (servers?.kind === "records" && servers.aliases.length === 0) {
    const names = recordsOf(servers).flatMap((one) => (one.type === "NS" ? [one.target] : []));
    findings.push(finding("dkim-ns-delegated", { ...at, part: "name", seen: names.join(", ") }));
  }
  const services = knownSelectors.flatMap(({ selector, service }) => {
    const isOurs = ownKeys(scene).some((record) => selectorOf(record, scene.domain) === selector);
    const key = textsAt(scene, `${selector}.${branchOf(scene.domain)}`).find(isKey);
    return isOurs || key === undefined ? [] : [{ service, bits: weakBits(key) }];
  });
  if (services.length > 0) {
    const seen = services.map(({ service }) => service).join(", ");
    findings.push(finding("dkim-foreign-selectors", { ...at, seen }));
  }
  // Of Mila's own key the length is Mila's affair.
  const weak = services.filter(({ bits }) => bits !== null);
  if (weak.length > 0) {
    const seen = weak.map(({ service, bits }) => `${service}, ${bits}`).join("; ");
    findings.push(finding("dkim-rsa-1024", { ...at, seen }));
  }
  return findings;
}

/** Whether something is below `_domainkey` for sure: to ask for it then plants no *no*. */
function isBranchThere(scene: Scene): boolean {
  return ownKeys(scene).some(({ id }) => ["pass", "wrong"].includes(scene.stateOf(id) ?? ""));
}

/** A denial whose SOA is the branch's own: it is a zone of its own. */
function isBranchZone(scene: Scene): boolean {
  return ownKeys(scene).some(({ name }) => {
    const answer = scene.answer(txt(name));
    return (
      answer !== null && answer.kind !== "records" && answer.soa?.name === branchOf(scene.domain)
    );
  });
}

export const rule: Rule = {
  ask(scene) {
    const branch = branchOf(scene.domain);
    const keys = ownKeys(scene);
    if (keys.length === 0) return [];
    const wrong = keys.some(({ id }) => scene.stateOf(id) === "wrong");
    return [
      ...(wrong ? [txt(madeUpName(branch))] : []),
      ...keys
        .filter((record) => isAbsent(scene, record))
        .flatMap((record) => olderName(record, scene.domain) ?? [])
        .map(txt),
      ...(isBranchThere(scene) || isBranchZone(scene)
        ? [txt(branch), txt(`_adsp.${branch}`), { name: branch, type: "NS" as const }]
        : []),
      ...(isBranchThere(scene)
        ? knownSelectors.map(({ selector }) => txt(`${selector}.${branch}`))
        : []),
    ];
  },
  find: (scene) => [...wildcardFindings(scene), ...olderKeys(scene), ...branchFindings(scene)],
};
