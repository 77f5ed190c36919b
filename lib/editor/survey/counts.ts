import type { SurveyedCount } from "./page-survey.ts";
import type { Token } from "./walk.ts";

/** A longer text is prose, and its numbers count no rows. */
const LONGEST = 80;
/** A page says it above its table, below it, or both; many cells hold numbers as well. */
const MOST = 60;

/** `1 – 20 of 57`, `20 / 57`, in any language: the numbers tell, and that they rise. */
function countOf(text: string): SurveyedCount | null {
  const numbers = (text.match(/\d+(?:[.,]\d{3})*/g) ?? []).map((number) =>
    Number(number.replaceAll(/[.,]/g, "")),
  );
  const [first = 0, second = 0, third] = numbers;
  if (numbers.length === 2 && first > 0 && first <= second) {
    return { from: null, to: first, all: second };
  }
  const rises = third !== undefined && first > 0 && first <= second && second <= third;
  return numbers.length === 3 && rises ? { from: first, to: second, all: third } : null;
}

/** What the page says of how many rows it shows; its numbers may stand in elements of their own. */
export function countsIn(tokens: readonly Token[]): SurveyedCount[] {
  const counts: SurveyedCount[] = [];
  let run = "";
  const close = () => {
    const count = run !== "" && run.length <= LONGEST && /\d/.test(run) ? countOf(run) : null;
    if (count !== null && counts.length < MOST) counts.push(count);
    run = "";
  };
  for (const token of tokens) {
    if (token.kind === "text") run = run.length > LONGEST ? run : `${run} ${token.text}`;
    else close();
  }
  close();
  return counts;
}
