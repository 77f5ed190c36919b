import type { Question } from "../../dns/question.ts";
import { isSpf } from "../../records/spf/parse.ts";
import { isDmarc, readDmarc } from "../dmarc-policy.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent, isServed, requiredFor, textsAt } from "../scene-facts.ts";
import { txtText } from "../seen-text.ts";

/** SPF beside the domain's own TXT record: in the dead type 99, and at the hosts below it. */

/** Hosts that nearly every domain has; others cannot be listed. */
const HOSTS = ["www", "mail"];

const type99 = ({ domain }: Scene): Question => ({ name: domain, type: "SPF" });

/** Type 99 was given up (RFC 7208 §3.1): nobody looks at it. */
function oldType(scene: Scene): Finding[] {
  const [record] = requiredFor(scene, "spf");
  const answer = scene.answer(type99(scene));
  if (!record || !answer || answer.aliases.length > 0) return [];
  const text = recordsOf(answer)
    .flatMap((one) => (one.type === "SPF" ? [txtText(one.strings)] : []))
    .find(isSpf);
  if (text === undefined) return [];
  const code = isAbsent(scene, record) ? "spf-type99-only" : "spf-type99-extra";
  const expected = record.rdata.type === "TXT" ? record.rdata.text : "";
  return [finding(code, { recordId: record.id, part: "type", seen: text, expected })];
}

/** Whether nothing keeps a stranger from writing as a subdomain; a DMARC that is at fault tells it itself. */
function areHostsOpen(scene: Scene): boolean {
  const [dmarc] = requiredFor(scene, "dmarc");
  if (!dmarc || scene.stateOf(dmarc.id) !== "pass") return false;
  const told = scene.report?.records.find(({ id }) => id === dmarc.id)?.findings ?? [];
  if (told.length > 0) return false;
  const [text] = textsAt(scene, dmarc.name).filter(isDmarc);
  return text !== undefined && readDmarc(text).subdomainPolicy === "none";
}

/** Hosts with an address and without a word on who may send as them (RFC 7208 §10.1.2). */
function openHosts(scene: Scene): Finding[] {
  const [record] = requiredFor(scene, "spf");
  if (!record || !areHostsOpen(scene)) return [];
  const open = HOSTS.map((label) => `${label}.${scene.domain}`).filter((name) => {
    const address = scene.answer({ name, type: "A" });
    return (
      address?.kind === "records" &&
      address.aliases.length === 0 &&
      scene.answer({ name, type: "TXT" }) !== null &&
      !textsAt(scene, name).some(isSpf)
    );
  });
  const place = { recordId: record.id, seen: open.join(", "), expected: "v=spf1 -all" };
  return open.length > 0 ? [finding("spf-subdomain-missing", place)] : [];
}

export const rule: Rule = {
  ask(scene) {
    if (!isServed(scene) || requiredFor(scene, "spf").length === 0) return [];
    const hosts = areHostsOpen(scene) ? HOSTS.map((label) => `${label}.${scene.domain}`) : [];
    return [
      type99(scene),
      ...hosts.flatMap((name) => (["A", "TXT"] as const).map((type) => ({ name, type }))),
    ];
  },
  find: (scene) => [...oldType(scene), ...openHosts(scene)],
};
