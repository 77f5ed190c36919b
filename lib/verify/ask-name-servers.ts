import type { Answer } from "../dns/answer.ts";
import { isTimeLeft } from "./ask-all.ts";
import type { Asking } from "./asking.ts";
import type { Look } from "./look.ts";
import { nameServersIn, zoneOf } from "./zone-facts.ts";

/** The first resolver that answers: for facts that need no second word. */
async function firstAnswer(
  look: Look,
  asking: Asking,
  name: string,
  startedAt: number,
): Promise<Answer | null> {
  for (const resolver of look.resolvers) {
    if (!isTimeLeft(startedAt, look.now())) return null;
    const reply = await asking.ask(resolver, { name, type: "NS" });
    if ("answer" in reply) return reply.answer;
  }
  return null;
}

/**
 * Asks for the name servers of the zone that holds the domain: at the apex where it is known, else
 * at the domain, whose denial then tells the apex.
 * @param startedAt start of the look, milliseconds since the epoch.
 * @returns their names, sorted; those of the last look where nobody answers in time.
 */
export async function askNameServers(
  look: Look,
  asking: Asking,
  startedAt: number,
): Promise<string[]> {
  const name = look.previous?.zone ?? look.domain;
  const before = look.previous?.nameServers ?? [];
  const answer = await firstAnswer(look, asking, name, startedAt);
  if (answer === null) return before;
  const zone = zoneOf([answer], look.domain);
  if (answer.kind === "records" || zone === null || zone === name) return nameServersIn(answer);
  const above = await firstAnswer(look, asking, zone, startedAt);
  return above ? nameServersIn(above) : before;
}
