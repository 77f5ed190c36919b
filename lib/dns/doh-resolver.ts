import type { LookupFailure, Resolver } from "./answer.ts";
import { answerOf } from "./answer-of.ts";
import { ageSeconds, DNS_MESSAGE, readBody, refusalOf } from "./doh-response.ts";
import { decodeMessage, encodeQuery } from "./message.ts";
import type { Question } from "./question.ts";
import type { DohService } from "./resolvers.ts";

/** A browser ends an idle worker after 30 s, so that no wait of ours may come near it. */
export const DOH_TIMEOUT_MS = 8_000;

export interface DohOptions extends DohService {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds, the body included. */
  timeoutMs?: number;
}

/** RFC 4648 §5. */
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** `dns` parameter of a GET request (RFC 8484 §4.1, base64url without padding). */
function base64url(octets: Uint8Array): string {
  let text = "";
  for (let at = 0; at < octets.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [octets[at], octets[at + 1], octets[at + 2]];
    text += BASE64URL.charAt(a >> 2) + BASE64URL.charAt(((a & 3) << 4) | (b >> 4));
    text += BASE64URL.charAt(((b & 15) << 2) | (c >> 6)) + BASE64URL.charAt(c & 63);
  }
  return text.slice(0, Math.ceil((octets.length * 4) / 3));
}

/** The address of a resolver up to the octets of the question, which stand at its end. */
function addressUpToQuery(url: string): string {
  const address = new URL(url);
  address.hash = "";
  address.searchParams.delete("dns");
  address.searchParams.append("dns", "");
  return address.href;
}

const request: RequestInit = {
  method: "GET",
  headers: { accept: DNS_MESSAGE },
  // A check wants what the resolver says now, not what the browser kept (RFC 8484 §5.1).
  cache: "no-store",
  credentials: "omit",
  redirect: "error",
  referrerPolicy: "no-referrer",
};

/**
 * A resolver behind DNS over HTTPS (RFC 8484), asked by GET in wire format.
 * @returns a resolver that never throws: whatever goes wrong is a {@link LookupFailure}.
 */
export function dohResolver(options: DohOptions): Resolver {
  // Called bare: a browser's own fetch refuses to be called as a method of another object.
  const { id, operator, url, fetch, now, timeoutMs = DOH_TIMEOUT_MS } = options;
  let address: string | null = null;

  async function received(question: Question, signal: AbortSignal) {
    const query = encodeQuery(question);
    if (query === null) return failed({ kind: "malformed", reason: "a name that DNS cannot hold" });
    address ??= addressUpToQuery(url);
    const response = await fetch(address + base64url(query), { ...request, signal });
    const refusal = refusalOf(response, now());
    if (refusal) return failed(refusal);
    const body = await readBody(response);
    if (body === null) return failed({ kind: "malformed", reason: "a body of over 65535 octets" });
    const decoded = decodeMessage(body);
    if (decoded.kind !== "message") return failed(decoded);
    return answerOf(decoded.message, question, {
      resolver: id,
      at: now(),
      ageSeconds: ageSeconds(response.headers),
    });
  }

  return {
    id,
    operator,
    async ask(question, signal) {
      // Taken down with the answer: a signal that runs on holds for seconds what it was handed to.
      const timeOut = new AbortController();
      const timer = setTimeout(() => timeOut.abort(), timeoutMs);
      const either = signal ? AbortSignal.any([signal, timeOut.signal]) : timeOut.signal;
      const outcome = await received(question, either)
        .catch((error: unknown) =>
          failed(
            timeOut.signal.aborted
              ? { kind: "timed-out", waitedMs: timeoutMs }
              : {
                  kind: "unreachable",
                  reason: error instanceof Error ? error.message : String(error),
                },
          ),
        )
        .finally(() => clearTimeout(timer));
      return outcome.ok
        ? { ok: true, answer: outcome.answer }
        : { ok: false, resolver: id, at: now(), failure: outcome.failure };
    },
  };
}

function failed(failure: LookupFailure): { ok: false; failure: LookupFailure } {
  return { ok: false, failure };
}
