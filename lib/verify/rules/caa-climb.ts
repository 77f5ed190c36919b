import type { Answer } from "../../dns/answer.ts";
import { isAtOrBelow, parentName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isServed } from "../scene-facts.ts";
import { caaText, dataText } from "../seen-text.ts";

/**
 * Authorities take the nearest set of CAA at a name or above it (RFC 8659 §3): one at a host that
 * needs a certificate hides the domain's, and one above the domain counts where the domain has none.
 */

/** Hosts below the domain for which Mila has certificates made. */
const HOSTS = ["mta-sts", "autoconfig", "autodiscover"];

type CaaRecord = RequiredRecord & { rdata: { type: "CAA"; tag: string; value: string } };

function requiredCaa(scene: Scene): CaaRecord | null {
  const isIssue = (record: RequiredRecord): record is CaaRecord =>
    record.rdata.type === "CAA" && record.rdata.tag === "issue";
  return scene.records.filter(isIssue).find(({ name }) => name === scene.domain) ?? null;
}

/** Hosts of which a required record speaks. */
const hostsOf = (scene: Scene) =>
  HOSTS.map((label) => `${label}.${scene.domain}`).filter((host) =>
    scene.records.some(({ name }) => name === host),
  );

/** Names above the domain, up to the registered one. */
function above(scene: Scene): string[] {
  const registered = registrableDomain(scene.domain);
  const names: string[] = [];
  if (registered === null) return [];
  for (let at = parentName(scene.domain); isAtOrBelow(at, registered); at = parentName(at))
    names.push(at);
  return names;
}

const authorityOf = (value: string) => (value.split(";")[0] ?? "").trim().toLowerCase();

/** Whether a set keeps the required authority from issuing. */
function forbids(answer: Answer | null, { rdata }: CaaRecord): boolean {
  const issuers = (answer ? recordsOf(answer) : []).flatMap((one) =>
    one.type === "CAA" && one.tag.toLowerCase() === "issue"
      ? [authorityOf(caaText(one.value))]
      : [],
  );
  return issuers.length > 0 && !issuers.includes(authorityOf(rdata.value));
}

const caa = (name: string) => ({ name, type: "CAA" as const });

export const rule: Rule = {
  ask(scene) {
    const record = requiredCaa(scene);
    if (record === null || !isServed(scene)) return [];
    const isAbsent = ["missing", "skipped"].includes(scene.stateOf(record.id) ?? "");
    return [...hostsOf(scene), ...(isAbsent ? above(scene) : [])].map(caa);
  },
  find(scene): Finding[] {
    const record = requiredCaa(scene);
    if (record === null) return [];
    const own = scene.answer(caa(scene.domain));
    const inherited =
      own?.kind === "no-data"
        ? above(scene).find((name) => scene.answer(caa(name))?.kind === "records")
        : undefined;
    const places = [...hostsOf(scene), ...(inherited === undefined ? [] : [inherited])];
    const nearer = places.find((name) => forbids(scene.answer(caa(name)), record));
    if (nearer === undefined) return [];
    const answer = scene.answer(caa(nearer));
    const texts = (answer ? recordsOf(answer) : []).map(dataText).join(", ");
    return [finding("caa-forbids-mila", { recordId: record.id, seen: `${nearer}: ${texts}` })];
  },
};
