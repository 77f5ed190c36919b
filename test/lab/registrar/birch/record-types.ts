import type { RecordType } from "../record-types.ts";

/** The types that the editor offers, with the words and fields that each has there. */
export const recordTypes = [
  { type: "A", valueLabel: "IPv4 address", hint: "For example 203.0.113.40", fields: [] },
  { type: "AAAA", valueLabel: "IPv6 address", hint: "For example 2001:db8::40", fields: [] },
  { type: "CNAME", valueLabel: "Target", hint: "The full name it points to", fields: [] },
  {
    type: "MX",
    valueLabel: "Mail server",
    hint: "The full name of the server, not an address",
    fields: ["priority"],
  },
  { type: "TXT", valueLabel: "Text", hint: "Without quotation marks around it", fields: [] },
  {
    type: "SRV",
    valueLabel: "Target",
    hint: "The full name of the server",
    fields: ["priority", "weight", "port"],
  },
  { type: "CAA", valueLabel: "CAA value", hint: 'For example 0 issue "ca.example"', fields: [] },
  {
    type: "TLSA",
    valueLabel: "TLSA value",
    hint: "Usage, selector, matching type and the association, like 3 1 1 5c0f…",
    fields: [],
  },
  { type: "NS", valueLabel: "Name server", hint: "The full name of the server", fields: [] },
] as const satisfies readonly {
  type: RecordType;
  valueLabel: string;
  hint: string;
  fields: readonly string[];
}[];

/** The TTLs that the editor offers, in seconds. */
export const ttlChoices: readonly { seconds: number; words: string }[] = [
  { seconds: 300, words: "5 minutes" },
  { seconds: 1800, words: "30 minutes" },
  { seconds: 3600, words: "1 hour" },
  { seconds: 14_400, words: "4 hours" },
  { seconds: 86_400, words: "1 day" },
];

export const DEFAULT_TTL = 3600;

/** A TTL in words, also one that nobody can choose. */
export function ttlWords(seconds: number): string {
  const choice = ttlChoices.find((candidate) => candidate.seconds === seconds);
  return choice?.words ?? (seconds === 1 ? "1 second" : `${seconds} seconds`);
}

/** A host as the table and the form show it: relative to the domain, `@` for the domain itself. */
export function shownHost(name: string, domain: string): string {
  if (name === domain) return "@";
  return name.endsWith(`.${domain}`) ? name.slice(0, -(domain.length + 1)) : name;
}
