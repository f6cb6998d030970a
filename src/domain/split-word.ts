const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const OPENING_MARK = /[\p{Ps}\p{Pi}]$/u;
/** No break after opening marks, or after digits, because a unit may follow. */
const NO_BREAK_AFTER = /[\p{Ps}\p{Pi}\p{Nd}]$/u;

/** Splits a word at the points where a line may end. In scripts without spaces, no line ends with an opening mark or starts with any other punctuation. */
export function splitWord(word: string): readonly string[] {
  if (!UNSPACED.test(word)) return [word];
  const parts: string[] = [];
  for (const { segment, isWordLike } of SEGMENTER.segment(word)) {
    const last = parts.at(-1);
    const isBreak =
      last !== undefined &&
      !NO_BREAK_AFTER.test(last) &&
      (isWordLike || OPENING_MARK.test(segment)) &&
      (UNSPACED.test(last) || UNSPACED.test(segment) || OPENING_MARK.test(segment));
    if (isBreak || last === undefined) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** Joins words into lines that fit. A line may end after any part of a word. */
export function joinWords(
  words: readonly (readonly string[])[],
  fits: (line: string) => boolean,
): string[] {
  const lines: string[] = [];
  for (const [at, part] of words.flatMap((parts) => [...parts.entries()])) {
    const longer = `${lines.at(-1)}${at > 0 ? "" : " "}${part}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Chinese characters and punctuation. */
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/u;
const CYRILLIC = /\p{sc=Cyrl}/u;

/** Estimated width of text, in average Latin characters. */
export const charactersIn = (text: string): number =>
  [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 1.8 : CYRILLIC.test(one) ? 1.2 : 1), 0);
