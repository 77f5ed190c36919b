import { expect, test } from "vitest";
import { isAtOrBelow, parseDomainName, relativeName } from "../../../lib/records/domain-name.ts";

test.each([
  ["Example.COM.", "example.com"],
  [" _dmarc.example.com ", "_dmarc.example.com"],
  ["xn--bcher-kva.example", "xn--bcher-kva.example"],
  [`${"a".repeat(63)}.example`, `${"a".repeat(63)}.example`],
])("takes %s", (text, expected) => {
  expect(parseDomainName(text)).toBe(expected);
});

test.each([
  "",
  ".",
  "a..b",
  "-a.example",
  "a-.example",
  "bücher.example",
  "a b.example",
  `${"a".repeat(64)}.example`,
  `${"a.".repeat(127)}b`,
])("refuses %s", (text) => {
  expect(parseDomainName(text)).toBeNull();
});

test("lies in a zone by labels, not by letters", () => {
  expect(isAtOrBelow("mail.example.com", "example.com")).toBe(true);
  expect(isAtOrBelow("myexample.com", "example.com")).toBe(false);
  expect(relativeName("myexample.com", "example.com")).toBeNull();
  expect(relativeName("EXAMPLE.com.", "example.com")).toBe("");
});
