import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Preferences, userJs } from "./preferences.ts";

/** Two seconds on a quiet machine. */
const START_WITHIN_MS = 45_000;
const STOP_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;
/** The last words of a Firefox that did not start, characters. */
const LAST_WORDS = 2_000;

export interface FirefoxProcess {
  /** On which it lets itself be driven. */
  marionettePort: number;
  /** Ends it, if it has not ended by itself, and removes its profile. */
  stop(): Promise<void>;
}

/**
 * Starts a Firefox without a window, with a profile of its own.
 * @throws with its last words where it does not start.
 */
export async function startFirefox(
  program: string,
  preferences: Preferences,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), "mila-firefox-"));
  writeFileSync(join(profile, "user.js"), userJs(preferences));
  const firefox = spawn(
    program,
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--marionette",
      // Without it nothing of the browser's own window, where the popup stands, can be reached.
      "--remote-allow-system-access",
      "about:blank",
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      // Where it is root in another's home, Firefox refuses to start.
      env: {
        ...process.env,
        HOME: profile,
        MOZ_HEADLESS_WIDTH: "1200",
        MOZ_HEADLESS_HEIGHT: "900",
      },
    },
  );
  let words = "";
  firefox.stderr.setEncoding("utf8");
  firefox.stderr.on("data", (part: string) => {
    words = (words + part).slice(-LAST_WORDS);
  });
  const stop = async () => {
    await ended(firefox);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { marionettePort: await portOf(profile, firefox), stop };
  } catch (error) {
    await stop();
    throw new Error(`${program} did not start; it said:\n${words}`, { cause: error });
  }
}

/** Firefox writes the port into its profile when it listens. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const failed = new Promise<never>((_resolve, reject) => firefox.once("error", reject));
  const looked = async () => {
    const until = Date.now() + START_WITHIN_MS;
    while (Date.now() < until && firefox.exitCode === null && firefox.signalCode === null) {
      const port = Number(written(join(profile, "MarionetteActivePort")));
      if (port > 0) return port;
      await pause(LOOK_EVERY_MS);
    }
    throw new Error(`no port within ${START_WITHIN_MS} ms, exit code ${firefox.exitCode}`);
  };
  return Promise.race([looked(), failed]);
}

function written(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Not written yet.
    return null;
  }
}

async function ended(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null || firefox.pid === undefined) return;
  const exit = new Promise((resolve) => firefox.once("exit", resolve));
  firefox.kill("SIGTERM");
  const inTime = await Promise.race([exit.then(() => true), pause(STOP_WITHIN_MS, false)]);
  if (inTime) return;
  firefox.kill("SIGKILL");
  await exit;
}
