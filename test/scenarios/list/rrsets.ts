import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";

/** What a set of records is as a whole. */

export const scenarios: readonly Scenario[] = [
  {
    title: "set: more than ten texts",
    shows: ["txt-many-at-apex"],
    not: ["spf-multiple", "spf-answer-over-512"],
    change: { "@ TXT": [SPF_TEXT, ...Array.from({ length: 10 }, (_, at) => `a=${at}`)] },
    state: "pass",
  },
  {
    title: "set: ten texts",
    shows: [],
    not: ["txt-many-at-apex"],
    change: { "@ TXT": [SPF_TEXT, ...Array.from({ length: 9 }, (_, at) => `a=${at}`)] },
    state: "pass",
  },
  {
    title: "set: the same record twice",
    shows: ["record-required-duplicate"],
    not: ["srv-several-mixed"],
    records: {
      "srv-imaps": {
        required: false,
        purpose: "imap",
        name: "_imaps._tcp.example.com",
        type: "SRV",
        data: { priority: 0, weight: 1, port: 993, target: "imap.mila.cx" },
      },
    },
    change: { "_imaps._tcp SRV": ["0 1 993 imap.mila.cx", "TTL=60 0 1 993 imap.mila.cx"] },
    state: "pass",
  },
  {
    title: "set: kept longer than asked for",
    shows: ["record-ttl-differs"],
    not: ["mx-ttl-very-long"],
    change: { "@ TXT": [`TTL=7200 ${SPF_TEXT}`] },
    seen: { "record-ttl-differs": "7200" },
    expected: { "record-ttl-differs": "3600" },
    state: "pass",
  },
];
