import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { registrarHosts, resolverHosts } from "../../../../lab/hosts.ts";
import type { Lab, ZoneRecord } from "../../../../lab/lab.ts";
import type { Draft, ZoneJson } from "../../../../lab/registrar/kestrel/record-json.ts";
import { ask, textOf } from "../../dns/query.ts";
import { type Answered, labFor, visit } from "../../visitor.ts";

const DOMAIN = "lindenbakery.example";
const ZONE = `/api/zones/${DOMAIN}`;

let lab: Lab;
let cookie: string;
let start: ZoneRecord[];

beforeAll(async () => {
  // Nothing is kept, so that each question sees the zone as it is.
  lab = await labFor({ existingTtlSeconds: 0, negativeTtlSeconds: 0 });
  start = lab.zones.records(DOMAIN);
  cookie = cookieOf(await signIn(lab.registrars.kestrel.signIn.password));
});

beforeEach(async () => {
  await lab.zones.replace(DOMAIN, start);
  lab.history.clear();
});

function call(method: string, path: string, body?: object, by = cookie): Promise<Answered> {
  return visit(lab, registrarHosts.kestrel, path, {
    method,
    headers: {
      ...(body ? { "content-type": "application/json" } : {}),
      ...(by ? { cookie: by } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

function signIn(password: string): Promise<Answered> {
  return call("POST", "/api/session", { email: lab.registrars.kestrel.signIn.user, password }, "");
}

function cookieOf({ headers }: Answered): string {
  return headers["set-cookie"]?.split(";")[0] ?? "";
}

const draft = (part: Partial<Draft>): Draft => ({
  type: "TXT",
  name: DOMAIN,
  value: "",
  priority: "",
  weight: "",
  port: "",
  ttl: 3600,
  ...part,
});

async function idOf(value: string): Promise<string> {
  const zone: ZoneJson = JSON.parse((await call("GET", ZONE)).text);
  return zone.records.find((record) => record.value.includes(value))?.id ?? "";
}

describe("the app", () => {
  test("is one page at every path, signed in or not", async () => {
    for (const path of ["/", "/domains", `/domains/${DOMAIN}/dns`]) {
      const answered = await call("GET", path, undefined, "");
      expect(answered.status).toBe(200);
      expect(answered.text).toContain('<div id="root"></div>');
    }
  });

  test("is bundled from its source, script and style", async () => {
    const script = await call("GET", "/static/app.js", undefined, "");
    expect(script.headers["content-type"]).toContain("text/javascript");
    expect(script.text).toContain("Add record");
    const style = await call("GET", "/static/app.css", undefined, "");
    expect(style.headers["content-type"]).toContain("text/css");
    expect(style.text).toContain("prefers-color-scheme");
    expect((await call("GET", "/static/other.js")).status).toBe(404);
  });
});

describe("signing in", () => {
  test("a stranger is told nothing", async () => {
    for (const path of ["/api/session", "/api/zones", ZONE]) {
      expect((await call("GET", path, undefined, "")).status).toBe(401);
    }
  });

  test("a wrong password is told", async () => {
    const answered = await signIn("no");
    expect(answered.status).toBe(401);
    expect(JSON.parse(answered.text)).toMatchObject({ message: "Email or password is wrong." });
    expect(answered.headers).not.toHaveProperty("set-cookie");
  });

  test("after signing out the cookie opens nothing", async () => {
    const own = cookieOf(await signIn(lab.registrars.kestrel.signIn.password));
    expect((await call("GET", "/api/zones", undefined, own)).status).toBe(200);
    expect((await call("DELETE", "/api/session", undefined, own)).status).toBe(204);
    expect((await call("GET", "/api/zones", undefined, own)).status).toBe(401);
  });

  test("a session of another registrar opens nothing", async () => {
    const foreign = cookie.replace("kestrel", "birch");
    expect((await call("GET", "/api/zones", undefined, foreign)).status).toBe(401);
    const signedIn = await visit(lab, registrarHosts.birch, "/domains", {
      headers: { cookie: foreign },
    });
    expect(signedIn.status).toBe(303);
  });
});

describe("the records", () => {
  test("are those of the zone, names in full, numbers apart", async () => {
    const zone: ZoneJson = JSON.parse((await call("GET", ZONE)).text);
    expect(zone.records).toHaveLength(start.length);
    expect(zone.records).toContainEqual(
      expect.objectContaining({
        type: "MX",
        name: DOMAIN,
        value: "mx1.postfix-haus.example",
        priority: "10",
      }),
    );
    expect(zone.records).toContainEqual(
      expect.objectContaining({ type: "A", name: `www.${DOMAIN}` }),
    );
    expect((await call("GET", "/api/zones/sailmaker.example")).status).toBe(404);
  });

  test("one that is added is served at once", async () => {
    const text = `v=DKIM1; k=rsa; p=${"Ab9+".repeat(180)}`;
    const name = `mila1._domainkey.${DOMAIN}`;
    const answered = await call("POST", `${ZONE}/records`, draft({ name, value: text }));
    expect(answered.status).toBe(201);
    const answer = await ask(lab, resolverHosts.cloudflare, name, "TXT");
    expect(textOf(answer.packet.answers?.[0])).toBe(text);
    expect(lab.history.saves()).toMatchObject([{ domain: DOMAIN, before: null, after: { name } }]);
  });

  test("one that is changed takes the place of the old one, and may keep its TTL", async () => {
    const value = "v=spf1 include:spf.mailingmonkey.example -all";
    const path = `${ZONE}/records/${await idOf("mailingmonkey")}`;
    const answered = await call("PUT", path, draft({ value, ttl: 0 }));
    expect(answered.status).toBe(200);
    const policies = lab.zones
      .records(DOMAIN)
      .filter((record) => record.type === "TXT" && record.text.startsWith("v=spf1"));
    expect(policies).toEqual([{ type: "TXT", name: DOMAIN, text: value, ttl: 0 }]);
  });

  test("one that is deleted is gone, and cannot be changed any more", async () => {
    const path = `${ZONE}/records/${await idOf("mx1.postfix-haus.example")}`;
    expect((await call("DELETE", path)).status).toBe(204);
    expect(lab.zones.records(DOMAIN)).toHaveLength(start.length - 1);
    expect(lab.history.saves()).toMatchObject([{ after: null }]);
    expect((await call("PUT", path, draft({ value: "x" }))).status).toBe(404);
  });

  test.each<[string, Partial<Draft>, string, RegExp]>([
    ["a relative name", { name: "www", value: "x" }, "name", /must be .* or end in/],
    ["a name of another zone", { name: `x${DOMAIN}`, value: "x" }, "name", /must be/],
    ["no value", { value: " " }, "value", /Enter a value/],
    [
      "a preference in words",
      { type: "MX", value: "mx.example", priority: "first" },
      "priority",
      /0 to/,
    ],
    ["a TTL that nobody offers", { value: "x", ttl: 7 }, "ttl", /Choose/],
    ["a CNAME at the apex", { type: "CNAME", value: "x.example" }, "name", /CNAME cannot stand/],
    ["what stands there", { type: "A", value: "203.0.113.40" }, "value", /exists already/],
  ])("%s is refused at its field, and nothing is saved", async (_, part, field, sentence) => {
    const answered = await call("POST", `${ZONE}/records`, draft(part));
    expect(answered.status).toBe(422);
    expect(JSON.parse(answered.text).fields[field]).toMatch(sentence);
    expect(lab.zones.records(DOMAIN)).toEqual(start);
    expect(lab.history.saves()).toEqual([]);
  });

  test("a form of another site changes nothing: only JSON is taken", async () => {
    const answered = await visit(lab, registrarHosts.kestrel, `${ZONE}/records`, {
      method: "POST",
      headers: { cookie, "content-type": "text/plain" },
      body: JSON.stringify(draft({ value: "x" })),
    });
    expect(answered.status).toBe(415);
    expect((await call("POST", `${ZONE}/records`, { type: "TXT" })).status).toBe(400);
    expect(lab.zones.records(DOMAIN)).toEqual(start);
  });
});
