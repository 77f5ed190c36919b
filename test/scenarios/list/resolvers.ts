import type { Scenario, ScenarioResolver } from "../scenario.ts";

/** Resolvers that do not vote: two others suffice, and what is seen stays what it is. */
const beside = (title: string, code: string, one: Omit<ScenarioResolver, "id">): Scenario => ({
  title: `resolver: ${title}`,
  shows: [code],
  not: ["offline", "mx-missing", "spreading"],
  resolvers: [{ id: "a" }, { id: "b", ...one }, { id: "c" }],
  state: "pass",
});

export const scenarios: readonly Scenario[] = [
  beside("one is down", "resolver-unreachable", { fault: "down" }),
  beside("a portal", "resolver-wrong-content", { fault: "portal" }),
  beside("another question", "resolver-wrong-content", { fault: "mismatched" }),
  beside("throttled", "resolver-http-error", { fault: "http-error" }),
  beside("no message", "response-malformed", { fault: "malformed" }),
  beside("cut short", "response-truncated", { fault: "truncated" }),
  beside("SERVFAIL at one", "resolver-servfail-one", { answers: { "*": { rcode: "SERVFAIL" } } }),
  beside("REFUSED at one", "resolver-refused", { answers: { "*": { rcode: "REFUSED" } } }),
  beside("one filters", "resolver-blocked", {
    answers: { "*": { rcode: "NXDOMAIN", errors: [{ code: 15, text: "" }] } },
  }),
  {
    title: "resolver: a denial that all fail to give",
    shows: ["resolver-servfail-all"],
    not: ["resolver-servfail-one", "zone-lame", "dnssec-partial"],
    resolvers: ["a", "b"].map((id) => ({ id, answers: { "TXT _dmarc": { rcode: "SERVFAIL" } } })),
    states: { dmarc: "unknown" },
    state: "unknown",
  },
  {
    title: "resolver: one answers for names that are not there",
    shows: ["resolver-rewrites"],
    not: ["zone-dynamic-wildcard", "autodiscover-foreign"],
    resolvers: [{ id: "a", change: { "* A": ["9.9.9.9"] } }, { id: "b" }],
    state: "pass",
  },
  {
    title: "resolver: all are down",
    shows: ["offline"],
    not: ["resolver-unreachable"],
    resolvers: [
      { id: "a", fault: "down" },
      { id: "b", fault: "down" },
    ],
    state: "unknown",
  },
  {
    title: "resolver: one word of two is not enough",
    shows: ["resolver-unreachable"],
    resolvers: [{ id: "a" }, { id: "b", fault: "down" }],
    states: { spf: "unknown" },
    state: "unknown",
  },
];
