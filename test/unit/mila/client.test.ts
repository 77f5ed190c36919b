import { describe, expect, test } from "vitest";
import {
  askForCheck,
  checkVerdict,
  listDomains,
  requiredRecords,
} from "../../../lib/mila/client.ts";
import { API_TIMEOUT_MS, type MilaAccess } from "../../../lib/mila/request.ts";

const NOW = Date.UTC(2026, 10, 25, 12);

function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
  });
}

/** An API whose answers are given by path; it keeps what it was asked. */
function api(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: { path: string; init: RequestInit }[] = [];
  const access: MilaAccess = {
    base: "https://api.mila.example",
    token: "t0ken",
    now: () => NOW,
    fetch: async (input, init = {}) => {
      const url = new URL(String(input));
      asked.push({ path: url.pathname + url.search, init });
      const answer = answers[url.pathname + url.search];
      if (!answer) throw new TypeError("Failed to fetch");
      return answer();
    },
  };
  return { access, asked };
}

const DNS = "/v1/domains/example.com/dns";
const mx = {
  id: "mx-1",
  purpose: "mx",
  required: true,
  name: "Example.com.",
  type: "MX",
  ttl: 3600,
  data: { preference: 10, exchange: "MX1.k3v9.mila.cx." },
};

describe("the list of domains", () => {
  test("is read page by page until the cursor ends", async () => {
    const { access, asked } = api({
      "/v1/domains?limit=200": () =>
        json({ domains: [{ name: "a.example", dns_status: "pending" }], next_cursor: "x/2" }),
      "/v1/domains?limit=200&cursor=x%2F2": () =>
        json({ domains: [{ name: "b.example", dns_status: "a new word" }], next_cursor: null }),
    });
    expect(await listDomains(access)).toEqual({ ok: true, value: ["a.example", "b.example"] });
    expect(new Headers(asked[0]?.init.headers).get("authorization")).toBe("Bearer t0ken");
    expect(asked[0]?.init.redirect).toBe("error");
  });

  test("that never ends is refused", async () => {
    const { access } = api({});
    access.fetch = async () => json({ domains: [], next_cursor: "again" });
    expect(await listDomains(access)).toMatchObject({ ok: false, error: { kind: "off-contract" } });
  });
});

describe("the required records", () => {
  const records = async (...list: unknown[]) => {
    const { access } = api({
      [DNS]: () => json({ domain: "example.com", records: list }, { headers: { etag: '"1"' } }),
    });
    return requiredRecords(access, "example.com", null);
  };

  test("come with names in one form and the ETag", async () => {
    expect(await records(mx)).toEqual({
      ok: true,
      value: {
        kind: "records",
        etag: '"1"',
        records: [
          {
            id: "mx-1",
            purpose: "mx",
            purposeName: "mx",
            required: true,
            name: "example.com",
            ttl: 3600,
            rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" },
            extra: {},
          },
        ],
      },
    });
  });

  test("keep an unknown type, purpose and field", async () => {
    const strange = { ...mx, type: "SVCB", purpose: "fax", data: { a: [1] }, note: "soon" };
    expect(await records(strange)).toMatchObject({
      ok: true,
      value: {
        records: [
          {
            purpose: "other",
            purposeName: "fax",
            rdata: { type: "other", typeName: "SVCB", data: { a: [1] } },
            extra: { note: "soon" },
          },
        ],
      },
    });
  });

  test.each([
    ["data of another type", { ...mx, data: { text: "x" } }],
    ["a number out of range", { ...mx, data: { preference: 70000, exchange: "a.example" } }],
    ["a name that is none", { ...mx, name: "a b" }],
    ["no id", { ...mx, id: undefined }],
  ])("are off the contract with %s", async (_title, record) => {
    expect(await records(record)).toMatchObject({ ok: false, error: { kind: "off-contract" } });
  });

  test("of another domain than the one asked are refused", async () => {
    const { access } = api({ [DNS]: () => json({ domain: "other.example", records: [] }) });
    expect(await requiredRecords(access, "example.com", null)).toMatchObject({ ok: false });
  });

  test("are not sent again while the ETag is the same", async () => {
    const { access, asked } = api({ [DNS]: () => new Response(null, { status: 304 }) });
    const answer = await requiredRecords(access, "example.com", '"1"');
    expect(answer).toEqual({ ok: true, value: { kind: "not-modified" } });
    expect(new Headers(asked[0]?.init.headers).get("if-none-match")).toBe('"1"');
  });
});

describe("an error", () => {
  const problem = (status: number, headers: Record<string, string> = {}) =>
    json(
      { status },
      { status, headers: { "content-type": "application/problem+json", ...headers } },
    );

  test.each([
    [401, {}, { kind: "unauthenticated" }],
    [403, {}, { kind: "forbidden" }],
    [404, {}, { kind: "not-found" }],
    [429, { "retry-after": "30" }, { kind: "rate-limited", retryAt: NOW + 30_000 }],
    [429, { "retry-after": "9".repeat(400) }, { kind: "rate-limited", retryAt: NOW + 86_400_000 }],
    [429, {}, { kind: "rate-limited", retryAt: null }],
    [
      503,
      { "retry-after": "Wed, 25 Nov 2026 12:01:00 GMT" },
      { kind: "unavailable", status: 503, retryAt: NOW + 60_000 },
    ],
    [418, {}, { kind: "off-contract", detail: "HTTP status 418" }],
  ])("of status %i has a name of its own", async (status, headers, error) => {
    const { access } = api({ [DNS]: () => problem(status, headers) });
    expect(await requiredRecords(access, "example.com", null)).toEqual({ ok: false, error });
  });

  test("of the network is not Mila's word", async () => {
    expect(await requiredRecords(api({}).access, "example.com", null)).toEqual({
      ok: false,
      error: { kind: "unreachable" },
    });
  });

  test("names a portal's page as what it is", async () => {
    const { access } = api({
      [DNS]: () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    });
    expect(await requiredRecords(access, "example.com", null)).toEqual({
      ok: false,
      error: { kind: "off-contract", detail: "content type text/html" },
    });
  });

  test("that ends the waiting says how long it was", async () => {
    const { access } = api({});
    const timeout = AbortSignal.timeout;
    AbortSignal.timeout = () => AbortSignal.abort(new DOMException("", "TimeoutError"));
    try {
      expect(await requiredRecords(access, "example.com", null)).toEqual({
        ok: false,
        error: { kind: "timed-out", waitedMs: API_TIMEOUT_MS },
      });
    } finally {
      AbortSignal.timeout = timeout;
    }
  });
});

test("a token that may only read is no fault when asking for a check", async () => {
  const { access, asked } = api({
    [`${DNS}/check`]: () => new Response("{}", { status: 403 }),
  });
  expect(await askForCheck(access, "example.com")).toEqual({ ok: true, value: null });
  expect(asked[0]?.init.method).toBe("POST");
});

test("the panel's verdict comes with its time", async () => {
  const { access } = api({
    [`${DNS}/check`]: () =>
      json({ checked_at: "2026-11-23T12:00:00Z", records: [{ id: "mx-1", status: "ok" }] }),
  });
  expect(await checkVerdict(access, "example.com")).toEqual({
    ok: true,
    value: {
      checkedAt: Date.UTC(2026, 10, 23, 12),
      records: [{ id: "mx-1", status: "ok", detail: null }],
    },
  });
});

test("of what is off the contract no more is kept than storage can hold", async () => {
  const strange = Array.from({ length: 500 }, () => ({ id: 5 }));
  const { access } = api({ [DNS]: () => json({ domain: "example.com", records: strange }) });
  const answer = await requiredRecords(access, "example.com", null);
  expect(JSON.stringify(answer).length).toBeLessThan(400);
});
