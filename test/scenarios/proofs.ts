import { catalogue } from "../../lib/verify/catalogue.ts";
import type { DomainReport } from "../../lib/verify/report.ts";
import { scenarios } from "./list/index.ts";
import { runScenario, shortcomings } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario that was run. */
export interface Run {
  scenario: Scenario;
  report: DomainReport;
}

/** Runs all scenarios, one after the other. */
export async function runAll(): Promise<Run[]> {
  const runs: Run[] = [];
  for (const scenario of scenarios) runs.push({ scenario, report: await runScenario(scenario) });
  return runs;
}

/** The report of a program that never finds a code: taken out where all findings pass. */
function withoutCode(report: DomainReport, code: string): DomainReport {
  const isOther = (finding: { code: string }) => finding.code !== code;
  return {
    ...report,
    findings: report.findings.filter(isOther),
    records: report.records.map((record) => ({
      ...record,
      findings: record.findings.filter(isOther),
    })),
  };
}

/** Scenarios that hold, and fail when a code is switched off, by the code. */
export function proofsOf(runs: readonly Run[]): Map<string, Scenario[]> {
  const holding = runs.filter(
    ({ scenario, report }) => shortcomings(scenario, report).length === 0,
  );
  return new Map(
    [...catalogue.keys()].map((code) => [
      code,
      holding
        .filter(
          ({ scenario, report }) => shortcomings(scenario, withoutCode(report, code)).length > 0,
        )
        .map(({ scenario }) => scenario),
    ]),
  );
}
