import { fileURLToPath } from "node:url";
import type { ClassCounts, MutationRun, Outcome } from "./run.ts";

export const recognitionFile = fileURLToPath(new URL("../../docs/recognition.md", import.meta.url));

const OUTCOMES: readonly Outcome[] = ["same", "fewer", "other", "wrong"];

const figure = (count: number) => count.toLocaleString("en");

function totalOf({ mutations }: ClassCounts): Record<Outcome, number> {
  const total = { same: 0, fewer: 0, other: 0, wrong: 0 };
  for (const { counts } of mutations) {
    for (const outcome of OUTCOMES) total[outcome] += counts[outcome];
  }
  return total;
}

const sum = (counts: Record<Outcome, number>) =>
  OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);

function row(name: string, counts: Record<Outcome, number>): string {
  const share = ((100 * counts.same) / sum(counts)).toFixed(1);
  const cells = OUTCOMES.map((outcome) => figure(counts[outcome]));
  return `| ${name} | ${figure(sum(counts))} | ${cells.join(" | ")} | ${share} % |`;
}

/** The table of a run. */
export function runLines({ classes }: MutationRun): string[] {
  return [
    "| mutation | surveys | the same | a question | otherwise right | wrong | the same, in percent |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...classes.flatMap((one) => [
      row(`**${one.name}**`, totalOf(one)),
      ...one.mutations.map(({ name, counts }) => row(name, counts)),
    ]),
  ];
}

/** docs/recognition.md, made of a run. */
export function recognitionPage(run: MutationRun): string {
  const surveys = run.classes.reduce((all, one) => all + sum(totalOf(one)), 0);
  return [
    "# How recognition bears changes",
    "",
    "Written by `npm run mutations -- --write`.",
    "",
    `Each of the ${run.subjects} forms of the corpus is surveyed in a real Chromium, its type chosen as an owner would. ${figure(surveys)} changed surveys are made of them, by chance from the seed ${run.seed}, and each is read anew for the record of its case:`,
    "",
    "- **harmless** changes mean nothing: attributes and ways of labelling in another order, elements around controls and groups, rows of tables shuffled. Classes are in no survey at all. *The same* is strict here: the same parts in the same controls, the same type, zone and way of writing.",
    "- **stripped** surveys say less: labels, attributes, headings or what stands beside a field are gone from four controls in ten. Up to three of these come together.",
    "- **contradicting** surveys say one thing against another: labels exchanged against the names, or the names against the labels, of two fields that are told by the rest of what they say; a field doubled; foreign controls, or such as look half like a field, put among those of the form. Where what is mixed in contradicts nothing that is sure, the same reading is the right one.",
    "",
    "What comes of it is judged by the truth of the page, not by the unchanged reading alone: *a question* is fewer parts that would be filled unasked, *otherwise right* are parts in other controls that are the truth's fields all the same (such as those of another blank row), and *wrong* is a part that would be filled into a control that is not its field. None may be.",
    "",
    ...runLines(run),
    "",
  ].join("\n");
}
