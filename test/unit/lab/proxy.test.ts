import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ConnectProxy, startProxy } from "../../lab/proxy.ts";

let behind: Server;
let proxy: ConnectProxy;

beforeEach(async () => {
  behind = createServer((request, response) => response.end(`here is ${request.headers.host}`));
  await new Promise<void>((resolve) => behind.listen(0, "127.0.0.1", resolve));
  const address = behind.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  proxy = await startProxy(["api.mila.cx"], address.port);
});

afterEach(async () => {
  await proxy.stop();
  behind.close();
});

/** Sends the text, closes, and returns all that comes back. */
function spoken(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(proxy.port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      answer += part;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const connectTo = (authority: string) => `CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n`;
const request = "GET / HTTP/1.1\r\nhost: api.mila.cx\r\nconnection: close\r\n\r\n";

test("a host of the lab is reached at port 443, also by what is sent with the CONNECT", async () => {
  const answer = await spoken(`${connectTo("API.mila.cx:443")}\r\n${request}`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain("here is api.mila.cx");
});

test.each(["www.mozilla.org:443", "api.mila.cx:80", "api.mila.cx", "[::1]:443"])(
  "%s is not reached",
  async (authority) => {
    expect(await spoken(`${connectTo(authority)}connection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 502 /,
    );
  },
);

test("a request without CONNECT is not forwarded", async () => {
  const answer = await spoken(
    "GET http://api.mila.cx/ HTTP/1.1\r\nhost: api.mila.cx\r\nconnection: close\r\n\r\n",
  );
  expect(answer).toMatch(/^HTTP\/1\.1 502 /);
});

test("stopping ends the connections that are open", async () => {
  const socket = connect(proxy.port, "127.0.0.1", () =>
    socket.write(`${connectTo("api.mila.cx:443")}\r\n`),
  );
  await new Promise((resolve) => socket.once("data", resolve));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await proxy.stop();
  await closed;
});
