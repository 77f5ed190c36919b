import { browser } from "wxt/browser";
import type { WordArguments } from "./keys.ts";
import type { Argument } from "./say-from.ts";

/**
 * The extension's own sentences, in the browser's language where there is a file for it. A key that
 * does not exist, or one with too many or too few arguments, is an error of the compiler.
 */

export type WordKey = keyof WordArguments;

/** Keys of sentences that stand for themselves. */
export type PlainWordKey = {
  [K in WordKey]: WordArguments[K] extends [] ? K : never;
}[WordKey];

/** Keys that come as `…_one`, `…_other` and whatever else a language needs, without that ending. */
export type CountedKey = WordKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The browser's look-up by a key that is known only when the program runs. */
const lookUp: { getMessage(key: string, substitutions?: string[]): string } = browser.i18n;

/** The sentence of a key, its placeholders filled in the order in which `keys.ts` names them. */
export function say<K extends WordKey>(key: K, ...args: WordArguments[K]): string {
  return lookUp.getMessage(key, args.map(String));
}

/**
 * The sentence of a key that was stored, and may come from another version than this one.
 * @returns null where this version has no such sentence.
 */
export function sayStored(key: string, ...args: readonly Argument[]): string | null {
  const sentence = lookUp.getMessage(key, args.map(String));
  return sentence === "" ? null : sentence;
}

/**
 * The sentence for a number, in the plural form that the language of the sentences has for it
 * (`Intl.PluralRules`, CLDR's categories).
 * @param count what chooses the form; it is not filled in by itself.
 */
export function sayCount<B extends CountedKey>(
  base: B,
  count: number,
  ...args: WordArguments[`${B}_other`]
): string {
  const category = new Intl.PluralRules(say("words_locale")).select(count);
  return sayStored(`${base}_${category}`, ...args) ?? say(`${base}_other`, ...args);
}
