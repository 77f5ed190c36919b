import { type CatalogueEntry, catalogue } from "../../lib/verify/catalogue.ts";
import { notShown } from "./not-shown.ts";
import { proofsOf, type Run } from "./proofs.ts";
import type { Scenario } from "./scenario.ts";

/** Titles that are named in a row; the others are counted. */
const NAMED = 3;

const SUBJECTS: Readonly<Record<string, string>> = {
  any: "Any record",
  mx: "MX",
  spf: "SPF",
  dkim: "DKIM",
  dmarc: "DMARC",
  srv: "SRV and the set-up of mail programs",
  others: "CNAME, addresses, CAA, TLSA, MTA-STS, TLS-RPT, BIMI, ownership",
  zone: "The zone and its provider",
  dnssec: "DNSSEC",
  spreading: "Propagation, caches and history",
  names: "Names",
  resolver: "Resolvers",
};

const escaped = (text: string) => text.replaceAll("|", "\\|");

/** The scenarios that fail without the code: those first that show nothing else. */
function proof(by: readonly Scenario[]): string {
  const titles = by
    .toSorted((a, b) => a.shows.length - b.shows.length)
    .map(({ title }) => escaped(title));
  const more = titles.length - NAMED;
  return [...titles.slice(0, NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** Codes that a scenario names as what it is not, and that did not come. */
function apart(code: string, by: readonly Scenario[]): string {
  const codes = by
    .filter(({ shows }) => shows.length <= 2 || shows[0] === code)
    .flatMap(({ not = [] }) => not);
  return [...new Set(codes)]
    .filter((other) => other !== code)
    .map((other) => `\`${other}\``)
    .join(", ");
}

function row(code: string, { severity, source }: CatalogueEntry, by: readonly Scenario[]): string {
  const cells = [`\`${code}\``, severity ?? "–", source ?? "what Mila requires", proof(by)];
  return `| ${[...cells, apart(code, by) || "–"].join(" | ")} |`;
}

const HEAD = [
  "| Code | Weight | Source | Proved by | Told apart from |",
  "| --- | --- | --- | --- | --- |",
];

/** The page of all findings, made from a run of all scenarios. */
export function findingsPage(runs: readonly Run[]): string {
  const proofs = proofsOf(runs);
  const proved = [...proofs.values()].filter((by) => by.length > 0).length;
  const kinds = [...new Set([...catalogue.values()].map(({ kind }) => kind))];
  const tables = kinds.flatMap((kind) => [
    `## ${SUBJECTS[kind] ?? kind}`,
    "",
    ...HEAD,
    ...[...catalogue]
      .filter(([, entry]) => entry.kind === kind)
      .map(([code, entry]) => row(code, entry, proofs.get(code) ?? [])),
    "",
  ]);
  return [
    "# Findings",
    "",
    "Made by `npm run findings` from the catalogue and a run of all scenarios (`test/scenarios`); do not edit it.",
    "",
    `${catalogue.size} codes; ${proved} of them are proved: a scenario fails when the code is switched off (\`npm run verify:mutants\`). ${runs.length} scenarios. *Told apart from* are codes that the same scenarios must not show. A code weighs as the table has it; where a row says –, it is a remark and no fault of the owner's.`,
    "",
    ...tables,
    "## Weighed, and not shown",
    "",
    "| Code | Why |",
    "| --- | --- |",
    ...Object.entries(notShown).map(([code, why]) => `| \`${code}\` | ${why} |`),
    "",
  ].join("\n");
}
