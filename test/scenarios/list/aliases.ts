import type { Scenario } from "../scenario.ts";
import type { ZoneText } from "../zone-text.ts";

/** A required alias that is written otherwise, and chains of aliases. */

const records = {
  portal: {
    purpose: "other",
    name: "portal.example.com",
    type: "CNAME",
    data: { target: "portal.mila.cx" },
  },
};
const there: ZoneText = { "portal.mila.cx. A": ["198.51.100.60"] };
const right: ZoneText = { "portal CNAME": ["portal.mila.cx"] };

/** Links below another domain, the last of them with an address. */
const chain = (links: number): ZoneText => ({
  "portal.mila.cx. CNAME": ["l1.postfix-haus.example"],
  ...Object.fromEntries(
    Array.from({ length: links - 2 }, (_, at) => [
      `l${at + 1}.postfix-haus.example. CNAME`,
      [`l${at + 2}.postfix-haus.example`],
    ]),
  ),
  [`l${links - 1}.postfix-haus.example. A`]: ["9.9.9.9"],
});

type Row = readonly [
  string,
  ZoneText,
  readonly string[],
  "pass" | "missing" | "wrong",
  ...string[],
];

const rows: readonly Row[] = [
  [
    "its target's addresses in its place",
    { ...there, "portal A": ["198.51.100.60"] },
    ["cname-as-a"],
    "pass",
    "cname-missing",
    "cname-conflict",
  ],
  [
    "a registrar's redirect in its place",
    { ...there, "portal A": ["162.255.119.7"] },
    ["cname-url-forward"],
    "missing",
    "cname-missing",
    "cname-as-a",
  ],
  [
    "another address in its place",
    { ...there, "portal A": ["9.9.9.9"] },
    ["cname-conflict"],
    "missing",
    "cname-url-forward",
    "cname-missing",
  ],
  ["nine links", { ...right, ...chain(9) }, ["cname-chain-long"], "pass", "cname-loop"],
  ["eight links", { ...right, ...chain(8) }, [], "pass", "cname-chain-long"],
  [
    "a circle",
    { ...there, "portal CNAME": ["door.example.com"], "door CNAME": ["portal.example.com"] },
    ["cname-loop"],
    "wrong",
    "cname-wrong-target",
    "resolver-servfail-one",
  ],
  ["to nobody", right, ["cname-dangling"], "pass", "cname-wrong-target"],
];

export const scenarios: readonly Scenario[] = rows.map(
  ([title, change, shows, state, ...not]): Scenario => ({
    title: `CNAME: ${title}`,
    shows,
    not,
    records,
    change,
    states: { portal: state },
  }),
);
