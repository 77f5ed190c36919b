import type { Answer } from "../dns/answer.ts";
import type { Judgement } from "./kind.ts";
import type { Observation } from "./report.ts";
import { shortened } from "./seen-text.ts";

/** A denial without SOA: nobody says for how long; more is not to be feared (RFC 2308 §7). */
const UNKNOWN_NEGATIVE_TTL_SECONDS = 300;
/**
 * No word counts for longer, whatever its TTL (caps of this order: RFC 8767 §4): to ask anew what
 * a resolver still remembers does no harm, to believe for years what it said does.
 */
const LONGEST_TTL_SECONDS = 86_400;
/** What is kept of each observation: all the reports of a domain share 6 KB of storage. */
const MAX_SEEN = 3;
const MAX_SEEN_CHARACTERS = 64;

/** Until when a resolver cannot say otherwise; milliseconds since the epoch. */
function until(answer: Answer): number {
  const own =
    answer.kind === "records" ? answer.ttl : (answer.negativeTtl ?? UNKNOWN_NEGATIVE_TTL_SECONDS);
  const seconds = Math.min(LONGEST_TTL_SECONDS, own, ...answer.aliases.map(({ ttl }) => ttl));
  return answer.at + seconds * 1000;
}

/** What is kept of an answer for one record; only of what is wrong it must be shown what it is. */
export function observe(answer: Answer, judgement: Judgement): Observation {
  const seen = judgement.verdict === "wrong" ? judgement.seen : [];
  return {
    resolver: answer.resolver,
    at: answer.at,
    until: until(answer),
    verdict: judgement.verdict,
    seen: seen.slice(0, MAX_SEEN).map((text) => shortened(text, MAX_SEEN_CHARACTERS)),
  };
}
