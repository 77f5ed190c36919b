import fc from "fast-check";
import { expect, test } from "vitest";
import { sayFrom } from "../../../lib/words/say-from.ts";

const say = sayFrom({
  plain: { message: "Nothing to fill in." },
  named: {
    message: "$RIGHT$ of $ALL$ are right",
    placeholders: { right: { content: "$1" }, all: { content: "$2" } },
  },
  around: {
    message: "$SEEN$ instead of $EXPECTED$",
    placeholders: { expected: { content: "“$2”" }, seen: { content: "“$1”" } },
  },
  numbered: { message: "first $1, then $2" },
  dollars: { message: "costs $$5" },
  undeclared: { message: "a $STRANGER$ here" },
});

test("a sentence without placeholders stands for itself", () => {
  expect(say("plain")).toBe("Nothing to fill in.");
});

test("named placeholders take the arguments that their contents number", () => {
  expect(say("named", 3, 4)).toBe("3 of 4 are right");
  expect(say("around", "a", "b")).toBe("“a” instead of “b”");
});

test("numbered placeholders take the arguments in their order", () => {
  expect(say("numbered", "a", "b")).toBe("first a, then b");
});

test("an argument that is not given is empty", () => {
  expect(say("numbered", "a")).toBe("first a, then ");
});

test("a doubled dollar is a dollar", () => {
  expect(say("dollars")).toBe("costs $5");
});

test("a placeholder that nobody declared stays as it is written", () => {
  expect(say("undeclared")).toBe("a $STRANGER$ here");
});

test("a key that is not there has no sentence", () => {
  expect(say("absent")).toBeNull();
});

test("what stands in an argument is never read as a placeholder", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (right, all) => {
      expect(say("named", right, all)).toBe(`${right} of ${all} are right`);
    }),
    { examples: [["$2", "$RIGHT$"]] },
  );
});
