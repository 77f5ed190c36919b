import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findProgram, installPackage } from "./system-package.ts";

/** Names under which systems install Chromium. Branded Chrome ignores `--load-extension` since 137. */
const CHROMIUM_NAMES = ["chromium", "chromium-browser", "ungoogled-chromium"];

export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}

function installedChromium(): string | null {
  return CHROMIUM_NAMES.map(findProgram).find((path) => path !== null) ?? null;
}

/**
 * A Chromium that loads unpacked extensions: `CHROME_PATH`, Playwright's own, an installed one, or
 * one from the system's package manager, in that order.
 * @throws NoBrowserError with what to do.
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`CHROME_PATH names ${named}, and there is no such file`);
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const installed = installedChromium();
  if (installed) return installed;
  const done = installPackage("chromium");
  const fresh = installedChromium();
  if (fresh) return fresh;
  throw new NoBrowserError(
    [
      `no Chromium was found${done.ok ? "" : ` (${done.reason})`}.`,
      "hint: run `npx playwright install chromium`, install your system's `chromium`, or set",
      "CHROME_PATH to a Chromium or Chrome for Testing (branded Chrome does not load extensions)",
    ].join("\n"),
  );
}
