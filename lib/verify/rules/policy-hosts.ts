import { isDmarc, readDmarc } from "../dmarc-policy.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { addressesIn, addressesOf, requiredFor, textsAt, wildcardAnswer } from "../scene-facts.ts";

/** What a policy needs beside its own text: a host that serves it, or another policy. */

const hostOf = (scene: Scene) => `mta-sts.${scene.domain}`;

/** MTA-STS whose text is there, and whose host nobody else judges. */
function policyRecord(scene: Scene) {
  const isJudged = scene.records.some(({ name }) => name === hostOf(scene));
  const record = requiredFor(scene, "mta_sts").find(
    ({ id, name }) => name === `_mta-sts.${scene.domain}` && scene.stateOf(id) === "pass",
  );
  return isJudged ? undefined : record;
}

/** The policy lies on a host of its own (RFC 8461 §3.2). */
function policyHost(scene: Scene): Finding[] {
  const record = policyRecord(scene);
  const addresses = addressesOf(scene, hostOf(scene));
  if (!record || addresses === null) return [];
  const place = { recordId: record.id, seen: hostOf(scene) };
  if (addresses.length === 0) return [finding("mtasts-host-missing", place)];
  const wild = wildcardAnswer(scene, scene.domain, "A");
  const isEverybodys = wild !== null && addressesIn(wild).some((one) => addresses.includes(one));
  return isEverybodys
    ? [finding("mtasts-host-foreign", { ...place, seen: addresses.join(", ") })]
    : [];
}

/** No logo is shown for a domain that lets others write in its name (BIMI draft §7). */
function unenforced(scene: Scene): Finding[] {
  const bimi = requiredFor(scene, "bimi").find(({ id }) => scene.stateOf(id) === "pass");
  const [text] = textsAt(scene, `_dmarc.${scene.domain}`).filter(isDmarc);
  if (!bimi || text === undefined) return [];
  const record = readDmarc(text);
  const share = record.value("pct");
  const isOpen =
    record.policy === "none" ||
    record.subdomainPolicy === "none" ||
    record.value("t") === "y" ||
    (share !== null && share !== "100");
  return isOpen ? [finding("bimi-without-enforcement", { recordId: bimi.id, seen: text })] : [];
}

export const rule: Rule = {
  ask: (scene) =>
    policyRecord(scene) === undefined
      ? []
      : (["A", "AAAA"] as const).map((type) => ({ name: hostOf(scene), type })),
  find: (scene) => [...policyHost(scene), ...unenforced(scene)],
};
