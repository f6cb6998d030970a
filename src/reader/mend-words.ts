import type { Line } from "./clean-text.ts";

/** Small words that stand before others too often to be the first half of a torn one. */
const WHOLE = new Set(
  "a an and as at be by do for he if in is it me my no not of on or so the to up us we i".split(
    " ",
  ),
);
/** Letters that are words, bullets or initials by themselves. */
const LONE = /^[aAIoO&]$/;

/** A word of a line, and where it stands. */
interface Word {
  text: string;
  /** In small letters: what it is counted by. */
  key: string;
  start: number;
  end: number;
}

/**
 * Joins words that the extraction tore ("recog nized"), where the whole word stands elsewhere in the document
 * and one of the halves does not stand anywhere by itself.
 */
export function mendWords(lines: readonly Line[]): Line[] {
  const mended = lines.map((line) => ({
    ...line,
    text: line.text.replace(/(\p{Lu}{2,})- (?=C(?:E|I|SI)RT)/gu, "$1-"),
  }));
  const counts = countWords(mended);
  return mended.map((line) => ({ ...line, text: joinTorn(line.text, counts) }));
}

const WORDS = /\p{L}+/gu;

function countWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(WORDS)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function joinTorn(text: string, counts: ReadonlyMap<string, number>): string {
  let joined = "";
  let from = 0;
  let first: Word | undefined;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const second = { text: word, key: word.toLowerCase(), start: index, end: index + word.length };
    if (first && isTorn(first, second, counts) && isSpaced(text, first, second)) {
      joined += text.slice(from, first.end);
      from = second.start;
    }
    first = second;
  }
  return joined + text.slice(from);
}

/** One blank between them, and no number at them ("G8 and"). */
const isSpaced = (text: string, first: Word, second: Word): boolean =>
  text.slice(first.end, second.start) === " " &&
  !/\p{N}/u.test(`${text[first.start - 1] ?? ""}${text[second.end] ?? ""}`);

function isTorn(first: Word, second: Word, counts: ReadonlyMap<string, number>): boolean {
  if (second.start !== first.end + 1) return false;
  const whole = first.key + second.key;
  if (whole.length < 4 || !counts.has(whole)) return false;
  if (WHOLE.has(first.key) && !isLoneConsonant(first.text)) return false;
  const isOneCase = /^\p{Ll}/u.test(second.text) || !/\p{Ll}/u.test(first.text + second.text);
  return (
    isOneCase &&
    [first, second].some(({ text, key }) => isLoneConsonant(text) || counts.get(key) === 1)
  );
}

const isLoneConsonant = (word: string): boolean => word.length === 1 && !LONE.test(word);
