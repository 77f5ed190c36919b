import { afterAll, describe, expect, test } from "vitest";
import { checkHost } from "../../../lib/verify/spf/check-host.ts";
import { withAnswers } from "../../../lib/verify/spf/evaluation.ts";
import { readScenarios } from "./scenario.ts";
import { answersFrom } from "./zone-answers.ts";

/** What the suite held when it was read (see README.md): a case that is lost would not fail. */
const SCENARIOS = 16;
const CASES = 203;

const scenarios = readScenarios();
const total = scenarios.reduce((sum, { cases }) => sum + cases.length, 0);
let alike = 0;

test(`the suite is whole: ${SCENARIOS} scenarios, ${CASES} cases`, () => {
  expect([scenarios.length, total]).toEqual([SCENARIOS, CASES]);
});

describe.each(scenarios)("$title", ({ zones, cases }) => {
  const answerTo = answersFrom(zones);
  test.each(cases)("$name (RFC 7208 §$rfc)", ({ ip, mailFrom, helo, results, ...told }) => {
    const sender = { ip, mailFrom, helo, receiver: "receiver.example", time: 0 };
    const outcome = withAnswers(checkHost(sender), answerTo);
    expect(results).toContain(outcome.result);
    // Hexadecimal digits of an address may be of either case.
    if (told.explanation !== undefined)
      expect(outcome.explanation?.toLowerCase() ?? null).toBe(
        told.explanation?.toLowerCase() ?? null,
      );
    alike++;
  });
});

afterAll(() => {
  console.log(`RFC 7208 suite: ${alike} of ${total} cases classified alike`);
});
