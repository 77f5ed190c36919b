import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtExtension } from "../setup/extension.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["lib", "entrypoints", "components", "public", "wxt.config.ts", "package.json"];

/** When the newest file in a folder was written, milliseconds. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the extension for Chrome where there is none, or a source is newer than it. */
export function buildIfNeeded(): void {
  const manifest = join(builtExtension, "manifest.json");
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (built >= Math.max(...SOURCES.map((source) => newest(join(root, source))))) return;
  const done = spawnSync(join(root, "node_modules/.bin/wxt"), ["build", "-b", "chrome"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) throw new Error("the extension could not be built");
}
