import type { Question } from "../../dns/question.ts";
import { parentName, relativeName } from "../../records/domain-name.ts";
import { finding } from "../finding.ts";
import { madeUpName } from "../made-up-name.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { addressesIn, isAbsent, requiredFor, textsAt, wildcardAnswer } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

/** What else stands at the mail domain, and what answers in its place (RFC 5321 §5.1, RFC 4592). */

function absentMx(scene: Scene) {
  const mx = requiredFor(scene, "mx").filter(({ name }) => name === scene.domain);
  return mx.length > 0 && mx.every((record) => isAbsent(scene, record)) ? mx : [];
}

const isWildcardZone = (scene: Scene) => {
  const above = parentName(scene.domain);
  return registrableDomain(above) === null ? null : above;
};

/** The MX at the domain are the wildcard's of the zone above (RFC 4592 §2.2). */
function wildcardOnly(scene: Scene): Finding[] {
  const above = isWildcardZone(scene);
  const [first] = requiredFor(scene, "mx");
  const own = scene.answer({ name: scene.domain, type: "MX" });
  const wild = above && wildcardAnswer(scene, above, "MX");
  if (!first || !own || own.kind !== "records" || !wild || wild.kind !== "records") return [];
  const texts = (answer: typeof own) => recordsOf(answer).map(dataText).toSorted().join(", ");
  return texts(own) === texts(wild)
    ? [finding("mx-wildcard-only", { recordId: first.id, seen: `*.${above}` })]
    : [];
}

/** Any made-up subdomain takes mail. */
function wildcardShadow(scene: Scene): Finding[] {
  const [first] = requiredFor(scene, "mx");
  const wild = wildcardAnswer(scene, scene.domain, "MX");
  if (!first || wild?.kind !== "records") return [];
  const seen = `*.${scene.domain} → ${recordsOf(wild).map(dataText).join(", ")}`;
  return [finding("mx-wildcard-shadow", { recordId: first.id, seen })];
}

/** The exchange was saved as TXT, A or CNAME; or, where nothing was, mail goes to the web server. */
function insteadOfMx(scene: Scene): Finding[] {
  const mx = absentMx(scene);
  const [first] = mx;
  if (!first) return [];
  const hosts = mx.flatMap(({ rdata }) => (rdata.type === "MX" ? [rdata.exchange] : []));
  const expected = mx.map(({ rdata }) =>
    rdata.type === "MX" ? `${rdata.preference} ${rdata.exchange}` : "",
  );
  const place = { recordId: first.id, expected: expected.join(", ") };
  const text = textsAt(scene, scene.domain).find((one) =>
    hosts.some(
      (host) =>
        one
          .toLowerCase()
          .replace(/^\d+\s+/, "")
          .replace(/\.$/, "") === host,
    ),
  );
  if (text !== undefined)
    return [finding("mx-as-other-type", { ...place, part: "type", seen: `TXT ${text}` })];
  const own = scene.answer({ name: scene.domain, type: "A" });
  const alias = own?.aliases.find(({ target }) => hosts.includes(target));
  if (alias)
    return [finding("mx-as-other-type", { ...place, part: "type", seen: `CNAME ${alias.target}` })];
  const [address] = own ? addressesIn(own) : [];
  const [address6] = addressesIn6(scene);
  const seen = address ?? address6;
  return seen === undefined ? [] : [finding("mx-implicit-a", { ...place, seen })];
}

function addressesIn6(scene: Scene): string[] {
  const own = scene.answer({ name: scene.domain, type: "AAAA" });
  return own ? addressesIn(own) : [];
}

/** An MTA-STS policy that nobody made for these mail servers (RFC 8461 §5). */
function foreignPolicy(scene: Scene): Finding[] {
  const [first] = requiredFor(scene, "mx");
  const name = `_mta-sts.${scene.domain}`;
  const isOurs = requiredFor(scene, "mta_sts").length > 0;
  const policy = textsAt(scene, name).find((text) => /^v=STSv1\s*;/.test(text));
  const answer = scene.answer({ name, type: "TXT" });
  const isManaged = answer !== null && answer.aliases.length > 0;
  if (!first || isOurs || policy === undefined || isManaged) return [];
  const isThere = requiredFor(scene, "mx").some(({ id }) => scene.stateOf(id) === "pass");
  const seen = `${relativeName(name, scene.domain)}: ${policy}`;
  return isThere ? [finding("mx-mta-sts-mismatch", { recordId: first.id, seen })] : [];
}

export const rule: Rule = {
  ask(scene) {
    const { domain } = scene;
    if (requiredFor(scene, "mx").length === 0) return [];
    const questions: Question[] = [
      { name: madeUpName(domain), type: "MX" },
      { name: `_mta-sts.${domain}`, type: "TXT" },
    ];
    const above = isWildcardZone(scene);
    if (above) questions.push({ name: madeUpName(above), type: "MX" });
    if (absentMx(scene).length > 0)
      questions.push(
        { name: domain, type: "A" },
        { name: domain, type: "AAAA" },
        { name: domain, type: "TXT" },
      );
    return questions;
  },
  find: (scene) => [
    ...wildcardOnly(scene),
    ...wildcardShadow(scene),
    ...insteadOfMx(scene),
    ...foreignPolicy(scene),
  ],
};
