import type { RecordOfType } from "../../dns/answer.ts";
import type { Question } from "../../dns/question.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent, isServed, textsAt } from "../scene-facts.ts";

/** What stands round the SRV records by which mail programs are set up (RFC 6186, RFC 6764). */

/** Calendars, address books, filters and JMAP, which nobody requires and old hosts leave behind. */
const OTHER_SERVICES = ["_caldavs", "_carddavs", "_sieve", "_jmap"];
/** Services without encryption from the start, and those that are to be preferred (RFC 8314 §5.1). */
const IN_CLEAR = new Map([
  ["_imaps", "_imap"],
  ["_pop3s", "_pop3"],
  ["_submissions", "_submission"],
]);
/** Names of newer ways to set up a mail program, and to bind certificates. */
const NEWER = ["_ua-auto-config", "_validation-persist"];

type SrvRecord = RequiredRecord & { rdata: { type: "SRV"; target: string } };

const isSrv = (record: RequiredRecord): record is SrvRecord => record.rdata.type === "SRV";
const required = (scene: Scene): SrvRecord[] => scene.records.filter(isSrv);
const srv = (name: string): Question => ({ name, type: "SRV" });

function standing(scene: Scene, name: string): RecordOfType<"SRV">[] {
  const answer = scene.answer(srv(name));
  return answer ? recordsOf(answer).flatMap((one) => (one.type === "SRV" ? [one] : [])) : [];
}

const isThere = (scene: Scene, { id }: SrvRecord) =>
  ["pass", "wrong"].includes(scene.stateOf(id) ?? "");

/** The name of the service in clear beside an encrypted one; null where there is none. */
function inClear({ name }: SrvRecord): string | null {
  const [service = "", ...rest] = name.split(".");
  const other = IN_CLEAR.get(service);
  return other === undefined ? null : [other, ...rest].join(".");
}

function othersNames(scene: Scene): string[] {
  return OTHER_SERVICES.map((label) => `${label}._tcp.${scene.domain}`).filter(
    (name) => !scene.records.some((record) => record.name === name),
  );
}

/** A record that leads to the required host, or to another without a better reason. */
function hasPlainTarget(scene: Scene, { id }: SrvRecord): boolean {
  const told = scene.report?.records.find((record) => record.id === id)?.findings ?? [];
  return scene.stateOf(id) === "pass" || told.some(({ code }) => code === "srv-target-wrong");
}

/** Where a record leads: to an alias, or to nobody. */
function targetFindings(scene: Scene, record: SrvRecord): Finding[] {
  if (!hasPlainTarget(scene, record)) return [];
  return standing(scene, record.name)
    .filter(({ target }) => target !== "")
    .slice(0, 1)
    .flatMap(({ target }) => {
      const [v4, v6] = (["A", "AAAA"] as const).map((type) => scene.answer({ name: target, type }));
      const place = { recordId: record.id, part: "value", seen: target };
      const alias = v4?.aliases.at(-1);
      const isGone = v4 && v4.kind !== "records" && v6 && v6.kind !== "records";
      if (isGone) return [finding("srv-target-unresolvable", place)];
      return alias ? [finding("srv-target-cname", { ...place, expected: alias.target })] : [];
    });
}

function asText(scene: Scene, record: SrvRecord): Finding[] {
  if (!isAbsent(scene, record)) return [];
  const text = textsAt(scene, record.name).find((one) => /^"?\d+ \d+ \d+ \S+$/.test(one));
  return text === undefined
    ? []
    : [finding("srv-as-txt", { recordId: record.id, part: "type", seen: text })];
}

/** A service in clear with a lower number than the encrypted one: programs take it first. */
function priorityFindings(scene: Scene, record: SrvRecord): Finding[] {
  const name = inClear(record);
  const own = standing(scene, record.name).map(({ priority }) => priority);
  if (name === null || own.length === 0) return [];
  const first = standing(scene, name).find(
    ({ target, priority }) => target !== "" && priority < Math.min(...own),
  );
  return first
    ? [finding("srv-priority-order", { recordId: record.id, part: "priority", seen: name })]
    : [];
}

/** Services of another host than Mila's. */
function otherServices(scene: Scene): Finding[] {
  const ours = new Set(required(scene).map(({ rdata }) => registrableDomain(rdata.target)));
  const found = othersNames(scene).filter((name) =>
    standing(scene, name).some(
      ({ target }) => target !== "" && !ours.has(registrableDomain(target)),
    ),
  );
  return found.length > 0 ? [finding("mailconf-old-srv", { seen: found.join(", ") })] : [];
}

function newerRecords(scene: Scene): Finding[] {
  const found = NEWER.map((label) => `${label}.${scene.domain}`).filter((name) => {
    const own = scene.answer({ name, type: "TXT" });
    return own?.kind === "records" && textsAt(scene, name).some((text) => /^v=UAAC1|;/.test(text));
  });
  return found.length > 0 ? [finding("uaauto-record", { seen: found.join(", ") })] : [];
}

export const rule: Rule = {
  ask(scene) {
    if (!isServed(scene) || required(scene).length === 0) return [];
    const there = required(scene).filter((record) => isThere(scene, record));
    const absent = required(scene).filter((record) => isAbsent(scene, record));
    const targets = there.flatMap(({ name }) =>
      standing(scene, name)
        .slice(0, 1)
        .flatMap(({ target }) => (target === "" ? [] : [target])),
    );
    return [
      ...targets.map((name) => ({ name, type: "A" as const })),
      ...targets
        .filter((name) =>
          ["no-data", "no-name"].includes(scene.answer({ name, type: "A" })?.kind ?? ""),
        )
        .map((name) => ({ name, type: "AAAA" as const })),
      ...absent.map(({ name }) => ({ name, type: "TXT" as const })),
      // Where nothing is below `_tcp` yet, a question would make resolvers remember that (RFC 8020).
      ...(there.length > 0 ? othersNames(scene).map(srv) : []),
      ...there.flatMap((record) => inClear(record) ?? []).map(srv),
      ...NEWER.map((label) => ({ name: `${label}.${scene.domain}`, type: "TXT" as const })),
    ];
  },
  find: (scene) => [
    ...required(scene).flatMap((record) => [
      ...targetFindings(scene, record),
      ...asText(scene, record),
      ...priorityFindings(scene, record),
    ]),
    ...otherServices(scene),
    ...newerRecords(scene),
  ],
};
