import type { Line } from "./clean-text.ts";

/** Small words that stand before others too often to be the first half of a torn one. */
const WHOLE = new Set(
  "a an and as at be by do for he if in is it me my no not of on or so the to up us we i".split(
    " ",
  ),
);
/** Letters that are words, bullets or initials by themselves. */
const LONE = /^[aAIoO&]$/;

/**
 * Joins words that the extraction tore ("recog nized"), where the whole word stands elsewhere in the document
 * and one of the halves does not stand anywhere by itself.
 */
export function mendWords(lines: readonly Line[]): Line[] {
  const counts = countWords(lines);
  return lines.map((line) => ({
    ...line,
    text: line.text
      .replace(/(\p{Lu}{2,})- (?=C(?:E|I|SI)RT)/gu, "$1-")
      .replace(
        /(?<![\p{L}\p{N}])(\p{L}{1,24}) (?=(\p{L}{1,24})(?![\p{L}\p{N}]))/gu,
        (both, first: string, second: string) => (isTorn(first, second, counts) ? first : both),
      ),
  }));
}

function countWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}{1,40}/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function isTorn(first: string, second: string, counts: ReadonlyMap<string, number>): boolean {
  if (WHOLE.has(first.toLowerCase()) && !isLoneConsonant(first)) return false;
  const isOneCase = /^\p{Ll}/u.test(second) || !/\p{Ll}/u.test(first + second);
  const whole = `${first}${second}`.toLowerCase();
  if (!isOneCase || whole.length < 4 || !counts.has(whole)) return false;
  return [first, second].some(
    (half) =>
      isLoneConsonant(half) || (counts.get(half.toLowerCase()) === 1 && half.length < whole.length),
  );
}

const isLoneConsonant = (word: string): boolean => word.length === 1 && !LONE.test(word);
