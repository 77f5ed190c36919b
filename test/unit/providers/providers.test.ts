import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { aboutProviders } from "../../../lib/providers/about.ts";
import { providers } from "../../../lib/providers/index.ts";
import { PatternIndex } from "../../../lib/providers/pattern-index.ts";
import {
  aboutProviderSchema,
  type Provider,
  providerSchema,
} from "../../../lib/providers/provider.ts";
import { isKnown } from "../../providers/known.ts";

test("every file of the folder is in both lists, under the id that is its name", () => {
  const files = readdirSync("lib/providers/data").map((file) => file.replace(/\.ts$/, ""));
  expect(providers.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(aboutProviders.map(({ id }) => id)).toEqual(providers.map(({ id }) => id));
});

test("no two providers have the same name", () => {
  expect(new Set(providers.map(({ name }) => name)).size).toBe(providers.length);
});

/** Names that fit a pattern: its stars filled in. */
const samples = (pattern: string) => [
  pattern.replaceAll("*", "1"),
  pattern.replace(/^\*\./, "a.b.").replaceAll("*", "x9"),
];

/** Pairs of providers that both claim a name. */
function sharers(of: (provider: Provider) => readonly string[]): [Provider, Provider][] {
  const index = new PatternIndex(providers.map((one) => [one, of(one)]));
  return providers.flatMap((one) =>
    of(one)
      .flatMap(samples)
      .flatMap((name) => [...index.fits(name).keys()])
      .filter((other) => other !== one)
      .map((other): [Provider, Provider] => [one, other]),
  );
}

test("no two providers claim the same host", () => {
  expect(sharers(({ sites }) => sites)).toEqual([]);
});

const house = ({ id, nameServersFrom }: Provider) => nameServersFrom ?? id;

test("no two providers claim the same name server, but where one says that it uses the other's", () => {
  const unsaid = sharers(({ nameServers }) => nameServers)
    .filter(([one, other]) => house(one) !== house(other))
    .map(([one, other]) => `${one.id} and ${other.id}`);
  expect(unsaid).toEqual([]);
});

describe.each(providers)("$id", (provider) => {
  test("is of the shape that all providers have", () => {
    expect(z.parse(providerSchema, provider)).toEqual(provider);
  });

  test("says something that is used", () => {
    expect(isKnown(provider)).toBe(true);
  });

  test("whose name servers it uses, does share them", () => {
    const { nameServersFrom } = provider;
    if (nameServersFrom === undefined) return;
    const from = providers.find(({ id }) => id === nameServersFrom);
    expect(from?.nameServersFrom).toBeUndefined();
    expect(
      sharers(({ nameServers }) => nameServers).some(
        (pair) => from !== undefined && pair.includes(provider) && pair.includes(from),
      ),
    ).toBe(true);
  });
});

describe.each(aboutProviders)("the sources of $id", (about) => {
  test("are of the shape that all have, those with an address at HTTPS", () => {
    expect(z.parse(aboutProviderSchema, about)).toEqual(about);
  });

  test("are there, each once", () => {
    const all = [...about.sources, ...(about.unlinked ?? [])];
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });
});
