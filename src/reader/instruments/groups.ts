import {
  ABBREVIATED,
  BODY,
  closeOf,
  isArticle,
  isForeignJoint,
  isJoint,
  isNameWord,
  isStop,
  isVerb,
  STOP,
  splitTokens,
  type Token,
  wordsFrom,
} from "./words.ts";

/** Names at one place of a sentence ("the A, the B and C of D"), and where the sentence goes on behind them. */
export interface NameGroup {
  text: string;
  start: number;
  end: number;
}

/** What sort of name is read. */
export interface NameKind {
  /** Its nouns, which may end it in small letters ("ICT unit", "National ICT policy"). */
  head: RegExp;
  /** A title goes on in small letters after its preposition ("Strategy to improve Internet security in …"). */
  isTitle: boolean;
}

/** Names of bodies and teams. */
export const BODIES: NameKind = { head: BODY, isTitle: false };

/** More characters than these are a clause, not a name. */
const LONGEST = 600;

/** Reads the names that begin at a place, word by word; undefined where none does. */
export function readGroup(sentence: string, from: number, kind: NameKind = BODIES) {
  const tokens = splitTokens(sentence, from, from + LONGEST);
  const first = findFirst(tokens, kind);
  if (first === undefined) return undefined;
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const close = closeOf(tokens, at);
    if (close > at || isPart(tokens, at, first, kind)) last = close;
    else if (last < first || !goesOn(tokens, at, last, kind)) break;
    at = close;
    if (isOver(tokens, at)) break;
  }
  last = beforeApposition(tokens, first, last);
  const start = tokens[first]?.start ?? from;
  const end = tokens[last]?.end;
  if (end === undefined) return undefined;
  return { text: sentence.slice(start, end).replace(/[.,;:]+$/, ""), start, end };
}

/** "Ice Centre, the national agency": what a name is, in small letters behind a comma, is no part of it. */
function beforeApposition(tokens: readonly Token[], first: number, last: number): number {
  const comma = tokens
    .slice(first, last)
    .findLastIndex(
      ({ raw }, at) => raw.endsWith(",") && isArticle(tokens[first + at + 1]?.word ?? ""),
    );
  const apposed = tokens.slice(first + comma + 2, last + 1);
  return comma >= 0 && apposed.every(({ word }) => /^\p{Ll}+$/u.test(word)) ? first + comma : last;
}

/** Words before a name that are none of it: "the newly created", "an inter-institutional". */
const MOST_BEFORE = 5;

/** Where a name begins: at its first capital or quotation mark, with few small words before it, none of them a verb or a noun of such a name. */
function findFirst(tokens: readonly Token[], { head }: NameKind): number | undefined {
  const at = tokens
    .slice(0, MOST_BEFORE)
    .findIndex(({ raw, word }) => /^["“‘«']/.test(raw) || (isNameWord(word) && !isArticle(word)));
  const before = tokens.slice(0, at);
  return at < 0 || before.some((token) => isStop(token) || head.test(token.word)) ? undefined : at;
}

/** A full stop ends a name, and so does a comma unless names go on behind it. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? "";
  const next = wordsFrom(tokens, at + 1);
  if (/\D\.$/.test(raw) && CITED.test(next)) return false;
  if (/[.:]["”’)]*$/.test(raw)) return !ABBREVIATED.test(raw);
  return /[,;]["”’]?$/.test(raw) && !MORE.test(next);
}

/** "Policy on Data. Decree 9/014": the decree goes with what it enacts. */
const CITED = /^(?:Decree|Act|Law|Resolution|Agreement|Decision|Order|Ordinance) (?:No\.? ?)?\d/;
/** Behind a comma: a further field of a ministry, or a further body. */
const MORE =
  /^(?:(?:and|or|as well as|along with|together with|in addition to) )?(?:(?:also|both|by|to|with|for|of|under|between) )*(?:the |The |an? |its )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu}|\d{4}\b|(?:national|state|federal|central) |(?:des?|du|de la|del|dos|das|do|da) \p{Lu})/u;

const ENDS = /[,.;:]["”’)]*$/;

/** Whether a word belongs to a name that began before: by its capital, or as a small word within it. */
function isPart(tokens: readonly Token[], at: number, first: number, kind: NameKind) {
  const token = tokens[at] as Token;
  if (isNameWord(token.word)) return true;
  // "no. 5", "Article 12 bis".
  if (ABBREVIATED.test(wordsFrom(tokens, at, 2))) return true;
  if (/^(?:bis|ter|qu?ater|quinquies|sexies)$/.test(token.word)) return true;
  if (isVerb(token.word) || STOP.test(token.word) || isArticle(token.word) || isJoint(token))
    return false;
  return isNameWord(tokens[at - 1]?.word ?? "")
    ? isSmallNoun(tokens, at, first, kind)
    : isComplement(tokens, at, first);
}

/** A small word right behind a capital: the name's own noun ("ICT unit"), or one before more of it ("Cyber defence Centre"). */
function isSmallNoun(tokens: readonly Token[], at: number, first: number, kind: NameKind) {
  const { head, isTitle } = kind;
  const { word, raw } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (head.test(word)) return true;
  if (isTitle && !word.endsWith("ing") && hasPreposition(tokens.slice(first, at))) return true;
  // "Plan national de …", "Ley orgánica para …"
  if (next !== undefined && !ENDS.test(raw) && isForeignJoint(next.raw)) return true;
  if (next === undefined || ENDS.test(raw) || /(?:ed|ing)$/.test(word)) return false;
  if (isTitle && head.test(next.word)) return true;
  return isNameWord(next.word) || next.raw.startsWith("(");
}

/** "Ministry of culture and tides": behind "of" all goes on up to the verb; and a verb is what stands before an article. */
function isComplement(tokens: readonly Token[], at: number, first: number): boolean {
  const words = tokens
    .slice(first, at)
    .map(({ word }) => word)
    .filter((word) => !isArticle(word));
  const last = words.at(-1) ?? "";
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
function goesOn(tokens: readonly Token[], at: number, last: number, { isTitle }: NameKind) {
  if (at - last > MOST_JOINTS) return false;
  const token = tokens[at] as Token;
  if (isTitle && AFTER_TITLE.test(wordsFrom(tokens, at))) return false;
  if (isWithinAlso(tokens, at)) return true;
  const before = tokens[at - 1]?.raw ?? "";
  if (token.word === "the") return BEFORE_THE.test(before);
  if (isTitle && token.word === "through") return isNameWord(tokens[at + 1]?.word ?? "");
  if (isJoint(token)) return true;
  if (/^an?$/.test(token.word) && (isTitle || /^(?:of|for)$/.test(before)))
    return BEFORE_THE.test(before) && isNameWord(tokens[at + 1]?.word ?? "");
  return /^(?:The|an?|its)$/.test(token.word) && /^(?:and|&)$|[,;]$/.test(before);
}

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
    if (!/^(?:as|along|together|in|and)$/.test(tokens[at - back]?.raw ?? "")) return false;
    const phrase = ALSO.exec(wordsFrom(tokens, at - back, 6))?.[0];
    return phrase !== undefined && phrase.split(" ").length > back;
  });

/** Where a name may begin, behind a blank or a bracket: at a capital or a quotation mark, or at small words before a bracket. */
const STARTS =
  /(?:^|[\s(])(?=["“‘«']?(?:\p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu}|§)|(?:an? |the )?(?:\p{Ll}[\p{L}-]{2,20} ){1,4}?\(\p{Lu}|["“‘«']\p{Ll})/gu;

/** "adopted in March 2014": a time is no name. */
const DATE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;

/** Every group of names in a text, one behind the other. */
export function findGroups(text: string, kind: NameKind): NameGroup[] {
  const groups: NameGroup[] = [];
  let past = 0;
  for (const match of text.matchAll(STARTS)) {
    const at = match.index + match[0].length;
    if (at < past) continue;
    const group = readGroup(text, at, kind);
    if (group === undefined || DATE.test(group.text)) continue;
    past = group.end;
    groups.push(group);
  }
  return groups;
}
