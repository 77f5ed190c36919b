import { expect, test } from "vitest";
import type { Lookup, Resolver } from "../../../lib/dns/answer.ts";
import { inFlightOnce } from "../../../lib/dns/in-flight.ts";

/** A resolver whose answers are held back until `release` is called. */
function heldBack() {
  const waiting: (() => void)[] = [];
  const resolver: Resolver = {
    id: "a",
    operator: "A",
    ask: () =>
      new Promise<Lookup>((resolve) => {
        waiting.push(() =>
          resolve({ ok: false, resolver: "a", at: 0, failure: { kind: "truncated" } }),
        );
      }),
  };
  return { waiting, resolver };
}

test("an identical question is asked once while it is under way, and again afterwards", async () => {
  const { waiting, resolver } = heldBack();
  const once = inFlightOnce(resolver);
  const first = once.ask({ name: "example.com", type: "MX" });
  const second = once.ask({ name: "example.com", type: "MX" });
  const other = once.ask({ name: "example.com", type: "TXT" });
  expect(waiting).toHaveLength(2);
  for (const release of waiting) release();
  expect(await second).toBe(await first);
  await other;
  void once.ask({ name: "example.com", type: "MX" });
  expect(waiting).toHaveLength(3);
});

test("it is the resolver that it stands before", () => {
  expect(inFlightOnce(heldBack().resolver)).toMatchObject({ id: "a", operator: "A" });
});
