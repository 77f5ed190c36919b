import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario, ScenarioResolver } from "../scenario.ts";

/** Resolvers that differ with time, and records that came, went, or never came. */

const old = { "@ MX": ["10 mx1.postfix-haus.example"] } as const;
const without = { "_dmarc TXT": [] } as const;
const keyless = { "mila1._domainkey TXT": [] } as const;
const soa = (serial: number) => ({
  "@ SOA": [`ns1.registrar.example hostmaster.registrar.example ${serial} 7200 900 1209600 300`],
});

const two = (one: Omit<ScenarioResolver, "id">): ScenarioResolver[] => [
  { id: "a" },
  { id: "b", ...one },
];

export const scenarios: readonly Scenario[] = [
  {
    title: "spreading: one resolver has the old MX",
    shows: ["spreading"],
    not: ["mx-wrong-target", "spreading-negative", "spreading-overdue"],
    resolvers: two({ change: old }),
    states: { "mx-1": "spreading" },
    state: "spreading",
    seen: { spreading: "b" },
  },
  {
    title: "spreading: one resolver remembers that there was none",
    shows: ["spreading-negative"],
    not: ["spreading", "dmarc-missing"],
    resolvers: two({ change: without }),
    states: { dmarc: "spreading" },
    state: "spreading",
  },
  {
    title: "spreading: one resolver denies all of a branch",
    shows: ["spreading-nxdomain-subtree"],
    not: ["spreading-negative", "dkim-missing", "zone-ent-nxdomain"],
    resolvers: two({ change: keyless }),
    states: { dkim: "spreading" },
    state: "spreading",
  },
  {
    title: "spreading: a denial made from a signed list",
    shows: ["spreading-nsec", "dnssec-ds-pending"],
    not: ["spreading-negative"],
    resolvers: two({
      change: without,
      answers: { "TXT _dmarc": { authenticated: true, errors: [{ code: 29, text: "" }] } },
    }),
    states: { dmarc: "spreading" },
    state: "spreading",
  },
  {
    title: "spreading: the time is over",
    shows: ["spreading-overdue"],
    not: ["spreading", "zone-inconsistent"],
    before: { change: {}, secondsAgo: 600 },
    resolvers: two({ change: old }),
    states: { "mx-1": "spreading" },
    state: "spreading",
  },
  {
    title: "spreading: the time is not over",
    shows: ["spreading"],
    not: ["spreading-overdue"],
    before: { change: {}, secondsAgo: 60 },
    resolvers: two({ change: old }),
    state: "spreading",
  },
  {
    title: "spreading: name servers with different versions",
    shows: ["zone-inconsistent"],
    not: ["spreading-overdue", "spreading"],
    before: { change: {}, secondsAgo: 600 },
    change: soa(2026112502),
    resolvers: two({ change: { ...old, ...soa(2026112501) } }),
    state: "spreading",
  },
  {
    title: "cache: an old answer, as nobody can be reached",
    shows: ["stale-answer"],
    not: ["zone-lame"],
    resolvers: [{ id: "a" }, { id: "b", answers: { "MX @": { errors: [{ code: 3, text: "" }] } } }],
    state: "pass",
  },
  {
    title: "cache: a failure that is remembered",
    shows: ["cached-failure"],
    not: ["resolver-servfail-one", "zone-lame"],
    resolvers: [
      { id: "a" },
      { id: "b", answers: { "*": { rcode: "SERVFAIL", errors: [{ code: 13, text: "" }] } } },
      { id: "c" },
    ],
    state: "pass",
  },
  {
    title: "cache: a denial without an end",
    shows: ["response-nodata-no-soa"],
    not: ["spreading-negative"],
    change: { "_spare TXT": ["x"] },
    behaviour: {
      answers: { "DNAME *": { withoutSoa: true }, "SOA *": {}, "TXT _tcp": { withoutSoa: true } },
    },
    state: "pass",
  },
  {
    title: "history: a record that was right is gone",
    shows: ["regressed"],
    not: ["dmarc-missing", "spreading-negative"],
    before: { change: {}, secondsAgo: 600 },
    change: without,
    states: { dmarc: "missing" },
    state: "fail",
  },
  {
    title: "history: a record that was right was changed",
    shows: ["spf-required-missing"],
    not: ["regressed"],
    before: { change: {}, secondsAgo: 600 },
    change: { "@ TXT": ["v=spf1 ip4:9.9.9.9 ~all"] },
    state: "fail",
  },
  {
    title: "history: saved long ago, and never seen",
    shows: ["never-appeared"],
    not: ["dmarc-missing", "spreading-negative"],
    change: without,
    savedSecondsAgo: { dmarc: 7200 },
    states: { dmarc: "missing" },
    state: "fail",
  },
  {
    title: "history: saved just now, and not seen yet",
    shows: ["dmarc-missing"],
    not: ["never-appeared"],
    change: without,
    savedSecondsAgo: { dmarc: 60 },
    states: { dmarc: "missing" },
  },
  {
    title: "history: saved long ago, at another name",
    shows: ["dmarc-at-apex"],
    not: ["never-appeared"],
    change: {
      ...without,
      "@ TXT": [SPF_TEXT, "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com"],
    },
    savedSecondsAgo: { dmarc: 7200 },
    states: { dmarc: "missing" },
  },
];
