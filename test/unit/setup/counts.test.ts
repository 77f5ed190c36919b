import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endToEndCounts, unitCounts } from "../../setup/counts.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "counts-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: object): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("vitest's report", () => {
  const root = "/checkout";
  const counted = (...testResults: object[]) => unitCounts(reportOf({ testResults }), root);

  test("a failed test is told by its file, from the project's folder, and its title", () => {
    const counts = counted({
      name: "/checkout/test/unit/dns/name.test.ts",
      status: "failed",
      assertionResults: [
        { fullName: "names are compared without case", status: "failed" },
        { fullName: "a label has 63 octets at most", status: "passed" },
        { fullName: "an escaped dot", status: "skipped" },
      ],
    });
    expect(counts).toEqual({
      passed: 1,
      failed: ["test/unit/dns/name.test.ts: names are compared without case"],
      skipped: ["an escaped dot"],
    });
  });

  test("a file that fails before its tests do is told once, its tests as skipped", () => {
    expect(
      counted(
        { name: "/checkout/test/unit/a.test.ts", status: "failed", assertionResults: [] },
        {
          name: "/checkout/test/unit/b.test.ts",
          status: "failed",
          assertionResults: [{ fullName: "behind a broken hook", status: "skipped" }],
        },
      ),
    ).toEqual({
      passed: 0,
      failed: ["test/unit/a.test.ts: the whole file", "test/unit/b.test.ts: the whole file"],
      skipped: ["behind a broken hook"],
    });
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string, annotations: object[] = []) => ({
    title,
    file: "journey.spec.ts",
    tests: [{ status, annotations }],
  });
  const counted = (suites: object[], errors: object[] = []) =>
    endToEndCounts(reportOf({ suites, errors }));

  test("a failed test is told by its file and title, in a group as well", () => {
    expect(
      counted([
        {
          specs: [spec("to the tick", "expected")],
          suites: [{ specs: [spec("the key is long", "unexpected")] }],
        },
      ]),
    ).toEqual({ passed: 1, failed: ["journey.spec.ts: the key is long"], skipped: [] });
  });

  test("a test that passed at the second try alone has failed", () => {
    expect(counted([{ specs: [spec("flickers", "flaky")] }]).failed).toEqual([
      "journey.spec.ts: flickers",
    ]);
  });

  test("a skipped test says why", () => {
    const annotations = [{ type: "skip", description: "there is no Firefox" }];
    expect(
      counted([{ specs: [spec("a", "skipped", annotations), spec("b", "skipped")] }]).skipped,
    ).toEqual(["a: there is no Firefox", "b: no reason given"]);
  });

  test("what broke outside a test is told by the first line of its message", () => {
    expect(
      counted([], [{ message: "Error: Cannot find module 'x'\n    at y.spec.ts" }, {}]).failed,
    ).toEqual(["Error: Cannot find module 'x'", "an error without a message"]);
  });
});
