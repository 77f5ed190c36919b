import type { CaseScore, PageScore } from "./score-page.ts";
import type { Totals } from "./totals.ts";

/** One case as the file of the score has it: all that the verdict was made of, and the verdict. */
function caseReport({ title, outcome, seen, verdict, zoneAsked }: CaseScore) {
  const { kind } = seen.outcome;
  return {
    title,
    due: outcome,
    outcome: seen.outcome,
    question: kind === "question" || kind === "refused" ? seen.outcome : null,
    zoneAsked,
    controls: {
      before: Object.entries(seen.allBefore).map(([selector, value]) => ({ selector, value })),
      after: Object.entries(seen.allAfter).map(([selector, value]) => ({ selector, value })),
    },
    truth: { typeChosen: seen.typeChosen, before: seen.before, after: seen.after },
    saved: seen.saved,
    named: seen.named,
    pageErrors: seen.pageErrors,
    verdict,
  };
}

/** The score as data, from which anyone can add up the totals again. */
export function reportOf(pages: readonly PageScore[], totals: Totals) {
  return {
    totals,
    pages: pages.map(({ name, editor, decoy, cases, scanTime }) => ({
      page: name,
      editor,
      decoy,
      scanTime,
      cases: cases.map(caseReport),
    })),
  };
}
