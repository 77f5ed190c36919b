import type { LookupFailure } from "./answer.ts";

/** RFC 8484 §6. */
export const DNS_MESSAGE = "application/dns-message";
/** RFC 1035 §4.2.2: no message is longer, its length has two octets. */
const MAX_BODY_OCTETS = 65_535;

/** Seconds to wait by a `Retry-After` header, in either of its forms (RFC 9110 §10.2.3). */
function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** Seconds that the answer lay in a cache of HTTP (RFC 9111 §5.1); 0 where it came fresh. */
export function ageSeconds(headers: Headers): number {
  const age = headers.get("age")?.trim() ?? "";
  return /^\d+$/.test(age) ? Number(age) : 0;
}

/** What makes this response no DNS message, by its head alone; null where it is one. */
export function refusalOf(response: Response, now: number): LookupFailure | null {
  if (!response.ok) {
    return {
      kind: "http-error",
      status: response.status,
      retryAfterSeconds: retryAfterSeconds(response.headers.get("retry-after"), now),
    };
  }
  const contentType = response.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase();
  return mediaType === DNS_MESSAGE ? null : { kind: "wrong-content", contentType };
}

/** Reads the body, and stops where it is longer than a message can be: null then. */
export async function readBody(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BODY_OCTETS) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}
