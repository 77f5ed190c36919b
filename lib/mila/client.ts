import * as z from "zod/mini";
import type { RequiredRecord } from "../records/required-record.ts";
import {
  checkVerdictSchema,
  domainListSchema,
  requiredRecordsSchema,
  toRequiredRecord,
} from "./contract.ts";
import { offContract } from "./errors.ts";
import { type MilaAccess, type MilaResult, request } from "./request.ts";

/** The contract's largest page. */
const PAGE_LIMIT = 200;
/** An account of 20,000 domains; a cursor that never ends stops here. */
const MAX_PAGES = 100;

export type RecordsAnswer =
  | { kind: "not-modified" }
  | { kind: "records"; records: RequiredRecord[]; etag: string | null };

/** The panel's own verdict on one domain. */
export interface CheckVerdict {
  /** Milliseconds since the epoch. */
  checkedAt: number;
  records: { id: string; status: string; detail: string | null }[];
}

function parsed<T>(schema: z.ZodMiniType<T>, body: unknown): MilaResult<T> {
  const result = z.safeParse(schema, body);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, error: offContract(z.prettifyError(result.error)) };
}

function toModel(wire: z.infer<typeof requiredRecordsSchema>): MilaResult<RequiredRecord[]> {
  try {
    return { ok: true, value: wire.records.map(toRequiredRecord) };
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    return { ok: false, error: offContract(z.prettifyError(error)) };
  }
}

/** All domains of the account, page by page, in Mila's order. */
export async function listDomains(access: MilaAccess): Promise<MilaResult<string[]>> {
  const names: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await request(access, `/v1/domains?limit=${PAGE_LIMIT}${query}`);
    if (!answer.ok) return answer;
    const list = parsed(domainListSchema, answer.value.body);
    if (!list.ok) return list;
    names.push(...list.value.domains.map((domain) => domain.name));
    cursor = list.value.next_cursor;
    if (cursor === null) return { ok: true, value: names };
  }
  return { ok: false, error: offContract("the list of domains does not end") };
}

const path = (domain: string) => `/v1/domains/${encodeURIComponent(domain)}/dns`;

/**
 * The records that must stand in the domain's zone.
 * @param etag of the records that are on file; they are not sent again while they are the same.
 */
export async function requiredRecords(
  access: MilaAccess,
  domain: string,
  etag: string | null,
): Promise<MilaResult<RecordsAnswer>> {
  const answer = await request(access, path(domain), { etag });
  if (!answer.ok) return answer;
  if (answer.value.status === 304) return { ok: true, value: { kind: "not-modified" } };
  const wire = parsed(requiredRecordsSchema, answer.value.body);
  if (!wire.ok) return wire;
  if (wire.value.domain !== domain) {
    return {
      ok: false,
      error: offContract(`records of ${wire.value.domain}`),
    };
  }
  const records = toModel(wire.value);
  if (!records.ok) return records;
  return { ok: true, value: { kind: "records", records: records.value, etag: answer.value.etag } };
}

/** Asks Mila to check the domain on its side. A 403 is no fault: the token may only read. */
export async function askForCheck(access: MilaAccess, domain: string): Promise<MilaResult<null>> {
  const answer = await request(access, `${path(domain)}/check`, { method: "POST" });
  if (answer.ok || answer.error.kind === "forbidden") return { ok: true, value: null };
  return answer;
}

/** The panel's own verdict, as of its last check. */
export async function checkVerdict(
  access: MilaAccess,
  domain: string,
): Promise<MilaResult<CheckVerdict>> {
  const answer = await request(access, `${path(domain)}/check`);
  if (!answer.ok) return answer;
  const verdict = parsed(checkVerdictSchema, answer.value.body);
  if (!verdict.ok) return verdict;
  return {
    ok: true,
    value: {
      checkedAt: Date.parse(verdict.value.checked_at),
      records: verdict.value.records.map((record) => ({
        ...record,
        detail: record.detail ?? null,
      })),
    },
  };
}
