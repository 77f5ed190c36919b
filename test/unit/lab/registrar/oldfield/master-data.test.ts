import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf, masterData } from "../../../../lab/registrar/oldfield/master-data.ts";

const DOMAIN = "garden.example";
const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 600,
});

test("a text is shown in strings of 255 at most, and read back as it was", () => {
  fc.assert(
    fc.property(printable, (text) => {
      const shown = masterData({ type: "TXT", name: DOMAIN, ttl: 60, text });
      const strings = [...shown.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, part = ""]) => part);
      expect(strings.every((part) => part.replaceAll(/\\(.)/g, "$1").length <= 255)).toBe(true);
      expect(fieldsOf("TXT", shown, DOMAIN).value).toBe(text);
    }),
  );
});

test("a service goes into one field and comes apart again", () => {
  const record = {
    type: "SRV",
    name: `_imaps._tcp.${DOMAIN}`,
    ttl: 60,
    priority: 0,
    weight: 1,
    port: 993,
    target: "imap.mila.cx",
  } as const;
  expect(masterData(record)).toBe("0 1 993 imap.mila.cx.");
  expect(fieldsOf("SRV", masterData(record), DOMAIN)).toEqual({
    type: "SRV",
    priority: "0",
    weight: "1",
    port: "993",
    value: "imap.mila.cx",
  });
});
