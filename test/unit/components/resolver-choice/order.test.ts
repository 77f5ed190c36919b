import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, changed, isPossible } from "../../../../components/resolver-choice/order.ts";
import { areEnough, chosenServices, knownResolvers } from "../../../../lib/dns/resolvers.ts";

const [a, b, c] = ["cloudflare", "quad9", "google"] as const;

test.each<[Change, string, string[]]>([
  ["sooner", c, [a, c, b]],
  ["sooner", a, [a, b, c]],
  ["later", a, [b, a, c]],
  ["later", c, [a, b, c]],
  ["leave-out", b, [a, c]],
  ["add", "mullvad", [a, b, c, "mullvad"]],
])("%s of %s gives %j", (change, id, after) => {
  expect(changed([a, b, c], id, change)).toEqual(after);
});

test("of two operators none can be left out, of three each can", () => {
  const services = chosenServices([a, b, c]);
  expect(services.map(({ id }) => isPossible(services, id, "leave-out"))).toEqual([
    true,
    true,
    true,
  ]);
  const two = services.slice(0, 2);
  expect(two.map(({ id }) => isPossible(two, id, "leave-out"))).toEqual([false, false]);
});

test("the first comes no sooner and the last no later", () => {
  const services = chosenServices([a, b, c]);
  const can = (change: Change) => services.map(({ id }) => isPossible(services, id, change));
  expect(can("sooner")).toEqual([false, true, true]);
  expect(can("later")).toEqual([true, true, false]);
});

test("whatever is done that can be done, at least two operators remain, each once", () => {
  const step = fc.record({
    id: fc.constantFrom(...knownResolvers.map(({ id }) => id)),
    change: fc.constantFrom<Change>("sooner", "later", "leave-out", "add"),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let ids: string[] = [a, b, c];
      for (const { id, change } of steps) {
        const services = chosenServices(ids);
        if (change !== "add" && !services.some((one) => one.id === id)) continue;
        if (change === "add" || isPossible(services, id, change)) ids = changed(ids, id, change);
        expect(areEnough(chosenServices(ids))).toBe(true);
        expect(chosenServices(ids).map((one) => one.id)).toEqual(ids);
      }
    }),
  );
});
