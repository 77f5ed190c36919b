import type { Alias, Answer, LookupFailure, RecordOfType, ResourceRecord } from "./answer.ts";
import type { Message } from "./message.ts";
import { type Question, typeNumbers } from "./question.ts";

/** RFC 1035 §4.1.1. */
const RCODE_NO_ERROR = 0;
const RCODE_SERVER_FAILURE = 2;
const RCODE_NAME_ERROR = 3;
const RCODE_REFUSED = 5;

/** A record as old as it is by now: caches on the way count its TTL down. */
function aged(record: ResourceRecord, seconds: number): ResourceRecord {
  if (seconds === 0) return record;
  return { ...record, ttl: Math.max(0, record.ttl - seconds) };
}

function failureOfRcode(message: Message): LookupFailure {
  const { rcode, extendedErrors } = message;
  if (rcode === RCODE_SERVER_FAILURE) return { kind: "server-failure", rcode, extendedErrors };
  if (rcode === RCODE_REFUSED) return { kind: "refused", rcode, extendedErrors };
  return { kind: "other-rcode", rcode, extendedErrors };
}

/** What makes this no answer to our question; null where it is one. */
function mismatch(message: Message, question: Question): string | null {
  if (!message.isResponse) return "a query instead of a response";
  if (message.id !== 0) return `ID ${message.id}`;
  const asked = message.question;
  if (asked === null) return message.rcode === RCODE_NO_ERROR ? "no question sent back" : null;
  if (asked.name !== question.name || asked.typeNumber !== typeNumbers[question.type])
    return `an answer for ${asked.name} ${asked.typeNumber}`;
  return null;
}

type Chain = { aliases: Alias[]; last: string } | { broken: string };

/** Follows the aliases inside the message from the name that was asked (RFC 1034 §3.6.2). */
function followAliases(answers: readonly ResourceRecord[], question: Question): Chain {
  const aliases: Alias[] = [];
  let name = question.name;
  if (question.type === "CNAME") return { aliases, last: name };
  for (;;) {
    const here = answers.filter((record) => record.name === name);
    if (here.some((record) => record.type === question.type)) return { aliases, last: name };
    const links = here.flatMap((record) => (record.type === "CNAME" ? [record] : []));
    const [link] = links;
    if (!link) return { aliases, last: name };
    if (links.some(({ target }) => target !== link.target))
      return { broken: `two aliases for ${name}` };
    if (aliases.some((alias) => alias.name === name))
      return { broken: `a circle of aliases at ${name}` };
    aliases.push({ name, target: link.target, ttl: link.ttl });
    name = link.target;
  }
}

function isSoaOf(name: string) {
  return (record: ResourceRecord): record is RecordOfType<"SOA"> =>
    record.type === "SOA" &&
    (record.name === "" || record.name === name || name.endsWith(`.${record.name}`));
}

/**
 * Holds a message against the question that was asked.
 * @param context who was asked, when the answer came (milliseconds since the epoch), and for how
 *   many seconds it lay in caches of HTTP on the way (RFC 8484 §5.1).
 */
export function answerOf(
  message: Message,
  question: Question,
  context: { resolver: string; at: number; ageSeconds: number },
): { ok: true; answer: Answer } | { ok: false; failure: LookupFailure } {
  const reason = mismatch(message, question);
  if (reason !== null) return { ok: false, failure: { kind: "mismatched", reason } };
  const { rcode } = message;
  if (rcode !== RCODE_NO_ERROR && rcode !== RCODE_NAME_ERROR)
    return { ok: false, failure: failureOfRcode(message) };

  const answers = message.answers.map((record) => aged(record, context.ageSeconds));
  if (answers.length > 0 && !answers.some((record) => record.name === question.name)) {
    return { ok: false, failure: { kind: "mismatched", reason: "records of another name" } };
  }
  const chain = followAliases(answers, question);
  if ("broken" in chain) return { ok: false, failure: { kind: "malformed", reason: chain.broken } };
  const { aliases, last } = chain;
  const base = {
    question,
    resolver: context.resolver,
    at: context.at,
    authenticated: message.authenticated,
    extendedErrors: message.extendedErrors,
    aliases,
  };
  const records = answers.filter((record) => record.name === last && record.type === question.type);
  if (records.length > 0) {
    const ttl = Math.min(...[...records, ...aliases].map((record) => record.ttl));
    return { ok: true, answer: { ...base, kind: "records", records, ttl } };
  }
  const soa =
    message.authority.map((record) => aged(record, context.ageSeconds)).find(isSoaOf(last)) ?? null;
  return {
    ok: true,
    answer: {
      ...base,
      // With aliases the rcode speaks of the last target (RFC 6604 §3).
      kind: rcode === RCODE_NAME_ERROR ? "no-name" : "no-data",
      soa,
      negativeTtl: soa && Math.min(soa.ttl, soa.minimum),
    },
  };
}
