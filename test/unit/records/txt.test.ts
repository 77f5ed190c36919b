import fc from "fast-check";
import { expect, test } from "vitest";
import { characterStrings, quotedStrings, unquoted } from "../../../lib/records/txt.ts";

test("no character-string is longer than 255 octets, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
      const strings = characterStrings(text);
      for (const string of strings) {
        expect(new TextEncoder().encode(string).length).toBeLessThanOrEqual(255);
      }
      expect(strings.join("")).toBe(text);
    }),
  );
});

test("what is quoted reads back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii", maxLength: 600 }), (text) => {
      expect(unquoted(quotedStrings(text))).toBe(text);
    }),
  );
});

test.each([
  ["v=spf1 ~all", "v=spf1 ~all"],
  ['"v=spf1 ~all"', "v=spf1 ~all"],
  ['"v=DKIM1; p=ab" "cd"', "v=DKIM1; p=abcd"],
  ['say "hi" twice', 'say "hi" twice'],
  ['"v=DMARC1\\; p=none\\059"', "v=DMARC1; p=none;"],
  ['"\\195\\164"', "ä"],
  ['"\\300"', "\\300"],
])("reads %s", (written, expected) => {
  expect(unquoted(written)).toBe(expected);
});

test("what is quoted stands on one line, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(quotedStrings(text)).not.toMatch(/[\r\n]/);
      expect(unquoted(quotedStrings(text))).toBe(text);
    }),
  );
});
