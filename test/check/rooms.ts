/** Holds the import table; a run that looked at no module has proved nothing and fails. */
import { spawnSync } from "node:child_process";

const LEAST_MODULES = 50;

const done = spawnSync(
  "depcruise",
  ["lib", "entrypoints", "components", "--config", ".dependency-cruiser.mjs"],
  { encoding: "utf8" },
);
process.stdout.write(done.stdout + done.stderr);
const modules = Number(
  /\((\d+) modules|(\d+) modules/.exec(done.stdout)?.slice(1).find(Boolean) ?? 0,
);
if (modules < LEAST_MODULES) {
  console.error(`only ${modules} modules were looked at`);
  process.exit(1);
}
process.exit(done.status ?? 1);
