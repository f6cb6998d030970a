import type { Block } from "../blocks.ts";
import { isNone, isRevoked, splitItem } from "../status/sentences.ts";
import {
  ABBREVIATED,
  BODY,
  findClosing,
  isNameWord,
  isVerb,
  LAW,
  PASSAGE,
  RULE,
  splitTokens,
  type Token,
  wordsFrom,
} from "./words.ts";

/** Footnote marks. */
export const FOOTNOTE = /\s?\(\*\)|\*+/g;
/** A note that a law is not yet one: said by the instrument's own mark, not by its name. */
const STAGE_NOTE =
  /\s?\((?:currently|awaiting|in view|in progress|draft|under|proposed|proposal|pending|being|partial|not yet|to be|passed|enacted|adopted|in force|entered|before)\b[^()]{0,80}\)/gi;
/** Words that explain a name, and are no part of it. */
const TAIL =
  /(?:(?<!(?:amended|modified) and),? (?:added|inserted|included|introduced|supplemented) by\b| (?:approved|adopted|carried out|managed|launched|initiated|operated) (?:by|in)\b|(?<!\b(?:amended|modified|revised|updated)) in (?:19|20)\d\d$| since (?:19|20)\d\d\b|[ ,](?:is|are|was|were|has|have|had|will) (?=\p{Ll})| -nothing\b)/u;
const CLAUSE = /(?: by)?,? (?:which|that|who|whose|although it|though it|but it) (?=\p{Ll})/u;
const LEAD =
  /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) |^(?:(?:[-–—•*.,;:]|\((?=[^()]*$))\s?)+|^(?:(?:and|or|also|for|by|of|in|under|through)\s)+|^(?:the )?proposed (?=\p{Lu})/iu;

/** A name as written, without footnote marks, notes and explanations around it. */
export function cleanName(text: string): string {
  const plain = text.replace(STAGE_NOTE, "").replace(/ (?=\))|(?<=\() /g, "");
  return balance(cutTail(plain).replace(LEAD, "").trim())
    .replace(/[\s.,;:–—-]+$/u, "")
    .replace(/^[Tt]he (?=\p{Lu}|\p{Ll})/u, "")
    .trim()
    .slice(0, 300);
}

/** What explains a name goes, unless it stands in brackets or quotes with it; of a passage of a law, or of a law told by its number, a clause says what it covers. */
function cutTail(text: string): string {
  const marks = PASSAGE.test(text) || isToldByClause(text) ? [TAIL] : [TAIL, CLAUSE];
  const ends = marks.map((mark) => text.search(mark)).filter((at) => at > 0);
  const before = text.slice(0, Math.min(text.length, ...ends));
  return isOpen(before) && !isOpen(text) ? text : before;
}

/** "Law No. 8 which punishes the theft of ice": without the clause nothing says what the law is about. */
function isToldByClause(text: string): boolean {
  const [law = "", clause = ""] = text.split(CLAUSE);
  return LAW.test(law) && isNumberAlone(law) && !/^(?:amend|modif|replac|repeal)/.test(clause);
}

/** A bracket or quotation mark that lost its partner goes. */
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

/** Whether a text ends within brackets or quotes. */
export const isOpen = (text: string): boolean =>
  /[("“‘]/.test(text) &&
  (count(text, "(") > count(text, ")") ||
    count(text, "“") > count(text, "”") ||
    count(text, "‘") > count(text, "’") ||
    count(text, '"') % 2 === 1);

/** Whether the two sides of a mark are names by themselves. */
export type Stands = (left: string, right: string, mark: string) => boolean;

/** Cuts a text at those marks whose two sides stand by themselves; never within brackets or quotes. */
export function splitAt(text: string, mark: RegExp, stands: Stands): string[] {
  const [first = "", ...further] = text.split(mark);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = "", next = "", end = ""] = further.slice(at, at + 4);
    const last = names.at(-1) ?? "";
    const isCut = last.length < LONGEST && !isOpen(last);
    // "A and the Posts and Tides Act": what an article or a comma begins goes on up to its noun.
    const isBegun = isCut && next === " and " && /^,| the $/.test(joint);
    if (isCut && stands(last, part, joint)) names.push(part);
    else if (isBegun && stands(last, part + next + end, joint)) {
      names.push(part + next + end);
      at += 2;
    } else names[names.length - 1] = last + joint + part;
  }
  return names;
}
/** What has grown longer than this without a second name is none. */
const LONGEST = 800;

/** Names without those that say the same in other letters. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const isToldInFull = names.some(
      (other) =>
        (!name.includes(" ") && other.endsWith(`(${name})`)) ||
        (other.startsWith(`${name} (`) && other.indexOf(")") === other.length - 1) ||
        (/\d/.test(name) && other.startsWith(`${name} of the `)),
    );
    if (isToldInFull || !/\p{L}/u.test(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Resolution 5 of the Ice Board": a law of which nothing says yet what it is about. */
export const isNumberAlone = (law: string): boolean => RULE.test(law) && NUMBERED.test(law);

/** "Frost Decree No. 5-2008", "Resolution AB-5"; a year alone is no number. */
const NUMBERED =
  /^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?|(?!(?:1[89]|20)\d\d(?![\d/-])))(?:\p{Lu}{1,5}-)?\d[\p{L}\d/.-]*(?: Coll\.?)?(?:,? (?:of|de|du|from|dated) [^,()"“]{1,80})?$/u;

/** What a section lists, and is in force. */
export const listedIn = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ kind, text }) => kind === "item" && !isNone(text) && !isRevoked(text))
    .flatMap(({ text }) => splitItem(text))
    .map(({ text }) => text);

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
  const plain = sentence.replace(NOTE, "").replace(DASHED, " ");
  if (!plain.includes(",")) return plain;
  const tokens = splitTokens(plain);
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { raw } = tokens[at] as Token;
    const close = raw.endsWith(",")
      ? findClose(tokens, at + 1, /^(?:and|or),$/.test(raw))
      : undefined;
    kept.push(close === undefined ? raw : raw.slice(0, -1));
    if (close !== undefined) at = close;
  }
  return kept.join(" ");
}

/** Where an aside ends: at a comma with the sentence's verb behind it, or soon, with more names behind it. */
function findClose(tokens: readonly Token[], from: number, isBehindAnd: boolean) {
  const words = wordsFrom(tokens, from, 5);
  if (!BEGINS_ASIDE.test(words)) return undefined;
  // "ABC, the data regulator, …" tells what ABC is; "ABC, the Data Office, …" goes on to another.
  const isThe = words.startsWith("the ");
  let hasName = false;
  for (let at = from; at < tokens.length - 1; at += 1) {
    at = findClosing(tokens, at);
    const { raw, word } = tokens[at] as Token;
    hasName ||= (/^\p{Lu}/u.test(word) && BODY.test(word)) || /\p{Lu}{2}/u.test(word);
    if (/[.;:]$/.test(raw) && !ABBREVIATED.test(raw)) return undefined;
    if (!raw.endsWith(",")) continue;
    if (isThe && isNameWord(word)) return undefined;
    if (isBehindAnd && at - from < MOST_WORDS) return at;
    const next = tokens[at + 1]?.word ?? "";
    if (isVerb(next)) return at;
    const isShort = (!hasName || isThe || TELLS_PLACE.test(words)) && at - from < MOST_WORDS;
    if (isShort && /^(?:and|or|together|along|as)$/.test(next)) return at;
  }
  return undefined;
}

/** "On the island, the X …", "However, the X …", "It is the X that …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
  sentence.replace(OPENING_WORD, "").replace(OPENING_PHRASE, "").replace(DESCRIBED, "");

/** "The regulator, X, …", "Somewhere's CERT, X, is …": what the name is of, and whose. */
const DESCRIBED =
  /^(?:(?:The|Its|Their|Our|This|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Ll}[\p{Ll}-]+, (?=(?:the )?\p{Lu})|(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? [^,]{2,40}, (?=(?:the )?\p{Lu}[^,]{1,60}, (?:is|are|has|have|which)\b))/u;
const OPENING_WORD =
  /^(?:And|Also|However|In addition(?! to)|Moreover|Furthermore|Additionally|Currently|Presently|At present|At the moment|Besides(?=,)|Nevertheless|Today|Now|Officially|Nationally|Both|In the meantime|Meanwhile|For now|To date|That said|Even so|Still(?=,)|So far|In practice|In general|Overall|Recently),? /;
const OPENING_PHRASE =
  /^(?:[Ii]n|[Oo]n|Within|[Aa]t|[Uu]nder|According to|By|Since|[Ff]or|With|As|Following|Pursuant to|From|During|After|Until|Through|Based on|Regarding|Concerning|Thanks to|Due to|Given|Besides|Apart from|Next to|Alongside|Along with|Together with)\b(?:(?! (?:is|are|was|were|has|have|lies|falls|rests|belongs|oversees?) )[^,:]){1,120}, (?=(?:it is )?["“‘]?(?:the |an? )?["“‘]?(?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu})|(?!(?:which|who|whose|that|where|and|or) )(?:\p{Ll}[\p{L}-]* ){1,10}?(?:is|are|was|were|has|lies|falls|rests|belongs)\b)/u;
