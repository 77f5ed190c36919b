import type { IncomingMessage } from "node:http";
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from "node:http2";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Certificates } from "./certificate.ts";
import { type Handler, type LabReply, type LabRequest, plain } from "./http/exchange.ts";

/** More than any form, API call or DNS message of the lab takes. */
const MAX_BODY_OCTETS = 128 * 1024;

export interface Front {
  port: number;
  stop(): Promise<void>;
}

/**
 * The one TLS server, HTTP/2 and HTTP/1.1, that stands for every host of the lab.
 * @param handlers by host name; any other host is answered 421 (RFC 9110 §15.5.20).
 */
export async function startFront(
  port: number,
  certificates: Certificates,
  handlers: ReadonlyMap<string, Handler>,
): Promise<Front> {
  const stopping = new AbortController();
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<TLSSocket>();
  const server = createSecureServer({
    allowHTTP1: true,
    ...certificates.first,
    SNICallback: (host, done) => done(null, certificates.contextFor(host)),
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    // A client that resets its connection is the client's matter; without a listener it is ours.
    session.on("error", () => session.destroy());
  });
  server.on("secureConnection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("request", (request, response) => {
    serve(request, response, handlers, stopping.signal).catch((error: unknown) => {
      console.error(`lab: ${request.method} ${request.url}:`, error);
      disconnect(request);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server.address()),
    stop: () =>
      new Promise((resolve) => {
        stopping.abort();
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  handlers: ReadonlyMap<string, Handler>,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, stopping]);
  const body = await readBody(request);
  if (body === null) return send(request, response, plain(413, "The body is too long."));
  const parsed = parse(request, body, signal);
  const handler = handlers.get(parsed.host);
  const reply = handler
    ? await handled(handler, parsed)
    : plain(421, `No host ${parsed.host} answers here.`);
  // A client that has taken back one question keeps its connection for the others.
  if (signal.aborted) return;
  send(request, response, reply);
}

async function handled(handler: Handler, request: LabRequest): Promise<LabReply> {
  try {
    return await handler(request);
  } catch (error) {
    console.error(`lab: ${request.method} https://${request.host}${request.path}:`, error);
    return plain(500, "The lab itself has failed; its terminal says why.");
  }
}

function parse(request: Http2ServerRequest, body: Buffer, signal: AbortSignal): LabRequest {
  const authority = request.headers[":authority"] ?? request.headers.host ?? "";
  const url = new URL(request.url, "https://lab.invalid");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    method: request.method,
    host: authority.replace(/:\d+$/, "").toLowerCase(),
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
    signal,
  };
}

/** @returns null where the body is longer than the lab takes. */
async function readBody(request: Http2ServerRequest): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let octets = 0;
  for await (const chunk of request) {
    octets += chunk.length;
    if (octets > MAX_BODY_OCTETS) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(request: Http2ServerRequest, response: Http2ServerResponse, reply: LabReply): void {
  if (reply.kind === "cut") {
    disconnect(request);
    return;
  }
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  // A 304 tells the length of what it stands for, or none (RFC 9110 §8.6).
  const length = reply.status === 304 ? {} : { "content-length": String(body.length) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  if (request.method === "HEAD") response.end();
  else response.end(body);
}

/** Ends the connection as a host does that has gone: no answer, no farewell. */
function disconnect(request: Http2ServerRequest | IncomingMessage): void {
  if ("stream" in request && request.stream.session) request.stream.session.destroy();
  else request.socket.destroy();
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the front has no port");
  return address.port;
}
