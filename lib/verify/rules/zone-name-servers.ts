import { providersByNameServers } from "../../providers/detect.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { aliasTarget } from "../scene-facts.ts";
import { nameServersIn } from "../zone-facts.ts";

/** Who serves the zone, by its name servers (RFC 1034 §4.2.2). */

/** Name servers of more than one provider, none of whom has all of them. */
function isSplit(nameServers: readonly string[]): boolean {
  const sets = nameServers.map((name) => providersByNameServers([name]).map(({ id }) => id));
  if (sets.length < 2 || sets.some((ids) => ids.length === 0)) return false;
  const [first = [], ...others] = sets;
  return !first.some((id) => others.every((ids) => ids.includes(id)));
}

/** The open page is that of a provider who does not serve the zone. */
function editedElsewhere(scene: Scene, nameServers: readonly string[]): Finding[] {
  const { pageProvider } = scene.look;
  const serving = providersByNameServers(nameServers);
  const [first] = serving;
  if (!pageProvider || !first) return [];
  if (serving.some(({ id, resold }) => resold === true || id === pageProvider.id)) return [];
  return [finding("zone-edited-elsewhere", { seen: first.name, expected: pageProvider.name })];
}

/** Resolvers that see other name servers than the first. */
function changedRecently(scene: Scene): Finding[] {
  const zone = scene.report?.zone ?? scene.domain;
  const sets = scene
    .answers({ name: zone, type: "NS" })
    .filter(({ kind }) => kind === "records")
    .map((answer) => nameServersIn(answer).join(", "));
  return new Set(sets).size > 1
    ? [finding("zone-ns-changed-recently", { seen: [...new Set(sets)].join(" / ") })]
    : [];
}

function hostFindings(scene: Scene, nameServers: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const alias = nameServers.find((name) => aliasTarget(scene.answer({ name, type: "A" })) !== null);
  if (alias !== undefined) findings.push(finding("zone-ns-cname", { seen: alias }));
  const odd = nameServers.find((name) => name.includes("_"));
  if (odd !== undefined) findings.push(finding("name-underscore-in-host", { seen: odd }));
  const hyphen = nameServers.find((name) => /(?:^|\.)-|-(?:\.|$)/.test(name));
  if (hyphen !== undefined)
    findings.push(
      finding("name-hyphen-edge", {
        seen: hyphen,
        expected: hyphen.replaceAll(/-(?=\.|$)|(?<=^|\.)-/g, ""),
      }),
    );
  return findings;
}

/** Nobody answers, and the name servers that are known have no address. */
function unresolvable(scene: Scene, nameServers: readonly string[]): Finding[] {
  const isOut = scene.answer({ name: scene.domain, type: "SOA" }) === null;
  const hosts = nameServers.map((name) => scene.answer({ name, type: "A" }));
  const areGone = hosts.length > 0 && hosts.every((answer) => answer?.kind === "no-name");
  return isOut && areGone
    ? [finding("zone-ns-unresolvable", { seen: nameServers.join(", ") })]
    : [];
}

function knownServers(scene: Scene): string[] {
  const zone = scene.report?.zone ?? scene.domain;
  const answer = scene.answer({ name: zone, type: "NS" });
  const seen = answer
    ? recordsOf(answer).flatMap((one) => (one.type === "NS" ? [one.target] : []))
    : [];
  return seen.length > 0 ? seen : [...(scene.report?.nameServers ?? [])];
}

/** More name servers than this prove nothing more. */
const MAX_SERVERS = 6;

export const rule: Rule = {
  ask: (scene) =>
    knownServers(scene)
      .slice(0, MAX_SERVERS)
      .map((name) => ({ name, type: "A" as const })),
  askAll: (scene) => [{ name: scene.report?.zone ?? scene.domain, type: "NS" }],
  find(scene) {
    const nameServers = knownServers(scene);
    const [only] = nameServers;
    const findings = [
      ...editedElsewhere(scene, nameServers),
      ...changedRecently(scene),
      ...hostFindings(scene, nameServers),
      ...unresolvable(scene, nameServers),
    ];
    if (isSplit(nameServers))
      findings.push(finding("zone-split", { seen: nameServers.join(", ") }));
    if (nameServers.length === 1 && only !== undefined)
      findings.push(finding("zone-ns-single", { seen: only }));
    return findings;
  },
};
