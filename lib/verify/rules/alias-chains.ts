import { isAtOrBelow } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/** Where aliases lead in the end (RFC 1034 §3.6.2). */

/** Some resolvers follow no more links than this. */
const MOST_LINKS = 8;

type AliasRecord = RequiredRecord & { rdata: { type: "CNAME"; target: string } };

const aliases = (scene: Scene): AliasRecord[] =>
  scene.records.filter((record): record is AliasRecord => record.rdata.type === "CNAME");

/** The target that stands at a name; null where there is none. */
function targetAt(scene: Scene, name: string): string | null {
  const answer = scene.answer({ name, type: "CNAME" });
  const [first] = answer ? recordsOf(answer) : [];
  return first?.type === "CNAME" ? first.target : null;
}

/** Names that follow each other from a record on, until one comes again or no more is known. */
function chainFrom(scene: Scene, name: string): string[] {
  const chain = [name];
  for (;;) {
    const next = targetAt(scene, chain.at(-1) ?? "");
    if (next === null) return chain;
    if (chain.includes(next) || chain.length > MOST_LINKS) return [...chain, next];
    chain.push(next);
  }
}

/** The next link to be asked for by itself: in the domain always, else where resolvers give up on all. */
function nextLink(scene: Scene, record: AliasRecord): string[] {
  const chain = chainFrom(scene, record.name);
  const last = chain.at(-1) ?? record.name;
  if (last === record.name || isCircle(chain) || chain.length > MOST_LINKS + 1) return [];
  const whole = scene.replies({ name: record.name, type: "A" });
  const isGivenUp = whole.length > 0 && whole.every((reply) => "silence" in reply);
  return isAtOrBelow(last, scene.domain) || isGivenUp ? [last] : [];
}

const isCircle = (chain: readonly string[]) => new Set(chain).size < chain.length;

function findingFor(scene: Scene, record: AliasRecord): Finding[] {
  const chain = chainFrom(scene, record.name);
  const place = { recordId: record.id, part: "value", expected: record.rdata.target };
  if (isCircle(chain)) return [finding("cname-loop", { ...place, seen: chain.join(" → ") })];
  if (scene.stateOf(record.id) !== "pass") return [];
  const end = scene.answer({ name: record.name, type: "A" });
  const links = Math.max(chain.length - 1, end?.aliases.length ?? 0);
  if (links > MOST_LINKS) return [finding("cname-chain-long", { ...place, seen: String(links) })];
  if (!end) return [];
  const last = end.aliases.at(-1)?.target;
  return end.kind === "no-name" && last !== undefined
    ? [finding("cname-dangling", { ...place, seen: last })]
    : [];
}

export const rule: Rule = {
  ask: (scene) =>
    aliases(scene).flatMap((record) => {
      return [
        ...nextLink(scene, record).map((name) => ({ name, type: "CNAME" as const })),
        ...(scene.stateOf(record.id) === "pass" ? [{ name: record.name, type: "A" as const }] : []),
      ];
    }),
  find: (scene) => aliases(scene).flatMap((record) => findingFor(scene, record)),
};
