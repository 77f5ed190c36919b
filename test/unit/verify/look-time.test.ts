import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Resolver } from "../../../lib/dns/answer.ts";
import { DOH_TIMEOUT_MS } from "../../../lib/dns/doh-resolver.ts";
import { verifyDomain } from "../../../lib/verify/verify-domain.ts";
import { dkim, dmarc, domain, mx1, spf } from "./lab-records.ts";

/** A browser may end the worker when nothing has come back for so long. */
const LONGEST_AWAIT_MS = 20_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A resolver that lets everybody wait until he gives up. */
const silent = (id: string): Resolver => ({
  id,
  operator: id,
  ask: () =>
    new Promise((resolve) =>
      setTimeout(
        () =>
          resolve({
            ok: false,
            resolver: id,
            at: Date.now(),
            failure: { kind: "timed-out", waitedMs: DOH_TIMEOUT_MS },
          }),
        DOH_TIMEOUT_MS,
      ),
    ),
});

test.each(["before-save", "after-save", "check-now"] as const)(
  "%s: a look is over within 20 s, though nobody answers",
  async (phase) => {
    const startedAt = Date.now();
    const ended = verifyDomain({
      domain,
      records: [mx1, spf, dkim, dmarc],
      previous: null,
      phase,
      resolvers: ["a", "b", "c", "d", "e", "f"].map(silent),
      now: Date.now,
    }).then((report) => ({ report, after: Date.now() - startedAt }));
    await vi.advanceTimersByTimeAsync(10 * LONGEST_AWAIT_MS);
    const { report, after } = await ended;
    expect(after).toBeLessThan(LONGEST_AWAIT_MS);
    expect(report.state).toBe("unknown");
  },
);
