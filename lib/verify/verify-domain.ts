import { askAll } from "./ask-all.ts";
import { askNameServers } from "./ask-name-servers.ts";
import { Asking } from "./asking.ts";
import { questionsFor } from "./domain-question.ts";
import { Examination } from "./examination.ts";
import { LeadFollower } from "./follow-leads.ts";
import type { Found, Look } from "./look.ts";
import { lookReport } from "./look-report.ts";
import type { DomainReport } from "./report.ts";
import { areNameServersDue } from "./zone-facts.ts";

/**
 * Looks at a domain once.
 *
 * Asks each question (name and type) at most once of each resolver, in as few waves as the phase
 * needs, and never the same question of the same resolver within 15 s. Never throws: resolvers
 * that are silent are in the report. Takes at most as long as all resolvers one after the other.
 */
export async function verifyDomain(look: Look): Promise<DomainReport> {
  const startedAt = look.now();
  // A record that stands at a wrong name is looked for when the owner asks, not while he is at work.
  const asking = new Asking();
  const leads = new LeadFollower(asking, look.phase === "check-now", look.now);
  const found: Found = { asking, leads, fresh: new Map() };
  const examination = new Examination(look, found, startedAt);
  const [nameServers] = await Promise.all([
    areNameServersDue(look.previous, startedAt)
      ? askNameServers(look, found.asking)
      : (look.previous?.nameServers ?? []),
    askAll(look, questionsFor(look.records), found, startedAt),
    examination.begin(),
  ]);
  return examination.finish(lookReport(look, found, nameServers, startedAt));
}
