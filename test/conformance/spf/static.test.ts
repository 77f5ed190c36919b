import { afterAll, expect, test } from "vitest";
import { readScenarios, type Scenario } from "./scenario.ts";
import { type StaticClass, staticClass } from "./static-class.ts";
import { answersFrom } from "./zone-answers.ts";

/** Cases in which the record alone says otherwise than what becomes of one sender, with the reason. */
const EXCEPTIONS: Record<string, { found: StaticClass; reason: string }> = {
  "include-at-limit": {
    found: "error",
    reason: "the eleventh term stands behind the one that this sender matches: others come to it",
  },
};

const CLASSES: Record<Scenario["cases"][number]["results"][number], StaticClass> = {
  none: "none",
  permerror: "error",
  temperror: "transient",
  pass: "ok",
  fail: "ok",
  softfail: "ok",
  neutral: "ok",
};

const cases = readScenarios().flatMap(({ zones, cases: list }) =>
  list.map((one) => ({ ...one, zones })),
);
let alike = 0;

test.each(cases)("$name, told without a sender", ({ name, zones, mailFrom, helo, results }) => {
  const domain = mailFrom === "" ? helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  const found = staticClass(domain.toLowerCase(), answersFrom(zones));
  const exception = EXCEPTIONS[name];
  if (exception) {
    expect(found, exception.reason).toBe(exception.found);
    return;
  }
  expect(results.map((result) => CLASSES[result])).toContain(found);
  alike++;
});

afterAll(() => {
  const exceptions = Object.keys(EXCEPTIONS).length;
  console.log(
    `RFC 7208 suite without a sender: ${alike} of ${cases.length} cases alike, ` +
      `${exceptions} exceptions with their reasons`,
  );
});
