import { readFileSync } from "node:fs";
import * as z from "zod/mini";

/** What a part of the test run came to. */
export interface Counts {
  passed: number;
  failed: number;
  /** For each skipped test its title and the reason. */
  skipped: string[];
}

const unitSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads vitest's JSON report. */
export function unitCounts(file: string): Counts {
  const report = z.parse(unitSchema, JSON.parse(readFileSync(file, "utf8")));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length,
    skipped: tests
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map(({ fullName }) => fullName),
  };
}

const annotationSchema = z.object({ type: z.string(), description: z.optional(z.string()) });
const specSchema = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: z.array(annotationSchema) })),
});
type Suite = { specs: z.infer<typeof specSchema>[]; suites?: Suite[] | undefined };
const suiteSchema: z.ZodMiniType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema), suites: z.optional(z.array(suiteSchema)) }),
);
const endToEndSchema = z.object({ suites: z.array(suiteSchema) });

function specsOf(suite: Suite): z.infer<typeof specSchema>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Reads Playwright's JSON report. */
export function endToEndCounts(file: string): Counts {
  const report = z.parse(endToEndSchema, JSON.parse(readFileSync(file, "utf8")));
  const counts: Counts = { passed: 0, failed: 0, skipped: [] };
  for (const { title, tests } of report.suites.flatMap(specsOf)) {
    for (const { status, annotations } of tests) {
      if (status === "expected") counts.passed++;
      else if (status === "skipped") {
        const reason = annotations.find(({ type }) => type === "skip")?.description;
        counts.skipped.push(`${title}: ${reason ?? "no reason given"}`);
      } else counts.failed++;
    }
  }
  return counts;
}
