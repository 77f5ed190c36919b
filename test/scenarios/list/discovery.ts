import type { Scenario } from "../scenario.ts";

/** What stands round the records by which mail programs are set up. */

const NAME = "_imaps._tcp";
const withTarget = (target: string) => ({ [`${NAME} SRV`]: [`0 1 993 ${target}`] }) as const;
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
    title: "SRV: its host is an alias",
    shows: ["srv-target-cname"],
    not: ["srv-target-wrong"],
    change: {
      "imap.mila.cx. A": [],
      "imap.mila.cx. AAAA": [],
      "imap.mila.cx. CNAME": ["smtp.mila.cx"],
    },
    states: { "srv-imaps": "pass" },
    state: "pass",
  },
  {
    title: "SRV: a host that is not there",
    shows: ["srv-target-unresolvable"],
    not: ["srv-target-wrong"],
    change: withTarget("imap.gone.example"),
    states: { "srv-imaps": "wrong" },
  },
  {
    title: "SRV: saved as a text",
    shows: ["srv-as-txt"],
    not: ["srv-missing"],
    change: { [`${NAME} SRV`]: [], [`${NAME} TXT`]: ["0 1 993 imap.mila.cx"] },
    state: "pass",
  },
  {
    title: "SRV: the service in clear comes first",
    shows: ["srv-priority-order"],
    not: ["mailconf-old-srv"],
    records: {
      "srv-imaps": {
        required: false,
        purpose: "imap",
        name: `${NAME}.example.com`,
        type: "SRV",
        data: { priority: 10, weight: 1, port: 993, target: "imap.mila.cx" },
      },
    },
    change: {
      [`${NAME} SRV`]: ["10 1 993 imap.mila.cx"],
      "_imap._tcp SRV": ["0 1 143 imap.mila.cx"],
    },
    state: "pass",
  },
  {
    title: "SRV: the service in clear comes last",
    shows: [],
    not: ["srv-priority-order"],
    change: { "_imap._tcp SRV": ["20 1 143 imap.mila.cx"] },
    state: "pass",
  },
  {
    title: "SRV: the calendars of an old host",
    shows: ["mailconf-old-srv"],
    not: ["srv-several-mixed"],
    change: { "_caldavs._tcp SRV": ["0 1 443 dav.postfix-haus.example"] },
    state: "pass",
  },
  {
    title: "SRV: calendars that are not offered",
    shows: [],
    not: ["mailconf-old-srv"],
    change: { "_caldavs._tcp SRV": ["0 0 0 ."] },
    state: "pass",
  },
  {
    title: "set-up: a newer record for mail programs",
    shows: ["uaauto-record"],
    not: ["autoconfig-missing"],
    change: { "_ua-auto-config TXT": ["v=UAAC1; a=sha256; d=abc"] },
    state: "pass",
  },
  {
    title: "set-up: autodiscover leads to an old service",
    shows: ["autodiscover-foreign"],
    not: ["srv-missing", "record-of-old-host"],
    change: {
      "autodiscover CNAME": ["autodiscover.outlook.com"],
      "autodiscover.outlook.com. A": ["9.9.9.9"],
    },
    state: "pass",
  },
  {
    title: "set-up: autodiscover answers by a wildcard",
    shows: ["autodiscover-foreign", "zone-dynamic-wildcard"],
    not: ["autodiscover-cname-missing", "cname-conflict"],
    change: { "* A": ["203.0.113.40"] },
    state: "pass",
  },
  {
    title: "set-up: autoconfig answers by a wildcard",
    shows: ["autoconfig-wildcard", "zone-dynamic-wildcard"],
    not: ["autoconfig-missing", "cname-conflict"],
    records: { ...alias("autoconfig"), "srv-autodiscover": null },
    change: { "* A": ["203.0.113.40"] },
    states: { autoconfig: "missing" },
  },
  {
    title: "set-up: a host of the old service is left",
    shows: ["record-of-old-host"],
    not: ["autodiscover-foreign", "cname-dangling"],
    change: { "imap CNAME": ["outlook.office365.com"], "outlook.office365.com. A": ["9.9.9.9"] },
    state: "pass",
  },
  {
    title: "set-up: an alias to a host that is gone",
    shows: ["cname-dangling"],
    not: ["record-of-old-host"],
    change: { "smtp CNAME": ["smtp.gone.example"] },
    state: "pass",
  },
];
