import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, type Stretch, visible } from "../../../../components/finding/difference.ts";

const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join("");
const alike = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ text, differs }) => (differs ? [] : [text])).join("");
/** The differing stretches in brackets. */
const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

const KEY = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzmZcWfXJmY0V2rM4yQf3oY1J9cS3";

test.each([
  [
    "10 mx1.k3v9.mlia.cx.",
    "10 mx1.k3v9.mila.cx.",
    "10 mx1.k3v9.[mlia].cx.",
    "10 mx1.k3v9.[mila].cx.",
  ],
  ["v=DMARC1; p=none", "v=DMARC1; p=quarantine", "v=DMARC1; p=[none]", "v=DMARC1; p=[quarantine]"],
  ["v=spf1 a ~all", "v=spf1 a include:x.cx ~all", "v=spf1 a ~all", "v=spf1 a [include:x.cx ]~all"],
  ["v=spf1 a mx ~all", "v=spf1 a ~all", "v=spf1 a [mx ]~all", "v=spf1 a ~all"],
  [`p=${KEY}A`, `p=${KEY}B`, `p=${KEY}[A]`, `p=${KEY}[B]`],
  [`p=${KEY.replace("CAQ", "XYZ")}`, `p=${KEY}`, /\[XYZ\]/, /\[CAQ\]/],
  ["10 mx.haus.example.", "20 a.b.cx.", "[10 mx.haus.example.]", "[20 a.b.cx.]"],
  [
    "v=spf1 include:a.example -all",
    "include:k3v9.x",
    "v=spf1 include:a.example -all",
    "[include:k3v9.x]",
  ],
  ["", "p=reject", "", "[p=reject]"],
])("in %j beside %j what differs is marked", (seen, expected, seenMarked, expectedMarked) => {
  const difference = differenceOf(seen, expected);
  expect(marked(difference.seen)).toMatch(seenMarked);
  expect(marked(difference.expected)).toMatch(expectedMarked);
  if (typeof seenMarked === "string") expect(marked(difference.seen)).toBe(seenMarked);
  if (typeof expectedMarked === "string") expect(marked(difference.expected)).toBe(expectedMarked);
});

test("the differences are told in pairs", () => {
  expect(differenceOf("v=DMARC1; p=none", "v=DMARC1; p=reject").pairs).toEqual([
    { seen: "none", expected: "reject" },
  ]);
});

test("equal texts differ nowhere", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(differenceOf(text, text).pairs.filter(({ seen }) => seen !== text)).toEqual([]);
      expect(alike(differenceOf(text, text).seen)).toBe(text);
    }),
  );
});

test("the stretches are the texts, and what is not marked is the same on both sides", () => {
  const words = fc
    .array(fc.constantFrom("v=spf1", " ", "a", "include:", "x.example", "; ", KEY, "é"))
    .map((part) => part.join(""));
  fc.assert(
    fc.property(words, words, (seen, expected) => {
      const difference = differenceOf(seen, expected);
      expect(textOf(difference.seen)).toBe(seen);
      expect(textOf(difference.expected)).toBe(expected);
      const isWhole = difference.expected.every(({ differs }) => differs);
      if (!isWhole) expect(alike(difference.seen)).toBe(alike(difference.expected));
    }),
  );
});

test("what nobody sees is shown by its number", () => {
  expect(visible("a\u200bb\u00a0c d")).toBe("a[U+200B]b[U+00A0]c d");
});
