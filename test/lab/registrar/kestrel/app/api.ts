import * as z from "zod/mini";
import {
  type Draft,
  type RecordJson,
  type Refusal,
  recordJson,
  refusalJson,
  sessionJson,
  type ZoneJson,
  type ZonesJson,
  zoneJson,
  zonesJson,
} from "../record-json.ts";

/** What the server would not do, in its own words. */
export class RefusedError extends Error {
  readonly status: number;
  readonly fields: Refusal["fields"];

  constructor(status: number, { message, fields }: Refusal) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const content: unknown = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new RefusedError(response.status, z.parse(refusalJson, content));
  return content;
}

const zonePath = (domain: string) => `/zones/${encodeURIComponent(domain)}`;

/** Who is signed in. @throws RefusedError 401 where nobody is. */
export async function session(): Promise<string> {
  return z.parse(sessionJson, await call("GET", "/session")).email;
}

export async function signIn(email: string, password: string): Promise<string> {
  return z.parse(sessionJson, await call("POST", "/session", { email, password })).email;
}

export async function signOut(): Promise<void> {
  await call("DELETE", "/session");
}

export async function zones(): Promise<ZonesJson> {
  return z.parse(zonesJson, await call("GET", "/zones"));
}

export async function zone(domain: string): Promise<ZoneJson> {
  return z.parse(zoneJson, await call("GET", zonePath(domain)));
}

/** @param id of the record that is changed, or null for a new one. */
export async function save(domain: string, id: string | null, draft: Draft): Promise<RecordJson> {
  const path = `${zonePath(domain)}/records`;
  const saved = id === null ? call("POST", path, draft) : call("PUT", `${path}/${id}`, draft);
  return z.parse(recordJson, await saved);
}

export async function remove(domain: string, id: string): Promise<void> {
  await call("DELETE", `${zonePath(domain)}/records/${id}`);
}
