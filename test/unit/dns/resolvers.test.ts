import { expect, test } from "vitest";
import { defaultResolvers } from "../../../lib/dns/resolvers.ts";

test("the default resolvers are of three operators, each with an id of its own, over HTTPS", () => {
  expect(new Set(defaultResolvers.map(({ operator }) => operator)).size).toBe(3);
  expect(new Set(defaultResolvers.map(({ id }) => id)).size).toBe(3);
  for (const { url } of defaultResolvers) expect(new URL(url).protocol).toBe("https:");
});
