import { expect, test, vi } from "vitest";
import { findingWords } from "../../../../components/sentences/finding.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const finding = {
  code: "mx-missing",
  severity: "blocks",
  recordId: "mx-1",
  part: null,
  seen: null,
  expected: "10 mx1.mila.cx.",
  message: "finding_mx_missing_message",
  action: "finding_mx_missing_action",
} as const;

test("a finding says what is wrong and what to do, with the domain and the value in it", () => {
  const { message, action } = findingWords(finding, "a.example");
  expect(message).toContain("a.example");
  expect(action).toContain("10 mx1.mila.cx.");
});

test("a finding of another version is named by its code", () => {
  const stranger = { ...finding, code: "mx-quantum", message: "finding_mx_quantum_message" };
  expect(findingWords(stranger, "a.example").message).toContain("mx-quantum");
});
