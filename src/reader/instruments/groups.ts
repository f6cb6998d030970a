import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import {
  ABBREVIATED,
  endsName,
  findClosing,
  isArticle,
  isForeignLinkingWord,
  isLinkingWord,
  isNameWord,
  splitTokens,
  type Token,
  wordsFrom,
} from "./tokens.ts";
import { BODY, isVerb, STOP } from "./words.ts";

/** Adjacent names in a sentence: "the A, the B and C of D". */
export interface NameGroup {
  text: string;
  start: number;
  end: number;
}

export interface NameKind {
  /** Nouns that may end a name even if they are in lower case: "ICT unit", "National ICT policy". */
  head: RegExp;
  /** Whether the names are titles, which continue in lower case after a preposition: "Strategy to improve Internet security". */
  isTitle: boolean;
}

export const BODIES: NameKind = { head: BODY, isTitle: false };

/** Maximum length of a group, in characters. */
const LONGEST = 600;

/** Reads the group of names at a position. Up to four articles or lower-case words may precede the first name. */
export function readGroup(sentence: string, from: number, kind: NameKind = BODIES) {
  const tokens = splitTokens(sentence, from, from + LONGEST);
  const first = findFirst(tokens, kind);
  if (first === undefined) return undefined;
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const close = findClosing(tokens, at);
    if (close > at || isPart(tokens, at, first, kind)) last = close;
    else if (last < first || !continues(tokens, at, last, kind)) break;
    at = close;
    if (isEnd(tokens, at)) break;
  }
  last = beforeApposition(tokens, first, last);
  const start = tokens[first]?.start ?? from;
  const end = tokens[last]?.end;
  if (end === undefined) return undefined;
  return { text: sentence.slice(start, end).replace(/[.,;:]+$/, ""), start, end };
}

/** Index of the last token before a lower-case description: "Ice Centre, the national agency". */
function beforeApposition(tokens: readonly Token[], first: number, last: number): number {
  const comma = tokens
    .slice(first, last)
    .findLastIndex(
      ({ raw }, at) => raw.endsWith(",") && isArticle(tokens[first + at + 1]?.word ?? ""),
    );
  const apposed = tokens.slice(first + comma + 2, last + 1);
  return comma >= 0 && apposed.every(({ word }) => /^\p{Ll}+$/u.test(word)) ? first + comma : last;
}

/** A name must start within this number of words. Words such as "the new central" may precede it. */
const MAX_BEFORE = 5;

/** Index of the first capitalized or quoted token, unless a head noun or a token that ends a name precedes it. */
function findFirst(tokens: readonly Token[], { head }: NameKind): number | undefined {
  const at = tokens
    .slice(0, MAX_BEFORE)
    .findIndex(({ raw, word }) => /^["“‘«']/.test(raw) || (isNameWord(word) && !isArticle(word)));
  const before = tokens.slice(0, at);
  return at < 0 || before.some((token) => endsName(token) || head.test(token.word))
    ? undefined
    : at;
}

/** A group ends at a full stop or colon, or at a comma or semicolon if no further name follows. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? "";
  const next = wordsFrom(tokens, at + 1);
  if (/\D\.$/.test(raw) && CITED.test(next)) return false;
  if (/[.:]["”’)]*$/.test(raw)) return !ABBREVIATED.test(raw);
  return /[,;]["”’]?$/.test(raw) && !MORE.test(next);
}

/** In "Policy on Data. Decree 9/014", the full stop does not end the name. */
const CITED = /^(?:Decree|Act|Law|Resolution|Agreement|Decision|Order|Ordinance) (?:No\.? ?)?\d/;
/** Words after a comma that continue the group with another field or body. */
const MORE =
  /^(?:(?:and|or|as well as|along with|together with|in addition to) )?(?:(?:also|both|by|to|with|for|of|under|between) )*(?:the |The |an? |its )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu}|\d{4}\b|(?:national|state|federal|central) |(?:des?|du|de la|del|dos|das|do|da) \p{Lu})/u;

const ENDS = /[,.;:]["”’)]*$/;

function isPart(tokens: readonly Token[], at: number, first: number, kind: NameKind) {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isNameWord(token.word)) return true;
  // "no. 5", "Article 12 bis".
  if (ABBREVIATED.test(wordsFrom(tokens, at, 2))) return true;
  if (/^(?:bis|ter|qu?ater|quinquies|sexies)$/.test(token.word)) return true;
  if (isVerb(token.word) || STOP.test(token.word) || isArticle(token.word) || isLinkingWord(token))
    return false;
  return isNameWord(tokens[at - 1]?.word ?? "")
    ? isSmallNoun(tokens, at, first, kind)
    : isComplement(tokens, at, first);
}

/** Whether a lower-case word after a capitalized one belongs to the name: "ICT unit", "Cyber defence Centre". */
function isSmallNoun(tokens: readonly Token[], at: number, first: number, kind: NameKind) {
  const { head, isTitle } = kind;
  const { word = "", raw = "" } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (head.test(word)) return true;
  if (isTitle && !word.endsWith("ing") && hasPreposition(tokens.slice(first, at))) return true;
  // "Plan national de …", "Ley orgánica para …"
  if (next !== undefined && !ENDS.test(raw) && isForeignLinkingWord(next.raw)) return true;
  if (next === undefined || ENDS.test(raw) || /(?:ed|ing)$/.test(word)) return false;
  if (isTitle && head.test(next.word)) return true;
  return isNameWord(next.word) || next.raw.startsWith("(");
}

/** In "Ministry of culture and tides", lower-case words continue the name up to a verb or a word before an article. */
function isComplement(tokens: readonly Token[], at: number, first: number): boolean {
  const words = tokens
    .slice(first, at)
    .map(({ word }) => word)
    .filter((word) => !isArticle(word));
  const last = words.at(-1) ?? "";
  // "and" continues only a lower-case series.
  if (/^(?:and|or)$/.test(last)) return !isNameWord(words.at(-2) ?? "A");
  if (/^(?:by|with|as|from|under|within|at)$/.test(last)) return false;
  const next = tokens[at + 1];
  return next === undefined || ENDS.test(tokens[at]?.raw ?? "") || !isArticle(next.word);
}

const hasPreposition = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => /^(?:of|for|on|to|against|concerning|regarding)$/.test(word));

const MAX_LINKING_WORDS = 4;

function continues(tokens: readonly Token[], at: number, last: number, { isTitle }: NameKind) {
  if (at - last > MAX_LINKING_WORDS) return false;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isTitle && AFTER_TITLE.test(wordsFrom(tokens, at))) return false;
  if (isInConjunction(tokens, at)) return true;
  const before = tokens[at - 1]?.raw ?? "";
  if (token.word === "the") return BEFORE_THE.test(before);
  if (isTitle && token.word === "through") return isNameWord(tokens[at + 1]?.word ?? "");
  if (isLinkingWord(token)) return true;
  if (/^an?$/.test(token.word) && (isTitle || /^(?:of|for)$/.test(before)))
    return BEFORE_THE.test(before) && isNameWord(tokens[at + 1]?.word ?? "");
  return /^(?:The|an?|its)$/.test(token.word) && /^(?:and|&)$|[,;]$/.test(before);
}

const BEFORE_THE = pattern()`^(?:${lists.names.beforeThe})$|[,;]$`;

/** Words that follow a title, such as its purpose, scope or date. */
const AFTER_TITLE = pattern("u")`
  ^(?:
    ${lists.names.afterTitle}
    in (?:${lists.names.month})|under|within|from|at (?:the )?(?:national|level)|for the (?:implementation|time)
  )\b
`;

const CONJUNCTION = pattern("u")`^(?:${lists.names.conjunction})(?= )`;

/** Whether a word belongs to a conjunction that starts up to two words earlier. */
const isInConjunction = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((back) => {
    if (!/^(?:as|along|together|in|and)$/.test(tokens[at - back]?.raw ?? "")) return false;
    const phrase = CONJUNCTION.exec(wordsFrom(tokens, at - back, 6))?.[0];
    return phrase !== undefined && phrase.split(" ").length > back;
  });

/** The start of a name: a capital or a quotation mark, or lower-case words before an acronym in brackets. */
const STARTS =
  /(?:^|[\s(])(?=["“‘«']?(?:\p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu}|§)|(?:an? |the )?(?:\p{Ll}[\p{L}-]{2,20} ){1,4}?\(\p{Lu}|["“‘«']\p{Ll})/gu;

const DATE = pattern()`^(?:${lists.names.month}) \d{4}$`;

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
