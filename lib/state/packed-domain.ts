import * as z from "zod/mini";
import { type RequiredRecord, requiredRecordSchema } from "../records/required-record.ts";
import {
  domainReportSchema,
  type Finding,
  findingKeys,
  findingSchema,
  type Observation,
  observationSchema,
  recordReportSchema,
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
/** Resolver, when it answered, for how long it will, in milliseconds, the verdict, what was seen. */
const packedObservationSchema = z.pipe(
  z.tuple([resolver, at, z.number(), verdict, seen]),
  z.transform(
    ([who, when, lasts, what, texts]): Observation => ({
      resolver: who,
      at: when,
      until: when + lasts,
      verdict: what,
      seen: texts,
    }),
  ),
);

function packedObservation(observation: Observation) {
  const { until } = observation;
  return [
    observation.resolver,
    observation.at,
    until - observation.at,
    observation.verdict,
    observation.seen,
  ];
}

const packedFindingSchema = z.pipe(
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

function packedFinding({ message, action, ...finding }: Finding) {
  const keys = findingKeys(finding.code);
  return {
    ...finding,
    ...(message === keys.message ? {} : { message }),
    ...(action === keys.action ? {} : { action }),
  };
}

/** Reads a domain that lies in storage, packed or in full. */
export const storedDomainSchema: z.ZodMiniType<DomainItem> = z.extend(domainItemSchema, {
  records: z.array(packedRecordSchema),
  report: z.nullable(
    z.extend(domainReportSchema, {
      records: z.array(
        z.extend(recordReportSchema, {
          findings: z.array(packedFindingSchema),
          observations: z.array(z.union([packedObservationSchema, observationSchema])),
        }),
      ),
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
        findings: record.findings.map(packedFinding),
        observations: record.observations.map(packedObservation),
      })),
    },
  };
}
