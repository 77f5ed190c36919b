import * as z from "zod/mini";
import { type RequiredRecord, requiredRecordSchema } from "../records/required-record.ts";
import {
  domainReportSchema,
  type Finding,
  findingKeys,
  findingSchema,
  type Observation,
  observationSchema,
  type RecordReport,
  recordReportSchema,
  severities,
} from "../verify/report.ts";
import { type DomainItem, domainItemSchema } from "./domain-item.ts";

/**
 * How a domain lies in storage, where it has 6 KB: without the names of fields that recur for each
 * record and resolver, and without what follows from the rest. What is written in full is read as
 * well.
 */

const packedRecordSchema = z.pipe(
  z.extend(requiredRecordSchema, {
    purposeName: z.optional(requiredRecordSchema.shape.purposeName),
    extra: z.optional(requiredRecordSchema.shape.extra),
  }),
  z.transform(
    (record): RequiredRecord => ({
      ...record,
      purposeName: record.purposeName ?? record.purpose,
      extra: record.extra ?? {},
    }),
  ),
);

function packedRecord({ purposeName, extra, ...record }: RequiredRecord) {
  return {
    ...record,
    ...(purposeName === record.purpose ? {} : { purposeName }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

const { resolver, at, verdict, seen } = observationSchema.shape;
/**
 * Resolver, when it answered, for how long it will, in milliseconds, the verdict, what was seen: null
 * for the same as by the first.
 */
const packedObservationSchema = z.tuple([resolver, at, z.number(), verdict, z.nullable(seen)]);
const storedObservationsSchema = z.pipe(
  z.array(z.union([packedObservationSchema, observationSchema])),
  z.transform((observations): Observation[] => {
    const [first] = observations;
    const same = Array.isArray(first) ? first[4] : first?.seen;
    return observations.map((observation) => {
      if (!Array.isArray(observation)) return observation;
      const [who, when, lasts, what, texts] = observation;
      return {
        resolver: who,
        at: when,
        until: when + lasts,
        verdict: what,
        seen: texts ?? same ?? [],
      };
    });
  }),
);

function packedObservation(observation: Observation, index: number, all: readonly Observation[]) {
  const texts = JSON.stringify(observation.seen);
  const isSame = index > 0 && texts === JSON.stringify(all[0]?.seen);
  return [
    observation.resolver,
    observation.at,
    observation.until - observation.at,
    observation.verdict,
    isSame ? null : observation.seen,
  ];
}

const { code, severity, part, seen: shown, expected } = findingSchema.shape;
/**
 * Code, severity, part, what was seen and what is expected; the record is the one that it stands at,
 * and its sentences are those of its code.
 */
const packedFindingSchema = z.tuple([code, severity, part, shown, expected]);
/** A finding with other sentences than those of its code, or one of another version. */
const fullFindingSchema = z.pipe(
  z.extend(findingSchema, {
    message: z.optional(findingSchema.shape.message),
    action: z.optional(findingSchema.shape.action),
  }),
  z.transform(
    ({ message, action, ...finding }): Finding => ({
      ...finding,
      message: message ?? findingKeys(finding.code).message,
      action: action === undefined ? findingKeys(finding.code).action : action,
    }),
  ),
);

const storedRecordReportSchema = z.pipe(
  z.extend(recordReportSchema, {
    findings: z.array(z.union([packedFindingSchema, fullFindingSchema])),
    observations: storedObservationsSchema,
  }),
  z.transform(
    ({ findings, ...report }): RecordReport => ({
      ...report,
      findings: findings.map((finding) => {
        if (!Array.isArray(finding)) return finding;
        const [what, weight, where, was, wanted] = finding;
        const place = { recordId: report.id, part: where, seen: was, expected: wanted };
        return { code: what, severity: weight, ...place, ...findingKeys(what) };
      }),
    }),
  ),
);

/**
 * Findings of one record that are kept, the heaviest first: more nobody mends at once, and the next
 * look finds the others again.
 */
const MAX_FINDINGS = 3;

function keptFindings(findings: readonly Finding[]): Finding[] {
  const weight = ({ severity }: Finding) =>
    severity === null ? severities.length : severities.indexOf(severity);
  return findings.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_FINDINGS);
}

function packedFinding(finding: Finding, recordId: string) {
  const keys = findingKeys(finding.code);
  const isUsual =
    finding.message === keys.message &&
    finding.action === keys.action &&
    finding.recordId === recordId;
  if (!isUsual) return finding;
  return [finding.code, finding.severity, finding.part, finding.seen, finding.expected];
}

/** Reads a domain that lies in storage, packed or in full. */
export const storedDomainSchema: z.ZodMiniType<DomainItem> = z.extend(domainItemSchema, {
  records: z.array(packedRecordSchema),
  report: z.nullable(
    z.extend(domainReportSchema, {
      records: z.array(storedRecordReportSchema),
    }),
  ),
});

/** A domain as it is to lie in storage. */
export function packedDomain(item: DomainItem): unknown {
  const { report } = item;
  return {
    ...item,
    records: item.records.map(packedRecord),
    report: report && {
      ...report,
      records: report.records.map((record) => ({
        ...record,
        findings: keptFindings(record.findings).map((one) => packedFinding(one, record.id)),
        observations: record.observations.map(packedObservation),
      })),
    },
  };
}
