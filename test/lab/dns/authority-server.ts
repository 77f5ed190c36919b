import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer, type Server, type Socket } from "node:net";
import { answerAuthoritatively } from "./authority.ts";
import { EDNS_PAYLOAD_OCTETS } from "./edns.ts";
import { decodeMessage, payloadLimit, truncated } from "./wire.ts";
import type { ZoneSource } from "./zone-store.ts";

/** Two free ports of one number are rarely refused twice. */
const PORT_ATTEMPTS = 20;

export interface AuthorityServer {
  port: number;
  stop(): Promise<void>;
}

/** Starts the embedded authoritative server, UDP and TCP on one free port of 127.0.0.1. */
export async function startAuthority(zones: ZoneSource): Promise<AuthorityServer> {
  for (let attempt = 1; ; attempt++) {
    const udp = await bindUdp();
    const { port } = udp.address();
    const tcp = await listenTcp(port);
    if (tcp) {
      const connections = new Set<Socket>();
      udp.on("message", (octets, from) => {
        const response = overUdp(zones, octets);
        if (response) udp.send(response, from.port, from.address);
      });
      tcp.on("connection", (socket) => {
        connections.add(socket);
        socket.on("close", () => connections.delete(socket));
        // A client that resets has its reasons; the close that follows cleans up.
        socket.on("error", () => socket.destroy());
        serveTcp(zones, socket);
      });
      return { port, stop: () => stop(udp, tcp, connections) };
    }
    udp.close();
    if (attempt === PORT_ATTEMPTS) throw new Error("no port is free for both UDP and TCP");
  }
}

function overUdp(zones: ZoneSource, octets: Buffer): Buffer | null {
  const query = decodeMessage(octets);
  // What is no query gets no answer, or two servers would answer each other for ever.
  if (!query || query.flag_qr) return null;
  const response = answerAuthoritatively(zones, query);
  return response.length > payloadLimit(query, EDNS_PAYLOAD_OCTETS)
    ? truncated(query, response)
    : response;
}

/** Messages by TCP have their length in two octets before them (RFC 1035 §4.2.2). */
function serveTcp(zones: ZoneSource, socket: Socket): void {
  let waiting = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    waiting = Buffer.concat([waiting, Buffer.from(chunk)]);
    while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
      const end = 2 + waiting.readUInt16BE(0);
      const query = decodeMessage(waiting.subarray(2, end));
      waiting = waiting.subarray(end);
      if (!query || query.flag_qr) {
        socket.destroy();
        return;
      }
      const response = answerAuthoritatively(zones, query);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(response.length);
      socket.write(Buffer.concat([length, response]));
    }
  });
}

function bindUdp(): Promise<UdpSocket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.once("error", reject);
    socket.bind(0, "127.0.0.1", () => resolve(socket));
  });
}

/** @returns null where the port is taken. */
function listenTcp(port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) =>
      "code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

async function stop(udp: UdpSocket, tcp: Server, connections: Set<Socket>): Promise<void> {
  for (const socket of connections) socket.destroy();
  await Promise.all([
    new Promise<void>((resolve) => udp.close(() => resolve())),
    new Promise<void>((resolve) => tcp.close(() => resolve())),
  ]);
}
