import type { Sentence } from "../status/sentences.ts";
import {
  ABBREVIATED,
  closeOf,
  isArticle,
  isJoint,
  isNameWord,
  isVerb,
  splitTokens,
  type Token,
  wordsFrom,
} from "./tokens.ts";
import { BODY } from "./words.ts";

/** A note in small letters in brackets, of one word or more: it explains, and is no part of a name; a short form is ("aeCERT"). */
export const NOTE = / \((?!the \p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu})\p{Ll}[^()]*\)/gu;
/** "The A – chaired by the B – leads …". */
const DASHED = / [-–—] (?=\p{Ll})[^–—]{3,120}? [-–—] (?=\p{Ll})/gu;
/** Words that begin what is told besides of the name before the comma, though none that a name follows ("which is called"). */
const BEGINS_ASIDE =
  /^(?!(?:as well as|together with|along with) (?:the |an? |its )?["“]?\p{Lu}|under the name|(?:which|that) (?:is|was|has been) (?:also )?(?:called|known|named)|(?:en)?titled|called|named|abbreviated|referred)(?:which|who|whose|where|that|the|an?|one|part|cent(?:re|er)|unit|organ|being|having|under|through|within|at|as|in|with|by|for|among|together|along|formerly|previously|based|located|itself|also|led|run|set|\p{Ll}{3,15}(?:ed|led|set|run)) /u;
/** Where a body belongs is told with another's name in it. */
const TELLS_PLACE =
  /^(?:(?:which|that) (?:is|was|were|has been) )?(?:under|within|part|placed|based|located|attached|housed|hosted|established|created|founded|formed|adopted|approved|published|launched|issued|enacted) /;
/** An aside without a verb behind it is short. */
const MOST_WORDS = 11;

/** "The A, founded in 2010, leads …" to "The A leads …": a sentence without its notes, and without what is told besides of a name. */
export function dropAsides(sentence: string): string {
  const tokens = splitTokens(sentence.replace(NOTE, "").replace(DASHED, " "));
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
  const words = wordsFrom(tokens, from, 5);
  if (!BEGINS_ASIDE.test(words)) return undefined;
  // "ABC, the data regulator, …" tells what ABC is; "ABC, the Data Office, …" goes on to another.
  const isThe = words.startsWith("the ");
  let hasName = false;
  for (let at = from; at < tokens.length - 1; at += 1) {
    at = closeOf(tokens, at);
    const { raw, word } = tokens[at] as Token;
    hasName ||= (/^\p{Lu}/u.test(word) && BODY.test(word)) || /\p{Lu}{2}/u.test(word);
    if (/[.;:]$/.test(raw) && !ABBREVIATED.test(raw)) return undefined;
    if (!raw.endsWith(",")) continue;
    if (isThe && isNameWord(word)) return undefined;
    const next = tokens.slice(at + 1, at + 4).map((token) => token.word);
    const verb = next.find(
      (one) => !/^(?:also|both|now|still|jointly|together|\p{Ll}+ly)$/u.test(one),
    );
    if (verb !== undefined && isVerb(verb)) return at;
    const isShort = (!hasName || isThe || TELLS_PLACE.test(words)) && at - from < MOST_WORDS;
    if (isShort && /^(?:and|or|together|along|as)$/.test(next[0] ?? "")) return at;
  }
  return undefined;
}

/** "On the island, the X …", "However, the X …", "It is the X that …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
  sentence
    .replace(OPENING_WORD, "")
    .replace(OPENING_PHRASE, "")
    .replace(OPENING_WORD, "")
    .replace(/^(?:It|it) is (?=(?:the )?\p{Lu})/u, "")
    .replace(DESCRIBED, "");

/** "The regulator, X, …", "Somewhere's CERT, X, is …": what the name is of, and whose. */
const DESCRIBED =
  /^(?:(?:The|Its|Their|Our|This|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Ll}[\p{Ll}-]+, (?=(?:the )?\p{Lu})|(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? [^,]{2,40}, (?=(?:the )?\p{Lu}[^,]{1,60}, (?:is|are|has|have|which)\b))/u;
const OPENING_WORD =
  /^(?:And|Also|However|In addition(?! to)|Moreover|Furthermore|Additionally|Currently|Presently|At present|At the moment|Besides(?=,)|Nevertheless|Today|Now|Officially|Nationally|Both|In the meantime|Meanwhile|For now|To date|So far|In practice|In general|Overall|Recently),? /;
const OPENING_PHRASE =
  /^(?:[Ii]n|[Oo]n|Within|[Aa]t|[Uu]nder|According to|By|Since|[Ff]or|With|As|Following|Pursuant to|From|During|After|Until|Through|Based on|Regarding|Concerning|Thanks to|Due to|Given|Besides|Apart from|Next to|Alongside|Along with|Together with)\b(?:(?! (?:is|are|was|were|has|have|lies|falls|rests|belongs|oversees?) )[^,:]){1,120}, (?=(?:it is )?["“‘]?(?:the |an? )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|(?!(?:which|who|whose|that|where|and|or) )(?:\p{Ll}[\p{L}-]* ){1,10}?(?:is|are|was|were|has|lies|falls|rests|belongs)\b)/u;

/** "The A; the B; and the C are …": a semicolon within a series ends no sentence. */
export function joinSeries(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const isOpen =
      last?.text.endsWith(";") &&
      last.block === sentence.block &&
      last.text.length < LONGEST_SERIES;
    if (last && isOpen && isSeries(last.text.replace(/^.*:/s, "")))
      joined[joined.length - 1] = { ...sentence, text: `${last.text} ${sentence.text}` };
    else joined.push(sentence);
  }
  return joined;
}

/** In characters: a longer one is not of this world. */
const LONGEST_SERIES = 1000;

/** Names and what joins them: hardly a small word besides. */
const isSeries = (text: string): boolean =>
  splitTokens(text).filter(
    (token) => /^\p{Ll}/u.test(token.word) && !isJoint(token) && !isArticle(token.word),
  ).length < 3;
