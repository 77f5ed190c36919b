import * as z from "zod/mini";
import { recordKey, type ZoneRecord } from "../../dns/zone-record.ts";
import { answer, json, type LabReply, type LabRequest } from "../../http/exchange.ts";
import type { RegistrarParts } from "../site.ts";
import { jsonOf, readDraft } from "./drafts.ts";
import { draftJson, type Refusal, type ZoneJson, type ZonesJson } from "./record-json.ts";

const credentials = z.object({ email: z.string(), password: z.string() });

/** `/api/zones/<zone>`, and what follows. */
const ZONE_PATH = /^\/api\/zones\/([^/]+)(\/records(?:\/([0-9a-f]+))?)?$/;

function refused(status: number, message: string, fields: Refusal["fields"] = {}): LabReply {
  return json(status, { message, fields } satisfies Refusal);
}

/**
 * The API behind the app. A page of another site can send it nothing that changes: what has a body
 * must be JSON, and PUT and DELETE are asked for beforehand (Fetch, CORS-preflight).
 */
export async function api(parts: RegistrarParts, request: LabRequest): Promise<LabReply> {
  const { method, path, headers } = request;
  const hasBody = method === "POST" || method === "PUT";
  if (hasBody && headers["content-type"]?.split(";")[0] !== "application/json") {
    return refused(415, "The body must be application/json.");
  }
  if (path === "/api/session" && method === "POST") return signIn(parts, request);
  if (!parts.sessions.of(headers.cookie)) return refused(401, "Please sign in.");
  if (path === "/api/session") {
    return method === "DELETE"
      ? answer(204, { "set-cookie": parts.sessions.close(headers.cookie) })
      : json(200, { email: parts.sessions.signIn.user });
  }
  if (path === "/api/zones") return json(200, listed(parts));
  const [, zone, records, id] = ZONE_PATH.exec(path) ?? [];
  const domain = parts.domains.find((name) => name === zone);
  if (domain === undefined) return refused(404, "There is no such domain in your account.");
  if (records === undefined && method === "GET") return json(200, zoneOf(parts, domain));
  if (id === undefined && method === "POST") return save(parts, domain, request, null);
  const before = parts.zones.records(domain).find((record) => recordKey(record) === id);
  if (!before) return refused(404, "This record is gone.");
  if (method === "PUT") return save(parts, domain, request, before);
  return method === "DELETE" ? remove(parts, domain, before) : refused(405, "This cannot be done.");
}

function signIn(parts: RegistrarParts, request: LabRequest): LabReply {
  const typed = credentials.safeParse(bodyOf(request));
  const cookie = typed.success ? parts.sessions.open(typed.data.email, typed.data.password) : null;
  return cookie === null
    ? refused(401, "Email or password is wrong.")
    : json(200, { email: parts.sessions.signIn.user }, { "set-cookie": cookie });
}

function listed({ domains, zones }: RegistrarParts): ZonesJson {
  return domains.map((name) => ({ name, records: zones.zone(name).records.length }));
}

function zoneOf({ zones }: RegistrarParts, domain: string): ZoneJson {
  const { name, nameServers, records } = zones.zone(domain);
  return { name, nameServers, records: records.map(jsonOf) };
}

async function save(
  parts: RegistrarParts,
  domain: string,
  request: LabRequest,
  before: ZoneRecord | null,
): Promise<LabReply> {
  const draft = draftJson.safeParse(bodyOf(request));
  if (!draft.success) return refused(400, "This is no record.");
  const key = before && recordKey(before);
  const others = parts.zones.records(domain).filter((record) => recordKey(record) !== key);
  const read = readDraft(draft.data, domain, others, before?.ttl ?? null);
  if (!read.ok) return refused(422, "The record was not saved.", read.fields);
  await parts.zones.replace(domain, [...others, read.record]);
  parts.history.addSave({ at: parts.now(), domain, before, after: read.record });
  return json(before ? 200 : 201, jsonOf(read.record));
}

async function remove(
  parts: RegistrarParts,
  domain: string,
  before: ZoneRecord,
): Promise<LabReply> {
  await parts.zones.remove(domain, before);
  parts.history.addSave({ at: parts.now(), domain, before, after: null });
  return answer(204);
}

/** @returns null where the body is no JSON, which no schema takes. */
function bodyOf({ body }: LabRequest): unknown {
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
