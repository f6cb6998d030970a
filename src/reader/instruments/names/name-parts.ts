import {
  isArticle,
  isForeignJoint,
  isJoint,
  isNameWord,
  type Token,
  wordsFrom,
} from "../words/tokens.ts";
import { isVerb, STOP } from "../words/verbs.ts";

/** What sort of name is read. */
export interface NameKind {
  /** Its nouns, which may end it in small letters ("ICT unit", "National ICT policy"). */
  head: RegExp;
  /** A title goes on in small letters after its preposition ("Strategy to improve Internet security in …"). */
  isTitle: boolean;
}

const ENDS = /[,.;:]["”’)]*$/;

/** Whether a word belongs to a name that began before: by its capital, or as a small word within it. */
export function isPart(
  tokens: readonly Token[],
  at: number,
  first: number,
  kind: NameKind,
): boolean {
  const token = tokens[at] as Token;
  if (isNumberSign(token, tokens[at + 1])) return true;
  // "Article 12 bis".
  if (/^(?:bis|ter|qu?ater|quinquies|sexies)$/.test(token.word)) return true;
  if (isNameWord(token.word) || /^["“‘«']/.test(token.raw)) return true;
  if (isVerb(token.word) || STOP.test(token.word) || isArticle(token.word) || isJoint(token))
    return false;
  if (at === first) return true;
  const before = tokens[at - 1];
  if (before === undefined || ENDS.test(before.raw)) return false;
  return isNameWord(before.word)
    ? isSmallNoun(tokens, at, first, kind)
    : isComplement(tokens, at, first);
}

/** "no. 5". */
const isNumberSign = ({ word }: Token, next: Token | undefined): boolean =>
  /^(?:no|nr|n|n°|nº)$/.test(word) && /^\d/.test(next?.word ?? "");

/** A small word right behind a capital: the name's own noun ("ICT unit"), or one before more of it ("Cyber defence Centre"). */
function isSmallNoun(
  tokens: readonly Token[],
  at: number,
  first: number,
  { head, isTitle }: NameKind,
): boolean {
  const { word, raw } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (head.test(word)) return true;
  if (!isTitle && isBeforeNoun(tokens, at, head)) return true;
  const isDone = word.endsWith("ed") && /^(?:by|the|an?)$/.test(next?.word ?? "");
  if (isTitle && !word.endsWith("ing") && !isDone && hasPreposition(tokens.slice(first, at)))
    return true;
  // "Plan national de …", "Ley orgánica para …"
  if (next !== undefined && !ENDS.test(raw) && isForeignJoint(next.raw)) return true;
  if (next === undefined || ENDS.test(raw) || /(?:ed|ing)$/.test(word)) return false;
  if (isTitle && head.test(next.word)) return true;
  return !word.endsWith("s") && (isNameWord(next.word) || next.raw.startsWith("("));
}

/** "the Borealian ports authority": behind the article a capital alone goes on up to its noun. */
function isBeforeNoun(tokens: readonly Token[], at: number, head: RegExp): boolean {
  if (!/^the$/i.test(tokens[at - 2]?.word ?? "")) return false;
  const ahead = tokens.slice(at, at + MOST_BEFORE_NOUN);
  const noun = ahead.findIndex(({ word }) => head.test(word) && !word.endsWith("s"));
  return noun > 0 && ahead.slice(0, noun).every(isPlain);
}
/** A word in small letters that no name ends at, or "and". */
const isPlain = (token: Token): boolean =>
  /^\p{Ll}[\p{Ll}-]*$/u.test(token.raw) &&
  (token.raw === "and" || !(isVerb(token.word) || STOP.test(token.word) || isJoint(token)));
const MOST_BEFORE_NOUN = 6;

/** "Ministry of culture and tides": behind "of" all goes on up to the verb; and a verb is what stands before an article. */
function isComplement(tokens: readonly Token[], at: number, first: number): boolean {
  const words = tokens
    .slice(first, at)
    .map(({ word }) => word)
    .filter((word) => !isArticle(word));
  const last = words.at(-1) ?? "";
  if (/^(?:and|or)$/.test(words.at(-2) ?? "") && /^(?:for|of|to|in|on)$/.test(last)) return false;
  // Behind an "and" only where small words were joined before.
  if (/^(?:and|or)$/.test(last)) return !isNameWord(words.at(-2) ?? "A");
  if (/^(?:by|with|as|from|under|within|at)$/.test(last)) return false;
  const next = tokens[at + 1];
  return next === undefined || ENDS.test(tokens[at]?.raw ?? "") || !isArticle(next.word);
}

/** Whether a title has come to what it is for. */
const hasPreposition = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => /^(?:of|for|on|to|against|concerning|regarding)$/.test(word));

/** Small words that may stand between two words of a name ("Bureau of the Sea"). */
const MOST_JOINTS = 4;

/** Whether more of the name, or a further name, may follow a small word. */
export function goesOn(
  tokens: readonly Token[],
  at: number,
  last: number,
  { head, isTitle }: NameKind,
): boolean {
  if (at - last > MOST_JOINTS) return false;
  const token = tokens[at] as Token;
  if (!isTitle && isWholeBefore(tokens, at, head)) return false;
  if (isTitle && AFTER_TITLE.test(wordsFrom(tokens, at))) return false;
  if (isWithinAlso(tokens, at)) return true;
  const before = tokens[at - 1]?.raw ?? "";
  if (token.word === "the")
    return BEFORE_THE.test(before) || (isTitle && /^\p{Lu}\p{Ll}+ing$/u.test(before));
  if (isTitle && token.word === "through") return isNameWord(tokens[at + 1]?.word ?? "");
  if (isJoint(token)) return true;
  if (/^an?$/.test(token.word) && (isTitle || /^(?:of|for)$/.test(before)))
    return BEFORE_THE.test(before) && isNameWord(tokens[at + 1]?.word ?? "");
  return /^(?:The|an?|its)$/.test(token.word) && /^(?:and|&)$|[,;]$/.test(before);
}

/** "the Ice Institute for research": a noun with a name before it is whole; "Ministry for culture" is not without its field. */
const isWholeBefore = (tokens: readonly Token[], at: number, head: RegExp): boolean =>
  tokens[at]?.word === "for" &&
  /^\p{Ll}/u.test(tokens[at + 1]?.word ?? "") &&
  !isArticle(tokens[at + 1]?.word ?? "") &&
  head.test(tokens[at - 1]?.word ?? "") &&
  isNameWord(tokens[at - 2]?.word ?? "") &&
  !isArticle(tokens[at - 2]?.word ?? "");

const BEFORE_THE =
  /^(?:and|&|also|of|for|to|in|on|under|within|from|at|against|as|with|by|regarding|concerning|over)$|[,;]$/;

/** What is told of a title: its purpose, its author, its time. */
const AFTER_TITLE =
  /^(?:to (?:ensure|establish|further|harness|create|provide|protect|guide|address|be|serve|include|cover|the \p{Lu})|in (?:order|accordance|line|force|place|which|the (?:course|year)|\d|January|February|March|April|May|June|July|August|September|October|November|December)|under|within|from|at (?:the )?(?:national|level)|for the (?:implementation|time)|on (?:the )?(?:\d|basis))\b/u;

/** What a further body is joined by, of several words. */
const ALSO =
  /^(?:as well as|along with|together with|in (?:collaboration|cooperation|coordination|partnership|conjunction) with|in charge of|and (?:also|by|to|for|with)(?= (?:the |The |an? |its )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-\p{Lu})))(?= )/u;

/** Whether a word is one of such a turn of phrase: it may have begun up to two words before. */
const isWithinAlso = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((back) => {
    const phrase = at >= back ? ALSO.exec(wordsFrom(tokens, at - back, 6))?.[0] : undefined;
    return phrase !== undefined && phrase.split(" ").length > back;
  });
