import type { RequiredRecord } from "../../records/required-record.ts";
import { isDmarc, readDmarc, strength } from "../dmarc-policy.ts";
import { organizationalPolicy, walkNames } from "../dmarc-walk.ts";
import { finding } from "../finding.ts";
import { madeUpName } from "../made-up-name.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent, requiredFor, textsAt, textsIn } from "../scene-facts.ts";
import { sameTags } from "../tag-list.ts";

/** What speaks for the domain where no DMARC record of its own does (RFC 9989 §4.10). */

const at = (name: string) => `_dmarc.${name}`;

function requiredText({ rdata }: RequiredRecord): string {
  return rdata.type === "TXT" ? rdata.text : "";
}

function inherited(scene: Scene, record: RequiredRecord): Finding[] {
  const found = organizationalPolicy(scene.domain, (name) => textsAt(scene, at(name)));
  if (!found || found.at === scene.domain) return [];
  const required = readDmarc(requiredText(record));
  const place = { recordId: record.id, part: "name", expected: at(scene.domain) };
  if (sameTags(found.record.text, required.text))
    return [finding("dmarc-at-parent-only", { ...place, seen: at(found.at) })];
  return strength(found.record.subdomainPolicy) < strength(required.policy)
    ? [
        finding("dmarc-inherited-weaker", {
          ...place,
          seen: found.record.text,
          expected: required.text,
        }),
      ]
    : [finding("dmarc-inherited", { ...place, seen: at(found.at), expected: required.text })];
}

/** A wildcard of the domain answers under `_dmarc` with a text that is no DMARC record. */
function wildcard(scene: Scene, record: RequiredRecord): Finding[] {
  const own = scene.answer({ name: record.name, type: "TXT" });
  const wild = scene.answer({ name: madeUpName(scene.domain), type: "TXT" });
  if (!own || wild?.kind !== "records") return [];
  const isSame = textsIn(own).join() === textsIn(wild).join() && !textsIn(own).some(isDmarc);
  return isSame
    ? [
        finding("dmarc-wildcard-answer", {
          recordId: record.id,
          part: "name",
          seen: textsIn(wild).join(" / "),
        }),
      ]
    : [];
}

/** Enforcement before anything of Mila's is there to pass (RFC 9989 §5.1). */
function enforcedTooEarly(scene: Scene, name: string, recordId: string | null): Finding[] {
  const isOut = (...purposes: ("dkim" | "spf")[]) => {
    const records = requiredFor(scene, ...purposes).filter(({ required }) => required);
    return (
      records.length > 0 &&
      records.every(({ id }) => ["missing", "wrong"].includes(scene.stateOf(id) ?? ""))
    );
  };
  const [text] = textsAt(scene, name).filter(isDmarc);
  const policy = text === undefined ? null : readDmarc(text).policy;
  return isOut("dkim") && isOut("spf") && policy !== null && policy !== "none"
    ? [
        finding("dmarc-enforced-before-auth", {
          ...(recordId ? { recordId } : {}),
          seen: `p=${policy}`,
        }),
      ]
    : [];
}

/** Strict alignment, while Mila signs or sends in another name than the domain's (RFC 9989 §4.4). */
function strictAlignment(scene: Scene, record: RequiredRecord): Finding[] {
  const [text] = textsAt(scene, record.name).filter(isDmarc);
  if (text === undefined || scene.stateOf(record.id) !== "pass") return [];
  const [seen, required] = [readDmarc(text), readDmarc(requiredText(record))];
  const signers = requiredFor(scene, "dkim").map(({ name }) => name.split("._domainkey.")[1]);
  const senders = requiredFor(scene, "spf").map(({ name }) => name);
  const other = (names: readonly (string | undefined)[]) =>
    names.find((name) => name !== undefined && name !== scene.domain);
  const place = { recordId: record.id, part: "value" };
  return (
    [
      ["adkim", "dmarc-adkim-strict", other(signers)],
      ["aspf", "dmarc-aspf-strict", other(senders)],
    ] as const
  ).flatMap(([tag, code, name]) =>
    name !== undefined && seen.value(tag) === "s" && required.value(tag) !== "s"
      ? [finding(code, { ...place, seen: name })]
      : [],
  );
}

/** The name is a zone of its own. */
function delegated(scene: Scene, record: RequiredRecord): Finding[] {
  const answer = scene.answer({ name: record.name, type: "NS" });
  const servers =
    answer && answer.aliases.length === 0
      ? recordsOf(answer).flatMap((one) => (one.type === "NS" ? [one.target] : []))
      : [];
  return servers.length > 0
    ? [
        finding("dmarc-ns-delegated", {
          recordId: record.id,
          part: "name",
          seen: servers.join(", "),
        }),
      ]
    : [];
}

/** Where Mila asks for no record: what the domain's own one does. */
function unasked(scene: Scene): Finding[] {
  const [text] = textsAt(scene, at(scene.domain)).filter(isDmarc);
  if (text === undefined) return [];
  const early = enforcedTooEarly(scene, at(scene.domain), null);
  return readDmarc(text).policy === "none"
    ? [...early, finding("dmarc-p-none", { seen: "p=none" })]
    : early;
}

export const rule: Rule = {
  ask(scene) {
    const [record] = requiredFor(scene, "dmarc");
    if (!record) return [{ name: at(scene.domain), type: "TXT" }];
    const walk = isAbsent(scene, record)
      ? walkNames(scene.domain).map((name) => ({ name: at(name), type: "TXT" as const }))
      : [];
    return scene.report ? [...walk, { name: record.name, type: "NS" }] : [];
  },
  find(scene) {
    const [record] = requiredFor(scene, "dmarc");
    if (!record) return unasked(scene);
    const findings = [
      ...delegated(scene, record),
      ...strictAlignment(scene, record),
      ...enforcedTooEarly(scene, record.name, record.id),
    ];
    if (!isAbsent(scene, record)) return findings;
    const wild = wildcard(scene, record);
    return [...findings, ...(wild.length > 0 ? wild : inherited(scene, record))];
  },
};
