import { describe, expect, test } from "vitest";
import { isTypeList, recordTypeOf } from "../../../../lib/editor/recognise/record-type.ts";

describe("a record type in a text", () => {
  test.each([
    ["MX", "MX"],
    ["mx", "MX"],
    ["MX Record", "MX"],
    ["MX - Mail exchange record", "MX"],
    ["A (Host)", "A"],
    ["TXT (Text)", "TXT"],
    ["TXT/SPF", null],
    ["Choose a type", null],
    ["www", null],
  ])("“%s” names %s", (text, type) => {
    expect(recordTypeOf(text)).toBe(type);
  });
});

describe("a list of record types", () => {
  const list = (...texts: string[]) => isTypeList(texts.map((text) => ({ text, value: "" })));

  test("names three types, or nothing but two, one of which no other list has", () => {
    expect(list("A Record", "CNAME Record", "MX Record", "TXT Record")).toBe(true);
    expect(list("A", "B", "C")).toBe(false);
    expect(list("A", "DS", "KEY")).toBe(false);
    expect(list("Any", "A", "AAAA", "HTTPS")).toBe(false);
    expect(list("MX", "TXT")).toBe(true);
    expect(list("A", "NS")).toBe(false);
    expect(list("MX hosts", "TXT notes")).toBe(false);
  });

  test("is mostly types", () => {
    const countries = Array.from({ length: 20 }, (_, at) => `Country ${at}`);
    expect(list("MX", "TXT", "SRV", ...countries)).toBe(false);
  });

  test("may have the types as values alone", () => {
    const options = [
      { text: "Mail server", value: "MX" },
      { text: "Text", value: "TXT" },
      { text: "Alias", value: "CNAME" },
    ];
    expect(isTypeList(options)).toBe(true);
  });
});
