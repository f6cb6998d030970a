import { BODY } from "../words/body-words.ts";
import {
  ABBREVIATED,
  closeOf,
  isNameWord,
  splitTokens,
  type Token,
  wordsFrom,
} from "../words/tokens.ts";
import { isVerb } from "../words/verbs.ts";

/** A note in small letters in brackets, of one word or more: it explains, and is no part of a name; a short form is ("aeCERT"). */
export const NOTE = / \((?!the \p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu})\p{Ll}[^()]*\)/gu;

/** "The A – chaired by the B – leads …". */
const DASHED =
  / [-–—] (?:which|who|chaired|headed|led|an?|the|under|within|\p{Ll}{3,12}ed) [^–—]{3,120}? [-–—] (?=\p{Ll})/gu;

/** "The A, however, leads …". */
const CONTRAST =
  /, (?:however|nevertheless|nonetheless|though|moreover|furthermore|in turn|for its part), /g;

/** Words that begin what is told besides of the name before the comma. */
const BEGINS_ASIDE =
  /^(?!(?:en)?titled|called|named|dubbed|abbreviated|referred)(?:which|who|whose|where|that|the|an?|one|part|cent(?:re|er)|unit|organ|being|having|under|through|within|at|as|in|with|by|for|among|together|along|formerly|previously|based|located|itself|also|led|run|set|\p{Ll}{3,15}(?:ed|led|set|run))$/u;
/** ", as well as the B,": a further subject. */
const JOINS = /^(?:as well as|together with|along with) (?:the |an? |its )?["“]?\p{Lu}/u;
/** "which is called": the name comes. */
const NAMING =
  /^under the (?:name|title)\b|^(?:which|that) (?:is|was|has been) (?:also )?(?:called|known|named|titled|entitled|dubbed)\b/;
/** Where a body belongs is told with another's name in it. */
const TELLS_PLACE =
  /^(?:under|within|part|placed|based|located|attached|housed|hosted|established|created|founded|formed|adopted|approved|endorsed|published|launched|issued|enacted|promulgated)$/;
/** An aside without a verb behind it is short. */
const MOST_WORDS = 11;

/** "The A, founded in 2010, leads …" to "The A leads …": a sentence without its notes, and without what is told besides of a name. */
export function dropAsides(sentence: string): string {
  const text = sentence.replace(NOTE, "").replace(DASHED, " ").replace(CONTRAST, " ");
  const tokens = splitTokens(text);
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { raw } = tokens[at] as Token;
    const close = raw.endsWith(",") ? findClose(tokens, at + 1) : undefined;
    kept.push(close === undefined ? raw : raw.slice(0, -1));
    if (close !== undefined) at = close;
  }
  return kept.join(" ");
}

/** Where an aside ends: at a comma with the sentence's verb behind it, or soon, with more names behind it. */
function findClose(tokens: readonly Token[], from: number): number | undefined {
  const [first, second] = tokens.slice(from, from + 2).map(({ word }) => word);
  if (!BEGINS_ASIDE.test(first ?? "") || second === "name") return undefined;
  if (JOINS.test(wordsFrom(tokens, from, 5))) return undefined;
  if (NAMING.test(wordsFrom(tokens, from, 4))) return undefined;
  // "which was approved by the Cabinet" tells as "approved by the Cabinet" does.
  const told = wordsFrom(tokens, from, 4)
    .replace(/^(?:which|that) (?:is|was|were|has been) /, "")
    .replace(/ .*$/s, "");
  let hasName = false;
  for (let at = from; at < tokens.length - 1; at += 1) {
    at = closeOf(tokens, at);
    const { raw, word } = tokens[at] as Token;
    hasName ||= (/^\p{Lu}/u.test(word) && BODY.test(word)) || /\p{Lu}{2}/u.test(word);
    if (/[.;:]$/.test(raw) && !ABBREVIATED.test(raw)) return undefined;
    if (!raw.endsWith(",")) continue;
    // "ABC, the data regulator, …" tells what ABC is; "ABC, the Data Office, …" goes on to another.
    const isThe = tokens[from]?.word === "the";
    if (isThe && isNameWord(word)) return undefined;
    const next = tokens.slice(at + 1, at + 4).map((token) => token.word);
    const verb = next.find(
      (one) => !/^(?:also|both|now|still|jointly|together|\p{Ll}+ly)$/u.test(one),
    );
    if (verb !== undefined && isVerb(verb)) return at;
    if (
      (!hasName || isThe || TELLS_PLACE.test(told)) &&
      at - from < MOST_WORDS &&
      /^(?:and|or|together|along|as)$/.test(next[0] ?? "")
    )
      return at;
  }
  return undefined;
}
