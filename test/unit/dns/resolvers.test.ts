import { describe, expect, test } from "vitest";
import {
  areEnough,
  chosenServices,
  defaultResolvers,
  knownResolvers,
  operatorOf,
} from "../../../lib/dns/resolvers.ts";

test("the default resolvers are of three operators, each with an id of its own, over HTTPS", () => {
  expect(new Set(defaultResolvers.map(({ operator }) => operator)).size).toBe(3);
  expect(new Set(defaultResolvers.map(({ id }) => id)).size).toBe(3);
  for (const { url } of defaultResolvers) expect(new URL(url).protocol).toBe("https:");
});

test("every resolver to choose from has an id and an operator of its own, over HTTPS", () => {
  expect(new Set(knownResolvers.map(({ operator }) => operator)).size).toBe(knownResolvers.length);
  expect(new Set(knownResolvers.map(({ id }) => id)).size).toBe(knownResolvers.length);
  for (const { url } of knownResolvers) expect(new URL(url).protocol).toBe("https:");
});

describe("the owner's choice", () => {
  const idsOf = (ids: readonly string[]) => chosenServices(ids).map(({ id }) => id);

  test("is kept in its order, each once", () => {
    expect(idsOf(["google", "mullvad", "google"])).toEqual(["google", "mullvad"]);
  });

  test("goes without what this version does not know", () => {
    expect(idsOf(["google", "gone", "quad9"])).toEqual(["google", "quad9"]);
  });

  test.each([[[]], [["google"]], [["google", "gone"]]])(
    "that leaves fewer than two operators (%j) gives way to the default",
    (ids) => {
      expect(chosenServices(ids)).toBe(defaultResolvers);
    },
  );

  test("two services of one operator are not enough", () => {
    const [one, another] = defaultResolvers.map((service) => ({ ...service, operator: "One" }));
    expect(areEnough([one, another].filter((service) => service !== undefined))).toBe(false);
  });
});

test("a resolver is shown by its operator, one that is not known by its id", () => {
  expect(operatorOf("quad9")).toBe("Quad9");
  expect(operatorOf("https://doh.example/dns-query")).toBe("https://doh.example/dns-query");
});
