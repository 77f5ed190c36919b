import * as z from "zod/mini";
import { requiredRecordsSchema, toRequiredRecord } from "../../lib/mila/contract.ts";
import { providers } from "../../lib/providers/index.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import type { Look } from "../../lib/verify/look.ts";
import type { DomainReport, Finding } from "../../lib/verify/report.ts";
import { verifyDomain } from "../../lib/verify/verify-domain.ts";
import { baseRecords } from "./base-zone.ts";
import type { Scenario } from "./scenario.ts";
import { resolversOf } from "./world.ts";

const START = Date.UTC(2026, 10, 25, 12, 0, 0);

export function domainOf({ domain = "example.com" }: Scenario): string {
  return domain;
}

/** The required records of a scenario, read as Mila's answer is. */
export function requiredOf(scenario: Scenario): RequiredRecord[] {
  const domain = domainOf(scenario);
  const all = { ...baseRecords(domain), ...scenario.records };
  const wire = Object.entries(all).flatMap(([id, record]) =>
    record === null ? [] : [{ required: true, ttl: 3600, ...record, id }],
  );
  return z.parse(requiredRecordsSchema, { domain, records: wire }).records.map(toRequiredRecord);
}

/** What the owner saved before the look. */
function savedIn({ savedSecondsAgo }: Scenario, time: number): Pick<Look, "changed"> {
  if (!savedSecondsAgo) return {};
  const saved = Object.entries(savedSecondsAgo).map(
    ([id, ago]) => [id, time - ago * 1000] as const,
  );
  return { changed: { saved: new Map(saved), passed: new Set() } };
}

/** Looks at the scenario's domain as the command line does. */
export async function runScenario(scenario: Scenario): Promise<DomainReport> {
  let time = START;
  const domain = domainOf(scenario);
  const records = requiredOf(scenario);
  const now = () => time;
  const pageProvider = providers.find(({ id }) => id === scenario.pageProvider);
  const look = {
    domain,
    records,
    phase: "check-now" as const,
    hearAll: true,
    now,
    ...(pageProvider ? { pageProvider } : {}),
  };
  const { before, change = {} } = scenario;
  let previous: DomainReport | null = null;
  if (before) {
    const resolvers = resolversOf(scenario, [before.change], now);
    previous = await verifyDomain({ ...look, resolvers, previous: null });
    time += before.secondsAgo * 1000;
  }
  const resolvers = resolversOf(scenario, [change], now);
  return verifyDomain({ ...look, ...savedIn(scenario, time), resolvers, previous });
}

export function allFindings(report: DomainReport): Finding[] {
  return [...report.findings, ...report.records.flatMap(({ findings }) => findings)];
}

/** What of a scenario does not hold, in words; empty where all holds. */
export function shortcomings(scenario: Scenario, report: DomainReport): string[] {
  const findings = allFindings(report);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const faults = [
    ...scenario.shows.filter((code) => !codes.includes(code)).map((code) => `${code} did not come`),
    ...codes.filter((code) => !scenario.shows.includes(code)).map((code) => `${code} came`),
  ];
  if (scenario.state !== undefined && report.state !== scenario.state)
    faults.push(`the domain is ${report.state}, not ${scenario.state}`);
  for (const [id, state] of Object.entries(scenario.states ?? {})) {
    const is = report.records.find((record) => record.id === id)?.state;
    if (is !== state) faults.push(`${id} is ${is}, not ${state}`);
  }
  for (const what of ["seen", "expected"] as const)
    for (const [code, text] of Object.entries(scenario[what] ?? {})) {
      const values = findings.filter((one) => one.code === code).map((one) => one[what]);
      if (!values.includes(text)) faults.push(`${code} has ${what} ${values.join(" and ")}`);
    }
  return faults;
}
