import { findCountry } from "../areas.ts";
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

/** "On the island, the X …", "However, the X …", "It is the X that …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
  sentence
    .replace(OPENING_WORD, "")
    .replace(OPENING_PHRASE, "")
    .replace(OPENING_PLACE, "")
    .replace(IN_COUNTRY, (words, place: string) => dropCountry(words, place))
    .replace(OPENING_WORD, "")
    .replace(/^(?:It|it) is (?=(?:the )?\p{Lu})/u, "")
    .replace(DESCRIBED, "")
    .replace(OWNED, "");

/** "Since July 2013 KelpCERT is …": when, before a subject without article. */
export const dropTime = (sentence: string): string => sentence.replace(OPENING_TIME, "");
const OPENING_TIME =
  /^(?:In|Since|From|By|As of|Until)(?: (?:early|mid|late))?(?: (?:\d{1,2} )?\p{Lu}\p{Ll}+)? \d{4},? (?=(?:[Tt]he )?\p{Lu})/u;

/** "The regulator, X, …": what tells in small letters what the name is of. */
const DESCRIBED =
  /^(?:The|Its|Their|Our|This|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Ll}[\p{Ll}-]+, (?=(?:the )?\p{Lu})/u;

/** "Somewhere's CERT, X, is …": whose it is and what it is. */
const OWNED =
  /^(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? [^,]{2,40}, (?=(?:the )?\p{Lu}[^,]{1,60}, (?:is|are|has|have|which)\b)/u;

const OPENING_WORD =
  /^(?:Also|However|In addition(?! to)|Moreover|Furthermore|Additionally|Currently|Presently|At present|At the moment|Besides(?=,)|Nevertheless|Today|Now|Officially|Nationally|Both|Until then|Till then|In the meantime|Meanwhile|For the time being|For now|To date|So far|In practice|In general|Overall|Recently|Also),? /;
const OPENING_PHRASE =
  /^(?:[Ii]n|[Oo]n|Within|[Aa]t|[Uu]nder|According to|By|Since|[Ff]or|With|As|Following|Pursuant to|From|During|After|Until|Through|Based on|Regarding|Concerning|Thanks to|Due to|Owing to|Because of|Given|Besides|Apart from|Aside from|Next to|Alongside|Along with|Together with)\b(?:(?! (?:is|are|was|were|has|have|lies|falls|rests|belongs|oversees?) )[^,:]){1,120}, (?=(?:it is )?["“‘]?(?:the |an? )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|(?!(?:which|who|whose|that|where|and|or) )(?:\p{Ll}[\p{L}-]* ){1,10}?(?:is|are|was|were|has|lies|falls|rests|belongs)\b)/u;
/** Without a comma: the name that a verb follows is the subject. */
const OPENING_PLACE =
  /^(?:In|On|Since|At|From|As of|Within)\b(?:(?! (?:is|are|was|were|has|have|and) )[^,]){1,80}? (?=(?:it is )?(?:the |a )(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|it is \p{Lu})/u;

/** "In Somewhere Else National Bureau …": as many words as are a country's name, else the first. */
const IN_COUNTRY = /^In ((?:\p{Lu}[\p{L}-]+ ){2,8})/u;
const dropCountry = (words: string, place: string): string => {
  const parts = place.trim().split(" ");
  const lengths = parts.slice(0, -1).map((_, at) => at + 1);
  const length = lengths.find((some) => findCountry(parts.slice(0, some).join(" ")) !== undefined);
  return `${words
    .trim()
    .split(" ")
    .slice(1 + (length ?? 1))
    .join(" ")} `;
};

/** "The A; the B; and the C are …": a semicolon within a series ends no sentence. */
export function joinSeries(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last?.text.endsWith(";") &&
      last.block === sentence.block &&
      isSeries(last.text.replace(/^.*:/s, ""))
    )
      joined[joined.length - 1] = { ...sentence, text: `${last.text} ${sentence.text}` };
    else joined.push(sentence);
  }
  return joined;
}

const VERB = /\b(?:is|are|was|were|has|have|had|will|shall|does|do)\b|:/;

/** Names and what joins them: hardly a small word besides. */
const isSeries = (text: string): boolean =>
  !VERB.test(text) &&
  splitTokens(text).filter(
    (token) => /^\p{Ll}/u.test(token.word) && !isJoint(token) && !isArticle(token.word),
  ).length < 3;
