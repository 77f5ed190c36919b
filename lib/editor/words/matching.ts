import { type EditorWords, type WordPart, wordParts } from "./editor-words.ts";
import { identifierFiller, identifierWords } from "./identifiers.ts";
import { words as en } from "./languages/en.ts";
import { languages } from "./languages/index.ts";

/** What a text can speak of: a part of a record, or something that is none. */
export type Concept = WordPart | "no-part";

/** How strongly a text speaks of each concept, from above 0 to 1. */
export type Concepts = Map<Concept, number>;

interface Phrase {
  words: readonly string[];
  concepts: Set<Concept>;
}

/** Units of time in a label: `TTL (min)`. A single letter may be anything. */
const UNITS = languages
  .flatMap(({ units }) => Object.values(units).flat())
  .map(normaliseWords)
  .filter((word) => word.length > 1);

/** Words that stand beside the name of a part and change nothing: `Value (required)`, `MX server`. */
const FILLER = new Set(
  "optional required the a an of your enter for in to e g eg dns mx txt cname srv caa aaaa ns ptr spf"
    .split(" ")
    .concat(UNITS),
);

/** A label is short: past this many words it is a sentence, and a word in it says little. */
const LABEL_WORDS = 6;
const SENTENCE_FACTOR = 0.4;
/** A phrase that is the whole text counts 1; the least that one among other words counts. */
const PARTIAL_BASE = 0.35;
const PARTIAL_SHARE = 0.5;
/** A phrase that two concepts share counts this much for each. */
const SHARED_FACTOR = 0.6;

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Lower case, without accents and marks, words separated by single spaces. */
export function normaliseWords(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      // Turkish writes the capital of "ı" as others write that of "i".
      .replaceAll("ı", "i")
      .replaceAll(/[^\p{L}\p{N}@]+/gu, " ")
      .trim()
  );
}

/** The words of an identifier: `recordContentTop`, `dns_record-type`. */
export function identifierText(identifier: string): string {
  return normaliseWords(identifier.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}

class PhraseBook {
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #unspaced: Phrase[] = [];

  add(concept: Concept, phrases: readonly string[]): void {
    for (const text of phrases) {
      const words = normaliseWords(text).split(" ");
      const first = words[0];
      if (!first) continue;
      // Korean puts spaces between words, and leaves them out as it likes.
      if (CJK.test(text)) this.#put(this.#unspaced, concept, [words.join("")]);
      if (!CJK.test(text) || words.length > 1) this.#put(this.#listOf(first), concept, words);
    }
  }

  #put(list: Phrase[], concept: Concept, words: readonly string[]): void {
    const known = list.find((phrase) => phrase.words.join(" ") === words.join(" "));
    if (known) known.concepts.add(concept);
    else list.push({ words, concepts: new Set([concept]) });
  }

  #listOf(word: string): Phrase[] {
    const list = this.#byFirstWord.get(word) ?? [];
    this.#byFirstWord.set(word, list);
    return list;
  }

  /** Phrases in the text, each with where it begins and how many words it takes. */
  find(words: readonly string[]): { phrase: Phrase; start: number; length: number }[] {
    const found = words.flatMap((word, start) =>
      (this.#byFirstWord.get(word) ?? [])
        .filter((phrase) => phrase.words.every((part, offset) => words[start + offset] === part))
        .map((phrase) => ({ phrase, start, length: phrase.words.length })),
    );
    const unspaced = words.flatMap((word, start) =>
      longestOf(this.#unspaced.filter((phrase) => word.includes(phrase.words.join("")))).map(
        (phrase) => ({ phrase, start, length: 1 }),
      ),
    );
    return [...found, ...unspaced];
  }
}

/** Of phrases that are found in one unspaced word, those that no longer one contains. */
function longestOf(phrases: readonly Phrase[]): Phrase[] {
  const text = (phrase: Phrase) => phrase.words.join("");
  return phrases.filter(
    (phrase) => !phrases.some((other) => other !== phrase && text(other).includes(text(phrase))),
  );
}

function bookOf(fill: (book: PhraseBook) => void): PhraseBook {
  const book = new PhraseBook();
  fill(book);
  return book;
}

const labelBook = bookOf((book) => {
  for (const language of languages) {
    for (const part of wordParts) book.add(part, language.parts[part]);
    book.add("no-part", language.noPart);
  }
});

const identifierBook = bookOf((book) => {
  for (const part of wordParts) book.add(part, identifierWords[part]);
  book.add("no-part", en.noPart);
});

function conceptsIn(text: string, book: PhraseBook, filler: ReadonlySet<string>): Concepts {
  const concepts: Concepts = new Map();
  const words = text.split(" ").filter((word) => word !== "");
  const found = book.find(words);
  const outermost = found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          outer.length > inner.length &&
          outer.start <= inner.start &&
          outer.start + outer.length >= inner.start + inner.length,
      ),
  );
  for (const { phrase, start, length } of outermost) {
    const others = words.filter(
      (word, at) => (at < start || at >= start + length) && !filler.has(word),
    ).length;
    const share = length / (length + others);
    const whole = others === 0 ? 1 : PARTIAL_BASE + PARTIAL_SHARE * share;
    const strength =
      whole *
      (words.length > LABEL_WORDS ? SENTENCE_FACTOR : 1) *
      (phrase.concepts.size > 1 ? SHARED_FACTOR : 1);
    for (const concept of phrase.concepts)
      concepts.set(concept, Math.max(concepts.get(concept) ?? 0, strength));
  }
  return concepts;
}

/**
 * Words that mean a part only where they are the whole label: the type stands for what it alone has,
 * and the record for its name.
 */
const ALONE = new Map<string, Concept>([
  ["mx", "priority"],
  ["record", "name"],
]);

/** What a label, a heading or a placeholder speaks of. */
export function conceptsOfLabel(text: string): Concepts {
  const alone = ALONE.get(normaliseWords(text));
  if (alone) return new Map([[alone, 1]]);
  return conceptsIn(normaliseWords(text), labelBook, FILLER);
}

const identifierFillerSet = new Set(identifierFiller);

/** What an identifier speaks of. */
export function conceptsOfIdentifier(identifier: string): Concepts {
  return conceptsIn(identifierText(identifier), identifierBook, identifierFillerSet);
}

type ActionWords = Exclude<keyof EditorWords, "parts" | "units">;

const actionPhrases = new Map<ActionWords, string[]>();

function phrasesOf(kind: ActionWords): string[] {
  const known = actionPhrases.get(kind);
  if (known) return known;
  const made = languages.flatMap((language) => language[kind].map(normaliseWords));
  actionPhrases.set(kind, made);
  return made;
}

/**
 * How well the text of a button or heading is one of these words: 1 where it is nothing else, less
 * the more else it says, 0 where no such word is in it.
 */
export function actionMatch(text: string, kind: ActionWords): number {
  const normal = normaliseWords(text);
  if (normal === "") return 0;
  const spaced = ` ${normal} `;
  const shares = phrasesOf(kind).map((phrase) => {
    if (normal === phrase) return 1;
    const within = CJK.test(phrase) ? normal.includes(phrase) : spaced.includes(` ${phrase} `);
    return within ? (phrase.length / normal.length) * 0.9 : 0;
  });
  return Math.max(0, ...shares);
}
