import type { Answer } from "../../dns/answer.ts";
import { isAtOrBelow, parentName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import { queryTypeOf } from "../kind-of.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent } from "../scene-facts.ts";

/** Names that lie in another zone than the owner edits, or that lead elsewhere as a whole. */

function answerFor(scene: Scene, record: RequiredRecord): Answer | null {
  const type = queryTypeOf(record);
  return type && scene.answer({ name: record.name, type });
}

/** The zone below the mail domain whose SOA denies a record (RFC 1034 §4.2); null where there is none. */
function zoneBelow(scene: Scene, record: RequiredRecord): string | null {
  const answer = answerFor(scene, record);
  if (!answer || answer.kind === "records" || answer.aliases.length > 0) return null;
  const apex = answer.soa?.name ?? "";
  return apex !== scene.domain && isAtOrBelow(apex, scene.domain) ? apex : null;
}

function cuts(scene: Scene): Finding[] {
  const absent = scene.records.filter((record) => isAbsent(scene, record));
  const zones = new Map<string, boolean>();
  for (const record of absent) {
    const zone = zoneBelow(scene, record);
    if (zone !== null) zones.set(zone, (zones.get(zone) ?? false) || record.required);
  }
  return [...zones].map(([seen, isRequired]) =>
    finding(isRequired ? "zone-record-below-delegation" : "zone-not-authoritative-cut", { seen }),
  );
}

/** A mail domain below the registered one that is a zone of its own, in which nothing stands yet. */
function ownZone(scene: Scene): Finding[] {
  const { domain, report, records } = scene;
  const registered = registrableDomain(domain);
  if (registered === null || registered === domain || report?.zone !== domain) return [];
  const required = records.filter((record) => record.required);
  const areAbsent = required.length > 0 && required.every((record) => isAbsent(scene, record));
  return areAbsent
    ? [finding("zone-subdomain-delegated", { seen: report.nameServers.join(", ") })]
    : [];
}

/** Names between a record and the mail domain, the domain included. */
function ancestors(scene: Scene): string[] {
  const names = scene.records
    .filter((record) => (answerFor(scene, record)?.aliases.length ?? 0) > 0)
    .flatMap(({ name }) => {
      const above: string[] = [];
      for (let at = parentName(name); isAtOrBelow(at, scene.domain); at = parentName(at))
        above.push(at);
      return above;
    });
  return [...new Set(names)];
}

function renamed(scene: Scene): Finding[] {
  return ancestors(scene).flatMap((name) => {
    const answer = scene.answer({ name, type: "DNAME" });
    const [first] = answer && answer.aliases.length === 0 ? recordsOf(answer) : [];
    return first?.type === "DNAME"
      ? [finding("zone-dname", { seen: name, expected: first.target })]
      : [];
  });
}

/** The branch under which a key stands is said not to exist (RFC 8020 §2). */
function deniedBranches(scene: Scene): Finding[] {
  return branches(scene).flatMap((name) => {
    const answer = scene.answer({ name, type: "TXT" });
    return answer?.kind === "no-name" && answer.aliases.length === 0
      ? [finding("zone-ent-nxdomain", { seen: name })]
      : [];
  });
}

/** Names that are empty themselves and have a right record below. */
function branches(scene: Scene): string[] {
  const names = scene.records
    .filter(({ id }) => scene.stateOf(id) === "pass")
    .map(({ name }) => parentName(name))
    .filter((name) => name !== scene.domain && isAtOrBelow(name, scene.domain));
  return [...new Set(names)];
}

export const rule: Rule = {
  ask: (scene) => [
    ...ancestors(scene).map((name) => ({ name, type: "DNAME" as const })),
    ...branches(scene).map((name) => ({ name, type: "TXT" as const })),
  ],
  find: (scene) => [...cuts(scene), ...ownZone(scene), ...renamed(scene), ...deniedBranches(scene)],
};
