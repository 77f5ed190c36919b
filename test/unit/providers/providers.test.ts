import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { providers } from "../../../lib/providers/index.ts";
import { providerSchema } from "../../../lib/providers/provider.ts";

test("every file of the folder is in the list, under the id that is its name", () => {
  const files = readdirSync("lib/providers/data").map((file) => file.replace(/\.ts$/, ""));
  expect(providers.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(providers)("$id", (provider) => {
  test("is of the shape that all providers have", () => {
    expect(z.parse(providerSchema, provider)).toEqual(provider);
  });

  test("has hosts and name servers in lower case, and a DNS page over HTTPS that takes the domain", () => {
    for (const host of [...provider.sites, ...provider.nameServers])
      expect(host).toMatch(/^[a-z0-9*.-]+$/);
    if (provider.dnsPage !== null) expect(provider.dnsPage).toMatch(/^https:\/\/.*\{domain\}/);
  });

  test("names its sources, each once and none of them empty", () => {
    expect(new Set(provider.sources).size).toBe(provider.sources.length);
    for (const source of provider.sources) expect(source).not.toBe("a public automation script");
    if (provider.asOf !== null) expect(provider.asOf).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/);
  });
});
