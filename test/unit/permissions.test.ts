import { expect, test } from "vitest";
import { defaultResolvers } from "../../lib/dns/resolvers.ts";
import { hostPermissions, MILA_API, neededOrigins, originPattern } from "../../lib/permissions.ts";

const resolvers = defaultResolvers.map(({ url }) => url);

test("the permission for an origin names no port", () => {
  expect(originPattern("http://127.0.0.1:8080")).toBe("http://127.0.0.1/*");
  expect(originPattern("https://mila.example")).toBe("https://mila.example/*");
});

test("at Mila's own address no more is needed than what is asked for at install", () => {
  expect(neededOrigins(MILA_API, resolvers)).toEqual(hostPermissions);
});

test("at another address that one is needed in place of Mila's own", () => {
  expect(neededOrigins("https://mila.example:8443", resolvers)).toEqual([
    "https://mila.example/*",
    ...hostPermissions.filter((pattern) => pattern !== originPattern(MILA_API)),
  ]);
});

test("a resolver that the owner left out is not asked for, one that he added is", () => {
  const chosen = ["https://dns.google/dns-query", "https://dns.mullvad.net/dns-query"];
  expect(neededOrigins(MILA_API, chosen)).toEqual([
    originPattern(MILA_API),
    "https://dns.google/*",
    "https://dns.mullvad.net/*",
  ]);
});
