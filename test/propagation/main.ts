import { rmSync, writeFileSync } from "node:fs";
import { labKeys } from "../virtual/small-lab.ts";
import { cases } from "./cases.ts";
import { measure } from "./measure.ts";
import { pageOf } from "./page.ts";
import { runCase } from "./run-case.ts";

/** Writes docs/propagation.md: `npm run propagation`. Ends with 1 where more than the one probe came too early. */

const keys = await labKeys([...new Set(cases.map(({ domain }) => domain))]);
const measured = [];
for (const one of cases) measured.push(measure(one, await runCase(one, keys)));
rmSync(keys.folder, { recursive: true, force: true });
writeFileSync("docs/propagation.md", pageOf(measured));
const faults = measured.filter(({ records }) => records.some(({ early }) => early === "fault"));
for (const { title } of faults) console.error(`a question came too early: ${title}`);
process.exit(faults.length === 0 ? 0 : 1);
