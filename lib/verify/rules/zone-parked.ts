import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { textsAt } from "../scene-facts.ts";

/** Domains that stand as their registrar left them, or as nobody pays for them any more. */

/** Name servers of services for expired and parked domains. */
const PARKING_SERVERS =
  /(?:^|\.)(?:sedoparking\.com|parkingcrew\.net|bodis\.com|above\.com|dan\.com|afternic\.com|undeveloped\.com|parklogic\.com|dsredirection\.com|expireddomains\.[a-z]+|renewyourname\.net|pendingrenewaldeletion\.com)$|(?:^|\.)(?:expired|parking|parked|suspended|onhold)[\w-]*\./;

function parkingServers(scene: Scene): string[] {
  const answer = scene.answer({ name: scene.report?.zone ?? scene.domain, type: "NS" });
  const seen = answer
    ? recordsOf(answer).flatMap((record) => (record.type === "NS" ? [record.target] : []))
    : (scene.report?.nameServers ?? []);
  return seen.filter((name) => PARKING_SERVERS.test(name));
}

/** A null MX, an SPF record that lets nobody send, a DMARC record that rejects: all of a template. */
function template(scene: Scene): Finding[] {
  const { domain } = scene;
  const mx = scene.answer({ name: domain, type: "MX" });
  const standing = mx ? recordsOf(mx) : [];
  const isNull = standing.length === 1 && standing[0]?.type === "MX" && standing[0].exchange === "";
  const sendsNothing = textsAt(scene, domain).some((text) => /^v=spf1 +-all *$/i.test(text));
  const rejects = textsAt(scene, `_dmarc.${domain}`).some((text) =>
    /^v=DMARC1;\s*p\s*=\s*reject/i.test(text),
  );
  if (isNull && sendsNothing && rejects) return [finding("domain-parked", { seen: "0 ." })];
  const [first] = scene.records.filter(({ rdata }) => rdata.type === "MX");
  return isNull && (sendsNothing || rejects) && first
    ? [finding("mx-parking", { recordId: first.id, seen: "0 ." })]
    : [];
}

export const rule: Rule = {
  ask: () => [],
  find(scene) {
    const servers = parkingServers(scene);
    return servers.length > 0
      ? [finding("domain-expired", { seen: servers.join(", ") })]
      : template(scene);
  },
};
