import type { Scenario } from "../scenario.ts";
import type { Value } from "../zone-text.ts";

const NAME = "_imaps._tcp";
const RIGHT = "0 1 993 imap.mila.cx";
const without = { [`${NAME} SRV`]: [] } as const;
/** The record is required: then it may not be absent in silence. */
const required = {
  "srv-imaps": {
    purpose: "imap",
    name: `${NAME}.example.com`,
    type: "SRV",
    data: { priority: 0, weight: 1, port: 993, target: "imap.mila.cx" },
  },
};

const wrong: readonly (readonly [string, readonly Value[], string])[] = [
  ["numbers in each other's fields", ["1 0 993 imap.mila.cx"], "srv-fields-shifted"],
  ["numbers turned round", ["993 0 1 imap.mila.cx"], "srv-fields-shifted"],
  ["another port", ["0 1 143 imap.mila.cx"], "srv-port-wrong"],
  ["all in the target", ["0 0 0 0 1 993 imap.mila.cx"], "srv-whole-value-in-target"],
  ["the domain behind it", ["0 1 993 imap.mila.cx.example.com"], "srv-target-doubled-domain"],
  ["another host", ["0 1 993 mx1.postfix-haus.example"], "srv-target-wrong"],
  ["Cloudflare's stand-in", ["0 1 993 dc-0a1b2c3d4e.example.com"], "srv-target-cloudflare-standin"],
  ["not offered", ["0 0 0 ."], "srv-target-root"],
];

const places: readonly (readonly [string, string, string])[] = [
  ["at the domain twice", `${NAME}.example.com`, "srv-at-doubled-name"],
  ["its protocol twice", "_imaps._tcp._tcp", "srv-proto-doubled"],
  ["no underscore", "imaps._tcp", "srv-underscore-missing"],
  ["below _tls", "_imaps._tls", "srv-proto-wrong"],
  ["another service", "_imap._tcp", "srv-service-wrong"],
  ["at the domain itself", "@", "srv-at-apex"],
];

/** An alias that is required for the set-up of mail programs. */
const alias = (purpose: "autodiscover" | "autoconfig") => ({
  [purpose]: {
    purpose,
    name: `${purpose}.example.com`,
    type: "CNAME",
    data: { target: `${purpose}.mila.cx` },
  },
});

export const scenarios: readonly Scenario[] = [
  {
    title: "SRV: missing, and required",
    shows: ["srv-missing"],
    not: ["srv-at-doubled-name"],
    records: required,
    change: without,
    states: { "srv-imaps": "missing" },
    state: "fail",
  },
  {
    title: "SRV: missing, and optional",
    shows: [],
    not: ["srv-missing"],
    change: without,
    states: { "srv-imaps": "skipped" },
    state: "pass",
  },
  ...wrong.map(
    ([title, values, code]): Scenario => ({
      title: `SRV: ${title}`,
      shows: [code],
      not: ["srv-missing", "record-wrong"],
      change: { [`${NAME} SRV`]: values },
      states: { "srv-imaps": "wrong" },
      state: "pass",
    }),
  ),
  ...places.map(
    ([title, name, code]): Scenario => ({
      title: `SRV: ${title}`,
      shows: [code],
      not: ["srv-missing"],
      records: required,
      change: { ...without, [`${name} SRV`]: [RIGHT] },
      states: { "srv-imaps": "missing" },
    }),
  ),
  {
    title: "SRV: another host beside",
    shows: ["srv-several-mixed"],
    change: { [`${NAME} SRV`]: [RIGHT, "10 1 993 mx1.postfix-haus.example"] },
  },
  {
    title: "SRV: all weights 0",
    shows: ["srv-weight-zero-all"],
    records: {
      "srv-imaps": {
        ...required["srv-imaps"],
        data: { priority: 0, weight: 0, port: 993, target: "imap.mila.cx" },
      },
    },
    change: { [`${NAME} SRV`]: ["0 0 993 imap.mila.cx", "5 0 993 imap.mila.cx"] },
  },
  ...(["autodiscover", "autoconfig"] as const).flatMap((purpose): Scenario[] => [
    {
      title: `${purpose}: missing`,
      shows: [purpose === "autodiscover" ? "autodiscover-cname-missing" : "autoconfig-missing"],
      records: alias(purpose),
    },
    {
      title: `${purpose}: another service's`,
      shows: [`${purpose}-foreign`],
      not: ["cname-wrong-target"],
      records: alias(purpose),
      change: { [`${purpose} CNAME`]: ["mx1.postfix-haus.example"] },
    },
  ]),
];
