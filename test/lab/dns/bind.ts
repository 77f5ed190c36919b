import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { accessSync, chownSync, constants, mkdirSync, utimesSync } from "node:fs";
import { resolve as absolute, delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { writeWhole } from "../kept-file.ts";
import { type AuthorityServer, startAuthority } from "./authority-server.ts";
import { upstreamOnPort } from "./upstream.ts";
import type { Zone } from "./zone.ts";
import { zoneFile } from "./zone-file.ts";
import type { ZoneStore } from "./zone-store.ts";

/** Milliseconds; named is up in a tenth of a second, on a busy machine in a few. */
const START_TIMEOUT = 15_000;
const RELOAD_TIMEOUT = 5000;
const STOP_TIMEOUT = 5000;
const RELOAD_LOOK_EVERY = 10;
/** Debian's user and group without rights. */
const NOBODY = 65_534;
const READABLE_BY_ALL = 0o644;

/** Where `named` is, or null. Debian keeps it out of an ordinary user's PATH. */
export function findNamed(): string | null {
  return find("named");
}

function find(program: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  for (const folder of folders) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * Starts BIND 9 on a free high port with the lab's zones, and hands each change on to it.
 * @throws where named is missing or does not start; the message has its last words.
 */
export async function startBind(stateDir: string, zones: ZoneStore): Promise<AuthorityServer> {
  const program = findNamed();
  if (program === null) {
    throw new Error(
      "BIND's named was not found: install Debian's package bind9, or leave --dns out",
    );
  }
  const folder = absolute(stateDir, "bind");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const port = await freePort(zones);
  writeWhole(join(folder, "named.conf"), configuration(folder, port, zones.all()), READABLE_BY_ALL);
  const written = new ZoneFiles(folder);
  for (const zone of zones.all()) written.write(zone);

  const named = await start(program, folder);
  // One change after the other: of two signals at once, named may see one.
  let before = Promise.resolve();
  zones.publishWith((zone) => {
    const taken = before.then(() => takeOver(named, port, written, zone));
    before = taken.catch(() => undefined); // Whoever made that change is told; the next goes on.
    return taken;
  });
  return { port, stop: () => stop(named) };
}

/** Hands a zone to named, and waits until it serves it. */
async function takeOver(
  named: ChildProcess,
  port: number,
  written: ZoneFiles,
  zone: Zone,
): Promise<void> {
  const ask = upstreamOnPort(port);
  written.write(zone);
  named.kill("SIGHUP");
  const end = Date.now() + RELOAD_TIMEOUT;
  while (Date.now() < end) {
    const [soa] = (await ask(zone.name, "SOA"))?.answers ?? [];
    if (soa?.type === "SOA" && soa.data.serial === zone.serial) return;
    await pause(RELOAD_LOOK_EVERY);
  }
  throw new Error(`named has not taken over ${zone.name} with serial ${zone.serial}`);
}

/** The zone files. Some builds of named compare their times by the second: each write is a later one. */
class ZoneFiles {
  readonly #folder: string;
  readonly #times = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(zone: Zone): void {
    const file = join(this.#folder, fileOf(zone));
    const last = this.#times.get(zone.name) ?? 0;
    const time = Math.max(last + 1, Math.floor(Date.now() / 1000));
    writeWhole(file, zoneFile(zone), READABLE_BY_ALL);
    utimesSync(file, time, time);
    this.#times.set(zone.name, time);
  }
}

function fileOf(zone: Zone): string {
  return `${zone.name}.zone`;
}

/** No control channel and no file beside the zones; and records as owners really write them. */
function configuration(folder: string, port: number, zones: readonly Zone[]): string {
  const declared = zones.map(
    (zone) => `zone "${zone.name}" { type primary; file "${fileOf(zone)}"; };`,
  );
  return `options {
  directory "${folder}"; managed-keys-directory "${folder}";
  pid-file none; session-keyfile none; lock-file none;
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  recursion no; dnssec-validation no; empty-zones-enable no; notify no;
  check-names primary ignore; check-mx ignore; check-mx-cname ignore; check-srv-cname ignore;
  check-spf ignore; check-integrity no;
};
controls { };
${declared.join("\n")}
`;
}

/** A port that was free for UDP and TCP a moment ago. */
async function freePort(zones: ZoneStore): Promise<number> {
  const probe = await startAuthority(zones);
  await probe.stop();
  return probe.port;
}

/** As root, named runs as nobody; where nobody cannot reach the folder, as root after all. */
async function start(program: string, folder: string): Promise<ChildProcess> {
  if (process.getuid?.() !== 0) return launch(program, folder, "self");
  chownSync(folder, NOBODY, NOBODY);
  try {
    return await launch(program, folder, "nobody");
  } catch (error) {
    if (!(error instanceof Error) || !/permission denied|EACCES/i.test(error.message)) throw error;
    chownSync(folder, 0, 0);
    return launch(program, folder, "self");
  }
}

/** Starts named so that it ends with the lab, even where the lab is killed, if setpriv can do it. */
function spawnNamed(program: string, folder: string, user: "self" | "nobody"): ChildProcess {
  const command = [program, "-g", "-n", "1", "-c", join(folder, "named.conf")];
  const stdio: StdioOptions = ["ignore", "ignore", "pipe"];
  const setpriv = find("setpriv");
  if (setpriv === null) {
    const ids = user === "nobody" ? { uid: NOBODY, gid: NOBODY } : {};
    return spawn(program, command.slice(1), { ...ids, cwd: "/", stdio });
  }
  const ids = user === "nobody" ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"] : [];
  return spawn(setpriv, ["--pdeathsig=TERM", ...ids, ...command], { cwd: "/", stdio });
}

/** Done when named says that it is running. */
function launch(program: string, folder: string, user: "self" | "nobody"): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const named = spawnNamed(program, folder, user);
    let said = "";
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`named ${reason}:\n${said.split("\n").slice(-8).join("\n")}`));
    };
    const timer = setTimeout(() => {
      named.kill("SIGKILL");
      fail("did not start in time");
    }, START_TIMEOUT);
    named.on("error", (error) => fail(error.message));
    named.on("exit", (code) => fail(`ended with ${code}`));
    named.stderr?.on("data", (chunk) => {
      said = `${said}${chunk}`.slice(-16_384);
      if (/ running\s*$/m.test(said)) {
        clearTimeout(timer);
        resolve(named);
      }
    });
  });
}

function stop(named: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (named.exitCode !== null || named.signalCode !== null) return resolve();
    const timer = setTimeout(() => named.kill("SIGKILL"), STOP_TIMEOUT);
    named.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    named.kill("SIGTERM");
  });
}
