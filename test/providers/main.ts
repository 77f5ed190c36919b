/** `npm run providers`: writes docs/providers.md, the table of all providers on file. */
import { writeFileSync } from "node:fs";
import { aboutProviders } from "../../lib/providers/about.ts";
import { providers } from "../../lib/providers/index.ts";
import { providersFile, providersPage } from "./page.ts";

writeFileSync(providersFile, providersPage(providers, aboutProviders));
console.log(`written: ${providers.length} providers`);
