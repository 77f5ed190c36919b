import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

export interface ConnectProxy {
  port: number;
  stop(): Promise<void>;
}

const HTTPS_PORT = 443;

/**
 * A proxy on 127.0.0.1 for browsers that cannot map host names to a port: CONNECT (RFC 9110 §9.3.6)
 * to one of `hosts` at port 443 leads to `targetPort`; anything else is told not to be reached.
 */
export async function startProxy(
  hosts: readonly string[],
  targetPort: number,
): Promise<ConnectProxy> {
  const open = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    open.add(socket);
    // An end that goes away takes the other with it, and is no matter of ours.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };
  const server = createServer((_request, response) => {
    response.writeHead(502).end();
  });
  server.on("connect", (request: IncomingMessage, client: Duplex, head: Buffer) => {
    keep(client);
    if (!leadsToTheLab(request.url ?? "", hosts)) {
      client.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const target = connect(targetPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.write(head);
      target.pipe(client);
      client.pipe(target);
    });
    keep(target);
    target.on("close", () => client.destroy());
    client.on("close", () => target.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}

function leadsToTheLab(authority: string, hosts: readonly string[]): boolean {
  const [, host, port] = /^([^:]+):(\d+)$/.exec(authority) ?? [];
  return host !== undefined && hosts.includes(host.toLowerCase()) && Number(port) === HTTPS_PORT;
}
