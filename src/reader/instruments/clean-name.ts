import type { Block } from "../blocks.ts";
import { isNone, isRevoked, splitItem } from "../status/lists.ts";
import { LAW, PASSAGE, RULE } from "./words.ts";

/** Footnote marks. */
export const FOOTNOTE = /\s?\(\*\)|\*+/g;
/** A note that a law is not yet one: said by the instrument's own mark, not by its name. */
const STAGE_NOTE =
  /\s?\((?:currently|awaiting|in view|in progress|draft|under|proposed|proposal|pending|being|partial|not yet|to be|passed|enacted|adopted|in force|entered|before)\b[^()]{0,80}\)/gi;
/** Where it is found in the web. */
const ADDRESS = / ?[(<]?\b(?:https?:\/\/|www\.)[^\s()<>]+[)>]?$/i;
/** Words that explain a name, and are no part of it. */
const TAIL =
  /(?:(?<!(?:amended|modified) and),? (?:added|inserted|included|introduced|supplemented) by\b| (?:approved|adopted|carried out|managed|launched|initiated|operated) (?:by|in)\b|(?<!\b(?:amended|modified|revised|updated)) in (?:19|20)\d\d$| since (?:19|20)\d\d\b|[ ,](?:is|are|was|were|has|have|had|will) (?=\p{Ll})| -nothing\b)/u;
const CLAUSE = /(?: by)?,? (?:which|that|who|whose|although it|though it|but it) (?=\p{Ll})/u;
/** A law is cited "as amended by" another, which is known by its number: the date is left out. What added an article is history. */
const AMENDED =
  /(,? (?:amended|modified|reformed|updated) (?:and \p{Ll}{3,20} )?by (?:the )?[^,;]{2,60}?\d[\w./-]*)(?:,? (?:of|from|in|dated) |, )(?=\p{Lu}|\d)(?!.{0,60}\b(?:Law|Act|Decree)\b).{0,60}$/u;
const LEAD =
  /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) |^(?:(?:[-–—•*.,;:]|\((?=[^()]*$))\s?)+|^(?:(?:and|or|also|for|by|of|in|under|through)\s)+|^(?:the )?proposed (?=\p{Lu})/iu;

/** A name as written, without footnote marks, notes and explanations around it. */
export function cleanName(text: string): string {
  const plain = text
    .replace(STAGE_NOTE, "")
    .replace(ADDRESS, "")
    .replace(/ {2,}/g, " ")
    .replace(/ (?=\))|(?<=\() /g, "");
  return balance(cutTail(plain.replace(AMENDED, "$1")).replace(LEAD, "").trim())
    .replace(/[,;] (?:and|or)$/, "")
    .replace(/[.,;:]["”’]$/, "")
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
  count(text, "(") > count(text, ")") ||
  count(text, "“") > count(text, "”") ||
  count(text, "‘") > count(text, "’") ||
  count(text, '"') % 2 === 1;

/** Names without those that say the same in other letters. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase().replace(/^the /, "");
    if (!name.includes(" ") && names.some((other) => other.endsWith(`(${name})`))) return false;
    if (/\d/.test(name) && names.some((other) => other.startsWith(`${name} of the `))) return false;
    if (key === "" || !/\p{L}/u.test(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Resolution 5 of the Ice Board": a law of which nothing says yet what it is about. */
export const isNumberAlone = (law: string): boolean =>
  RULE.test(law) && NUMBERED.test(law) && !SUBJECT.test(law);

/** "Frost Decree No. 5-2008", "Resolution AB-5"; a year alone is no number. */
const NUMBER_START =
  /^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?|(?!(?:1[89]|20)\d\d(?![\d/-])))(?:\p{Lu}{1,5}-)?\d/u;
const NUMBERED = new RegExp(
  `${NUMBER_START.source}[\\p{L}\\d/.-]*(?: Coll\\.?)?(?:,? (?:of|de|du|from|dated) [^,()"“]{1,80})?$`,
  "u",
);
const SUBJECT = /\b(?:on|for|concerning|regarding|against|relating|sobre|sur|para)\b/i;

/** What a section lists, and is in force. */
export const listedIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text }) =>
    kind === "item" && !isNone(text) && !isRevoked(text)
      ? splitItem(text).map((part) => part.text)
      : [],
  );
