import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where the system keeps programs that are not on every user's PATH. */
const MORE_FOLDERS = ["/usr/sbin", "/usr/local/sbin"];

/** The path of a program, or null. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...MORE_FOLDERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

export type Installed = { ok: true } | { ok: false; reason: string };

/**
 * Installs a Debian package, where we are root on such a system.
 * Says what it does, since it changes the machine.
 */
export function installPackage(name: string): Installed {
  if (!findProgram("apt-get")) return { ok: false, reason: "this system has no apt-get" };
  if (process.getuid?.() !== 0) return { ok: false, reason: "only root can install packages" };
  console.log(`• installing ${name} with apt-get`);
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  if (apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", name)) {
    return { ok: true };
  }
  return { ok: false, reason: `apt-get could not install ${name}` };
}
