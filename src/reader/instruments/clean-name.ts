import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import { isNone, isRevoked, splitItem } from "../status/sentences.ts";
import words from "../words.json" with { type: "json" };
import {
  ABBREVIATED,
  findClosing,
  isNameWord,
  splitTokens,
  type Token,
  wordsFrom,
} from "./tokens.ts";
import { BODY, isVerb, LAW, PASSAGE, RULE } from "./words.ts";

export const FOOTNOTE = /\s?\(\*\)|\*+/g;
/** A remark on the stage of an instrument, such as "(in force)" or "(under review)". */
const STAGE_NOTE = pattern("gi")`\s?\((?:${lists.names.stageNote})\b[^()]{0,80}\)`;
const TAIL = pattern("u")`${lists.names.tail}`;
const CLAUSE = /(?: by)?,? (?:which|that|who|whose|although it|though it|but it) (?=\p{Ll})/u;
const LEAD =
  /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) |^(?:(?:[-–—•*.,;:]|\((?=[^()]*$))\s?)+|^(?:(?:and|or|also|for|by|of|in|under|through)\s)+|^(?:the )?proposed (?=\p{Lu})/iu;

export function cleanName(text: string): string {
  const plain = text.replace(STAGE_NOTE, "").replace(/ (?=\))|(?<=\() /g, "");
  return balance(cutTail(plain).replace(LEAD, "").trim())
    .replace(/[\s.,;:–—-]+$/u, "")
    .replace(/^[Tt]he (?=\p{Lu}|\p{Ll})/u, "")
    .trim()
    .slice(0, 300);
}

/** Cuts off an explanation, except within brackets or quotes. Keeps the subject matter of a passage or a numbered law. */
function cutTail(text: string): string {
  const marks = PASSAGE.test(text) || isNamedByClause(text) ? [TAIL] : [TAIL, CLAUSE];
  const ends = marks.map((mark) => text.search(mark)).filter((at) => at > 0);
  const before = text.slice(0, Math.min(text.length, ...ends));
  return isOpen(before) && !isOpen(text) ? text : before;
}

/** Whether only a clause states the subject matter of a law: "Law No. 8 which punishes the theft of ice". */
function isNamedByClause(text: string): boolean {
  const [law = "", clause = ""] = text.split(CLAUSE);
  return LAW.test(law) && isNumberAlone(law) && !/^(?:amend|modif|replac|repeal)/.test(clause);
}

function balance(text: string): string {
  let balanced = text
    .replace(/^["“”‘']([^"“”]*)["“”’'][.,;]?$/su, "$1")
    .replace(/^["“]([^"“”]+)["”](?= \()/u, "$1")
    .replace(/^[“"]([^“"”]*)$/u, "$1");
  if (count(balanced, "(") > count(balanced, ")")) balanced = balanced.replace(/\s?\([^()]*$/, "");
  if (count(balanced, ")") > count(balanced, "(")) balanced = balanced.replace(/\)(?=[^()]*$)/, "");
  if (count(balanced, '"') % 2 === 1) balanced = balanced.replace(/"(?=[^"]*$)/, "");
  return balanced;
}

const count = (text: string, char: string): number => text.split(char).length - 1;

export const isOpen = (text: string): boolean =>
  /[("“‘]/.test(text) &&
  (count(text, "(") > count(text, ")") ||
    count(text, "“") > count(text, "”") ||
    count(text, "‘") > count(text, "’") ||
    count(text, '"') % 2 === 1);

/** Whether to split at a mark between two texts. */
export type IsCut = (left: string, right: string, mark: string) => boolean;

/** Splits a text at the marks that meet a condition and are outside brackets and quotes. */
export function splitAt(text: string, mark: RegExp, isCut: IsCut): string[] {
  const [first = "", ...further] = text.split(mark);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = "", next = "", end = ""] = further.slice(at, at + 4);
    const last = names.at(-1) ?? "";
    const mayCut = last.length < LONGEST && !isOpen(last);
    // In "A and the Posts and Tides Act", the title after the article extends to its noun.
    const mayExtend = mayCut && next === " and " && /^,| the $/.test(joint);
    if (mayCut && isCut(last, part, joint)) names.push(part);
    else if (mayExtend && isCut(last, part + next + end, joint)) {
      names.push(part + next + end);
      at += 2;
    } else names[names.length - 1] = last + joint + part;
  }
  return names;
}
/** Maximum length of a name, in characters. Anything longer is prose and is not split. */
const LONGEST = 800;

/** Maximum number of a section's names that are compared with one another. Bounds the work on hostile input. */
export const MAX_NAMES = 400;

/** Drops repeated names, and names that also occur in a longer form. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const isSpelledOut = names.some(
      (other) =>
        (!name.includes(" ") && other.endsWith(`(${name})`)) ||
        (other.startsWith(`${name} (`) && other.indexOf(")") === other.length - 1) ||
        (/\d/.test(name) && other.startsWith(`${name} of the `)),
    );
    if (isSpelledOut || !/\p{L}/u.test(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a law is named without its subject matter: "Resolution 5 of the Ice Board". */
export const isNumberAlone = (law: string): boolean => RULE.test(law) && NUMBERED.test(law);

/** Matches "Frost Decree No. 5-2008" and "Resolution AB-5", but not "Frost Act 2008". */
const NUMBERED =
  /^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?|(?!(?:1[89]|20)\d\d(?![\d/-])))(?:\p{Lu}{1,5}-)?\d[\p{L}\d/.-]*(?: Coll\.?)?(?:,? (?:of|de|du|from|dated) [^,()"“]{1,80})?$/u;

export const listedIn = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ kind, text }) => kind === "item" && !isNone(text) && !isRevoked(text))
    .flatMap(({ text }) => splitItem(text))
    .map(({ text }) => text);

/** An explanation in brackets, but not a short form ("aeCERT"). */
export const NOTE = / \((?!the \p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu})\p{Ll}[^()]*\)/gu;
/** An aside between dashes: "The A – chaired by the B – leads …". */
const DASHED = / [-–—] (?=\p{Ll})[^–—]{3,120}? [-–—] (?=\p{Ll})/gu;
/** The start of an aside after a comma, unless it introduces a name ("which is called"). */
const BEGINS_ASIDE = pattern("u")`
  ^(?!${lists.names.continuesName})(?:${lists.names.beginsAside})[ ]
`;
/** The start of an aside that may contain another body's name. */
const ON_ORIGIN =
  /^(?:(?:which|that) (?:is|was|were|has been) )?(?:under|within|part|placed|based|located|attached|housed|hosted|established|created|founded|formed|adopted|approved|published|launched|issued|enacted) /;
/** Maximum number of words in an aside that is not followed by a verb. */
const MAX_WORDS = 11;

/** Drops notes and asides: "The A, founded in 2010, leads …" becomes "The A leads …". */
export function dropAsides(sentence: string): string {
  const plain = sentence.replace(NOTE, "").replace(DASHED, " ");
  if (!plain.includes(",")) return plain;
  const tokens = splitTokens(plain);
  const kept: string[] = [];
  let past = 0;
  for (const [at, { raw }] of tokens.entries()) {
    if (at < past) continue;
    const end = raw.endsWith(",")
      ? findAsideEnd(tokens, at + 1, /^(?:and|or),$/.test(raw))
      : undefined;
    kept.push(end === undefined ? raw : raw.slice(0, -1));
    if (end !== undefined) past = end + 1;
  }
  return kept.join(" ");
}

/** An aside ends at a comma before the sentence's verb. An aside of at most `MAX_WORDS` words may also end before a word such as "and". */
function findAsideEnd(tokens: readonly Token[], from: number, isAfterAnd: boolean) {
  const words = wordsFrom(tokens, from, 5);
  if (!BEGINS_ASIDE.test(words)) return undefined;
  // "ABC, the data regulator, …" describes ABC. "ABC, the Data Office, …" names another body.
  const isThe = words.startsWith("the ");
  let hasName = false;
  for (let at = from; at < tokens.length - 1; at += 1) {
    at = findClosing(tokens, at);
    const { raw = "", word = "" } = tokens[at] ?? {};
    hasName ||= (/^\p{Lu}/u.test(word) && BODY.test(word)) || /\p{Lu}{2}/u.test(word);
    if (/[.;:]$/.test(raw) && !ABBREVIATED.test(raw)) return undefined;
    if (!raw.endsWith(",")) continue;
    if (isThe && isNameWord(word)) return undefined;
    if (isAfterAnd && at - from < MAX_WORDS) return at;
    const next = tokens[at + 1]?.word ?? "";
    if (isVerb(next)) return at;
    const isShort = (!hasName || isThe || ON_ORIGIN.test(words)) && at - from < MAX_WORDS;
    if (isShort && /^(?:and|or|together|along|as)$/.test(next)) return at;
  }
  return undefined;
}

/** Drops the words before the subject: "On the island, the X …", "However, the X …". */
export const dropOpening = (sentence: string): string =>
  sentence.replace(OPENING_ADVERB, "").replace(OPENING_PHRASE, "").replace(DESCRIPTION, "");

/** A description before the name X: "The regulator, X, …", "Somewhere's CERT, X, is …". */
const DESCRIPTION =
  /^(?:(?:The|Its|Their|Our|This|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Ll}[\p{Ll}-]+, (?=(?:the )?\p{Lu})|(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? [^,]{2,40}, (?=(?:the )?\p{Lu}[^,]{1,60}, (?:is|are|has|have|which)\b))/u;
const OPENING_ADVERB = pattern()`^(?:${words.others.openingWord}),?[ ]`;
const VERB = "is|are|was|were|has|lies|falls|rests|belongs";
/** A phrase that ends before a name, or before lower-case words with a verb. */
const OPENING_PHRASE = pattern("u")`
  ^(?:${words.others.openingPreposition})\b(?:(?! (?:${VERB}|have|oversees?) )[^,:]){1,120}, (?=
    (?:it is )?["“‘]?(?:the |an? )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})
    (?!(?:which|who|whose|that|where|and|or) )(?:\p{Ll}[\p{L}-]* ){1,10}?(?:${VERB})\b
  )
`;
