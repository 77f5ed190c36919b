import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { registrarHosts, resolverHosts } from "../../../../lab/hosts.ts";
import type { Lab, ZoneRecord } from "../../../../lab/lab.ts";
import { ask, textOf } from "../../dns/query.ts";
import { type Answered, customerAt, labFor } from "../../visitor.ts";

const DOMAIN = "lindenbakery.example";
const EDITOR = `/domains/${DOMAIN}/dns`;

let lab: Lab;
let cookie: string;
let start: ZoneRecord[];

beforeAll(async () => {
  // Nothing is kept, so that each question sees the zone as it is.
  lab = await labFor({ existingTtlSeconds: 0, negativeTtlSeconds: 0 });
  start = lab.zones.records(DOMAIN);
  const { user, password } = lab.registrars.birch.signIn;
  const answered = await send("/sign-in", { email: user, password, next: EDITOR });
  expect(answered).toMatchObject({ status: 303, headers: { location: EDITOR } });
  cookie = answered.headers["set-cookie"]?.split(";")[0] ?? "";
});

beforeEach(async () => {
  await lab.zones.replace(DOMAIN, start);
  lab.history.clear();
});

const customer = () => customerAt(lab, registrarHosts.birch);

const send = (path: string, fields: Record<string, string>, by = cookie): Promise<Answered> =>
  customer().send(path, fields, by);

const open = (path: string, by = cookie): Promise<Answered> => customer().open(path, by);

async function csrf(): Promise<string> {
  const page = await open(EDITOR);
  return /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
}

async function save(fields: Record<string, string>): Promise<Answered> {
  return send(EDITOR, { csrf: await csrf(), id: "", ttl: "300", ...fields });
}

/** The row's id by a text that stands in the row and in no other. */
async function rowId(text: string): Promise<string> {
  const { text: page } = await open(EDITOR);
  const row = page.split("<tr ").find((candidate) => candidate.includes(text));
  return /data-id="([^"]+)"/.exec(row ?? "")?.[1] ?? "";
}

describe("signing in", () => {
  test("a stranger is asked to, and then led to where he wanted", async () => {
    const answered = await open(EDITOR, "");
    expect(answered.status).toBe(303);
    expect(answered.headers.location).toBe(`/sign-in?next=${encodeURIComponent(EDITOR)}`);
    expect((await open(answered.headers.location ?? "", "")).text).toContain(`value="${EDITOR}"`);
  });

  test("a wrong password is told, and what was typed is kept", async () => {
    const { user } = lab.registrars.birch.signIn;
    const answered = await send("/sign-in", { email: user, password: "no" }, "");
    expect(answered.status).toBe(401);
    expect(answered.text).toContain("E-mail address or password is wrong.");
    expect(answered.text).toContain(`value="${user}"`);
    expect(answered.headers).not.toHaveProperty("set-cookie");
  });

  test("nobody is led to another site", async () => {
    const { user, password } = lab.registrars.birch.signIn;
    for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const answered = await send("/sign-in", { email: user, password, next }, "");
      expect(answered.headers.location).toBe("/domains");
    }
  });

  test("a cookie of one's own opens nothing", async () => {
    expect((await open(EDITOR, "__Host-birch_session=constructor")).status).toBe(303);
  });

  test("after signing out the cookie opens nothing", async () => {
    const { user, password } = lab.registrars.birch.signIn;
    const answered = await send("/sign-in", { email: user, password }, "");
    const own = answered.headers["set-cookie"]?.split(";")[0] ?? "";
    const token = /name="csrf" value="([^"]+)"/.exec((await open(EDITOR, own)).text)?.[1] ?? "";
    expect((await send("/sign-out", { csrf: token }, own)).status).toBe(303);
    expect((await open(EDITOR, own)).status).toBe(303);
  });
});

describe("the list of domains", () => {
  test("has what is hosted here and nothing else", async () => {
    const { text } = await open("/domains");
    for (const { name, hostedAt } of lab.domains) {
      expect(text.includes(`/domains/${name}/dns`)).toBe(hostedAt === "birchhost");
    }
    expect((await open("/domains/sailmaker.example/dns")).status).toBe(404);
    expect((await open("/domains/mila.cx/dns")).status).toBe(404);
  });
});

describe("the DNS editor", () => {
  test("a record that is saved is served at once", async () => {
    const text = `v=DKIM1; k=rsa; p=${"Ab9+".repeat(180)}`;
    const answered = await save({ type: "TXT", host: "mila1._domainkey", value: text });
    expect(answered).toMatchObject({ status: 303, headers: { location: `${EDITOR}?done=added` } });
    const name = `mila1._domainkey.${DOMAIN}`;
    const answer = await ask(lab, resolverHosts.cloudflare, name, "TXT");
    expect(textOf(answer.packet.answers?.[0])).toBe(text);
    expect(lab.history.saves()).toMatchObject([{ domain: DOMAIN, before: null, after: { name } }]);
  });

  test("a record that is changed takes the place of the old one", async () => {
    const id = await rowId("mailingmonkey");
    const value = "v=spf1 include:spf.mailingmonkey.example include:k3v9.spf.mila.cx ~all";
    const answered = await save({ id, type: "TXT", host: "@", value, ttl: "0" });
    expect(answered.headers.location).toBe(`${EDITOR}?done=changed`);
    const { packet } = await ask(lab, resolverHosts.cloudflare, DOMAIN, "TXT");
    const policies = packet.answers?.map(textOf).filter((text) => text.startsWith("v=spf1"));
    expect(policies).toEqual([value]);
  });

  test("a record that is deleted is gone", async () => {
    const id = await rowId("mx1.postfix-haus.example");
    const answered = await send(`${EDITOR}/delete`, { csrf: await csrf(), id });
    expect(answered.headers.location).toBe(`${EDITOR}?done=deleted`);
    const { packet } = await ask(lab, resolverHosts.quad9, DOMAIN, "MX");
    expect(packet.answers).toMatchObject([{ data: { exchange: "mx2.postfix-haus.example" } }]);
  });

  test("what is wrong is said in the form, what was typed stays, nothing is saved", async () => {
    const answered = await save({
      type: "MX",
      host: "@",
      value: '192.0.2.1"><b>',
      priority: "first",
    });
    expect(answered.status).toBe(422);
    expect(answered.text).toContain("Enter a number from 0 to 65535.");
    expect(answered.text).toContain('value="192.0.2.1&quot;&gt;&lt;b&gt;"');
    expect(answered.text).toContain('value="first"');
    expect(answered.text).toContain('<option value="MX" data-label="Mail server"');
    expect(lab.zones.records(DOMAIN)).toEqual(start);
    expect(lab.history.saves()).toEqual([]);
  });

  test("a form without the session's own token is refused", async () => {
    const fields = {
      csrf: "guessed",
      id: "",
      type: "A",
      host: "x",
      value: "192.0.2.1",
      ttl: "300",
    };
    expect((await send(EDITOR, fields)).status).toBe(403);
    expect((await send(EDITOR, { ...fields, csrf: await csrf() }, "")).status).toBe(303);
    expect(lab.zones.records(DOMAIN)).toEqual(start);
  });

  test("a change of a row that has gone saves nothing", async () => {
    const id = await rowId("mx1.postfix-haus.example");
    await lab.zones.replace(DOMAIN, []);
    await save({ id, type: "MX", host: "@", value: "mx.example", priority: "1" });
    expect(lab.zones.records(DOMAIN)).toEqual([]);
  });

  test("rows show relative hosts, and texts without quotation marks", async () => {
    await save({ type: "TXT", host: "_dmarc", value: "v=DMARC1; p=none" });
    const { text } = await open(EDITOR);
    expect(text).toContain('class="host">@</td>');
    expect(text).toContain('class="host">_dmarc</td>');
    expect(text).toContain('class="value">v=DMARC1; p=none</td>');
  });

  test("its pages run no script but their own and stand in no frame", async () => {
    const policy = (await open(EDITOR)).headers["content-security-policy"];
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
