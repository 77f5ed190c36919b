import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findFirefox, provideFirefox } from "../../firefox/find-firefox.ts";
import { NoBrowserError } from "../../setup/browser.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mila-find-"));
  vi.stubEnv("FIREFOX_PATH", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that says this of itself. */
function program(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return path;
}

test("FIREFOX_PATH comes before every installed Firefox", () => {
  program("firefox-esr", "Mozilla Firefox 153.7.0esr");
  const named = program("mine", "Mozilla Firefox 150.0");
  vi.stubEnv("PATH", folder);
  vi.stubEnv("FIREFOX_PATH", named);
  expect(findFirefox()).toEqual({ ok: true, program: named });
});

test("a FIREFOX_PATH that names no file is told, and no other Firefox is taken for it", () => {
  program("firefox-esr", "Mozilla Firefox 153.7.0esr");
  vi.stubEnv("PATH", folder);
  vi.stubEnv("FIREFOX_PATH", "/no/such/browser");
  expect(findFirefox).toThrow(NoBrowserError);
  expect(findFirefox).toThrow("/no/such/browser");
});

test("a Firefox that would refuse the extension as too old is not taken, and nothing is installed in place of a named one", () => {
  vi.stubEnv("FIREFOX_PATH", program("old", "Mozilla Firefox 128.14.0esr"));
  const reason = `${join(folder, "old")} is Firefox 128, older than 140`;
  expect(provideFirefox()).toEqual({ ok: false, reason });
});

test("a wrapper that only tells how to get Firefox is passed over for one that runs", () => {
  program("firefox-esr", "Command not found; install the snap");
  const real = program("firefox", "Mozilla Firefox 153.0");
  vi.stubEnv("PATH", folder);
  expect(findFirefox()).toEqual({ ok: true, program: real });
});

test("where none is installed that is the reason", () => {
  vi.stubEnv("PATH", folder);
  expect(findFirefox()).toEqual({ ok: false, reason: "none is installed" });
});
