import { beforeAll, describe, expect, test } from "vitest";
import { resolverHosts } from "../../../lab/hosts.ts";
import type { Lab } from "../../../lab/lab.ts";
import { labFor, visit } from "../visitor.ts";
import { ask, query, read, textOf } from "./query.ts";

const HOST = resolverHosts.cloudflare;
const clock = { now: Date.now() };
let lab: Lab;

beforeAll(async () => {
  lab = await labFor({ negativeTtlSeconds: 5, existingTtlSeconds: 7, now: () => clock.now });
});

describe("a DoH end", () => {
  test("GET is answered with the message, its ID, RD and RA, and a lifetime", async () => {
    const answer = await ask(lab, HOST, "lindenbakery.example", "MX", { id: 513 });
    expect(answer.http.headers).toMatchObject({
      "content-type": "application/dns-message",
      "cache-control": "max-age=7",
    });
    expect(answer.packet).toMatchObject({ id: 513, flag_rd: true, flag_ra: true, flag_aa: false });
    expect(answer.packet.answers).toHaveLength(2);
    expect(answer.hasOpt).toBe(false);
  });

  test("POST is answered alike", async () => {
    const http = await visit(lab, HOST, "/dns-query", {
      method: "POST",
      headers: { "content-type": "application/dns-message" },
      body: query("lindenbakery.example", "MX"),
    });
    expect(read(http).packet.answers).toHaveLength(2);
  });

  test("EDNS is answered where it is asked", async () => {
    const answer = await ask(lab, HOST, "lindenbakery.example", "A", { payload: 1232 });
    expect(answer.hasOpt).toBe(true);
  });

  test("a record that is longer than UDP takes comes whole", async () => {
    const text = `v=DKIM1; k=rsa; p=${"A".repeat(1900)}`;
    const name = "long._domainkey.nordwindoptics.example";
    await lab.zones.add("nordwindoptics.example", { name, ttl: 60, type: "TXT", text });
    const answer = await ask(lab, HOST, name, "TXT");
    expect(textOf(answer.packet.answers?.[0])).toBe(text);
  });

  test("each resolver has a cache of its own", async () => {
    const name = "new.harbourlaw.example";
    expect((await ask(lab, HOST, name, "A")).rcode).toBe("NXDOMAIN");
    await lab.zones.add("harbourlaw.example", { name, ttl: 60, type: "A", address: "192.0.2.7" });
    expect((await ask(lab, HOST, name, "A")).rcode).toBe("NXDOMAIN");
    expect((await ask(lab, resolverHosts.quad9, name, "A")).rcode).toBe("NOERROR");
    clock.now += 5000;
    expect((await ask(lab, HOST, name, "A")).rcode).toBe("NOERROR");
  });

  test("the history tells who was asked what, and whether he knew it", async () => {
    lab.history.clear();
    await ask(lab, resolverHosts.google, "www.harbourlaw.example", "A");
    await ask(lab, resolverHosts.google, "www.harbourlaw.example", "A");
    expect(lab.history.questions()).toMatchObject([
      {
        at: clock.now,
        resolver: "google",
        name: "www.harbourlaw.example",
        answeredFrom: "upstream",
      },
      { resolver: "google", type: "A", answeredFrom: "cache", rcode: "NOERROR" },
    ]);
  });

  test.each([
    ["a GET without a query is a bad request", "/dns-query", {}, 400],
    ["base64 with other characters is a bad request", "/dns-query?dns=AA+/", {}, 400],
    ["octets that are no message are a bad request", "/dns-query?dns=AAAA", {}, 400],
    ["another method is not allowed", "/dns-query", { method: "PUT" }, 405],
    ["another path is not found", "/resolve?name=a", {}, 404],
    [
      "a body of another type is not supported",
      "/dns-query",
      { method: "POST", headers: { "content-type": "text/plain" }, body: "x" },
      415,
    ],
  ])("%s", async (_rule, path, options, status) => {
    expect((await visit(lab, HOST, path, options)).status).toBe(status);
  });

  test("Google takes no query of more than 512 octets, the others do", async () => {
    const body = Buffer.concat([query("lindenbakery.example", "A"), Buffer.alloc(500)]);
    const post = { method: "POST", headers: { "content-type": "application/dns-message" }, body };
    expect((await visit(lab, resolverHosts.google, "/dns-query", post)).status).toBe(413);
    const get = `/dns-query?dns=${body.toString("base64url")}`;
    expect((await visit(lab, resolverHosts.google, get)).status).toBe(414);
    expect((await visit(lab, HOST, "/dns-query", post)).status).toBe(200);
  });

  test("a message with two questions is a format error", async () => {
    const octets = query("lindenbakery.example", "A");
    const two = Buffer.concat([octets, octets.subarray(12)]);
    two.writeUInt16BE(2, 4);
    const answer = read(await visit(lab, HOST, `/dns-query?dns=${two.toString("base64url")}`));
    expect(answer.rcode).toBe("FORMERR");
  });
});
