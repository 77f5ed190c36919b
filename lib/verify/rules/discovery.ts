import type { Question } from "../../dns/question.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import {
  addressesIn,
  aliasTarget,
  isAbsent,
  isServed,
  requiredFor,
  wildcardAnswer,
} from "../scene-facts.ts";
import { serviceOfClientHost } from "../services/client-hosts.ts";

/** Hosts that mail programs try by themselves: an old service's, or whatever a wildcard answers there. */

const DISCOVERY = ["autodiscover", "autoconfig"] as const;
/** Names under which hosts of mail are looked for by guess. */
const GUESSED = ["imap", "pop", "smtp", "mail"];

const hostQuestion = (label: string, domain: string): Question => ({
  name: `${label}.${domain}`,
  type: "A",
});

/** The record by which a program is to find Mila. */
function recordFor(scene: Scene, label: (typeof DISCOVERY)[number]): RequiredRecord | null {
  return requiredFor(scene, label)[0] ?? null;
}

const isAlias = ({ rdata }: RequiredRecord) => rdata.type === "CNAME";

/** Outlook tries `autodiscover` before SRV, so that an old service's is what it finds. */
function foreign(scene: Scene): Finding[] {
  const record = recordFor(scene, "autodiscover");
  const target = aliasTarget(scene.answer(hostQuestion("autodiscover", scene.domain)));
  if (!record || target === null || isAlias(record) || serviceOfClientHost(target) === null)
    return [];
  return [finding("autodiscover-foreign", { recordId: record.id, seen: target })];
}

/** The host answers only because every name does: with the web server. */
function byWildcard(scene: Scene): Finding[] {
  const wild = wildcardAnswer(scene, scene.domain, "A");
  if (!wild) return [];
  return DISCOVERY.flatMap((label): Finding[] => {
    const record = recordFor(scene, label);
    const own = scene.answer(hostQuestion(label, scene.domain));
    const isSame = own !== null && addressesIn(own).join() === addressesIn(wild).join();
    if (!record || !isSame || (isAlias(record) && !isAbsent(scene, record))) return [];
    const place = { recordId: record.id, seen: addressesIn(own).join(", ") };
    return label === "autoconfig"
      ? [finding("autoconfig-wildcard", place)]
      : [finding("autodiscover-foreign", { ...place, severity: "advice" })];
  });
}

/** Hosts of an old service, and aliases to hosts that are gone. */
function leftBehind(scene: Scene): Finding[] {
  const found = GUESSED.flatMap((label) => {
    const answer = scene.answer(hostQuestion(label, scene.domain));
    const target = aliasTarget(answer);
    if (!answer || target === null) return [];
    const service = serviceOfClientHost(target);
    return [
      { name: `${label}.${scene.domain}`, target, service, isGone: answer.kind === "no-name" },
    ];
  });
  const old = found.filter(({ service, isGone }) => service !== null && !isGone);
  return [
    ...(old.length > 0
      ? [
          finding("record-of-old-host", {
            seen: old.map(({ name, service }) => `${name} (${service})`).join(", "),
          }),
        ]
      : []),
    ...found
      .filter(({ isGone }) => isGone)
      .map(({ name, target }) => finding("cname-dangling", { seen: `${name} → ${target}` })),
  ];
}

export const rule: Rule = {
  ask(scene) {
    if (!isServed(scene)) return [];
    const discovery = DISCOVERY.filter((label) => recordFor(scene, label) !== null);
    const isWaited = requiredFor(scene, "mx").some(({ id }) => scene.stateOf(id) === "pass");
    return [...discovery, ...(isWaited ? GUESSED : [])].map((label) =>
      hostQuestion(label, scene.domain),
    );
  },
  find: (scene) => [...foreign(scene), ...byWildcard(scene), ...leftBehind(scene)],
};
