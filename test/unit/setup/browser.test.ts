import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findBrowser, NoBrowserError } from "../../setup/browser.ts";

beforeEach(() => {
  vi.unstubAllEnvs();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("CHROME_PATH comes before every other browser", () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test("a CHROME_PATH that names no file is told, and no other browser is taken for it", () => {
  vi.stubEnv("CHROME_PATH", "/no/such/browser");
  expect(findBrowser).toThrow(NoBrowserError);
  expect(findBrowser).toThrow("/no/such/browser");
});
