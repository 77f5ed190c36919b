import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { registrarHosts, resolverHosts } from "../../../../lab/hosts.ts";
import type { Lab, ZoneRecord } from "../../../../lab/lab.ts";
import { ask, textOf } from "../../dns/query.ts";
import { type Answered, customerAt, labFor } from "../../visitor.ts";

const DOMAIN = "lindenbakery.example";
const EDITOR = `/zone?domain=${DOMAIN}`;

let lab: Lab;
let cookie: string;
let start: ZoneRecord[];

beforeAll(async () => {
  // Nothing is kept, so that each question sees the zone as it is.
  lab = await labFor({ existingTtlSeconds: 0, negativeTtlSeconds: 0 });
  start = lab.zones.records(DOMAIN);
  const { user, password } = lab.registrars.oldfield.signIn;
  const answered = await send("/login", { user, password, next: EDITOR }, "");
  expect(answered).toMatchObject({ status: 303, headers: { location: EDITOR } });
  cookie = answered.headers["set-cookie"]?.split(";")[0] ?? "";
});

beforeEach(async () => {
  await lab.zones.replace(DOMAIN, start);
  lab.history.clear();
});

const customer = () => customerAt(lab, registrarHosts.oldfield);

const send = (path: string, fields: Record<string, string>, by = cookie): Promise<Answered> =>
  customer().send(path, fields, by);

const open = (path = EDITOR, by = cookie): Promise<Answered> => customer().open(path, by);

const plain = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The fields of the page as a browser would send them. */
async function fields(): Promise<Record<string, string>> {
  const { text } = await open();
  const inputs = [...text.matchAll(/<input[^>]* name="([a-z]+(?:_\d+)?)" value="([^"]*)"/g)];
  const lists = [...text.matchAll(/<select name="(type_\d+)">.*?<option selected>([A-Z]+)</g)];
  const sent = [...inputs, ...lists].map(([, name = "", value = ""]) => [name, plain(value)]);
  const boxes = [...text.matchAll(/name="(delete_\d+)"/g)].map(([, name = ""]) => name);
  return Object.fromEntries(sent.filter(([name = ""]) => !boxes.includes(name)));
}

/** The place of the row whose data has a text; of the blank one where none is given. */
function placeOf(sent: Record<string, string>, text: string | null): string {
  const [found = ""] =
    Object.entries(sent).find(
      ([name, value]) =>
        /^data_/.test(name) && (text === null ? value === "" : value.includes(text)),
    ) ?? [];
  return found.replace("data_", "");
}

/** Types into the blank row, and saves. */
async function addRow(row: { host?: string; type: string; ttl?: string; data: string }) {
  const sent = await fields();
  const place = placeOf(sent, null);
  const typed = Object.entries(row).map(([field, value]) => [`${field}_${place}`, value]);
  return send(EDITOR, { ...sent, ...Object.fromEntries(typed) });
}

describe("logging in", () => {
  test("a stranger is asked to, and then led to where he wanted", async () => {
    const answered = await open(EDITOR, "");
    expect(answered.headers.location).toBe(`/login?next=${encodeURIComponent(EDITOR)}`);
  });

  test("a wrong password is told, and nobody is led to another site", async () => {
    const { user, password } = lab.registrars.oldfield.signIn;
    const wrong = await send("/login", { user, password: "no" }, "");
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain("The user name or the password is wrong.");
    const led = await send("/login", { user, password, next: "//evil.example" }, "");
    expect(led.headers.location).toBe("/domains");
  });

  test("a table without the log-in's own token is refused", async () => {
    expect((await send(EDITOR, { ...(await fields()), token: "guessed" })).status).toBe(403);
    expect(lab.zones.records(DOMAIN)).toEqual(start);
  });
});

describe("the zone as one table", () => {
  test("has every record in the notation of a master file, and a blank row", async () => {
    const sent = await fields();
    expect(sent.rows).toBe(String(start.length + 1));
    const at = (text: string) => {
      const place = placeOf(sent, text);
      return [sent[`host_${place}`], sent[`type_${place}`], sent[`data_${place}`]];
    };
    expect(at("mx1")).toEqual(["", "MX", "10 mx1.postfix-haus.example."]);
    expect(at("spf1")).toEqual(["", "TXT", '"v=spf1 include:spf.mailingmonkey.example ~all"']);
    expect(placeOf(sent, null)).toBe(String(start.length));
  });

  test("a record in the blank row is served at once, the others stay as they are", async () => {
    const text = `v=DKIM1; k=rsa; p=${"Ab9+".repeat(180)}`;
    const answered = await addRow({ host: "mila1._domainkey", type: "TXT", data: `"${text}"` });
    expect(answered.headers.location).toBe(`${EDITOR}&done=saved`);
    const name = `mila1._domainkey.${DOMAIN}`;
    const answer = await ask(lab, resolverHosts.cloudflare, name, "TXT");
    expect(textOf(answer.packet.answers?.[0])).toBe(text);
    const key = { type: "TXT", name, text, ttl: 3600 };
    const inOrder = (records: readonly object[]) =>
      records.map((record) => JSON.stringify(Object.entries(record).toSorted())).toSorted();
    expect(inOrder(lab.zones.records(DOMAIN))).toEqual(inOrder([...start, key]));
    expect(lab.history.saves()).toMatchObject([{ before: null, after: { name } }]);
  });

  test("a changed row takes the place of the old one, a deleted one is gone", async () => {
    const sent = await fields();
    const spf = placeOf(sent, "spf1");
    const mx = placeOf(sent, "mx1");
    await send(EDITOR, { ...sent, [`data_${spf}`]: '"v=spf1 -all"', [`delete_${mx}`]: "1" });
    const records = lab.zones.records(DOMAIN);
    expect(records).toHaveLength(start.length - 1);
    expect(records).toContainEqual({ type: "TXT", name: DOMAIN, text: "v=spf1 -all", ttl: 0 });
    expect(lab.history.saves()).toMatchObject([
      { before: { type: "TXT" }, after: { text: "v=spf1 -all" } },
      { before: { type: "MX" }, after: null },
    ]);
  });

  test("a target without a final dot gets the zone behind it", async () => {
    await addRow({ host: "a", type: "CNAME", data: "www" });
    await addRow({ host: "b", type: "MX", data: "10 mx1.mila.cx" });
    await addRow({ host: "c", type: "MX", data: "10 mx1.mila.cx." });
    const named = (host: string) =>
      lab.zones.records(DOMAIN).find(({ name }) => name === `${host}.${DOMAIN}`);
    expect(named("a")).toMatchObject({ target: `www.${DOMAIN}` });
    expect(named("b")).toMatchObject({ exchange: `mx1.mila.cx.${DOMAIN}` });
    expect(named("c")).toMatchObject({ exchange: "mx1.mila.cx" });
  });

  test.each([
    ["a host with a space", { host: "a b", type: "A", data: "192.0.2.1" }, "Host: letters"],
    ["a TTL in words", { type: "TXT", ttl: "an hour", data: "x" }, "TTL: seconds up to"],
    ["an MX without its preference", { type: "MX", data: "mx1.mila.cx." }, "Data: "],
    ["no data", { host: "a", type: "TXT", data: "" }, "Data: Enter a value."],
    ["a second record like one that stands", { type: "A", data: "203.0.113.40" }, "exists already"],
    ["a CNAME at the apex", { type: "CNAME", data: "x.example." }, "A CNAME cannot stand"],
  ])(
    "%s: it is said at the row, what was typed stays, nothing is saved",
    async (_, row, sentence) => {
      const answered = await addRow(row);
      expect(answered.status).toBe(422);
      expect(answered.text).toContain(sentence);
      expect(plain(answered.text)).toContain(`value="${row.data}"`);
      expect(lab.zones.records(DOMAIN)).toEqual(start);
    },
  );

  test("a table that is older than the zone is not saved", async () => {
    const sent = await fields();
    const record = { name: `a.${DOMAIN}`, ttl: 60, type: "A", address: "192.0.2.9" } as const;
    await lab.zones.add(DOMAIN, record);
    expect((await send(EDITOR, sent)).status).toBe(409);
    expect(lab.zones.records(DOMAIN)).toContainEqual(record);
  });

  test("where nothing was changed, nothing is saved", async () => {
    const answered = await send(EDITOR, await fields());
    expect(answered.headers.location).toBe(`${EDITOR}&done=unchanged`);
    expect(lab.history.saves()).toEqual([]);
  });
});
