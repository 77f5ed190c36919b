import { providersByNameServers } from "../providers/detect.ts";
import type { Provider } from "../providers/provider.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainReport, Finding } from "../verify/report.ts";
import { verifyDomain } from "../verify/verify-domain.ts";
import { nextLookAt } from "./next-look.ts";
import type { Pace } from "./pace.ts";
import { forOneLook, type ResolverSet } from "./resolvers.ts";
import type { SayFinding } from "./say-finding.ts";

export interface SaidFinding {
  code: string;
  severity: Finding["severity"];
  part: string | null;
  seen: string | null;
  expected: string | null;
  message: string;
  action: string | null;
}

/** What the command line says of a domain; the form of `--json`. */
export interface Verdict {
  domain: string;
  state: DomainReport["state"];
  checked_at: string;
  provider: { id: string; name: string } | null;
  records: { id: string; state: string; findings: SaidFinding[] }[];
  findings: SaidFinding[];
  resolvers: { url: string; state: string; note: string | null }[];
  next_look_at: string | null;
  queries: number;
  round_trips: number;
}

export interface Task {
  domain: string;
  records: readonly RequiredRecord[];
  set: ResolverSet;
  pace: Pace;
  pageProvider: Provider | null;
  sayFinding: SayFinding;
}

const timeText = (at: number) => new Date(at).toISOString();

/** Looks at a domain once, with all resolvers at the same time, and says what it has seen. */
export async function verdictOn(task: Task): Promise<Verdict> {
  const { domain, records, set, pageProvider } = task;
  const { resolvers, counts, now } = forOneLook(set, task.pace);
  const report = await verifyDomain({
    domain,
    records,
    previous: null,
    phase: "check-now",
    hearAll: true,
    resolvers,
    now,
    ...(pageProvider ? { pageProvider } : {}),
  });
  const provider = providersByNameServers(report.nameServers)[0] ?? null;
  const said = (finding: Finding): SaidFinding => {
    const { code, severity, part, seen, expected } = finding;
    const words = task.sayFinding(finding, domain, provider);
    return { code, severity, part, seen, expected, ...words };
  };
  return {
    domain,
    state: report.state,
    checked_at: timeText(report.checkedAt),
    provider: provider && { id: provider.id, name: provider.name },
    records: report.records.map(({ id, state, findings }) => ({
      id,
      state,
      findings: findings.map(said),
    })),
    findings: report.findings.map(said),
    resolvers: set.services.map(({ id, operator, url }) => {
      const outcome = report.resolvers.find(({ resolver }) => resolver === id)?.outcome;
      const note = report.findings.find(
        ({ code, seen }) => seen === operator && /^(?:resolver|response)-|cached|stale/.test(code),
      );
      return {
        url,
        state: outcome ?? "not-asked",
        note: note ? said(note).message : null,
      };
    }),
    next_look_at: nextLookAt(report, records),
    queries: counts.queries,
    round_trips: counts.roundTrips,
  };
}

/** Exit status: 1 `fail`, 3 `unknown`, 2 where it spreads or something weakens, else 0. */
export function exitStatus(verdict: Verdict): number {
  if (verdict.state === "fail") return 1;
  if (verdict.state === "unknown") return 3;
  const all = [...verdict.findings, ...verdict.records.flatMap(({ findings }) => findings)];
  const isWeak = all.some(({ severity }) => severity === "weakens" || severity === "blocks");
  return verdict.state === "spreading" || isWeak ? 2 : 0;
}
