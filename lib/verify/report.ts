import * as z from "zod/mini";

/** The state of one record; DESIGN.md's vocabulary, the only one in the program. */
export const recordStates = [
  "pass",
  "missing",
  "wrong",
  "spreading",
  "unknown",
  "skipped",
] as const;
export type RecordState = (typeof recordStates)[number];

/** The state of a domain: the first that holds of these. */
export const domainStates = ["fail", "unknown", "spreading", "pass"] as const;
export type DomainState = (typeof domainStates)[number];

/** `null` is a remark on state or transport, no fault of the owner's. */
export const severities = ["blocks", "weakens", "advice"] as const;

export const findingSchema = z.object({
  /** Stable, kebab-case, from the catalogue; never changes its meaning. */
  code: z.string(),
  severity: z.nullable(z.enum(severities)),
  /** The record that it stands at, or null for one of the domain's own. */
  recordId: z.nullable(z.string()),
  part: z.nullable(z.string()),
  seen: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  /** Keys of sentences in `_locales`. */
  message: z.string(),
  action: z.nullable(z.string()),
});

/** What is wrong, as data; words are looked up where it is shown. */
export type Finding = z.infer<typeof findingSchema>;

/** Keys of the sentences of a finding. */
export function findingKeys(code: string): { message: string; action: string } {
  const key = `finding_${code.replaceAll("-", "_")}`;
  return { message: `${key}_message`, action: `${key}_action` };
}

export const observationSchema = z.object({
  /** The resolver's id. */
  resolver: z.string(),
  /** When it answered, milliseconds since the epoch. */
  at: z.number(),
  /** Until when it will go on answering this from its cache, milliseconds since the epoch. */
  until: z.number(),
  verdict: z.enum(["right", "missing", "wrong"]),
  /** What stands there in presentation format, shortened to what a view can show. */
  seen: z.array(z.string()),
});

/** What one resolver was last seen to answer for one record. */
export type Observation = z.infer<typeof observationSchema>;

export const recordReportSchema = z.object({
  id: z.string(),
  state: z.enum(recordStates),
  findings: z.array(findingSchema),
  observations: z.array(observationSchema),
});

export type RecordReport = z.infer<typeof recordReportSchema>;

export const resolverNoteSchema = z.object({
  resolver: z.string(),
  /** `answered` or the kind of the last failure. */
  outcome: z.string(),
  at: z.number(),
});

export const domainReportSchema = z.object({
  domain: z.string(),
  state: z.enum(domainStates),
  checkedAt: z.number(),
  records: z.array(recordReportSchema),
  findings: z.array(findingSchema),
  /** Apex of the zone that holds the domain, from the SOA seen; null when it could not be told. */
  zone: z.nullable(z.string()),
  /** Name servers of that zone as seen, normalised. */
  nameServers: z.array(z.string()),
  /** Text of the SPF record that stands at the domain, where there is exactly one. */
  existingSpf: z.nullable(z.string()),
  resolvers: z.array(resolverNoteSchema),
  /** Questions sent, failures included. */
  queries: z.number(),
});

export type DomainReport = z.infer<typeof domainReportSchema>;
