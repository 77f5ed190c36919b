/** `npm test`: everything that has to hold before a change is taken. */
import { ensureNodeModules, run } from "./setup/node-modules.mjs";

ensureNodeModules();
process.exit(run("node", ["test/run-all.ts"]));
