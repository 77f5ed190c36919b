import { type ClientHttp2Session, connect, constants } from "node:http2";

/**
 * GET over HTTP/2, which some resolvers insist on and Node's own `fetch` does not speak. One session
 * for each origin, however many questions are under way.
 */

/** What a session gets to stand, TLS included: milliseconds. */
const CONNECT_MS = 8_000;
/** Longer than any DNS message (RFC 8484 §6): whoever sends more is no resolver. */
const MAX_BODY_OCTETS = 70_000;

export interface Http2Fetch {
  fetch(url: string, init: RequestInit): Promise<Response>;
  close(): void;
}

function headersOf(init: RequestInit): Record<string, string> {
  return Object.fromEntries(new Headers(init.headers).entries());
}

function responseOf(headers: Record<string, unknown>, body: Buffer): Response {
  const status = Number(headers[constants.HTTP2_HEADER_STATUS]);
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith(":") ? [] : [[name, String(value)]],
  );
  const withoutBody = [204, 205, 304].includes(status);
  return new Response(withoutBody ? null : new Uint8Array(body), { status, headers: kept });
}

export function http2Fetch(): Http2Fetch {
  const sessions = new Map<string, ClientHttp2Session>();

  function sessionTo(origin: string): ClientHttp2Session {
    const known = sessions.get(origin);
    if (known && !known.closed && !known.destroyed) return known;
    const session = connect(origin);
    session.setTimeout(CONNECT_MS, () => session.destroy());
    // What breaks a session breaks each of its streams, where it is told.
    session.on("error", () => session.destroy());
    session.on("goaway", () => sessions.delete(origin));
    session.on("close", () => {
      if (sessions.get(origin) === session) sessions.delete(origin);
    });
    sessions.set(origin, session);
    return session;
  }

  function get(url: string, init: RequestInit): Promise<Response> {
    const { origin, pathname, search } = new URL(url);
    const { signal } = init;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stream = sessionTo(origin).request({
        [constants.HTTP2_HEADER_PATH]: pathname + search,
        ...headersOf(init),
      });
      const giveUp = () => {
        stream.close(constants.NGHTTP2_CANCEL);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", giveUp, { once: true });
      const parts: Buffer[] = [];
      let size = 0;
      let head: Record<string, unknown> | null = null;
      stream.on("response", (headers) => {
        head = headers;
      });
      stream.on("data", (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > MAX_BODY_OCTETS) stream.close(constants.NGHTTP2_CANCEL);
      });
      stream.on("error", reject);
      stream.on("close", () => {
        signal?.removeEventListener("abort", giveUp);
        if (head) resolve(responseOf(head, Buffer.concat(parts)));
        else reject(new Error("the connection was closed without an answer"));
      });
      stream.end();
    });
  }

  return {
    fetch: get,
    close: () => {
      for (const session of sessions.values()) session.destroy();
    },
  };
}
