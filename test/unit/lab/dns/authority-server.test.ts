import { createSocket } from "node:dgram";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AuthorityServer, startAuthority } from "../../../lab/dns/authority-server.ts";
import { upstreamOnPort } from "../../../lab/dns/upstream.ts";
import { decodeMessage, rcodeOf, textStrings } from "../../../lab/dns/wire.ts";
import type { Zone } from "../../../lab/dns/zone.ts";
import { query } from "./query.ts";

const LONG_TEXT = `v=DKIM1; k=rsa; p=${"Ab9+".repeat(400)}`;

const zone: Zone = {
  name: "garden.example",
  nameServers: ["ns1.garden.example"],
  serial: 7,
  negativeTtl: 60,
  records: [
    { name: "garden.example", ttl: 300, type: "A", address: "192.0.2.1" },
    { name: "garden.example", ttl: 300, type: "TXT", text: "short" },
    { name: "key.garden.example", ttl: 300, type: "TXT", text: LONG_TEXT },
    { name: "garden.example", ttl: 300, type: "CAA", flags: 0, tag: "issue", value: "ca.example" },
  ],
};

let server: AuthorityServer;

beforeAll(async () => {
  server = await startAuthority({
    enclosing: (name) => (name.endsWith("garden.example") ? zone : null),
  });
});

afterAll(() => server.stop());

function byUdp(octets: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    // Some of these wait for an answer that must not come.
    socket.unref();
    socket.on("message", (message) => {
      socket.close();
      resolve(message);
    });
    socket.send(octets, server.port, "127.0.0.1");
  });
}

function byTcp(octets: Buffer, pieces: number): Promise<Buffer> {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(octets.length);
  const whole = Buffer.concat([length, octets]);
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1");
    let received = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, Buffer.from(chunk)]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      socket.destroy();
      resolve(received.subarray(2));
    });
    const size = Math.ceil(whole.length / pieces);
    for (let at = 0; at < whole.length; at += size) socket.write(whole.subarray(at, at + size));
  });
}

describe("the authoritative server", () => {
  test("an answer by UDP is authoritative, offers no recursion and has the question's ID", async () => {
    const packet = decodeMessage(await byUdp(query("GARDEN.example", "A", { id: 4711 })));
    expect(packet).toMatchObject({ id: 4711, flag_aa: true, flag_ra: false, flag_rd: true });
    expect(packet?.questions?.[0]?.name).toBe("GARDEN.example");
    expect(packet?.answers?.[0]).toMatchObject({ type: "A", ttl: 300, data: "192.0.2.1" });
  });

  test("what is longer than the asker can take by UDP is cut, and TC says so", async () => {
    const packet = decodeMessage(await byUdp(query("key.garden.example", "TXT")));
    expect(packet).toMatchObject({ flag_tc: true, answers: [] });
  });

  test("no more goes by UDP than 1232 octets, whatever the asker offers", async () => {
    const octets = await byUdp(query("key.garden.example", "TXT", { payload: 4096 }));
    expect(decodeMessage(octets)?.flag_tc).toBe(true);
    expect(octets.length).toBeLessThan(1232);
  });

  test("the same goes whole by TCP, also where the query comes in pieces", async () => {
    const packet = decodeMessage(await byTcp(query("key.garden.example", "TXT"), 5));
    const [answer] = packet?.answers ?? [];
    expect(answer).toMatchObject({ type: "TXT", data: textStrings(LONG_TEXT) });
    expect(packet?.flag_tc).toBe(false);
  });

  test("a client that sees TC asks again by TCP and has the whole", async () => {
    const answer = await upstreamOnPort(server.port)("key.garden.example", "TXT");
    expect(answer?.answers).toMatchObject([{ data: textStrings(LONG_TEXT) }]);
  });

  test("a name outside its zones is refused", async () => {
    expect(rcodeOf(await byUdp(query("elsewhere.test", "A")))).toBe("REFUSED");
  });

  test("a type that the lab has no records of is no data", async () => {
    const octets = query("garden.example", "NAPTR");
    octets.writeUInt16BE(65, octets.length - 4);
    const packet = decodeMessage(await byUdp(octets));
    expect(packet).toMatchObject({ rcode: "NOERROR", answers: [], authorities: [{ type: "SOA" }] });
  });

  test("a response is not answered, nor are octets that are no message", async () => {
    const response = query("garden.example", "A", { id: 1 });
    response.writeUInt16BE(0x8100, 2);
    const first = byUdp(Buffer.from("nonsense"));
    const second = byUdp(response);
    const sentinel = await byUdp(query("garden.example", "A", { id: 3 }));
    expect(decodeMessage(sentinel)?.id).toBe(3);
    await expect(Promise.race([first, second, Promise.resolve("silence")])).resolves.toBe(
      "silence",
    );
  });
});

test("a text in strings of at most 255 octets is the same text when they are joined", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
      const strings = textStrings(text);
      expect(Buffer.concat(strings).toString()).toBe(text);
      expect(strings.length).toBeGreaterThan(0);
      expect(strings.every((string) => string.length <= 255)).toBe(true);
    }),
  );
});
