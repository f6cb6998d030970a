import words from "../words.json" with { type: "json" };
import { isVerb, STOP } from "./words.ts";

export type Token = ReturnType<typeof splitTokens>[number];

/** Splits a text at spaces. `word` is a token without quotes, brackets and punctuation. */
export function splitTokens(text: string, from = 0, to = text.length) {
  let end = from - 1;
  return text
    .slice(from, to)
    .split(" ")
    .map((raw) => {
      const start = end + 1;
      end = start + raw.length;
      return { raw, word: raw.replace(/^[("“‘«'[]+|[)"”’»'\].,;:]+$/g, ""), start, end };
    })
    .filter(({ raw }) => raw !== "");
}

/** Maximum number of words in brackets or quotation marks within a name. */
const MAX_INSIDE = 30;

/** Index of the token that closes a bracket or quotation, or of the opening token if none does. */
export function findClosing(tokens: readonly Token[], at: number): number {
  const raw = tokens[at]?.raw ?? "";
  const isBracket = raw.startsWith("(");
  if (!isBracket && !/^["“‘«']/.test(raw)) return at;
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + MAX_INSIDE); index += 1) {
    const text = tokens[index]?.raw ?? "";
    depth += text.split("(").length - text.split(")").length;
    const isClosed = isBracket
      ? depth <= 0
      : /["”’»'][.,;:)]*$/.test(index === at ? text.slice(1) : text);
    if (isClosed) return index;
  }
  return at;
}

export const wordsFrom = (tokens: readonly Token[], at: number, count = 12): string =>
  tokens
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(" ");

/** Matches "No. 5", "no 5", "St. Kelp", "J. Walrus". */
export const ABBREVIATED =
  /^(?:(?:[Nn]os?|[Nn]r|n|St|Dr|Mr|[Aa]rts?|[Cc]ap|[Cc]h|[Ss]ec|[Vv]ol|\p{Lu}(?:\.\p{Lu})*)\.(?: |$)|n[or] \d)/u;

/** Whether a word is capitalized, numeric, or has an inner capital ("eGov", "e-Island"). */
export const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\d§]/u.test(word) || /^\p{Ll}{1,4}[-.'’]?\p{Lu}/u.test(word);

export const isArticle = (word: string): boolean => /^(?:the|an?|its|their)$/i.test(word);

const FOREIGN = new Set(words.linking.foreign.flatMap((line) => line.split(" ")));
const ENGLISH = new Set(words.linking.english.flatMap((line) => line.split(" ")));

/** Whether a word links the words of a name in another language: "de", "und", "voor". */
export const isForeignLinkingWord = (raw: string): boolean => FOREIGN.has(raw);
export const isLinkingWord = ({ raw }: Token): boolean => FOREIGN.has(raw) || ENGLISH.has(raw);

export const endsName = ({ raw, word }: Token): boolean =>
  /[,.;:]$/.test(raw) || isVerb(word) || STOP.test(word);
