import type { CaseScore, PageScore } from "./score-page.ts";

/** The figures of the score. */
export interface Totals {
  pages: number;
  cases: number;
  fields: number;
  fieldsRecognised: number;
  wrongFields: number;
  toFill: number;
  filled: number;
  wrongFills: number;
  decoys: number;
  decoysKept: number;
  /** Median of the pages, milliseconds. */
  scanTime: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Adds up the pages. */
export function totalsOf(pages: readonly PageScore[]): Totals {
  const cases = pages.flatMap((page) => page.cases);
  const decoys = pages.flatMap(({ decoy }) => decoy ?? []);
  return {
    pages: pages.length,
    cases: cases.length,
    fields: sum(cases.map(({ verdict }) => verdict.fields)),
    fieldsRecognised: sum(cases.map(({ verdict }) => verdict.right.length)),
    wrongFields: sum(cases.map(({ verdict }) => verdict.wrongFields.length)),
    toFill: cases.filter(({ outcome }) => outcome === "fill").length,
    filled: cases.filter(({ verdict }) => verdict.filled).length,
    wrongFills: cases.filter(({ verdict }) => verdict.wrongFills.length > 0).length,
    decoys: decoys.length,
    decoysKept: decoys.filter(({ kept }) => kept).length,
    scanTime: median(pages.map(({ scanTime }) => scanTime)),
  };
}

/** Whether nothing is wrong: what is not filled is no fault of this kind. */
export function isClean(totals: Totals): boolean {
  return totals.wrongFields === 0 && totals.wrongFills === 0 && totals.decoysKept === totals.decoys;
}

const share = (part: number, whole: number) =>
  whole === 0 ? "none" : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** The figures as text. */
export function printTotals(totals: Totals): string {
  return [
    `fields recognised  ${share(totals.fieldsRecognised, totals.fields)}`,
    `wrong fields       ${totals.wrongFields}`,
    `records filled     ${share(totals.filled, totals.toFill)}`,
    `wrong fills        ${totals.wrongFills} of ${totals.cases} cases`,
    `decoys kept        ${share(totals.decoysKept, totals.decoys)}`,
    `scan time          ${totals.scanTime.toFixed(1)} ms, median of ${totals.pages} pages`,
  ].join("\n");
}

function printCase({ title, outcome, verdict }: CaseScore): string[] {
  const wrong = [
    ...verdict.wrongFields.map(({ part, selector }) => `WRONG FIELD ${part}: ${selector}`),
    ...verdict.wrongFills.map(
      ({ selector, held, allowed }) => `WRONG FILL ${selector}: “${held}”, not “${allowed}”`,
    ),
  ];
  const lacking = [
    ...(verdict.missed.length > 0 ? [`not named: ${verdict.missed.join(", ")}`] : []),
    ...(outcome === "fill" && !verdict.filled ? [`not filled: ${verdict.because.join("; ")}`] : []),
  ];
  return [...wrong, ...lacking].map((line) => `    ${title}: ${line}`);
}

/** A line for a page, and one for each thing that is not as it should be. */
export function printPage({ name, decoy, cases, scanTime }: PageScore): string {
  if (decoy) return `${decoy.kept ? "·" : "✗"} ${name}: decoy ${decoy.recognised ?? "kept"}`;
  const fields = sum(cases.map(({ verdict }) => verdict.fields));
  const right = sum(cases.map(({ verdict }) => verdict.right.length));
  const toFill = cases.filter(({ outcome }) => outcome === "fill");
  const filled = cases.filter(({ verdict }) => verdict.filled).length;
  const lines = cases.flatMap(printCase);
  const wrong = lines.some((line) => line.includes(": WRONG "));
  const mark = wrong ? "✗" : lines.length > 0 ? "–" : "·";
  const none = cases.length - toFill.length;
  return [
    `${mark} ${name}: fields ${right}/${fields}, filled ${filled}/${toFill.length}${none > 0 ? `, to be left ${none}` : ""}, ${scanTime.toFixed(1)} ms`,
    ...lines,
  ].join("\n");
}
