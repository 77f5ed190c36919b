import packet from "dns-packet";
import { describe, expect, test } from "vitest";
import { dohResolver } from "../../../lib/dns/doh-resolver.ts";
import type { Question } from "../../../lib/dns/question.ts";

const question: Question = { name: "example.com", type: "TXT" };

function body(parts: Partial<packet.Packet> = {}): Uint8Array<ArrayBuffer> {
  const encoded = packet.encode({
    type: "response",
    id: 0,
    questions: [{ name: question.name, type: "TXT" }],
    answers: [{ name: question.name, type: "TXT", ttl: 300, data: ["hello"] }],
    ...parts,
  });
  return Uint8Array.from(encoded);
}

function response(octets: BodyInit, init: ResponseInit = {}): Response {
  const headers = { "content-type": "application/dns-message", ...init.headers };
  return new Response(octets, { ...init, headers });
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function ask(fetch: Fetch, options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  const { timeoutMs = 1000, signal } = options;
  const resolver = dohResolver({
    id: "lab",
    operator: "Lab",
    url: "https://doh.example/dns-query",
    fetch,
    now: () => 1_000_000,
    timeoutMs,
  });
  return resolver.ask(question, signal);
}

async function failure(...args: Parameters<typeof ask>) {
  const lookup = await ask(...args);
  if (lookup.ok) return expect.fail("an answer came");
  expect(lookup).toMatchObject({ resolver: "lab", at: 1_000_000 });
  return lookup.failure;
}

const never: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

describe("a question over HTTPS", () => {
  test("goes by GET in wire format, uncached, without cookies, referrer or redirects", async () => {
    const seen: { url: string; init: RequestInit }[] = [];
    const lookup = await ask(async (url, init) => {
      seen.push({ url, init });
      return response(body());
    });
    expect(lookup).toMatchObject({
      ok: true,
      answer: { kind: "records", ttl: 300, resolver: "lab", at: 1_000_000 },
    });
    const [{ url, init } = expect.fail("nothing was asked")] = seen;
    const address = new URL(url);
    expect(address.origin + address.pathname).toBe("https://doh.example/dns-query");
    expect(address.searchParams.get("dns")).toMatch(/^[A-Za-z0-9_-]+$/);
    const query = packet.decode(Buffer.from(address.searchParams.get("dns") ?? "", "base64url"));
    expect(query.questions).toMatchObject([{ name: "example.com", type: "TXT" }]);
    expect(init).toMatchObject({
      method: "GET",
      headers: { accept: "application/dns-message" },
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  });

  test("what a cache of HTTP held it back is taken off the TTL", async () => {
    const lookup = await ask(async () => response(body(), { headers: { age: "100" } }));
    expect(lookup).toMatchObject({ answer: { ttl: 200 } });
  });

  test("a content type with parameters and capitals is still the right one", async () => {
    const headers = { "content-type": "Application/DNS-Message; charset=x" };
    expect((await ask(async () => response(body(), { headers }))).ok).toBe(true);
  });

  test("fetch is called bare, as a browser's own must be", async () => {
    let receiver: unknown = "never called";
    await ask(async function (this: unknown) {
      receiver = this;
      return response(body());
    });
    expect(receiver).toBeUndefined();
  });
});

describe("every failure is a value", () => {
  test("no way there", async () => {
    expect(await failure(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({
      kind: "unreachable",
      reason: "Failed to fetch",
    });
  });

  test("no answer in time", async () => {
    expect(await failure(never, { timeoutMs: 20 })).toEqual({ kind: "timed-out", waitedMs: 20 });
  });

  test("a head in time but a body that never ends", async () => {
    const slow: Fetch = async (_url, { signal }) =>
      response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(body().subarray(0, 5));
            signal?.addEventListener("abort", () => controller.error(signal.reason));
          },
        }),
      );
    expect(await failure(slow, { timeoutMs: 20 })).toEqual({ kind: "timed-out", waitedMs: 20 });
  });

  test("called off by the one who asked", async () => {
    expect(await failure(never, { signal: AbortSignal.abort() })).toMatchObject({
      kind: "unreachable",
    });
  });

  test.each([
    ["30", 30],
    [new Date(1_000_000 + 5000).toUTCString(), 5],
    ["soon", null],
  ])("throttled, with Retry-After %s", async (header, seconds) => {
    const fetch = async () => response("", { status: 429, headers: { "retry-after": header } });
    expect(await failure(fetch)).toEqual({
      kind: "http-error",
      status: 429,
      retryAfterSeconds: seconds,
    });
  });

  test("a portal's page", async () => {
    const fetch = async () => response("<html>", { headers: { "content-type": "text/html" } });
    expect(await failure(fetch)).toEqual({ kind: "wrong-content", contentType: "text/html" });
  });

  test("a body without end is not read to the end", async () => {
    let cancelled = false;
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await failure(async () => response(endless))).toMatchObject({ kind: "malformed" });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(8);
  });

  test("an empty body", async () => {
    expect(await failure(async () => response(""))).toMatchObject({ kind: "malformed" });
  });

  test("truncated", async () => {
    const fetch = async () => response(body({ flags: packet.TRUNCATED_RESPONSE }));
    expect(await failure(fetch)).toEqual({ kind: "truncated" });
  });

  test("an answer to another question", async () => {
    const fetch = async () =>
      response(body({ questions: [{ name: "evil.example", type: "TXT" }] }));
    expect(await failure(fetch)).toMatchObject({ kind: "mismatched" });
  });

  test("SERVFAIL", async () => {
    expect(await failure(async () => response(body({ flags: 2, answers: [] })))).toMatchObject({
      kind: "server-failure",
    });
  });

  test("a name that DNS cannot hold is not sent at all", async () => {
    const resolver = dohResolver({
      id: "lab",
      operator: "Lab",
      url: "https://doh.example/dns-query",
      fetch: () => expect.fail("it was sent"),
      now: () => 0,
    });
    expect(await resolver.ask({ name: "a..b", type: "A" })).toMatchObject({
      ok: false,
      failure: { kind: "malformed" },
    });
  });
});
