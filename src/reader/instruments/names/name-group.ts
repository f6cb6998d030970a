import { BODY } from "../words/body-words.ts";
import {
  ABBREVIATED,
  closeOf,
  isArticle,
  isNameWord,
  splitTokens,
  type Token,
  wordsFrom,
} from "../words/tokens.ts";
import { isStop, isVerb, STOP } from "../words/verbs.ts";
import { goesOn, isPart, type NameKind } from "./name-parts.ts";

/** Names at one place of a sentence ("the A, the B and C of D"), and where the sentence goes on behind them. */
export interface NameGroup {
  text: string;
  start: number;
  end: number;
}

/** Names of bodies and teams. */
export const BODIES: NameKind = { head: BODY, isTitle: false };

/** More characters than these are a clause, not a name. */
const LONGEST = 600;

/** Reads the names that begin at a place, word by word; undefined where none does. */
export function readGroup(
  sentence: string,
  from: number,
  kind: NameKind = BODIES,
): NameGroup | undefined {
  const tokens = splitTokens(sentence, from, from + LONGEST);
  const first = findFirst(tokens, kind);
  if (first === undefined) return undefined;
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const close = closeOf(tokens, at);
    if (close > at || isPart(tokens, at, first, kind)) last = close;
    else if (last < first || !goesOn(tokens, at, last, kind)) break;
    at = close;
    if (last === at && isOver(tokens, at)) break;
  }
  last = toSpelledOut(tokens, first, beforeApposition(tokens, first, last));
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

/** "Úřad pro led (ÚPL)": a short form that spells out the words before it, small ones too, ends the name with it. */
function toSpelledOut(tokens: readonly Token[], first: number, last: number): number {
  const bracket = tokens.findIndex(({ raw }, at) => at > last && /^\(\p{Lu}{2,8}\)/u.test(raw));
  if (last < first || bracket < 0 || bracket - last > MOST_BEFORE) return last;
  const initials = tokens.slice(first, bracket).map(({ word }) => word.slice(0, 1).toUpperCase());
  return initials.join("") === tokens[bracket]?.word ? bracket : last;
}

/** Words before a name that are none of it: "the newly created", "an inter-institutional". */
const MOST_BEFORE = 5;

/** Where a name begins: at its first capital or quotation mark, or at the small noun of a body whose short form follows. */
function findFirst(tokens: readonly Token[], { head }: NameKind): number | undefined {
  const at = tokens
    .slice(0, MOST_BEFORE)
    .findIndex(({ raw, word }) => /^["“‘«']/.test(raw) || (isNameWord(word) && !isArticle(word)));
  const before = tokens.slice(0, at < 0 ? MOST_BEFORE : at);
  const noun = before.findIndex(({ word }) => head.test(word));
  if (noun < 0) return at < 0 || before.some(isStop) ? undefined : at;
  const bracket = tokens.findIndex(({ raw }) => raw.startsWith("("));
  const isName =
    LOW_NAME.test(wordsFrom(tokens, 0)) &&
    !tokens.slice(0, bracket).some(({ word }) => STOP.test(word) || isVerb(word));
  return isName ? before.findIndex(({ word }) => !isArticle(word)) : undefined;
}

/** A name in small letters is known for one by the short form behind it. */
const LOW_NAME = /^[^.,;:()–—]{2,80}\(\p{Lu}[\p{L}\d-]{1,12}\)/u;

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
