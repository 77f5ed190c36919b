import { writeFileSync } from "node:fs";
import { findingsPage } from "./findings-page.ts";
import { runAll } from "./proofs.ts";

/** `npm run findings`: writes `docs/findings.md`. */
writeFileSync("docs/findings.md", findingsPage(await runAll()));
