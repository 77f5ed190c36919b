import { expect, test } from "vitest";
import { whilePermitted } from "../../../lib/dns/permitted.ts";
import { zoneResolver } from "./zone-resolver.ts";

const ORIGIN = "https://dns.example";
const question = { name: "a.example", type: "MX" } as const;

test("a resolver whose host was taken back is not asked, and says why", async () => {
  const resolver = zoneResolver({ zone: {}, apex: null, now: () => 5 });
  const asked: string[] = [];
  const refusing = whilePermitted(
    resolver,
    ORIGIN,
    async (origin) => {
      asked.push(origin);
      return false;
    },
    () => 7,
  );
  expect(await refusing.ask(question)).toEqual({
    ok: false,
    resolver: "a",
    at: 7,
    failure: { kind: "not-permitted", origin: ORIGIN },
  });
  expect(asked).toEqual([ORIGIN]);
  expect(resolver.history).toEqual([]);
});

test("a resolver whose host is allowed is asked", async () => {
  const resolver = zoneResolver({ zone: {}, apex: null, now: () => 5 });
  const allowing = whilePermitted(
    resolver,
    ORIGIN,
    async () => true,
    () => 7,
  );
  expect((await allowing.ask(question)).ok).toBe(true);
  expect(resolver.history).toEqual([question]);
});
