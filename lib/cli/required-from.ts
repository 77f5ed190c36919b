import { readFile, stat } from "node:fs/promises";
import * as z from "zod/mini";
import { requiredRecords } from "../mila/client.ts";
import { requiredRecordsSchema, toRequiredRecord } from "../mila/contract.ts";
import type { MilaError } from "../mila/errors.ts";
import { isAtOrBelow } from "../records/domain-name.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import { registrableDomain } from "../verify/registrable.ts";
import type { RecordsSource } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

/** A domain's records are a few KB; what is larger is no answer of Mila's. */
export const MAX_FILE_OCTETS = 1_000_000;

const MILA_ERRORS: Record<MilaError["kind"], string> = {
  unauthenticated: "Mila does not accept the token in MILA_TOKEN.",
  forbidden: "The token in MILA_TOKEN may not read this domain.",
  "not-found": "Mila does not know this domain.",
  "rate-limited": "Mila takes no more requests for now.",
  unavailable: "Mila cannot answer at the moment.",
  unreachable: "Mila cannot be reached.",
  "timed-out": "Mila does not answer.",
  "not-permitted": "Mila cannot be reached.",
  "off-contract": "What Mila answered is not what it should be.",
};

/** What stands in a body of `GET /v1/domains/{name}/dns`. @throws UsageError */
export function recordsOfBody(body: unknown, domain: string, origin: string): RequiredRecord[] {
  const wire = z.safeParse(requiredRecordsSchema, body);
  if (!wire.success) throw new UsageError(`${origin} is no list of required records.`);
  if (wire.data.domain !== domain)
    throw new UsageError(`${origin} holds the records of ${wire.data.domain}, not of ${domain}.`);
  try {
    const records = wire.data.records.map(toRequiredRecord);
    const ids = new Set(records.map(({ id }) => id));
    if (ids.size < records.length) throw new UsageError(`${origin} names two records alike.`);
    // Of a subdomain some may stand in the zone above; nobody can publish in a stranger's.
    const widest = registrableDomain(domain) ?? domain;
    const foreign = records.find(({ name }) => !isAtOrBelow(name, widest));
    if (foreign)
      throw new UsageError(
        `${origin} has a record for ${foreign.name}, which is not in ${domain}.`,
      );
    return records;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${origin} has a record that does not hold what its type should.`);
  }
}

async function fromFile(path: string, domain: string): Promise<RequiredRecord[]> {
  const unreadable = new UsageError(`The file ${path} cannot be read.`);
  const { size, isFile } = await stat(path)
    .then((found) => ({ size: found.size, isFile: found.isFile() }))
    .catch(() => ({ size: 0, isFile: null }));
  if (isFile === null) throw unreadable;
  const tooLong = new UsageError(`The file ${path} is larger than 1 MB.`);
  if (size > MAX_FILE_OCTETS) throw tooLong;
  const octets = await readFile(path).catch(() => {
    throw unreadable;
  });
  // A pipe tells its size only once it is read.
  if (octets.length > MAX_FILE_OCTETS) throw tooLong;
  const text = octets.toString("utf8").replace(/^\ufeff/, "");
  const noJson = () => new UsageError(`The file ${path} is no JSON.`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw noJson();
  }
  return recordsOfBody(body, domain, `The file ${path}`);
}

async function fromMila(baseUrl: string, domain: string, token: string): Promise<RequiredRecord[]> {
  const access = { base: baseUrl, token, fetch, now: Date.now };
  const answer = await requiredRecords(access, domain, null);
  if (!answer.ok) throw new UsageError(MILA_ERRORS[answer.error.kind]);
  return answer.value.kind === "records" ? answer.value.records : [];
}

/**
 * The records that must stand in the domain's zone.
 * @param token for Mila's API, from the environment: on a command line everybody could read it.
 * @throws UsageError
 */
export async function requiredFrom(
  source: RecordsSource,
  domain: string,
  token: string | undefined,
): Promise<RequiredRecord[]> {
  if (source.kind === "file") return fromFile(source.path, domain);
  if (!token) throw new UsageError("Put a token for Mila's API into the variable MILA_TOKEN.");
  return fromMila(source.baseUrl, domain, token);
}
