import { upstreamOfZones } from "./dns/upstream.ts";
import type { Handler, LabReply } from "./http/exchange.ts";
import { type LabWorld, labWorld, netHandlers, type WorldOptions } from "./world.ts";

/** The lab without a socket, so that its clock may be any: what asks it asks by this `fetch`. */
export interface LabInMemory extends LabWorld {
  /** Answers for the Mila API and the resolvers under their real names; no other host exists. */
  fetch: typeof fetch;
}

/** Statuses whose answers bear no body (RFC 9110 §6.4.1). */
const WITHOUT_BODY = [204, 304];

function responseOf(reply: LabReply): Response {
  if (reply.kind === "cut") throw new TypeError("the connection was cut");
  const { status, headers, body } = reply;
  const octets = typeof body === "string" ? body : new Uint8Array(body);
  return new Response(WITHOUT_BODY.includes(status) ? null : octets, { status, headers });
}

/** Starts the lab's world behind a `fetch` of its own; its zones still lie in `stateDir`. */
export async function labInMemory(options: WorldOptions): Promise<LabInMemory> {
  const world = await labWorld(options);
  const handlers = new Map<string, Handler>(netHandlers(world, upstreamOfZones(world.zones)));
  const neverAborted = new AbortController().signal;
  return {
    ...world,
    async fetch(input, init = {}) {
      const url = new URL(input instanceof Request ? input.url : input);
      const handler = handlers.get(url.hostname);
      if (!handler) throw new TypeError(`no host is called ${url.hostname}`);
      const reply = await handler({
        method: init.method ?? "GET",
        host: url.hostname,
        path: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: Buffer.alloc(0),
        signal: init.signal ?? neverAborted,
      });
      return responseOf(reply);
    },
  };
}
