import type { ManyDomains } from "./arguments.ts";
import { domainOf } from "./arguments.ts";
import { linesOf, TOO_LONG } from "./lines.ts";
import { Pace } from "./pace.ts";
import { recordsOfBody } from "./required-from.ts";
import type { ResolverSet } from "./resolvers.ts";
import type { SayFinding } from "./say-finding.ts";
import { UsageError } from "./usage-error.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** A line that is longer holds more than the records of a domain. */
const MAX_LINE_CHARACTERS = 1_000_000;
/** How often progress is told, milliseconds. */
const PROGRESS_MS = 1_000;

export interface BatchParts extends Pick<ManyDomains, "concurrency" | "rate"> {
  set: ResolverSet;
  sayFinding: SayFinding;
}

/** What one line asks for. @throws UsageError */
function taskOf(line: string): { domain: string; body: unknown } {
  let body: unknown;
  try {
    // Some editors and shells put a BOM before the first line.
    body = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError("The line is no JSON.");
  }
  const typed = typeof body === "object" && body !== null && "domain" in body ? body.domain : null;
  const domain = typeof typed === "string" ? domainOf(typed) : null;
  if (domain === null) throw new UsageError("The line names no domain.");
  return { domain, body: { ...Object(body), domain } };
}

/** What is told while it runs, and in the end. */
class Progress {
  done = 0;
  badLines = 0;
  questions = 0;
  readonly #startedAt = performance.now();

  tell(): void {
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    const { done, badLines, questions } = this;
    process.stderr.write(
      `${done} done, ${badLines} bad lines, ${seconds.toFixed(1)} s, ` +
        `${(done / seconds).toFixed(1)} a second, ${questions} questions, ` +
        `at most ${megabytes.toFixed(0)} MB\n`,
    );
  }
}

async function verdictOfLine(line: string | typeof TOO_LONG, pace: Pace, parts: BatchParts) {
  if (line === TOO_LONG) throw new UsageError("The line is larger than 1 MB.");
  const { domain, body } = taskOf(line);
  const records = recordsOfBody(body, domain, "The line");
  const { set, sayFinding } = parts;
  return verdictOn({ domain, records, set, pace, pageProvider: null, sayFinding });
}

/** Done when the reader has taken it: what is written faster than it is read would fill the memory. */
function write(result: Verdict | { line: number; error: string }): Promise<void> {
  return new Promise((resolve) =>
    process.stdout.write(`${JSON.stringify(result)}\n`, () => resolve()),
  );
}

/**
 * Looks at each domain that stands on a line of standard input, `{"domain", "records"}`, and writes a
 * line for each as it is done. No more lines are read than are worked at, so that memory stays as it
 * is however many there are.
 */
export async function runBatch(parts: BatchParts): Promise<void> {
  const pace = new Pace(parts.rate);
  const progress = new Progress();
  const telling = setInterval(() => progress.tell(), PROGRESS_MS);

  async function work(line: string | typeof TOO_LONG, number: number): Promise<void> {
    const result = await verdictOfLine(line, pace, parts).catch((error: unknown) => {
      progress.badLines += 1;
      const said = error instanceof UsageError ? error.message : "The domain could not be judged.";
      return { line: number, error: said };
    });
    if ("queries" in result) progress.questions += result.queries;
    await write(result);
    progress.done += 1;
  }

  const underWay = new Set<Promise<void>>();
  let number = 0;
  process.stdin.setEncoding("utf8");
  for await (const line of linesOf(process.stdin, MAX_LINE_CHARACTERS)) {
    number += 1;
    if (line !== TOO_LONG && line.trim() === "") continue;
    // A domain begins when no question of another one waits for its turn.
    await pace.free();
    const job = work(line, number).finally(() => underWay.delete(job));
    underWay.add(job);
    if (underWay.size >= parts.concurrency) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  clearInterval(telling);
  progress.tell();
}
