/** A letter of the languages that names come in, for a class of a pattern: far cheaper to compile without regard to case than `\p{L}`. */
export const LETTER = "A-Za-zÀ-ɏ";

/** Any of these nouns as a whole word, with or without a capital. */
export const wholeWords = (nouns: readonly string[]): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${nouns.join("|")})(?![${LETTER}])`, "i");
