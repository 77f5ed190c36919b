import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deformation, joinsTo } from "../../../lib/verify/deformation.ts";
import { dkimText } from "./lab-records.ts";

const R = dkimText;

describe("a deformation is named", () => {
  test.each<[string, string, ReturnType<typeof deformation>]>([
    ["none", R, null],
    ["D1 written otherwise", R.replaceAll("; ", ";"), { kind: "written-differently" }],
    ["D2 quotes round it", `"${R}"`, { kind: "quotes-literal" }],
    ["D2 one quote", `"${R}`, { kind: "quotes-literal" }],
    ["D3 backslashes", R.replaceAll(";", "\\;"), { kind: "backslashes-literal" }],
    ["D4 cut at 255", R.slice(0, 255), { kind: "cut", length: 255, lost: R.length - 255 }],
    ["D4 one character lost", R.slice(0, -1), { kind: "cut", length: R.length - 1, lost: 1 }],
    ["D5 cut at the first semicolon", "v=DKIM1", { kind: "cut-at-semicolon" }],
    ["D5 cut at the second semicolon", "v=DKIM1; k=rsa", { kind: "cut-at-semicolon" }],
    [
      "D7 a space at 255",
      `${R.slice(0, 255)} ${R.slice(255)}`,
      { kind: "space-at-border", at: 255 },
    ],
    [
      "D9 marks between strings",
      `${R.slice(0, 255)}" "${R.slice(255)}`,
      { kind: "chunk-marks-literal" },
    ],
    [
      "D9 quoted strings",
      `"${R.slice(0, 255)}" "${R.slice(255)}"`,
      { kind: "chunk-marks-literal" },
    ],
    ["D10 a type in front", `TXT ${R}`, { kind: "line-pasted" }],
    ["D10 a whole line", `x._domainkey.example.com. 3600 IN TXT "${R}"`, { kind: "line-pasted" }],
    ["D10 a host in front", `host=@ ${R}`, { kind: "line-pasted" }],
    ["D14 small letters", R.toLowerCase(), { kind: "case-changed" }],
    ["another text", "hello", null],
    ["nothing at all", "", null],
    ["the text with something behind", `${R}x`, null],
    ["the text with prose in front", `please enter ${R}`, null],
  ])("%s", (_title, seen, expected) => {
    expect(deformation(R, seen)).toEqual(expected);
  });

  test("D6 spaces lost", () => {
    const spf = "v=spf1 include:a.example ~all";
    expect(deformation(spf, "v=spf1include:a.example~all")).toEqual({ kind: "spaces-lost" });
  });
});

describe("laws", () => {
  const text = fc.stringMatching(/^[a-z]=[A-Za-z0-9+/]{3,40}(; [a-z]=[A-Za-z0-9+/]{3,40}){0,3}$/);

  test("an equal text has none", () => {
    fc.assert(fc.property(text, (required) => deformation(required, required) === null));
  });

  test("quotes round any text are quotes, whatever the text", () => {
    fc.assert(
      fc.property(
        text,
        (required) => deformation(required, `"${required}"`)?.kind === "quotes-literal",
      ),
    );
  });

  test("every beginning is a cut, of one cause or the other", () => {
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (required, share) => {
        const seen = required.slice(0, Math.max(1, Math.floor(required.length * share)));
        const kind = deformation(required, seen)?.kind ?? "none";
        expect(["cut", "cut-at-semicolon", "written-differently", "none"]).toContain(kind);
        expect(kind === "none").toBe(seen === required);
      }),
    );
  });

  test("no text can break it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (required, seen) => {
        deformation(required, seen);
      }),
    );
  });
});

describe("strings published as records of their own", () => {
  test("are known in any order", () => {
    expect(joinsTo("abcdef", ["ef", "ab", "cd"])).toBe(true);
    expect(joinsTo("abcdef", ["ab", "cd"])).toBe(false);
    expect(joinsTo("abcdef", ["ab", "cd", "ef", "x"])).toBe(false);
  });

  test("of which there are many are not tried in every order", () => {
    expect(joinsTo("a".repeat(40), new Array(40).fill("a"))).toBe(false);
  });
});
