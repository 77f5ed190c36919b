/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** Where two texts differ, one pair a place; a side that has nothing there is empty. */
export interface DifferentPair {
  seen: string;
  expected: string;
}

export interface Difference {
  seen: Stretch[];
  expected: Stretch[];
  pairs: DifferentPair[];
}

/** Pieces that are compared whole: a run of letters and digits, or one other character. */
const PIECES = /[\p{L}\p{N}]+|./gsu;
/** Beyond so many pieces a side, only what is alike in front and behind is left unmarked. */
const MOST_PIECES = 400;
/** A longer run is no word but a key: in it, the characters that differ are what matters. */
const WORD_CHARACTERS = 24;
/** With less of the shorter text in common the rest is alike by chance. */
const LEAST_IN_COMMON = 0.5;

const piecesOf = (text: string): string[] => text.match(PIECES) ?? [];
const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);
const weight = (pieces: readonly string[]) =>
  pieces.filter(isWord).reduce((sum, { length }) => sum + length, 0);

/** How many of two lists agree, from the front on. */
function agreeing<T>(a: readonly T[], b: readonly T[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count++;
  return count;
}

/** What two lists have in common, in order and as much as possible: the places in each. */
function inCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length > MOST_PIECES || b.length > MOST_PIECES) return [];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** Takes together what stands beside each other and is alike in differing. */
function add(stretches: Stretch[], text: string, differs: boolean): void {
  if (text === "") return;
  const last = stretches.at(-1);
  if (last?.differs === differs) last.text += text;
  else stretches.push({ text, differs });
}

/** Puts in what differs at one place; of two keys only the characters that do. */
function addPair(into: Difference, seen: string, expected: string): void {
  if (seen === "" && expected === "") return;
  const isKey = Math.min(seen.length, expected.length) > WORD_CHARACTERS;
  const [a, b] = [[...seen], [...expected]];
  const front = isKey ? agreeing(a, b) : 0;
  const behind = isKey ? agreeing(a.slice(front).reverse(), b.slice(front).reverse()) : 0;
  const middle = (part: readonly string[]) => part.slice(front, part.length - behind).join("");
  const pair = { seen: middle(a), expected: middle(b) };
  const head = a.slice(0, front).join("");
  const tail = a.slice(a.length - behind).join("");
  for (const side of ["seen", "expected"] as const) {
    add(into[side], head, false);
    add(into[side], pair[side], true);
    add(into[side], tail, false);
  }
  into.pairs.push(pair);
}

/** One word that is wanted in a text of several: nothing of what stands there is wrong. */
const isLacking = (seen: string, expected: string) =>
  !/\s/.test(expected.trim()) && /\S\s+\S/.test(seen);

function whole(seen: string, expected: string): Difference {
  const lacking = isLacking(seen, expected);
  const there = { text: seen, differs: !lacking };
  return {
    seen: seen === "" ? [] : [there],
    expected: expected === "" ? [] : [{ text: expected, differs: true }],
    pairs: [{ seen: lacking ? "" : seen, expected }],
  };
}

/**
 * What is different in what stands there and what should: words as a whole, and in a key the very
 * characters. Texts with little in common differ as a whole.
 */
export function differenceOf(seen: string, expected: string): Difference {
  if (isLacking(seen, expected)) return whole(seen, expected);
  const [a, b] = [piecesOf(seen), piecesOf(expected)];
  const front = agreeing(a, b);
  const behind = agreeing(a.slice(front).reverse(), b.slice(front).reverse());
  const [midA, midB] = [a.slice(front, a.length - behind), b.slice(front, b.length - behind)];
  const common = inCommon(midA, midB);
  const shared = weight([...a.slice(0, front), ...a.slice(a.length - behind)]);
  const inside = weight(common.map(([place]) => midA[place] ?? ""));
  const hasKey = [...midA, ...midB].some(({ length }) => length > WORD_CHARACTERS);
  const shorter = Math.min(weight(a), weight(b));
  if (!hasKey && shared + inside < shorter * LEAST_IN_COMMON) return whole(seen, expected);

  const result: Difference = { seen: [], expected: [], pairs: [] };
  const same = (text: string) => {
    add(result.seen, text, false);
    add(result.expected, text, false);
  };
  same(a.slice(0, front).join(""));
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...common, [midA.length, midB.length] as const]) {
    addPair(result, midA.slice(i, nextI).join(""), midB.slice(j, nextJ).join(""));
    same(midA[nextI] ?? "");
    [i, j] = [nextI + 1, nextJ + 1];
  }
  same(a.slice(a.length - behind).join(""));
  return result;
}

/** Characters that nobody sees, or takes for another space: shown by their number. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;

/** The text with what cannot be seen in it made visible: `[U+200B]`. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}
