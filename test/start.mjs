/** `npm start`: builds the extension, starts the lab, opens the browser on the lab's DNS pages. */
import { ensureNodeModules, run } from "./setup/node-modules.mjs";

ensureNodeModules();
process.exit(run("node", ["test/tour/main.ts", ...process.argv.slice(2)]));
