/**
 * What word processors, chats and web pages make of the characters that DNS means. None of them
 * can stand in a host name, a number, a key or a mail policy, so that nothing is lost there.
 */

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[“”„‟«»″]/g;
const APOSTROPHES = /[‘’‚‛′]/g;
const ANY =
  /[\u00a0\u00ad\u2000-\u2015\u2018-\u201f\u202f\u2032\u2033\u205f\u2060\u2212\u3000\ufeff«»]/;

/** Texts whose grammar is ASCII alone: mail policies and keys, which begin with their version. */
const ASCII_TEXT = /^\W{0,2}v\s{0,2}=\s{0,2}(?:spf1|dkim1|dmarc1|stsv1|tlsrptv1|bimi1)/i;

/** The text with typographic characters replaced by the plain ones that they stand for. */
export function plainCharacters(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replaceAll(SPACES, " ")
    .replaceAll(UNSEEN, "")
    .replaceAll(DASHES, "-")
    .replaceAll(QUOTES, '"')
    .replaceAll(APOSTROPHES, "'");
}

/** A TXT value with plain characters, where its grammar knows no others; else as it is. */
export function plainText(text: string): string {
  return ASCII_TEXT.test(plainCharacters(text.slice(0, 20))) ? plainCharacters(text) : text;
}

/** Whether a character is white space between words, as the eye sees it. */
export function isSpace(character: string): boolean {
  if (character <= "~") return character !== "" && character <= " ";
  return /[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(character);
}

/** Whether a character is a typographic quotation mark. */
export function isTypographicQuote(character: string): boolean {
  return "“”„‟«»".includes(character);
}
