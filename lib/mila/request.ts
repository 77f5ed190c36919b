import { type MilaError, offContract } from "./errors.ts";

/** What the client needs from outside; nothing is read from storage here. */
export interface MilaAccess {
  /** Origin of the API, without a final slash. */
  base: string;
  token: string;
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export type MilaResult<T> = { ok: true; value: T } | { ok: false; error: MilaError };

/** DESIGN: no await lasts 20 s, since the browser ends an idle worker soon after. */
export const API_TIMEOUT_MS = 15_000;
/** An alarm is set for what Mila says: no wait is believed that an owner would not live to see. */
const LONGEST_RETRY_MS = 86_400_000;
/** A domain's records are a few KB; what is larger is not this API. */
const MAX_BODY_OCTETS = 1_048_576;

/**
 * When to come back (RFC 9110 §10.2.3): seconds or a date.
 * @returns milliseconds since the epoch, at most a day ahead; null where the header is absent or
 *   unreadable.
 */
export function retryAt(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : null;
  const at = seconds === null ? Date.parse(header) : now + seconds * 1000;
  return Number.isNaN(at) ? null : Math.min(at, now + LONGEST_RETRY_MS);
}

function errorOfStatus(response: Response, now: number): MilaError {
  const again = retryAt(response.headers.get("retry-after"), now);
  switch (response.status) {
    case 401:
      return { kind: "unauthenticated" };
    case 403:
      return { kind: "forbidden" };
    case 404:
      return { kind: "not-found" };
    case 429:
      return { kind: "rate-limited", retryAt: again };
    default:
      return response.status >= 500
        ? { kind: "unavailable", status: response.status, retryAt: again }
        : offContract(`HTTP status ${response.status}`);
  }
}

async function jsonOf(response: Response): Promise<MilaResult<unknown>> {
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) {
    return {
      ok: false,
      error: offContract(`content type ${type || "absent"}`),
    };
  }
  const text = await response.text();
  if (text.length > MAX_BODY_OCTETS) {
    return { ok: false, error: offContract("the answer is over 1 MB") };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: offContract("the answer is no JSON") };
  }
}

export interface MilaAnswer {
  status: number;
  etag: string | null;
  /** Parsed JSON; undefined for an answer without a body (202, 204, 304). */
  body: unknown;
}

const WITHOUT_BODY = [202, 204, 304];

/**
 * Makes one call. Sends the token to `base` and nowhere else: redirects are refused.
 * @param path begins with a slash.
 */
export async function request(
  access: MilaAccess,
  path: string,
  init: { method?: "GET" | "POST"; etag?: string | null } = {},
): Promise<MilaResult<MilaAnswer>> {
  const headers = new Headers({
    authorization: `Bearer ${access.token}`,
    accept: "application/json",
  });
  if (init.etag) headers.set("if-none-match", init.etag);
  const signal = AbortSignal.timeout(API_TIMEOUT_MS);
  try {
    const response = await access.fetch(`${access.base}${path}`, {
      method: init.method ?? "GET",
      headers,
      signal,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
    const etag = response.headers.get("etag");
    if (WITHOUT_BODY.includes(response.status)) {
      return { ok: true, value: { status: response.status, etag, body: undefined } };
    }
    if (!response.ok) return { ok: false, error: errorOfStatus(response, access.now()) };
    const body = await jsonOf(response);
    return body.ok
      ? { ok: true, value: { status: response.status, etag, body: body.value } }
      : body;
  } catch {
    return signal.aborted
      ? { ok: false, error: { kind: "timed-out", waitedMs: API_TIMEOUT_MS } }
      : { ok: false, error: { kind: "unreachable" } };
  }
}
