import { join } from "node:path";
import * as z from "zod/mini";
import type { Upstream } from "../dns/upstream.ts";
import { readKept, writeKept } from "../kept-file.ts";
import type { ApiRecord } from "./required-records.ts";
import { judge } from "./verdict.ts";

const checkSchema = z.object({
  checked_at: z.string(),
  records: z.array(
    z.object({ id: z.string(), status: z.enum(["ok", "missing", "wrong"]), detail: z.string() }),
  ),
});

/** The answer to `GET /v1/domains/{name}/dns/check`. */
export type Check = z.infer<typeof checkSchema>;

export type DnsStatus = "pending" | "verified" | "failing";

export interface CheckParts {
  stateDir: string;
  /** Asks the authoritative server, past every resolver and its cache. */
  upstream: Upstream;
  recordsOf(domain: string): ApiRecord[];
  now: () => number;
}

/** Mila's own checks of its customer's domains; the last of each is kept. */
export class Checks {
  readonly #parts: CheckParts;
  readonly #path: string;
  readonly #last: Map<string, Check>;
  readonly #running = new Map<string, Promise<Check>>();

  constructor(parts: CheckParts) {
    this.#parts = parts;
    this.#path = join(parts.stateDir, "checks.json");
    this.#last = new Map(
      Object.entries(readKept(this.#path, z.record(z.string(), checkSchema)) ?? {}),
    );
  }

  /** The last finished check; where there was none yet, one is made. */
  async latest(domain: string): Promise<Check> {
    return this.#last.get(domain) ?? (await this.run(domain));
  }

  /** Checks the domain now; a check that is under way is waited for. */
  run(domain: string): Promise<Check> {
    const running = this.#running.get(domain);
    if (running) return running;
    const check = this.#check(domain).finally(() => this.#running.delete(domain));
    this.#running.set(domain, check);
    return check;
  }

  /** Whether all required records stood there at the last check. */
  status(domain: string): DnsStatus {
    const last = this.#last.get(domain);
    if (!last) return "pending";
    const required = new Set(
      this.#parts
        .recordsOf(domain)
        .filter((record) => record.required)
        .map((record) => record.id),
    );
    return last.records.every(({ id, status }) => status === "ok" || !required.has(id))
      ? "verified"
      : "failing";
  }

  async #check(domain: string): Promise<Check> {
    const records = this.#parts.recordsOf(domain);
    const verdicts = await Promise.all(
      records.map(async (record) => {
        // A type of tomorrow is asked for as text, which it is not: the verdict is that it is missing.
        const type = record.type === "SVCB" ? "TXT" : record.type;
        const answer = await this.#parts.upstream(record.name, type);
        return answer
          ? judge(record, answer, records)
          : {
              id: record.id,
              status: "missing" as const,
              detail: "The name server did not answer.",
            };
      }),
    );
    const check = { checked_at: rfc3339(this.#parts.now()), records: verdicts };
    this.#last.set(domain, check);
    writeKept(this.#path, Object.fromEntries(this.#last));
    return check;
  }
}

/** Whole seconds, in UTC (RFC 3339 §5.6). */
function rfc3339(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
