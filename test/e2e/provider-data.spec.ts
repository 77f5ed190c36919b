import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { aboutProviders } from "../../lib/providers/about.ts";
import { providers } from "../../lib/providers/index.ts";
import { builtExtension, builtFirefoxExtension } from "../setup/extension.ts";

const scriptsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && statSync(join(folder, file)).isFile())
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

const patterns = providers.flatMap(({ nameServers }) => nameServers);
const sources = aboutProviders.flatMap((about) => about.sources);

for (const [browser, folder] of [
  ["Chrome", builtExtension],
  ["Firefox", builtFirefoxExtension],
] as const) {
  test(`the worker of the ${browser} build has the providers, the content script none of them`, () => {
    const scripts = scriptsOf(folder);
    const having = (name: RegExp) =>
      scripts
        .filter(({ file }) => name.test(file))
        .map(({ text }) => patterns.filter((pattern) => text.includes(pattern)).length);
    expect(having(/^background\.js$/)).toEqual([patterns.length]);
    expect(having(/^content-scripts\//)).toEqual([0]);
  });

  test(`no script of the ${browser} build has the notes and sources of the providers`, () => {
    const text = scriptsOf(folder)
      .map((script) => script.text)
      .join("\n");
    expect(sources.filter((source) => text.includes(source))).toEqual([]);
  });
}
