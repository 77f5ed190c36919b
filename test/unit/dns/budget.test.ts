import { expect, test } from "vitest";
import { withinBudget } from "../../../lib/dns/budget.ts";
import { zoneResolver } from "./zone-resolver.ts";

const question = { name: "example.com", type: "MX" } as const;

test("resolvers take so many questions together, and what comes beyond is not sent", async () => {
  const sent = ["a", "b"].map((id) => zoneResolver({ id, zone: {}, apex: null, now: () => 5 }));
  const [a, b] = withinBudget(sent, 3, () => 7);
  const lookups = [];
  for (const one of [a, b, a, b, a]) lookups.push(await one?.ask(question));
  expect(lookups.map((lookup) => lookup?.ok)).toEqual([true, true, true, false, false]);
  expect(sent.map(({ history }) => history.length)).toEqual([2, 1]);
  expect(lookups[3]).toEqual({
    ok: false,
    resolver: "b",
    at: 7,
    failure: { kind: "over-budget", most: 3 },
  });
});
