import { createInterface } from "node:readline";
import type { Resolver } from "../dns/answer.ts";
import type { ManyDomains } from "./arguments.ts";
import { domainOf } from "./arguments.ts";
import { paced } from "./paced.ts";
import { recordsOfBody } from "./required-from.ts";
import type { ResolverSet } from "./resolvers.ts";
import type { SayFinding } from "./say-finding.ts";
import { UsageError } from "./usage-error.ts";
import { verdictOn } from "./verdict.ts";

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
  if (line.length > MAX_LINE_CHARACTERS) throw new UsageError("The line is larger than 1 MB.");
  let body: unknown;
  try {
    body = JSON.parse(line);
  } catch {
    throw new UsageError("The line is no JSON.");
  }
  const typed = typeof body === "object" && body !== null && "domain" in body ? body.domain : null;
  const domain = typeof typed === "string" ? domainOf(typed) : null;
  if (domain === null) throw new UsageError("The line names no domain.");
  return { domain, body: { ...Object(body), domain } };
}

async function resultOf(line: string, resolvers: readonly Resolver[], parts: BatchParts) {
  const { domain, body } = taskOf(line);
  const records = recordsOfBody(body, domain, "The line");
  const { urls } = parts.set;
  const { sayFinding } = parts;
  return verdictOn({ domain, records, resolvers, urls, pageProvider: null, sayFinding });
}

/**
 * Looks at each domain that stands on a line of standard input, `{"domain", "records"}`, and writes a
 * line for each as it is done. No more lines are read than are worked at, so that memory stays as it
 * is however many there are.
 */
export async function runBatch(parts: BatchParts): Promise<void> {
  const resolvers = paced(parts.set.resolvers, parts.rate);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const startedAt = Date.now();
  let [number, done, failed] = [0, 0, 0];
  const tell = () => {
    const seconds = (Date.now() - startedAt) / 1000;
    process.stderr.write(`${done} done, ${failed} bad lines, ${seconds.toFixed(1)} s\n`);
  };
  const progress = setInterval(tell, PROGRESS_MS);

  async function work(line: string, at: number): Promise<void> {
    const result = await resultOf(line, resolvers, parts).catch((error: unknown) => {
      failed += 1;
      const said = error instanceof UsageError ? error.message : "The domain could not be judged.";
      return { line: at, error: said };
    });
    await new Promise<void>((resolve) =>
      process.stdout.write(`${JSON.stringify(result)}\n`, () => resolve()),
    );
    done += 1;
  }

  const underWay = new Set<Promise<void>>();
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const job = work(line, number).finally(() => underWay.delete(job));
    underWay.add(job);
    if (underWay.size >= parts.concurrency) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  clearInterval(progress);
  tell();
}
