import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { faultNames, parseFault } from "../../lab/faults.ts";
import { MILA_API_HOST, registrarHosts, resolverHosts } from "../../lab/hosts.ts";
import type { Lab } from "../../lab/lab.ts";
import { ask, query } from "./dns/query.ts";
import { type Answered, labFor, type Visit, visit } from "./visitor.ts";

const { cloudflare, quad9 } = resolverHosts;
const NAME = "lindenbakery.example";
/** Milliseconds in which an answer of the lab would long have come. */
const PATIENCE = 250;

let lab: Lab;

beforeAll(async () => {
  lab = await labFor({ existingTtlSeconds: 0 });
});

afterEach(() => lab.faults.clear());

function list(options: Visit = {}): Promise<Answered> {
  const headers = { authorization: `Bearer ${lab.tokens.owner}` };
  return visit(lab, MILA_API_HOST, "/v1/domains", { headers, ...options });
}

function get(host: string, options: Visit = {}): Promise<Answered> {
  const dns = query(NAME, "MX").toString("base64url");
  return visit(lab, host, `/dns-query?dns=${dns}`, options);
}

/** Resolves to what came within the patience, or to "silence". */
async function within(act: (signal: AbortSignal) => Promise<Answered>): Promise<unknown> {
  const leave = new AbortController();
  const timer = setTimeout(() => leave.abort(), PATIENCE);
  try {
    return await act(leave.signal);
  } catch (error) {
    if (leave.signal.aborted) return "silence";
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

describe("faults of the Mila API", () => {
  test("api-down cuts the connection", async () => {
    lab.faults.set("api-down");
    await expect(list()).rejects.toThrow();
  });

  test("api-slow keeps the caller waiting", async () => {
    lab.faults.set("api-slow");
    expect(await within((signal) => list({ signal }))).toBe("silence");
  });

  test.each([
    ["api-unavailable", 503, "unavailable", "60"],
    ["api-rate-limited", 429, "rate_limited", "60"],
    ["api-token-revoked", 401, "unauthenticated", undefined],
  ] as const)("%s answers %i", async (fault, status, code, retryAfter) => {
    lab.faults.set(fault);
    const answered = await list();
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.text).code).toBe(code);
    expect(answered.headers["retry-after"]).toBe(retryAfter);
  });

  test("api-not-json brings a page", async () => {
    lab.faults.set("api-not-json");
    const answered = await list();
    expect(answered).toMatchObject({
      status: 200,
      text: expect.stringContaining("<!doctype html>"),
    });
  });

  test("api-off-contract brings JSON of another shape", async () => {
    lab.faults.set("api-off-contract");
    const answered = await list();
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).not.toHaveProperty("domains");
  });
});

describe("faults of a resolver", () => {
  test("resolver-down cuts the connection", async () => {
    lab.faults.set("resolver-down");
    await expect(get(cloudflare)).rejects.toThrow();
  });

  test("resolver-slow keeps the asker waiting", async () => {
    lab.faults.set("resolver-slow");
    expect(await within((signal) => get(cloudflare, { signal }))).toBe("silence");
  });

  test("resolver-servfail says why in an extended error", async () => {
    lab.faults.set("resolver-servfail");
    const answer = await ask(lab, cloudflare, NAME, "MX", { payload: 1232 });
    expect(answer.rcode).toBe("SERVFAIL");
    // Option 15, length, info-code 22, and the text, at the very end of the message.
    const option = Buffer.concat([
      Buffer.from([0, 15, 0, 15, 0, 22]),
      Buffer.from("at delegation"),
    ]);
    expect(answer.http.body.subarray(-option.length)).toEqual(option);
  });

  test("an extended error comes to nobody who has not sent EDNS", async () => {
    lab.faults.set("resolver-servfail");
    expect((await ask(lab, cloudflare, NAME, "MX")).hasOpt).toBe(false);
  });

  test("resolver-truncated sets TC and sends no records", async () => {
    lab.faults.set("resolver-truncated");
    const { packet } = await ask(lab, cloudflare, NAME, "MX");
    expect(packet).toMatchObject({ flag_tc: true, answers: [] });
  });

  test("resolver-malformed sends octets that are no message, under the right type", async () => {
    lab.faults.set("resolver-malformed");
    const answered = await get(cloudflare);
    expect(answered.headers["content-type"]).toBe("application/dns-message");
    await expect(ask(lab, cloudflare, NAME, "MX")).rejects.toThrow("no DNS message");
  });

  test("resolver-mismatched answers another question", async () => {
    lab.faults.set("resolver-mismatched");
    const { packet } = await ask(lab, cloudflare, NAME, "MX", { id: 9 });
    expect(packet).toMatchObject({ id: 9, questions: [{ name: "another.example", type: "A" }] });
  });

  test("resolver-portal brings a page", async () => {
    lab.faults.set("resolver-portal");
    expect((await get(cloudflare)).headers["content-type"]).toMatch(/^text\/html/);
  });

  test("resolver-throttled answers 429 and when to come again", async () => {
    lab.faults.set("resolver-throttled");
    const answered = await get(cloudflare);
    expect(answered.status).toBe(429);
    expect(answered.headers["retry-after"]).toBe("30");
  });

  test("resolver-stale sees the world of the moment at which it was set", async () => {
    lab.faults.set("resolver-stale", "cloudflare");
    const before = lab.zones.records("harbourlaw.example");
    await lab.zones.replace("harbourlaw.example", []);
    const at = async (host: string) =>
      (await ask(lab, host, "harbourlaw.example", "MX")).packet.answers?.length;
    expect(await at(cloudflare)).toBe(2);
    expect(await at(quad9)).toBe(0);
    lab.faults.clear("resolver-stale");
    expect(await at(cloudflare)).toBe(0);
    await lab.zones.replace("harbourlaw.example", before);
  });

  test("a fault with a target leaves the others alone", async () => {
    lab.faults.set("resolver-throttled", "quad9");
    expect((await get(quad9)).status).toBe(429);
    expect((await get(cloudflare)).status).toBe(200);
  });

  test("the history tells by which fault a question was lost", async () => {
    lab.history.clear();
    lab.faults.set("resolver-down", "quad9");
    await expect(get(quad9)).rejects.toThrow();
    expect(lab.history.questions()).toMatchObject([
      { resolver: "quad9", answeredFrom: "resolver-down", rcode: null },
    ]);
  });
});

test("registrar-slow keeps the customer waiting", async () => {
  lab.faults.set("registrar-slow");
  expect(await within((signal) => visit(lab, registrarHosts.birch, "/sign-in", { signal }))).toBe(
    "silence",
  );
});

describe("the board of faults", () => {
  test("each fault ends when it is cleared", async () => {
    for (const name of faultNames) lab.faults.set(name);
    expect(lab.faults.list()).toHaveLength(faultNames.length);
    lab.faults.clear();
    expect((await list()).status).toBe(200);
    expect((await get(cloudflare)).status).toBe(200);
  });

  test("a fault that is set twice is set once", () => {
    lab.faults.set("resolver-down", "google");
    lab.faults.set("resolver-down", "google");
    expect(lab.faults.list()).toEqual([{ name: "resolver-down", target: "google" }]);
  });

  test("a name or a target that is none is refused with the names that are", () => {
    expect(() => parseFault("api-dwon")).toThrow(/api-down/);
    expect(() => parseFault("resolver-down", "opendns")).toThrow(/cloudflare, quad9, google/);
    expect(() => parseFault("api-down", "google")).toThrow(/no target/);
    expect(() => parseFault("constructor")).toThrow(/no fault/);
  });

  test("a lab stops at once though somebody waits for a slow answer", async () => {
    const other = await labFor();
    other.faults.set("resolver-slow");
    const waiting = visit(
      other,
      cloudflare,
      `/dns-query?dns=${query(NAME, "A").toString("base64url")}`,
    );
    const lost = expect(waiting).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.stop();
    await lost;
  });
});
