import type { RequiredRecord } from "../../records/required-record.ts";
import { isWebProxy } from "../address-ranges.ts";
import type { FindingCode } from "../catalogue.ts";
import { looksLikeDkim } from "../dkim-key.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { addressesIn, isAbsent, requiredFor, textsIn } from "../scene-facts.ts";

/** A DKIM key that is required as an alias, so that Mila can renew it, and stands there otherwise. */

const TYPES = ["TXT", "A", "AAAA"] as const;

function aliases(scene: Scene): (RequiredRecord & { rdata: { type: "CNAME"; target: string } })[] {
  return requiredFor(scene, "dkim").flatMap((record) =>
    record.rdata.type === "CNAME" ? [{ ...record, rdata: record.rdata }] : [],
  );
}

function inItsPlace(
  scene: Scene,
  { name, rdata }: RequiredRecord & { rdata: { target: string } },
): { code: FindingCode; seen: string } | null {
  const [txt, v4, v6] = TYPES.map((type) => scene.answer({ name, type }));
  const texts = txt && txt.aliases.length === 0 ? textsIn(txt) : [];
  const host = texts.find((text) => text.trim().toLowerCase().replace(/\.$/, "") === rdata.target);
  if (host !== undefined) return { code: "dkim-txt-holds-hostname", seen: host };
  const key = texts.find(looksLikeDkim);
  if (key !== undefined) return { code: "dkim-cname-required-txt-seen", seen: key };
  const [address] = [v4, v6].flatMap((answer) => (answer ? addressesIn(answer) : []));
  if (address !== undefined && isWebProxy(address))
    return { code: "dkim-cname-proxied", seen: address };
  const isFlattening = scene.providers[0]?.id === "cloudflare";
  const exists = txt?.kind === "no-data";
  return isFlattening && exists ? { code: "dkim-cname-flattened", seen: address ?? name } : null;
}

export const rule: Rule = {
  ask: (scene) =>
    aliases(scene).flatMap((record) => {
      // At once with the alias itself: a resolver that knows the alias asks for no text any more.
      const types = isAbsent(scene, record) ? TYPES : (["TXT"] as const);
      return types.map((type) => ({ name: record.name, type }));
    }),
  find: (scene) =>
    aliases(scene).flatMap((record): Finding[] => {
      const place = { recordId: record.id, part: "type", expected: record.rdata.target };
      if (isAbsent(scene, record)) {
        const found = inItsPlace(scene, record);
        return found ? [finding(found.code, { ...place, seen: found.seen })] : [];
      }
      const txt = scene.answer({ name: record.name, type: "TXT" });
      const isBeside = txt?.kind === "records" && txt.aliases.length === 0;
      return isBeside && scene.stateOf(record.id) === "pass"
        ? [finding("dkim-cname-and-txt", { ...place, seen: textsIn(txt).join(" / ") })]
        : [];
    }),
};
