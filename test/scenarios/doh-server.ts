import { createServer, type RequestListener } from "node:http";
import { createSecureServer } from "node:http2";
import type { Socket } from "node:net";
import { generate } from "selfsigned";
import type { Scenario, ScenarioResolver } from "./scenario.ts";
import { answering } from "./world.ts";

export interface DohServer {
  url: string;
  /** PEM of the certificate that it shows; null over plain HTTP. */
  certificate: string | null;
  /** Versions of HTTP in which it was asked. */
  spoken: Set<string>;
  /** How often it was asked. */
  asked(): number;
  stop(): void;
}

/** One that takes questions and never answers. */
export const silent: ScenarioResolver = { id: "silent" };

type Answer = (url: string) => Promise<Response>;

function listener(answer: Answer, spoken: Set<string>): RequestListener {
  return (request, response) => {
    spoken.add(request.httpVersion);
    const url = new URL(request.url ?? "/", "http://localhost").href;
    void answer(url).then(
      async (made) => {
        response.writeHead(made.status, Object.fromEntries(made.headers));
        response.end(Buffer.from(await made.arrayBuffer()));
      },
      () => response.destroy(),
    );
  };
}

/**
 * Serves a resolver on this machine.
 * @param source its answers, or the scenario that they come from.
 * @param tls over HTTPS, HTTP/2 alone.
 */
export async function serveDoh(
  source: Scenario | Answer,
  one: ScenarioResolver = { id: "a" },
  { tls = false } = {},
): Promise<DohServer> {
  const answerOf: Answer =
    one === silent
      ? () => new Promise(() => {})
      : typeof source === "function"
        ? source
        : answering(one, source, [source.change ?? {}], Date.now);
  const spoken = new Set<string>();
  let asked = 0;
  const answer: Answer = (url) => {
    asked += 1;
    return answerOf(url);
  };
  const pair = tls
    ? await generate([{ name: "commonName", value: "localhost" }], {
        extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
      })
    : null;
  const handle = listener(answer, spoken);
  const server = pair
    ? createSecureServer(
        { key: pair.private, cert: pair.cert, allowHTTP1: false },
        // The two kinds of messages are alike in all that is used of them.
        (request, response) => {
          spoken.add(request.httpVersion);
          void answer(new URL(request.url, "https://localhost").href).then(async (made) => {
            response.writeHead(made.status, Object.fromEntries(made.headers));
            response.end(Buffer.from(await made.arrayBuffer()));
          });
        },
      )
    : createServer(handle);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, tls ? "localhost" : "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : address;
  return {
    url: tls ? `https://localhost:${port}/dns-query` : `http://127.0.0.1:${port}/dns-query`,
    certificate: pair?.cert ?? null,
    spoken,
    asked: () => asked,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
