import type { SaidFinding, Verdict } from "./verdict.ts";

const WEIGHT = { blocks: "✗", weakens: "!", advice: "·" } as const;

function findingLines({ severity, code, message, action }: SaidFinding): string[] {
  const mark = severity === null ? " " : WEIGHT[severity];
  return [`    ${mark} ${message} [${code}]`, ...(action === null ? [] : [`      → ${action}`])];
}

/** A verdict for people. */
export function verdictText(verdict: Verdict): string {
  const { domain, state, provider, records, findings, resolvers } = verdict;
  const silent = resolvers.filter((resolver) => resolver.state !== "answered");
  return [
    `${domain}: ${state}${provider ? ` (DNS at ${provider.name})` : ""}`,
    ...findings.flatMap(findingLines),
    ...records.flatMap((record) => [
      `  ${record.state.padEnd(9)} ${record.id}`,
      ...record.findings.flatMap(findingLines),
    ]),
    ...silent.map(({ url, state: outcome }) => `  ${outcome}: ${url}`),
    `  ${verdict.queries} questions, ${verdict.round_trips} round trips`,
    ...(verdict.next_look_at === null ? [] : [`  look again at ${verdict.next_look_at}`]),
    "",
  ].join("\n");
}
