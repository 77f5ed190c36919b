import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Which lock file the installed modules were made from. */
const stamp = join(root, "node_modules", ".installed-from");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function isCurrent() {
  const node = join(
    root,
    "node_modules",
    ".bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();
}

/**
 * Installs the node modules where they are missing or older than the lock file.
 * Runs on the machine's own Node, before anything else can be imported.
 */
export function ensureNodeModules() {
  if (isCurrent()) return;
  console.log("• installing the node modules (npm ci; about a minute)");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error("npm ci failed: see above. Is the npm registry within reach?");
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}

/** The environment in which the project's own tools come first, Node 24 among them. */
export function projectEnvironment(extra = {}) {
  const bin = join(root, "node_modules", ".bin");
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...extra };
}

/**
 * Runs a command of the project to its end.
 * @returns its exit status.
 */
export function run(command, args, extra = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: projectEnvironment(extra),
    shell: process.platform === "win32",
  });
  return done.status ?? 1;
}
