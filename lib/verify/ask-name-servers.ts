import type { Answer } from "../dns/answer.ts";
import type { Asking } from "./asking.ts";
import type { Look } from "./look.ts";
import { nameServersIn, zoneOf } from "./zone-facts.ts";

/** The first resolver that answers: for facts that need no second word. */
async function firstAnswer(look: Look, asking: Asking, name: string): Promise<Answer | null> {
  for (const resolver of look.resolvers) {
    const reply = await asking.ask(resolver, { name, type: "NS" });
    if ("answer" in reply) return reply.answer;
  }
  return null;
}

/**
 * Asks for the name servers of the zone that holds the domain: at the apex where it is known, else
 * at the domain, whose denial then tells the apex.
 * @returns their names, sorted; those of the last look where nobody answers.
 */
export async function askNameServers(look: Look, asking: Asking): Promise<string[]> {
  const name = look.previous?.zone ?? look.domain;
  const answer = await firstAnswer(look, asking, name);
  if (answer === null) return look.previous?.nameServers ?? [];
  const zone = zoneOf([answer], look.domain);
  if (answer.kind === "records" || zone === null || zone === name) return nameServersIn(answer);
  const above = await firstAnswer(look, asking, zone);
  return above ? nameServersIn(above) : [];
}
