import fc from "fast-check";

/** Texts that are made to be hard for a parser, of the pieces of its grammar. */

/** Texts of the pieces, behind a beginning or bare, and some that hold anything. */
export function textsOf(pieces: readonly string[], beginnings: readonly string[]) {
  const made = fc
    .array(fc.constantFrom(...pieces), { maxLength: 24, size: "max" })
    .map((part) => part.join(""));
  const beginning = fc.constantFrom("", ...beginnings);
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(beginning, made).map((part) => part.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(beginning, fc.string({ maxLength: 80 })).map((part) => part.join("")),
    },
  );
}

/** A longer piece does not go into both lengths alike: what is read of it depends on where it ends. */
const LONGEST_PIECE = 40;

/**
 * Each piece again and again, behind each beginning and bare, alone and with an end that is none of
 * it: many a search finds out only there that it was in vain.
 */
export function hardTextsOf(pieces: readonly string[], beginnings: readonly string[]) {
  return pieces
    .filter(({ length }) => length <= LONGEST_PIECE)
    .flatMap((piece) =>
      ["", ...beginnings].flatMap((beginning) =>
        ["", "x"].map(
          (end) => (length: number) =>
            beginning + piece.repeat(Math.ceil(length / piece.length)) + end,
        ),
      ),
    );
}
