import type { FindingCode } from "../catalogue.ts";
import { isDmarc, readDmarc, reportUris, withoutSize } from "../dmarc-policy.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { registrableDomain } from "../registrable.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { requiredFor, textsAt } from "../scene-facts.ts";

/**
 * Whether reports can be had at the addresses that the owner added (RFC 9990, "Verifying External
 * Destinations"). What Mila itself asks for is Mila's to arrange.
 */

/** More hosts than this nobody reports to. */
const MAX_HOSTS = 4;

interface Destination {
  tag: "rua" | "ruf";
  host: string;
  recordId: string;
}

function destinations(scene: Scene): Destination[] {
  const [record] = requiredFor(scene, "dmarc");
  const [text] = record ? textsAt(scene, record.name).filter(isDmarc) : [];
  if (!record || text === undefined) return [];
  const required = readDmarc(record.rdata.type === "TXT" ? record.rdata.text : "");
  const all = (["rua", "ruf"] as const).flatMap((tag) => {
    const own = reportUris(required.value(tag)).map(withoutSize);
    return reportUris(readDmarc(text).value(tag))
      .map(withoutSize)
      .filter((uri) => !own.includes(uri))
      .flatMap((uri) => {
        const [, host] = /^mailto:[^@\s]+@([a-z0-9._-]+)$/.exec(uri) ?? [];
        return host === undefined ? [] : [{ tag, host, recordId: record.id }];
      });
  });
  return all.slice(0, MAX_HOSTS);
}

function isExternal(scene: Scene, host: string): boolean {
  return registrableDomain(host) !== registrableDomain(scene.domain);
}

const permissionName = (scene: Scene, host: string) => `${scene.domain}._report._dmarc.${host}`;

/** Whether mail to a host is lost for sure: no MX and no address, or a null MX (RFC 7505). */
function isUndeliverable(scene: Scene, host: string): boolean {
  const mx = scene.answer({ name: host, type: "MX" });
  if (!mx) return false;
  const [first] = recordsOf(mx);
  if (first?.type === "MX") return first.exchange === "";
  const addresses = (["A", "AAAA"] as const).map((type) => scene.answer({ name: host, type }));
  return addresses.every((answer) => answer !== null && answer.kind !== "records");
}

function faultsOf(scene: Scene, { tag, host, recordId }: Destination): Finding[] {
  const place = { recordId, part: "value", seen: host };
  if (isUndeliverable(scene, host)) return [finding("dmarc-rua-host-no-mx", place)];
  const name = permissionName(scene, host);
  const answer = scene.answer({ name, type: "TXT" });
  if (!isExternal(scene, host) || !answer || textsAt(scene, name).some(isDmarc)) return [];
  const code: FindingCode =
    tag === "rua" ? "dmarc-rua-external-unauthorised" : "dmarc-ruf-external-unauthorised";
  return [finding(code, { ...place, expected: `${name} TXT v=DMARC1` })];
}

export const rule: Rule = {
  ask: (scene) =>
    destinations(scene).flatMap(({ host }) => [
      { name: host, type: "MX" as const },
      ...(isExternal(scene, host)
        ? [{ name: permissionName(scene, host), type: "TXT" as const }]
        : []),
      ...(scene.answer({ name: host, type: "MX" })?.kind === "records"
        ? []
        : scene.answer({ name: host, type: "MX" })
          ? (["A", "AAAA"] as const).map((type) => ({ name: host, type }))
          : []),
    ]),
  find: (scene) => destinations(scene).flatMap((one) => faultsOf(scene, one)),
};
