import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { NoBrowserError } from "../setup/browser.ts";
import { findProgram, installPackage } from "../setup/system-package.ts";

/** Names under which systems install Firefox; the first is Debian's. */
const FIREFOX_NAMES = ["firefox-esr", "firefox"];
const DEBIAN_PACKAGE = "firefox-esr";
/** The manifest's `strict_min_version`; an older one refuses the extension. */
const OLDEST_VERSION = 140;
/** For a wrapper that wants to install something first, milliseconds. */
const VERSION_WITHIN_MS = 20_000;

export type FoundFirefox = { ok: true; program: string } | { ok: false; reason: string };

/**
 * A Firefox to test with: the one that FIREFOX_PATH names and no other, else an installed one.
 * @throws NoBrowserError where FIREFOX_PATH names no file.
 */
export function findFirefox(): FoundFirefox {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return judged(named);
    throw new NoBrowserError(`FIREFOX_PATH names ${named}, and there is no such file`);
  }
  const found = FIREFOX_NAMES.map(findProgram)
    .filter((path) => path !== null)
    .map(judged);
  return found.find(({ ok }) => ok) ?? found[0] ?? { ok: false, reason: "none is installed" };
}

/** As `findFirefox`; installs Debian's where there is none and we may. */
export function provideFirefox(): FoundFirefox {
  const found = findFirefox();
  if (found.ok || process.env.FIREFOX_PATH) return found;
  const installed = installPackage(DEBIAN_PACKAGE);
  if (installed.ok) return findFirefox();
  return { ok: false, reason: `${found.reason}, and ${installed.reason}` };
}

function judged(program: string): FoundFirefox {
  const { stdout } = spawnSync(program, ["--version"], {
    encoding: "utf8",
    timeout: VERSION_WITHIN_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  // A wrapper that only tells how to get a Firefox (Ubuntu's) has no version.
  const version = /Firefox (\d+)/.exec(stdout ?? "")?.[1];
  if (version === undefined) return { ok: false, reason: `${program} tells no version` };
  if (Number(version) >= OLDEST_VERSION) return { ok: true, program };
  return { ok: false, reason: `${program} is Firefox ${version}, older than ${OLDEST_VERSION}` };
}
