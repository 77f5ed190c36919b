import { createPublicKey } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { MILA_API_HOST } from "../../../lab/hosts.ts";
import type { Lab, ZoneRecord } from "../../../lab/lab.ts";
import { labFor, type Visit, visit } from "../visitor.ts";

let lab: Lab;

beforeAll(async () => {
  lab = await labFor({ agencyDomains: 7 });
});

async function call(path: string, options: Visit & { token?: string } = {}) {
  const token = options.token ?? lab.tokens.owner;
  const headers = { authorization: `Bearer ${token}`, ...options.headers };
  const answered = await visit(lab, MILA_API_HOST, path, { ...options, headers });
  return { ...answered, json: answered.text === "" ? null : JSON.parse(answered.text) };
}

const dnsOf = (domain: string) => `/v1/domains/${domain}/dns`;

interface Listed {
  id: string;
  purpose: string;
  name: string;
  type: string;
  data: Record<string, string | number>;
}

async function recordsOf(domain: string): Promise<Listed[]> {
  return (await call(dnsOf(domain))).json.records;
}

/** Publishes what Mila asks for, in the place of all that stands there. */
async function publish(domain: string): Promise<void> {
  const records = (await recordsOf(domain)).flatMap(({ name, type, data }): ZoneRecord[] => {
    const at = { name, ttl: 60 };
    if (type === "TXT") return [{ ...at, type: "TXT", text: String(data.text) }];
    if (type !== "MX") return [];
    const { preference, exchange } = data;
    return [
      {
        ...at,
        type: "MX",
        preference: Number(preference),
        exchange: String(exchange),
      },
    ];
  });
  await lab.zones.replace(domain, records);
}

describe("errors", () => {
  test.each([
    ["no such token", "/v1/domains", { token: "wrong" }, 401, "unauthenticated"],
    ["a domain of somebody else", dnsOf("elsewhere.example"), {}, 404, "domain_not_found"],
    ["a path that is none", "/v1/mailboxes", {}, 404, "not_found"],
    ["a part that is none", "/v1/domains/lindenbakery.example/mail", {}, 404, "not_found"],
    ["a method that is none", "/v1/domains", { method: "DELETE" }, 405, "method_not_allowed"],
    ["a limit of 0", "/v1/domains?limit=0", {}, 400, "invalid_limit"],
    ["a limit above 200", "/v1/domains?limit=201", {}, 400, "invalid_limit"],
    ["a limit in words", "/v1/domains?limit=many", {}, 400, "invalid_limit"],
    ["a cursor of one's own", "/v1/domains?cursor=abc", {}, 400, "invalid_cursor"],
  ])("%s is a problem document with a code", async (_rule, path, options, status, code) => {
    const { headers, json, ...answered } = await call(path, options);
    expect(answered.status).toBe(status);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(json).toMatchObject({
      status,
      code,
      type: expect.any(String),
      title: expect.any(String),
    });
  });

  test("a call without a token is asked for one", async () => {
    const answered = await visit(lab, MILA_API_HOST, "/v1/domains");
    expect(answered.status).toBe(401);
    expect(answered.headers["www-authenticate"]).toMatch(/^Bearer /);
  });
});

describe("the list of domains", () => {
  test("pages of any size hold each domain once", async () => {
    for (const limit of [1, 5, 12, 200]) {
      const seen: string[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
        const { json } = await call(`/v1/domains?limit=${limit}${from}`);
        expect(json.domains.length).toBeLessThanOrEqual(limit);
        for (const domain of json.domains) seen.push(domain.name);
        cursor = json.next_cursor;
      }
      expect(seen).toEqual(lab.domains.map(({ name }) => name).sort());
    }
  });

  test("a cursor is taken only as it was given", async () => {
    const { json } = await call("/v1/domains?limit=1");
    expect((await call(`/v1/domains?cursor=${json.next_cursor}`)).status).toBe(200);
    expect((await call(`/v1/domains?cursor=${json.next_cursor}%3D`)).status).toBe(400);
  });

  test("a domain that was never checked is pending", async () => {
    const { json } = await call("/v1/domains");
    expect(json.domains[0]).toEqual({ name: "client-0001.agency.example", dns_status: "pending" });
  });
});

describe("the required records", () => {
  test("hosts, selectors and keys are the domain's own", async () => {
    const [bakery, law] = [
      await recordsOf("lindenbakery.example"),
      await recordsOf("harbourlaw.example"),
    ];
    for (const purpose of ["mx", "spf", "dkim"]) {
      const of = (records: Listed[]) => records.find((record) => record.purpose === purpose)?.data;
      expect(of(bakery)).not.toEqual(of(law));
    }
    expect(law.filter(({ type }) => type === "MX")).toHaveLength(2);
  });

  test.each([
    ["lindenbakery.example", "rsa", 2048],
    ["harbourlaw.example", "rsa", 4096],
  ])("the DKIM key of %s is a real %s key of %i bits", async (domain, algorithm, bits) => {
    const record = (await recordsOf(domain)).find(({ purpose }) => purpose === "dkim");
    const [, key] = /^v=DKIM1; k=rsa; p=(.+)$/.exec(String(record?.data.text)) ?? [];
    const publicKey = createPublicKey({
      key: Buffer.from(key ?? "", "base64"),
      format: "der",
      type: "spki",
    });
    expect(publicKey.asymmetricKeyType).toBe(algorithm);
    expect(publicKey.asymmetricKeyDetails?.modulusLength).toBe(bits);
  });

  test("an Ed25519 key is given as its 32 octets", async () => {
    const record = (await recordsOf("nordwindoptics.example")).find(
      ({ purpose }) => purpose === "dkim",
    );
    const [, key] = /^v=DKIM1; k=ed25519; p=(.+)$/.exec(String(record?.data.text)) ?? [];
    expect(Buffer.from(key ?? "", "base64")).toHaveLength(32);
  });

  test("a domain may ask for a type, a purpose and a field that nobody knows yet", async () => {
    const records = await recordsOf("nordwindoptics.example");
    expect(records.map(({ type }) => type)).toContain("SVCB");
    expect(records.find(({ purpose }) => purpose === "sealed_sender")).toHaveProperty("rotation");
  });

  test("who has them already is told so by 304", async () => {
    const path = dnsOf("lindenbakery.example");
    const { etag } = (await call(path)).headers;
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [etag, `"other", W/${etag}`, "*"]) {
      const again = await call(path, { headers: { "if-none-match": known } });
      expect(again).toMatchObject({ status: 304, text: "", headers: { etag } });
    }
    expect((await call(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });
});

describe("the check", () => {
  const path = `${dnsOf("lindenbakery.example")}/check`;

  test("a token that may only read cannot start one, and can read its verdict", async () => {
    const token = lab.tokens.readOnly;
    const refused = await call(path, { method: "POST", token });
    expect(refused).toMatchObject({ status: 403, json: { code: "forbidden" } });
    expect((await call(path, { token })).status).toBe(200);
  });

  test("it tells what the name server says, and the domain's status follows", async () => {
    const statusOf = async () =>
      (await call("/v1/domains")).json.domains.find(
        (domain: { name: string }) => domain.name === "lindenbakery.example",
      ).dns_status;
    /** Starts a check, and waits until it has run through. */
    const checked = async (expected: Record<string, string>) => {
      expect((await call(path, { method: "POST" })).status).toBe(202);
      await vi.waitFor(async () => {
        const { json } = await call(path);
        const statuses = json.records.map(({ id, status }: Record<string, string>) => [id, status]);
        expect(Object.fromEntries(statuses)).toMatchObject(expected);
      });
    };
    await checked({ "mx-1": "wrong", spf: "wrong", dmarc: "missing" });
    expect(await statusOf()).toBe("failing");
    await publish("lindenbakery.example");
    await checked({ "mx-1": "ok", spf: "ok", dmarc: "ok" });
    expect(await statusOf()).toBe("verified");
  });
});

test("too many requests are refused until the bucket has filled again", async () => {
  const clock = { now: Date.now() };
  const strict = await labFor({
    apiRateLimit: { burst: 3, perSecond: 0.5 },
    now: () => clock.now,
  });
  const statuses = async (token: string, count: number) => {
    const answers = [];
    for (let i = 0; i < count; i++) {
      const headers = { authorization: `Bearer ${token}` };
      answers.push(await visit(strict, MILA_API_HOST, "/v1/domains", { headers }));
    }
    return answers;
  };
  const first = await statuses(strict.tokens.owner, 4);
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(first[3]?.headers["retry-after"]).toBe("2");
  expect((await statuses(strict.tokens.readOnly, 1))[0]?.status).toBe(200);
  clock.now += 2000;
  const later = await statuses(strict.tokens.owner, 2);
  expect(later.map(({ status }) => status)).toEqual([200, 429]);
});

test("the history has each call with its token's kind and its outcome, never the token", async () => {
  lab.history.clear();
  await call("/v1/domains?limit=1", { token: lab.tokens.readOnly });
  await call("/v1/domains", { token: "wrong" });
  expect(lab.history.apiCalls()).toMatchObject([
    { method: "GET", path: "/v1/domains?limit=1", token: "readOnly", status: 200 },
    { path: "/v1/domains", token: null, status: 401 },
  ]);
  expect(JSON.stringify(lab.history.apiCalls())).not.toContain(lab.tokens.readOnly);
});
