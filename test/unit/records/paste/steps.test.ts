import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";
import { afterAll, describe, expect, test } from "vitest";

// What an optimising compiler inlines is not counted any more.
setFlagsFromString("--no-opt");
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
afterAll(() => session.disconnect());

// Only what is loaded from here on is counted from its first run.
const { readPasted } = await import("../../../../lib/records/paste/read-pasted.ts");

/** How often blocks of `lib/records` have run since the last call. */
function blocksRun(): number {
  let blocks = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error) throw error;
    for (const { url, functions } of coverage?.result ?? []) {
      if (!url.includes("/lib/records/")) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}

/**
 * Steps that reading a text takes: the blocks of code that the engine counts. Time would depend on
 * the machine.
 */
function stepsFor(text: string): number {
  blocksRun();
  readPasted(text, { domain: "example.com" });
  return blocksRun();
}

/** Twice the text may take twice the steps, and a little for what grows in jumps. */
const MOST_PER_DOUBLING = 2.2;

describe("reading takes steps in proportion to the text", () => {
  test.each([
    ["records", '_dmarc IN TXT "v=DMARC1; p=none"\n'],
    ["rows", "TXT\t@\tv=spf1 ~all\t\t3600\n"],
    ["cells", "TXT\n@\nv=spf1 ~all\n\n3600\n"],
    ["labels", "Type: TXT\nName: @\nValue: v=spf1 ~all\n"],
    ["labels alone", "Type\nHost\n"],
    ["open parentheses", "@ IN TXT (\n"],
    ["open quotes", '@ IN TXT "\n'],
    ["one long word", "v=DKIM1"],
    ["one line of words", "MX 10 "],
    ["one line of tabs", "MX\t"],
    ["one line of quotes", '"a" '],
    ["backslashes", "\\"],
    ["strokes", " / Type: "],
    ["notes between records", "a note\n@ IN MX 10 mx1.mila.cx.\nMX\n"],
    ["origins", "$ORIGIN a\n"],
    ["blank lines", "\n"],
    ["zero-width characters", "\u200b\u00a0"],
  ])("%s", (_, piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    expect(stepsFor(text + text) / stepsFor(text)).toBeLessThan(MOST_PER_DOUBLING);
  });
});

test("steps are counted", () => {
  expect(stepsFor("@ IN MX 10 mx1.mila.cx.")).toBeGreaterThan(20);
});
