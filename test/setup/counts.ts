import { readFileSync } from "node:fs";
import { relative } from "node:path";
import * as z from "zod/mini";

/** What a part of the test run came to. */
export interface Counts {
  passed: number;
  /** For each failed test its file and title. */
  failed: string[];
  /** For each skipped test its title and the reason. */
  skipped: string[];
}

const unitSchema = z.object({
  testResults: z.array(
    z.object({
      /** The test file's path. */
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Reads vitest's JSON report.
 * @param root the folder that the titles' files are given relative to.
 */
export function unitCounts(file: string, root: string): Counts {
  const report = z.parse(unitSchema, JSON.parse(readFileSync(file, "utf8")));
  const counts: Counts = { passed: 0, failed: [], skipped: [] };
  for (const { name, status, assertionResults } of report.testResults) {
    const path = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    counts.failed.push(...failed.map(({ fullName }) => `${path}: ${fullName}`));
    // An import that breaks, or a hook: the file failed, and none of its tests says so.
    if (status === "failed" && failed.length === 0) counts.failed.push(`${path}: the whole file`);
    for (const test of assertionResults) {
      if (test.status === "passed") counts.passed++;
      else if (test.status !== "failed") counts.skipped.push(test.fullName);
    }
  }
  return counts;
}

const annotationSchema = z.object({ type: z.string(), description: z.optional(z.string()) });
const specSchema = z.object({
  title: z.string(),
  /** Relative to the folder of the tests. */
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: z.array(annotationSchema) })),
});
type Suite = { specs: z.infer<typeof specSchema>[]; suites?: Suite[] | undefined };
const suiteSchema: z.ZodMiniType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema), suites: z.optional(z.array(suiteSchema)) }),
);
const errorSchema = z.object({ message: z.optional(z.string()) });
const endToEndSchema = z.object({
  suites: z.array(suiteSchema),
  /** What went wrong outside a test: a spec that does not load, a global set-up. */
  errors: z.array(errorSchema),
});

function specsOf(suite: Suite): z.infer<typeof specSchema>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function firstLine(text = "an error without a message"): string {
  const [line = ""] = text.split("\n");
  return line;
}

/** Reads Playwright's JSON report. */
export function endToEndCounts(file: string): Counts {
  const report = z.parse(endToEndSchema, JSON.parse(readFileSync(file, "utf8")));
  const counts: Counts = { passed: 0, failed: [], skipped: [] };
  for (const { message } of report.errors) counts.failed.push(firstLine(message));
  for (const { title, file: path, tests } of report.suites.flatMap(specsOf)) {
    for (const { status, annotations } of tests) {
      if (status === "expected") counts.passed++;
      else if (status === "skipped") {
        const reason = annotations.find(({ type }) => type === "skip")?.description;
        counts.skipped.push(`${title}: ${reason ?? "no reason given"}`);
      } else counts.failed.push(`${path}: ${title}`);
    }
  }
  return counts;
}
