import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import * as z from "zod/mini";
import { type FaultBoard, isFaultName, parseFault } from "./faults.ts";
import type { History } from "./history.ts";

const MAX_BODY_OCTETS = 4096;

const faultSchema = z.object({ name: z.string(), target: z.optional(z.nullable(z.string())) });

export interface Control {
  port: number;
  stop(): Promise<void>;
}

/**
 * The lab's switchboard for whoever runs it by hand, plain http on 127.0.0.1:
 * `GET /history`, `GET /faults`, `POST /faults` with `{"name", "target"}`, `DELETE /faults?name=`.
 */
export async function startControl(faults: FaultBoard, history: History): Promise<Control> {
  const server = createServer((request, response) => {
    serve(request, response, faults, history).catch((error: unknown) => {
      console.error("lab: control:", error);
      request.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: portOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  faults: FaultBoard,
  history: History,
): Promise<void> {
  const refusal = refused(request);
  if (refusal !== null) return send(response, 403, { error: refusal });
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  switch (`${request.method} ${url.pathname}`) {
    case "GET /history":
      return send(response, 200, {
        questions: history.questions(),
        apiCalls: history.apiCalls(),
        saves: history.saves(),
      });
    case "GET /faults":
      return send(response, 200, { faults: faults.list() });
    case "POST /faults":
      return setFault(request, response, faults);
    case "DELETE /faults":
      return clearFaults(url.searchParams.get("name"), response, faults);
    default:
      return send(response, 404, { error: "there are /history and /faults" });
  }
}

/**
 * Why the request is not served. A page in the owner's browser can send requests here, by a name
 * of its own that it lets point to 127.0.0.1, or across origins; neither may turn a switch.
 */
function refused(request: IncomingMessage): string | null {
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? "")) return "the Host must be 127.0.0.1 or localhost";
  const { origin } = request.headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) {
    return "requests of other origins are not served";
  }
  return null;
}

async function setFault(request: IncomingMessage, response: ServerResponse, faults: FaultBoard) {
  // Asked for, because a page can send any other type without asking first (Fetch, CORS-safelisted).
  if (request.headers["content-type"]?.split(";")[0] !== "application/json") {
    return send(response, 415, { error: "the body must be application/json" });
  }
  const fault = faultSchema.safeParse(await readJson(request));
  if (!fault.success) return send(response, 400, { error: z.prettifyError(fault.error) });
  try {
    const { name, target } = parseFault(fault.data.name, fault.data.target);
    faults.set(name, target ?? undefined);
  } catch (error) {
    return send(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
  return send(response, 200, { faults: faults.list() });
}

function clearFaults(name: string | null, response: ServerResponse, faults: FaultBoard): void {
  if (name !== null && !isFaultName(name)) {
    send(response, 400, { error: `no fault is called ${name}` });
    return;
  }
  faults.clear(name ?? undefined);
  send(response, 200, { faults: faults.list() });
}

/** @returns null where the body is too long or no JSON, which no schema takes. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY_OCTETS) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(`${JSON.stringify(value, null, 2)}\n`);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the control has no port");
  return address.port;
}
