import type { Resolver } from "../../lib/dns/answer.ts";
import { dohResolver } from "../../lib/dns/doh-resolver.ts";
import { encodeQuery } from "../../lib/dns/message.ts";
import type { Question } from "../../lib/dns/question.ts";
import type { Look } from "../../lib/verify/look.ts";
import { verifyDomain } from "../../lib/verify/verify-domain.ts";
import { type DohServer, serveDoh } from "../scenarios/doh-server.ts";
import { inBursts, type Sent } from "../scenarios/in-bursts.ts";
import { requiredOf } from "../scenarios/run-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { resolversOf } from "../scenarios/world.ts";
import { ratioText, timeRatio } from "./ratio.ts";

/** The judgement against the questions that it asks, which nobody can do without. */

const ROUNDS = 30;
const GROWTH_ROUNDS = 5;
const SLOW_MS = 50;
/** Rounds of warming up, until the compiler has seen the code of both sides. */
const WARM_UP = 300;

const right: Scenario = {
  title: "",
  shows: [],
  resolvers: [{ id: "a" }, { id: "b" }, { id: "c" }],
};

type Get = (url: string, init?: RequestInit) => Promise<Response>;

interface Asked extends Sent {
  /** How many answers, one after the other, had come before it was asked. */
  level: number;
}

/** What a look asks, and on how long a chain of answers each question hangs. */
async function askedBy(more: Partial<Look> = {}): Promise<Asked[]> {
  const { bursts, held } = inBursts(resolversOf(right, [{}], Date.now));
  await verifyDomain(lookWith(held, more));
  return bursts.flatMap((burst, level) => burst.map((sent) => ({ ...sent, level })));
}

function lookWith(resolvers: readonly Resolver[], more: Partial<Look> = {}): Look {
  return {
    domain: "example.com",
    records: requiredOf(right),
    previous: null,
    phase: "check-now",
    hearAll: true,
    now: Date.now,
    ...more,
    resolvers,
  };
}

const later: (ms: number) => Get = (ms) => async (url, init) => {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  return fetch(url, init);
};

function resolversAt(servers: ReadonlyMap<string, DohServer>, get: Get): Resolver[] {
  return [...servers].map(([id, { url }]) =>
    dohResolver({ id, operator: id, url, fetch: get, now: Date.now }),
  );
}

/** Fetches the octets of an answer, and leaves them unread. */
async function unread(server: DohServer, question: Question, get: Get): Promise<void> {
  const query = Buffer.from(encodeQuery(question) ?? []).toString("base64url");
  const response = await get(`${server.url}?dns=${query}`, {
    headers: { accept: "application/dns-message" },
  });
  await response.arrayBuffer();
}

async function timeLines(delayMs: number, warmUp: number): Promise<string[]> {
  const ids = (right.resolvers ?? []).map(({ id }) => id);
  const started = ids.map(async (id) => [id, await serveDoh(right, { id })] as const);
  const servers = new Map(await Promise.all(started));
  const get = later(delayMs);
  const asked = await askedBy();
  const levels = [...new Set(asked.map(({ level }) => level))].toSorted((a, b) => a - b);
  const atLevel = (level: number) => asked.filter((one) => one.level === level);
  const judged = async () => {
    await verifyDomain(lookWith(resolversAt(servers, get)));
  };
  /** By the client of the look itself: whoever wants to know the answers must do as much. */
  const ask = async (questions: readonly Asked[]) => {
    const resolvers = new Map(resolversAt(servers, get).map((one) => [one.id, one]));
    const lookups = questions.map(({ resolver, question }) =>
      resolvers.get(resolver)?.ask(question),
    );
    for (const lookup of await Promise.all(lookups))
      if (!lookup?.ok) throw new Error("a bare question without an answer");
  };
  const fetchOnly = (questions: readonly Asked[]) =>
    Promise.all(
      questions.map(async ({ resolver, question }) => {
        const server = servers.get(resolver);
        if (server) await unread(server, question, get);
      }),
    );
  const bare = async () => {
    for (const level of levels) await ask(atLevel(level));
  };
  const bareAtOnce = () => ask(asked);
  const bareUnread = async () => {
    for (const level of levels) await fetchOnly(atLevel(level));
  };
  for (let round = 0; round < warmUp; round++) {
    await judged();
    await bare();
    await bareUnread();
  }
  const against = async (other: () => Promise<void>) =>
    ratioText(await timeRatio(judged, other, ROUNDS));
  const lines = [
    `${delayMs} ms: time to that of the same ${asked.length} bare questions, decoded, each as soon ` +
      `as the answer is there on which it hangs (${levels.length} round trips): ` +
      (await against(bare)),
    `${delayMs} ms: time to that of the same, the answers left unread: ${await against(bareUnread)}`,
    `${delayMs} ms: time to that of all of them in one burst, decoded, which nobody could know ` +
      `beforehand: ${await against(bareAtOnce)}`,
  ];
  for (const server of servers.values()) server.stop();
  return lines;
}

/** Questions of a look with two operators that agree, against those that nobody can do without. */
async function questionLine(): Promise<string> {
  const asked = await askedBy({ phase: "before-save", hearAll: false });
  const required = new Set(requiredOf(right).map(({ name, rdata }) => `${rdata.type} ${name}`));
  // Each at two operators; who serves the zone, and what SPF includes, at one.
  const least = 2 * required.size + 2;
  return `questions sent to the least possible (${least}): ${(asked.length / least).toFixed(2)}`;
}

async function onceLine(): Promise<string> {
  const asked = await askedBy();
  const different = new Set(
    asked.map(
      ({ resolver, question: { name, type, unchecked } }) =>
        `${resolver} ${type} ${name} ${unchecked}`,
    ),
  );
  return `questions of a whole check to different ones: ${(asked.length / different.size).toFixed(2)}`;
}

/** Time a domain among many to that among few. */
async function growthLine(): Promise<string> {
  const lookAt = (count: number) => async () => {
    for (let index = 0; index < count; index++) {
      const scenario = { ...right, domain: `customer-${index}.example` };
      const resolvers = resolversOf(scenario, [{}], Date.now);
      const records = requiredOf(scenario);
      await verifyDomain(lookWith(resolvers, { domain: scenario.domain, records }));
    }
  };
  const ten = lookAt(10);
  const hundredTimesTen = async () => {
    for (let turn = 0; turn < 100; turn++) await ten();
  };
  const ratio = await timeRatio(lookAt(1000), hundredTimesTen, GROWTH_ROUNDS);
  return `1,000 domains to a hundred times 10 domains: ${ratioText(ratio)}`;
}

/** `verifyDomain` by its time, its questions, and its growth. */
export async function verifyBenchmark(): Promise<string[]> {
  return [
    ...(await timeLines(0, WARM_UP)),
    // Warm by then.
    ...(await timeLines(SLOW_MS, 1)),
    await questionLine(),
    await onceLine(),
    await growthLine(),
  ];
}
