import type { Reply, Silence } from "./asking.ts";
import type { FindingCode } from "./catalogue.ts";
import { finding } from "./finding.ts";
import type { Finding } from "./report.ts";

/**
 * Nobody was asked. A host that we may not ask is no fault of the network: it is noted at the
 * resolver, and the view has a button for it.
 */
const NOT_ASKED = ["not-permitted", "over-budget"] as const;
type NotAsked = (typeof NOT_ASKED)[number];
const wasAsked = (kind: Silence["kind"]): kind is Exclude<Silence["kind"], NotAsked> =>
  !NOT_ASKED.some((one) => one === kind);

/** Every way of being silent has its code; none of them says anything about the domain's records. */
const CODES: Record<Exclude<Silence["kind"], NotAsked>, FindingCode> = {
  unreachable: "resolver-unreachable",
  "timed-out": "resolver-unreachable",
  "http-error": "resolver-http-error",
  "wrong-content": "resolver-wrong-content",
  mismatched: "resolver-wrong-content",
  truncated: "response-truncated",
  malformed: "response-malformed",
  "server-failure": "resolver-servfail-one",
  refused: "resolver-refused",
  "other-rcode": "resolver-refused",
  blocked: "resolver-blocked",
};

/** Silences that a broken connection or a portal explains, when nobody answers at all. */
const NO_CONNECTION: readonly Silence["kind"][] = ["unreachable", "timed-out", "wrong-content"];

/** Whether every resolver that was asked this question said SERVFAIL. */
function servfailEverywhere(replies: readonly Reply[], reply: Reply): boolean {
  return replies
    .filter(
      ({ question: { name, type } }) =>
        name === reply.question.name && type === reply.question.type,
    )
    .every((other) => "silence" in other && other.silence.kind === "server-failure");
}

/** The remarks on resolvers that were silent in a look. */
export function transportFindings(all: readonly Reply[]): Finding[] {
  const replies = all.filter((reply) => !("silence" in reply) || wasAsked(reply.silence.kind));
  const silent = replies.flatMap((reply) => ("silence" in reply ? [reply] : []));
  const allSilent = silent.length > 0 && silent.length === replies.length;
  // One cause for all: the connection. It swallows what each resolver did.
  if (allSilent && silent.every(({ silence }) => NO_CONNECTION.includes(silence.kind)))
    return [finding("offline")];
  const found = new Map<string, Finding>();
  for (const reply of silent) {
    const { resolver, silence, question } = reply;
    const { kind } = silence;
    if (!wasAsked(kind)) continue;
    const asked = new Set(
      replies
        .filter(
          (other) => other.question.name === question.name && other.question.type === question.type,
        )
        .map((other) => other.resolver.id),
    );
    if (silence.kind === "server-failure" && asked.size > 1 && servfailEverywhere(replies, reply)) {
      found.set("resolver-servfail-all", finding("resolver-servfail-all", { seen: question.name }));
      continue;
    }
    const code = CODES[kind];
    const http = silence.kind === "http-error" ? { part: String(silence.status) } : {};
    found.set(`${code} ${resolver.id}`, finding(code, { seen: resolver.operator, ...http }));
  }
  return [...found.values()];
}
