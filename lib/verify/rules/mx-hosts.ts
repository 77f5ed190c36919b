import { isAtOrBelow } from "../../records/domain-name.ts";
import { isDocumentation, isNotPublic, isWebProxy } from "../address-ranges.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { addressesOf, aliasTarget, requiredFor } from "../scene-facts.ts";
import { serviceOfExchange } from "../services/find-service.ts";

/**
 * Where mail servers lead (RFC 5321 §5.1, RFC 2181 §10.3). Foreign ones are looked at for why mail
 * fails there; of Mila's own only what can be seen without doubt, and never as the owner's fault.
 */

/** More foreign exchanges than this prove nothing more. */
const MAX_HOSTS = 6;

function required(scene: Scene): string[] {
  return requiredFor(scene, "mx").flatMap(({ rdata }) =>
    rdata.type === "MX" ? [rdata.exchange] : [],
  );
}

/** Exchanges that stand there, are not required, and belong to no service that is known by name. */
function strangers(scene: Scene): string[] {
  const [first] = requiredFor(scene, "mx");
  const answer = first && scene.answer({ name: first.name, type: "MX" });
  if (!answer) return [];
  const wanted = required(scene);
  const foreign = recordsOf(answer).flatMap((record) =>
    record.type === "MX" && record.exchange !== "" && !wanted.includes(record.exchange)
      ? [record.exchange]
      : [],
  );
  return [...new Set(foreign)]
    .filter((host) => serviceOfExchange(host) === null)
    .slice(0, MAX_HOSTS);
}

function isUnreachable(address: string, host: string, domain: string): boolean {
  return isNotPublic(address) || (isDocumentation(address) && isAtOrBelow(host, domain));
}

/** Why mail to a foreign host fails; null where it may arrive. */
function faultOf(scene: Scene, host: string): { code: FindingCode; seen: string } | null {
  const questions = (["A", "AAAA"] as const).map((type) => ({ name: host, type }));
  const answers = questions.flatMap((question) => scene.answer(question) ?? []);
  const replies = questions.flatMap((question) => scene.replies(question));
  const failed = replies.filter(
    (reply) => "silence" in reply && reply.silence.kind === "server-failure",
  );
  if (answers.length === 0 && failed.length === replies.length && failed.length > 2)
    return { code: "mx-target-servfail", seen: host };
  const addresses = addressesOf(scene, host);
  if (addresses === null) return null;
  if (answers.every(({ kind, aliases }) => kind === "no-name" && aliases.length === 0))
    return { code: "mx-target-nxdomain", seen: host };
  if (addresses.length === 0) return { code: "mx-target-no-address", seen: host };
  const [first = ""] = addresses;
  if (addresses.every((address) => isUnreachable(address, host, scene.domain)))
    return { code: "mx-target-private", seen: `${host} = ${first}` };
  return addresses.every(isWebProxy) ? { code: "mx-target-proxied", seen: host } : null;
}

function ownHostFindings(scene: Scene): Finding[] {
  return requiredFor(scene, "mx").flatMap((record) => {
    if (record.rdata.type !== "MX" || scene.stateOf(record.id) !== "pass") return [];
    const host = record.rdata.exchange;
    const v4 = scene.answer({ name: host, type: "A" });
    const v6 = scene.answer({ name: host, type: "AAAA" });
    const target = aliasTarget(v4);
    if (target !== null)
      return [
        finding("mx-target-cname", {
          recordId: record.id,
          part: "value",
          seen: host,
          expected: target,
        }),
      ];
    return v4?.kind === "no-data" && v6?.kind === "records"
      ? [finding("mx-target-v6-only", { recordId: record.id, part: "value", seen: host })]
      : [];
  });
}

export const rule: Rule = {
  ask(scene) {
    const own = required(scene).map((name) => ({ name, type: "A" as const }));
    const withoutV4 = own
      .filter((question) => scene.answer(question)?.kind === "no-data")
      .map(({ name }) => ({ name, type: "AAAA" as const }));
    const foreign = strangers(scene).flatMap((name) => [
      { name, type: "A" as const },
      { name, type: "AAAA" as const },
    ]);
    return [...own, ...withoutV4, ...foreign];
  },
  find(scene) {
    const [first] = requiredFor(scene, "mx");
    const told = scene.report?.records
      .flatMap(({ findings }) => findings)
      .find(({ code }) => FOREIGN.includes(code));
    const own = ownHostFindings(scene);
    if (!first || !told) return own;
    const hosts = strangers(scene).map((host) => faultOf(scene, host));
    const [fault] = hosts;
    // One host that works is where the mail goes: then the fault is that it goes there.
    if (!fault || hosts.includes(null)) return own;
    const place = { recordId: told.recordId ?? first.id, part: "value", seen: fault.seen };
    const wanted = told.expected === null ? {} : { expected: told.expected };
    return [...own, finding(fault.code, { ...place, ...wanted })];
  },
};

/** Findings that say only that somebody else's exchange stands there. */
const FOREIGN = ["mx-wrong-target", "mx-mixed-services", "mx-other-preferred", "mx-foreign-backup"];
