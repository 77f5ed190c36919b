import { describe, expect, test } from "vitest";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { type PageSketch, surveyOf, typeList } from "../survey-of.ts";

const headers = ["Type", "Name", "Value", "Priority"];
const form = [typeList("MX"), { label: "Name" }, { label: "Value" }];
const read = (sketch: PageSketch) => recognise(surveyOf(sketch)).convention;

describe("how an editor writes", () => {
  test("full names and dots are learnt from the rows", () => {
    const rows = [
      ["MX", "example.com.", "mx.example.net.", "10"],
      ["CNAME", "www.example.com.", "web.example.net.", ""],
      ["TXT", "example.com.", '"v=spf1 -all"', ""],
    ];
    expect(read({ headers, rows, form })).toMatchObject({
      apex: "full",
      nameForm: "absolute",
      targetDot: "required",
      txt: "quoted",
      mxPreference: "own-field",
    });
  });

  test("relative names and the apex sign are learnt from the rows", () => {
    const rows = [
      ["MX", "@", "mx.example.net", "10"],
      ["CNAME", "www", "web.example.net", ""],
      ["TXT", "@", "v=spf1 -all", ""],
    ];
    expect(read({ headers, rows, form })).toMatchObject({
      apex: "at",
      nameForm: "relative",
      targetDot: "refused",
      txt: "raw",
    });
  });

  test("a host field that may stay empty takes the apex so", () => {
    const optional = [typeList("MX"), { label: "Name (optional)" }, { label: "Value" }];
    expect(read({ form: optional })).toMatchObject({ apex: "blank" });
    expect(read({ form })).toMatchObject({ apex: "unknown" });
    const rows = [["MX", "@", "mx.example.net", "10"]];
    expect(read({ headers, rows, form: optional })).toMatchObject({ apex: "at" });
  });

  test("rows without a name are the zone's own, where others have one", () => {
    const rows = [
      ["A", "", "192.0.2.1", ""],
      ["CNAME", "www", "web.example.net", ""],
    ];
    expect(read({ headers, rows, form })).toMatchObject({ apex: "blank", nameForm: "relative" });
    expect(read({ headers, rows: [["A", "", "192.0.2.1", ""]], form }).apex).toBe("unknown");
  });

  test.each([
    ["a help text that says to leave it blank", { hint: "Leave blank for the domain itself" }],
    ["the zone beside the field", { beside: ".example.com" }],
    ["the same in German", { hint: "Für die Hauptdomain leer lassen" }],
  ])("the apex stays blank: %s", (_, told) => {
    const field = { label: "Host", ...told };
    expect(read({ form: [typeList("MX"), field, { label: "Value" }] }).apex).toBe("blank");
  });

  test("a help text that says @ wins over the zone beside the field", () => {
    const field = { label: "Host", beside: ".example.com", hint: "Use @ for the domain" };
    expect(read({ form: [typeList("MX"), field, { label: "Value" }] }).apex).toBe("at");
  });

  test("names without a second label tell nothing of final dots", () => {
    const rows = [
      ["CNAME", "www", "@", ""],
      ["MX", "@", "mx.example.net.", "10"],
    ];
    expect(read({ headers, rows, form }).targetDot).toBe("required");
  });

  test("examples in a value's placeholder tell the final dot and the preference in front", () => {
    const value = { label: "Value", placeholder: "10 mail.example.net." };
    expect(read({ form: [typeList("MX"), { label: "Name" }, value] })).toMatchObject({
      mxPreference: "in-value",
      targetDot: "required",
    });
  });

  test("rows that differ leave it unknown", () => {
    const rows = [
      ["CNAME", "a", "web.example.net.", ""],
      ["CNAME", "b.example.com", "web.example.net", ""],
    ];
    expect(read({ headers, rows, form })).toMatchObject({
      nameForm: "unknown",
      targetDot: "unknown",
    });
  });

  test("the zone beside the field wins over rows that show full names", () => {
    const suffixed = [typeList("A"), { label: "Name", beside: ".example.com" }, { label: "Value" }];
    const rows = [["A", "www.example.com", "192.0.2.1", ""]];
    expect(read({ headers, rows, form: suffixed }).nameForm).toBe("relative");
  });

  test("a preference in front of the value is learnt from the rows", () => {
    const rows = [["MX", "@", "10 mx.example.net"]];
    expect(read({ headers: ["Type", "Name", "Value"], rows, form }).mxPreference).toBe("in-value");
  });

  test("the unit of the TTL is read beside the field, in its label, and in a list next to it", () => {
    const withTtl = (...ttl: object[]) => read({ form: [...form, ...ttl] }).ttlUnit;
    expect(withTtl({ label: "TTL", beside: "minutes" })).toBe("minutes");
    expect(withTtl({ label: "TTL (hours)" })).toBe("hours");
    expect(
      withTtl({ label: "TTL" }, { options: ["Seconds", "Minutes", "Hours"], value: "Minutes" }),
    ).toBe("minutes");
  });

  test("a sentence of the page that speaks of @ tells the apex", () => {
    const page = { notes: ["Use @ for the domain itself."] };
    expect(read({ form, page })).toMatchObject({ apex: "at" });
    expect(read({ form })).toMatchObject({ apex: "unknown" });
  });

  test("where rows are written as in a zone file, an MX without a field has its preference in front", () => {
    const rows = [
      ["NS", "@", "ns1.example.net.", ""],
      ["TXT", "@", '"site=1"', ""],
    ];
    expect(read({ headers, rows, form })).toMatchObject({ mxPreference: "in-value" });
    const comment = { label: "Comment" };
    expect(read({ headers, rows, form: [...form, comment] }).mxPreference).toBe("in-value");
    const untold = { label: "Extra" };
    expect(read({ headers, rows, form: [...form, untold] }).mxPreference).toBe("unknown");
    const raw = [["TXT", "@", "site=1", ""]];
    expect(read({ headers, rows: raw, form }).mxPreference).toBe("unknown");
  });
});
