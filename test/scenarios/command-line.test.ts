import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { domainStates, recordStates } from "../../lib/verify/report.ts";
import { baseRecords } from "./base-zone.ts";
import { type DohServer, serveDoh } from "./doh-server.ts";
import type { Scenario, ScenarioResolver } from "./scenario.ts";

/** The command line, as a script sees it: what it prints, where, and how it ends. */

const folder = mkdtempSync(join(tmpdir(), "mila-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));
const servers: { stop(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

/** What is left of 20 s is for slow machines: the command itself is done in 18. */
const SLOW = 40_000;

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
  /** From before it was started. */
  seconds: number;
}

function run(args: readonly string[], more: { stdin?: string; env?: NodeJS.ProcessEnv } = {}) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["lib/cli/main.ts", ...args], {
    env: { ...process.env, ...more.env },
  });
  child.stdin.end(more.stdin ?? "");
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (part) => out.push(String(part)));
  child.stderr.on("data", (part) => err.push(String(part)));
  return new Promise<Ended>((resolve) => {
    child.on("close", (status) =>
      resolve({
        status,
        stdout: out.join(""),
        stderr: err.join(""),
        seconds: (performance.now() - startedAt) / 1000,
      }),
    );
  });
}

async function serve(
  scenario: Partial<Scenario> = {},
  one?: ScenarioResolver,
  options?: { tls: boolean },
): Promise<DohServer> {
  const server = await serveDoh({ title: "", shows: [], ...scenario }, one, options);
  servers.push(server);
  return server;
}

function body(domain = "example.com") {
  const records = Object.entries(baseRecords(domain)).map(([id, record]) => ({ id, ...record }));
  return { domain, records };
}

let files = 0;
function fileOf(content: unknown): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const finding = z.strictObject({
  code: z.string(),
  severity: z.nullable(z.enum(["blocks", "weakens", "advice"])),
  part: z.nullable(z.string()),
  seen: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  message: z.string(),
  action: z.nullable(z.string()),
});
const time = z.iso.datetime();
const verdict = z.strictObject({
  domain: z.string(),
  state: z.enum(domainStates),
  checked_at: time,
  provider: z.nullable(z.strictObject({ id: z.string(), name: z.string() })),
  records: z.array(
    z.strictObject({ id: z.string(), state: z.enum(recordStates), findings: z.array(finding) }),
  ),
  findings: z.array(finding),
  resolvers: z.array(
    z.strictObject({ url: z.string(), state: z.string(), note: z.nullable(z.string()) }),
  ),
  next_look_at: z.nullable(time),
  queries: z.int(),
  round_trips: z.int(),
});

const read = ({ stdout }: Ended) => z.parse(verdict, JSON.parse(stdout));
const args = (...urls: string[]) => [
  "example.com",
  "--records",
  fileOf(body()),
  ...urls.flatMap((url) => ["--doh", url]),
];

describe("one domain", () => {
  test("in which all is right ends with 0, and with one object on standard output", async () => {
    const { url } = await serve();
    const ended = await run([...args(url), "--json"]);
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(ended.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(read(ended)).toMatchObject({ domain: "example.com", state: "pass", provider: null });
  });

  test.each<[string, number, Partial<Scenario>, string]>([
    ["a required record is missing", 1, { change: { "mila1._domainkey TXT": [] } }, "fail"],
    [
      "the zone is served by nobody",
      1,
      { behaviour: { answers: { "*": { rcode: "SERVFAIL", errors: [{ code: 22, text: "" }] } } } },
      "fail",
    ],
    [
      "something weakens",
      2,
      { change: { "@ MX": ["20 mx1.k3v9.mila.cx", "10 mx2.k3v9.mila.cx"] } },
      "pass",
    ],
    [
      "something is only to be known",
      0,
      { change: { "_dmarc TXT": ["v=DMARC1; p=reject; rua=mailto:dmarc@example.com"] } },
      "pass",
    ],
  ])("where %s ends with %i", async (_title, status, scenario, state) => {
    const { url } = await serve(scenario);
    const ended = await run([...args(url), "--json"]);
    expect([ended.status, read(ended).state]).toEqual([status, state]);
  });

  test("that two see differently spreads, and ends with 2", async () => {
    const [a, b] = [
      await serve(),
      await serve({ change: { "@ MX": ["10 mx1.postfix-haus.example"] } }),
    ];
    const ended = await run([...args(a.url, b.url), "--json"]);
    expect([ended.status, read(ended).state]).toEqual([2, "spreading"]);
    expect(read(ended).resolvers.map(({ url, state }) => [url, state])).toEqual([
      [a.url, "answered"],
      [b.url, "answered"],
    ]);
  });

  test("that nobody can tell ends with 3", async () => {
    const { url } = await serve({}, { id: "a", fault: "portal" });
    const ended = await run([...args(url), "--json"]);
    expect([ended.status, read(ended).state]).toEqual([3, "unknown"]);
  });

  test(
    "whose resolver never answers ends within 20 s",
    async () => {
      let askedAt: number | null = null;
      const server = await serveDoh(() => {
        askedAt ??= performance.now();
        return new Promise(() => {});
      });
      servers.push(server);
      const ended = await run([...args(server.url), "--json"]);
      expect([ended.status, read(ended).state]).toEqual([3, "unknown"]);
      // How long a slow machine takes to start Node is not the command's.
      expect((performance.now() - (askedAt ?? Number.NEGATIVE_INFINITY)) / 1000).toBeLessThan(20);
    },
    SLOW,
  );

  test("is asked for over HTTP/2 where the address is https", async () => {
    const { url, certificate, spoken } = await serve({}, undefined, { tls: true });
    const env = { NODE_EXTRA_CA_CERTS: fileOf(certificate ?? "") };
    const ended = await run([...args(url), "--json"], { env });
    expect(read(ended).resolvers).toMatchObject([{ state: "answered" }]);
    expect([ended.status, [...spoken]]).toEqual([0, ["2.0"]]);
  });

  test("may be typed as a U-label", async () => {
    const domain = "xn--bcher-kva.example";
    const { url } = await serve({ domain });
    const ended = await run([
      "b\u00fccher.example",
      "--records",
      fileOf(body(domain)),
      "--doh",
      url,
      "--json",
    ]);
    expect([ended.status, read(ended).domain]).toEqual([0, domain]);
  });

  test("is told in words without --json", async () => {
    const { url } = await serve({ change: { "mila1._domainkey TXT": [] } });
    const ended = await run(args(url));
    expect(ended.stdout).toMatch(/example\.com: fail[\s\S]*missing\s+dkim[\s\S]*\[dkim-missing\]/);
  });

  test("is held against the provider whose page is open", async () => {
    const { url } = await serve({ change: { "@ NS": ["ada.ns.cloudflare.com"] } });
    const ended = await run([...args(url), "--json", "--page-provider", "godaddy"]);
    expect(read(ended)).toMatchObject({ provider: { id: "cloudflare" } });
    expect(read(ended).findings.map(({ code }) => code)).toContain("zone-edited-elsewhere");
  });

  test("may have its records from Mila", async () => {
    const { url } = await serve();
    const api = createServer((request, response) => {
      const isKnown = request.headers.authorization === "Bearer secret";
      response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
      response.end(JSON.stringify(body()));
    });
    await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
    servers.push({ stop: () => api.closeAllConnections() });
    const address = api.address();
    const port = typeof address === "object" ? address?.port : 0;
    const asked = ["example.com", "--mila", `http://127.0.0.1:${port}`, "--doh", url, "--json"];
    expect((await run(asked, { env: { MILA_TOKEN: "secret" } })).status).toBe(0);
    expect((await run(asked, { env: { MILA_TOKEN: "other" } })).status).toBe(64);
    api.close();
  });
});

describe("wrong use", () => {
  const file = fileOf(body());
  const long = fileOf(`${JSON.stringify(body())}${" ".repeat(1_000_000)}`);
  const local = "http://127.0.0.1:9/";
  test.each<[string, string[]]>([
    ["no domain", []],
    ["no records", ["example.com"]],
    ["two domains", ["example.com", "example.org", "--records", file]],
    ["an unknown option", ["example.com", "--records", file, "--colour"]],
    ["an option without its value", ["example.com", "--records"]],
    ["both sources", ["example.com", "--records", file, "--mila", "https://api.mila.cx"]],
    ["no name", ["exa mple.com", "--records", file]],
    ["an address for a name", ["192.0.2.1", "--records", file]],
    ["no such file", ["example.com", "--records", join(folder, "none.json"), "--doh", local]],
    ["a folder", ["example.com", "--records", folder, "--doh", local]],
    ["no JSON", ["example.com", "--records", fileOf("{"), "--doh", local]],
    [
      "another JSON",
      ["example.com", "--records", fileOf({ domain: "example.com" }), "--doh", local],
    ],
    [
      "data of another type",
      [
        "example.com",
        "--records",
        fileOf({
          domain: "example.com",
          records: [
            {
              id: "a",
              purpose: "mx",
              required: true,
              name: "example.com",
              type: "MX",
              ttl: 1,
              data: {},
            },
          ],
        }),
      ],
    ],
    ["records of another domain", ["example.org", "--records", file, "--doh", local]],
    [
      "a record of another domain",
      [
        "example.com",
        "--records",
        fileOf({ ...body(), records: body("example.org").records }),
        "--doh",
        local,
      ],
    ],
    ["a file above 1 MB", ["example.com", "--records", long, "--doh", local]],
    [
      "http to another machine",
      ["example.com", "--records", file, "--doh", "http://192.0.2.1/dns-query"],
    ],
    ["no address", ["example.com", "--records", file, "--doh", "dns.google"]],
    ["no such provider", ["example.com", "--records", file, "--page-provider", "nobody"]],
    [
      "an API whose token all on the way could read",
      ["example.com", "--mila", "http://192.0.2.1/"],
    ],
    ["no whole concurrency", ["--batch", "--concurrency", "1.5"]],
    ["no rate", ["--batch", "--rate", "0"]],
    ["a rate without a batch", ["example.com", "--records", file, "--rate", "5"]],
  ])("%s ends with 64, one sentence on standard error and nothing else", async (_title, wrong) => {
    const ended = await run(wrong);
    expect(ended).toMatchObject({ status: 64, stdout: "" });
    const lines = ended.stderr.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines[0]).toMatch(/^[A-Z"-].*[.?]$/);
    expect(lines[0]).not.toMatch(/ The /);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("many domains", () => {
  test("give a line each; a bad line gives an error line and stops nothing", async () => {
    const { url } = await serve();
    const lines = [
      `\ufeff${JSON.stringify(body())}`,
      "no json",
      { domain: "example.com", records: body("example.org").records },
      { records: [] },
      body(),
    ];
    const stdin = lines
      .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
      .join("\n");
    const ended = await run(["--batch", "--concurrency", "2", "--rate", "500", "--doh", url], {
      stdin,
    });
    const out = ended.stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(ended.status).toBe(0);
    expect(out).toHaveLength(lines.length);
    expect(out.filter((line) => z.safeParse(verdict, line).success).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(out).toContainEqual({ line: 2, error: "The line is no JSON." });
    const foreign = "The line has a record for example.org, which is not in example.com.";
    expect(out).toContainEqual({ line: 3, error: foreign });
    expect(out).toContainEqual({ line: 4, error: "The line names no domain." });
    expect(ended.stderr).toMatch(/5 done, 3 bad lines/);
  });

  test("with a line that is too long give an error for it, and go on", async () => {
    const { url } = await serve();
    const stdin = `${"x".repeat(1_000_001)}\n${JSON.stringify(body())}\n`;
    const ended = await run(["--batch", "--doh", url], { stdin });
    const [first = "", second = ""] = ended.stdout.split("\n");
    expect(JSON.parse(first)).toEqual({ line: 1, error: "The line is larger than 1 MB." });
    expect(z.parse(verdict, JSON.parse(second)).state).toBe("pass");
    expect(ended.status).toBe(0);
  });

  test("ask no more questions a second than they may", async () => {
    const { url, asked } = await serve();
    const stdin = `${JSON.stringify(body())}\n`;
    const ended = await run(["--batch", "--rate", "30", "--doh", url], { stdin });
    expect(z.parse(verdict, JSON.parse(ended.stdout)).state).toBe("pass");
    expect(asked()).toBeLessThanOrEqual(Math.ceil(ended.seconds * 30) + 1);
    expect(ended.seconds).toBeGreaterThan((asked() - 1) / 30);
  });

  test("ask once for what several of them need", async () => {
    const { url, asked } = await serve();
    const line = `${JSON.stringify(body())}\n`;
    await run(["--batch", "--concurrency", "1", "--doh", url], { stdin: line });
    const once = asked();
    await run(["--batch", "--concurrency", "1", "--doh", url], { stdin: line.repeat(3) });
    expect(asked()).toBe(2 * once);
  });
});
