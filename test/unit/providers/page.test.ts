import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aboutProviders } from "../../../lib/providers/about.ts";
import { providers } from "../../../lib/providers/index.ts";
import { providersFile, providersPage } from "../../providers/page.ts";

test("docs/providers.md is what is on file: else run `npm run providers`", () => {
  expect(readFileSync(providersFile, "utf8")).toBe(providersPage(providers, aboutProviders));
});

test("every provider has a row and a section", () => {
  const page = providersPage(providers, aboutProviders);
  for (const { id, name } of providers) {
    expect(page).toContain(`| [${name}](#${id}) |`);
    expect(page).toContain(`<a id="${id}"></a>\n### ${name}`);
  }
});
