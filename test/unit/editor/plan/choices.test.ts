import { describe, expect, test } from "vitest";
import { plainChoice, ttlChoice, typeChoice } from "../../../../lib/editor/plan/choices.ts";

const list = (...texts: string[]) => texts.map((text) => ({ text, value: "" }));

describe("the choice of a type", () => {
  test.each([
    [["A", "MX", "TXT"], "MX", "MX"],
    [["A Record", "MX Record"], "MX", "MX Record"],
    [["A (Host)", "MX (Mail Exchange)"], "MX", "MX (Mail Exchange)"],
    [["TXT/SPF", "MX"], "TXT", "TXT/SPF"],
    [["SPF (TXT)", "TXT"], "TXT", "TXT"],
    [["A", "A + Dynamic DNS"], "A", "A"],
  ])("of %j for %s is %s", (texts, type, chosen) => {
    expect(typeChoice(list(...texts), type)).toEqual({ kind: "one", text: chosen });
  });

  test("is none where the type is not offered, and never a likeness", () => {
    expect(typeChoice(list("A", "AAAA", "CNAME"), "MX").kind).toBe("none");
    expect(typeChoice(list("AAAA", "CNAME", "MX"), "A").kind).toBe("none");
  });

  test("is a question where two fit equally well", () => {
    expect(typeChoice(list("TXT (SPF)", "TXT (other)"), "TXT").kind).toBe("several");
  });

  test("is by value where the text says nothing, and not where it says another type", () => {
    const options = [
      { text: "Text", value: "txt" },
      { text: "SPF", value: "TXT" },
    ];
    expect(typeChoice(options, "TXT")).toEqual({ kind: "one", text: "Text" });
  });
});

describe("the choice of a TTL", () => {
  test("is the nearest in seconds, whatever the words", () => {
    expect(ttlChoice(list("Auto", "5 min", "1 hr", "1 day"), 3600)).toEqual({
      kind: "one",
      text: "1 hr",
    });
    expect(ttlChoice(list("300", "1800", "86400"), 3600)).toEqual({ kind: "one", text: "1800" });
  });

  test("is none where no choice is a duration", () => {
    expect(ttlChoice(list("Auto", "Custom"), 3600).kind).toBe("none");
  });
});

test("a protocol is chosen with or without its underscore", () => {
  expect(plainChoice(list("TCP", "UDP"), "_tcp")).toEqual({ kind: "one", text: "TCP" });
  expect(plainChoice(list("_udp"), "_tcp").kind).toBe("none");
});
