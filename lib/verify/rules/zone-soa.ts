import type { RecordOfType } from "../../dns/answer.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/** The numbers of the zone itself (RFC 1912 §2.2, RFC 2308 §5). */

/** Seconds: a name that is asked for too early stays missing for so long. */
const LONGEST_NEGATIVE_TTL = 86_400;
/** Below this a secondary gives a zone up over a night's outage. */
const LEAST_EXPIRE = 86_400;

function soaOf(scene: Scene): RecordOfType<"SOA"> | null {
  const own = scene.answer({ name: scene.domain, type: "SOA" });
  if (!own) return null;
  const [first] = recordsOf(own);
  if (first?.type === "SOA") return first;
  return own.kind === "records" ? null : own.soa;
}

/** What no secondary or writer of mail can work with. */
function oddity({ refresh, retry, expire, mailbox }: RecordOfType<"SOA">): string | null {
  if (mailbox === "" || mailbox.includes("@")) return `mailbox ${mailbox || "."}`;
  if (retry >= refresh) return `retry ${retry} ≥ refresh ${refresh}`;
  return expire < LEAST_EXPIRE || expire <= refresh + retry ? `expire ${expire}` : null;
}

export const rule: Rule = {
  ask: ({ domain }) => [{ name: domain, type: "SOA" }],
  find(scene) {
    const soa = soaOf(scene);
    if (!soa) return [];
    const findings: Finding[] = [];
    const negative = Math.min(soa.ttl, soa.minimum);
    if (soa.minimum > LONGEST_NEGATIVE_TTL && negative > 0)
      findings.push(
        finding("zone-soa-minimum-high", { seen: String(soa.minimum), expected: "3600" }),
      );
    const odd = oddity(soa);
    if (odd !== null) findings.push(finding("zone-soa-other", { seen: odd }));
    return findings;
  },
};
