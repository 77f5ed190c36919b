import type { RecordType } from "../../record-types.ts";
import { DEFAULT_TTL, type Draft, type RecordJson } from "../record-json.ts";

/** What the app knows of a type: what its value is called, and the numbers that it has besides. */
interface TypeFacts {
  note: string;
  valueLabel: string;
  placeholder: string;
  numbers: readonly NumberField[];
}

export type NumberField = "priority" | "weight" | "port";

export const typeFacts: Record<RecordType, TypeFacts> = {
  A: { note: "IPv4 address", valueLabel: "IPv4 address", placeholder: "203.0.113.7", numbers: [] },
  AAAA: {
    note: "IPv6 address",
    valueLabel: "IPv6 address",
    placeholder: "2001:db8::7",
    numbers: [],
  },
  CNAME: { note: "Alias", valueLabel: "Target", placeholder: "target.example.net", numbers: [] },
  MX: {
    note: "Mail server",
    valueLabel: "Mail server",
    placeholder: "mail.example.net",
    numbers: ["priority"],
  },
  TXT: { note: "Text", valueLabel: "Content", placeholder: "", numbers: [] },
  SRV: {
    note: "Service",
    valueLabel: "Target",
    placeholder: "sip.example.net",
    numbers: ["priority", "weight", "port"],
  },
  CAA: {
    note: "Who may issue certificates",
    valueLabel: "Content",
    placeholder: '0 issue "ca.example.net"',
    numbers: [],
  },
  TLSA: { note: "Certificate", valueLabel: "Content", placeholder: "3 1 1 5c0f…", numbers: [] },
  NS: {
    note: "Delegation",
    valueLabel: "Name server",
    placeholder: "ns1.example.net",
    numbers: [],
  },
};

export const emptyDraft: Draft = {
  type: "A",
  name: "",
  value: "",
  priority: "10",
  weight: "0",
  port: "",
  ttl: DEFAULT_TTL,
};

export function draftOf({ id: _, ...draft }: RecordJson): Draft {
  return draft;
}

/** Fields that a type has not are sent empty. */
export function ready(draft: Draft): Draft {
  const { numbers } = typeFacts[draft.type];
  const number = (field: NumberField) => (numbers.includes(field) ? draft[field] : "");
  return {
    ...draft,
    priority: number("priority"),
    weight: number("weight"),
    port: number("port"),
  };
}

/** What can be told without asking the server: a sentence for each field that is not right. */
export function check(draft: Draft, domain: string): Record<string, string> {
  const problems: Record<string, string> = {};
  const name = draft.name.trim().toLowerCase();
  if (name === "") problems.name = "Enter a name.";
  else if (name !== domain && !name.endsWith(`.${domain}`)) {
    problems.name = `The name must be ${domain} or end in .${domain}.`;
  }
  if (draft.value.trim() === "") problems.value = "This cannot be empty.";
  for (const field of typeFacts[draft.type].numbers) {
    if (!/^\d+$/.test(draft[field].trim())) problems[field] = "Enter a number.";
  }
  return problems;
}
