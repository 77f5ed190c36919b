import { expect, test, vi } from "vitest";
import { say, sayCount, sayStored } from "../../../lib/words/words.ts";

vi.mock("wxt/browser", () => import("../components/browser.ts"));

test("a key says its sentence with the arguments in it", () => {
  expect(say("popup_looked_at", "14:03")).toBe("Looked at 14:03");
});

test("one takes the singular, none and many the plural", () => {
  expect(sayCount("options_result", 1, 1)).toBe("Connected. Your account has 1 domain.");
  expect(sayCount("options_result", 0, 0)).toBe("Connected. Your account has 0 domains.");
  expect(sayCount("options_result", 3, 3)).toBe("Connected. Your account has 3 domains.");
});

test("a stored key that this version does not have says nothing", () => {
  expect(sayStored("finding_of_another_version_message", "", "", "")).toBeNull();
  expect(sayStored("finding_mx_missing_message", "", "", "a.example")).toContain("a.example");
});
