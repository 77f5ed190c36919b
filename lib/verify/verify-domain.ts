import { withinBudget } from "../dns/budget.ts";
import { askAll } from "./ask-all.ts";
import { askNameServers } from "./ask-name-servers.ts";
import { Asking } from "./asking.ts";
import { questionsFor } from "./domain-question.ts";
import { Examination } from "./examination.ts";
import { LeadFollower } from "./follow-leads.ts";
import { foreseen } from "./foresee.ts";
import { KeyImports } from "./import-key.ts";
import type { Found, Look } from "./look.ts";
import { lookReport } from "./look-report.ts";
import type { DomainReport } from "./report.ts";
import { areNameServersDue } from "./zone-facts.ts";

/**
 * Of all resolvers together, in one look: several times what a domain with the most records that a
 * mail service asks for needs.
 */
export const LOOK_QUESTIONS = 400;

/**
 * Looks at a domain once.
 *
 * Asks each question (name and type) at most once of each resolver, in as few waves as the phase
 * needs, and never the same question of the same resolver within 15 s. Takes less than 20 s, however
 * many resolvers are silent; those are in the report.
 * @throws only what `look.heard` throws.
 */
export async function verifyDomain(given: Look): Promise<DomainReport> {
  const { resolvers, now } = given;
  const look: Look = { ...given, resolvers: withinBudget(resolvers, LOOK_QUESTIONS, now) };
  const startedAt = look.now();
  // A record that stands at a wrong name is looked for when the owner asks, not while he is at work.
  const asking = new Asking();
  const leads = new LeadFollower(asking, look.phase === "check-now", look.now);
  const found: Found = { asking, leads, keys: new KeyImports(), fresh: new Map() };
  const examination = new Examination(look, found, startedAt);
  let nameServers = look.previous?.nameServers ?? [];
  const heard = async () => look.heard?.(lookReport(look, found, nameServers, startedAt));
  async function refreshNameServers() {
    if (!areNameServersDue(look.previous, startedAt)) return;
    nameServers = await askNameServers(look, found.asking, startedAt);
    await heard();
  }
  const questions = questionsFor(look.records);
  // The owner waits for this look; any other may take its time, and asks for nothing in vain.
  const [first] = look.resolvers;
  if (look.phase === "check-now" && first)
    for (const question of foreseen(questions, look.domain)) leads.foresee(first, question);
  await Promise.all([
    refreshNameServers(),
    askAll(look, questions, found, startedAt, heard),
    examination.begin(),
  ]);
  return examination.finish(lookReport(look, found, nameServers, startedAt));
}
