/**
 * `npm run batch [-- DOMAINS [RESOLVERS]]`: has the command line look at so many domains, 10,000 by
 * default, at resolvers of the lab, and prints how fast, in how much memory, with how many questions.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { baseRecords } from "../scenarios/base-zone.ts";

const [domains = "10000", resolvers = "2"] = process.argv.slice(2);

/** A resolver in its own process. */
async function startResolver() {
  const child = spawn(process.execPath, ["test/batch/serve.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  return {
    url: await next(),
    async questions() {
      child.stdin.write("\n");
      return Number(await next());
    },
    stop: () => child.stdin.end(),
  };
}

function* input(): Generator<string> {
  for (let number = 0; number < Number(domains); number++) {
    const domain = `customer-${number}.example`;
    const records = Object.entries(baseRecords(domain)).map(([id, record]) => ({ id, ...record }));
    yield `${JSON.stringify({ domain, records })}\n`;
  }
}

const lab = await Promise.all(Array.from({ length: Number(resolvers) }, startResolver));
const startedAt = performance.now();
const batch = spawn(
  process.execPath,
  ["lib/cli/main.ts", "--batch", ...lab.flatMap(({ url }) => ["--doh", url])],
  { stdio: ["pipe", "pipe", "pipe"] },
);
const states = new Map<string, number>();
const counted = (async () => {
  for await (const line of createInterface({ input: batch.stdout })) {
    const state = /"state":"(\w+)"/.exec(line)?.[1] ?? "error";
    states.set(state, (states.get(state) ?? 0) + 1);
  }
})();
let progress = "";
batch.stderr.on("data", (part) => {
  progress = String(part).trimEnd().split("\n").at(-1) ?? progress;
});
const ended = once(batch, "close");
await pipeline(Readable.from(input()), batch.stdin);
await Promise.all([counted, ended]);
const seconds = (performance.now() - startedAt) / 1000;
const questions = (await Promise.all(lab.map((one) => one.questions()))).reduce((a, b) => a + b, 0);
for (const one of lab) one.stop();

console.log(`${domains} domains, ${resolvers} resolvers: ${seconds.toFixed(0)} s`);
console.log(`${(Number(domains) / seconds).toFixed(0)} domains a second`);
console.log(`${questions} questions, ${(questions / Number(domains)).toFixed(1)} a domain`);
console.log([...states].map(([state, count]) => `${count} ${state}`).join(", "));
console.log(`the command's own last word: ${progress}`);
