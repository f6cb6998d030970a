import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName, dropAsides, type IsCut, NOTE, splitAt } from "./clean-name.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import { splitTokens } from "./tokens.ts";
import { BODY, endsIn, headOf, isVerb, LAW, PAPER, STRATEGY } from "./words.ts";

/** The strategies in a section's list or, if it has no list, in its first sentences. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .map(({ text }) => FIRST_SENTENCE.exec(text)?.[1] ?? text)
      .flatMap((name) => splitStrategies(name.replace(NOTE, "").replace(EXPLANATION, "")))
      .map(cleanName);
  const sentences = splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => !/\b(?:does not|expired|no longer)\b/i.test(text));
  const named = sentences.slice(0, MAX_SENTENCES).map(findStrategies);
  const at = named.findIndex((names) => names.length > 0);
  const further = named.filter((_, later) => later > at && FURTHER.test(sentences[later] ?? ""));
  return [...(named[at] ?? []), ...further.flat()].map(cleanName);
}

/** The strategies mentioned after a denial: "however the X contains provisions for it". */
export const readRelatedStrategies = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => CONTAINS_MEASURE.test(text))
    .flatMap(findStrategies)
    .filter((name) => !LAW.test(headOf(name)))
    .map(cleanName);
const CONTAINS_MEASURE = pattern(
  "i",
)`(?<!\b(?:not|no) )\b(?:${lists.strategies.containsMeasure})\b`;

/** Number of sentences that are searched for a name. Later sentences only explain the strategy. */
const MAX_SENTENCES = 3;
/** A sentence that names further strategies: "It also adopted …". */
const FURTHER = pattern("i")`${lists.strategies.further}`;

/** The first sentence of an item, which contains the name. Further sentences explain it. */
const FIRST_SENTENCE = /^(.{10,}?)\. (?=(?:This|That|It|The|These|Its) .*\b\p{Ll})/su;
/** The explanation in "Rule no. 3, on a register of ships" or "Ice Plan, for the years to come". */
const EXPLANATION =
  /, (?:on|for|with|about|setting|establishing|(?:prepar|develop|issu|draft|launch|endors|elaborat|approv|adopt|publish)ed) (?:an? |the )?\p{Ll}.*$|, an? (?=\p{Ll}).*$|(?::| [-–—]) (?!(?:for|from|in|into|of|to|towards?|and) )\p{Ll}.*$| (?:aims|sets out|lays down|contains|covers|defines|provides|includes|addresses|focuses) .*$/su;

const STRATEGIES: NameKind = { head: STRATEGY, isTitle: true };

/**
 * The strategies that phrases such as "known as" introduce. If there are none, the names with a noun for a strategy. If
 * there are none either, wider or related strategies.
 */
function findStrategies(sentence: string): string[] {
  const text = dropAsides(sentence);
  const enclosed = findEnclosed(text);
  const capitalized = findGroups(text, STRATEGIES).map((group) =>
    enclosed && overlap(group, enclosed) ? enclosed : group,
  );
  const dated = [...text.matchAll(DATED)]
    .map(({ 0: name, index }) => ({ text: name, start: index, end: index + name.length }))
    .filter((one) => !capitalized.some((group) => overlap(group, one)));
  const groups = [...capitalized, ...dated].sort((a, b) => a.start - b.start);
  const proper = groups
    .filter(({ start }) => !RELATED_ONLY.test(text.slice(0, start)))
    .flatMap((group) =>
      partsOf(group).filter(
        (part, at) => isProper(text, part) || (at > 0 && LAW.test(headOf(part.text))),
      ),
    );
  const findIntroduced = (phrase: RegExp) =>
    groups
      .filter((group) => group === enclosed || isIntroduced(text, group, phrase))
      .flatMap(partsOf)
      .filter(isName);
  const introduced = findIntroduced(BEFORE);
  const past = introduced.at(-1)?.end ?? text.length;
  const joined = proper.filter(
    ({ start }) => start > past && / and (?:the |its )$/.test(text.slice(0, start)),
  );
  const within = findIntroduced(WITHIN).filter(({ text: name }) => STRATEGY.test(name));
  const named = [[...introduced, ...joined], proper, within].map((parts) =>
    parts.filter(isName).map((part) => part.text.replace(/^\((.*)\)$/s, "$1")),
  );
  return named.find((names) => names.length > 0) ?? [];
}

/** A lower-case phrase with a year, which is a title: "the national security plan 2005". */
const DATED =
  /\b(?:(?:national|cyber|cyber-?security|digital|information|security) )+(?:strategy|policy|plan|programme?) (?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?(?![\d-])/g;

const overlap = (one: NameGroup, other: NameGroup): boolean =>
  one.end > other.start && one.start < other.end;

/** In "a national strategy (Concept of …)", the name is in brackets. It may be in any language. */
function findEnclosed(text: string): NameGroup | undefined {
  const match = ENCLOSED.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || splitTokens(name).some(({ word }) => isVerb(word)))
    return undefined;
  const start = match.index + match[0].length;
  return { text: `(${name})`, start, end: start + name.length };
}
const ENCLOSED =
  /\b(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework)(?: (?:since|of|in|for) (?:\d{4}|(?:the )?\p{Lu}[\p{L} ]{2,40}?))? \((?=(["“]?\p{Lu}[^()]{4,160})\))(?=[^()]* )/u;

const STRATEGY_NOUN = "(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework)";
/** Precedes the name of a strategy, even a name without a noun for a strategy. */
const BEFORE = pattern("i")`
  (?:
    \b(?:${lists.strategies.before})
    (?:${STRATEGY_NOUN}|document)(?: (?:since|in|of) \d{4})?(?:,| is| are|:| –| -| which (?:is|are):?)
    [ ]${STRATEGY_NOUN}(?: since \d{4})? \(
  ) ?(?:the |The |an? |its )?["“‘']?$
`;
/** Precedes a wider or related strategy. */
const WITHIN =
  /\b(?:(?:part|component|pillar|chapter|section|element) (?:of|in)|adheres? to|follows|based on|under|within) ?(?:the |The |an? |its )?(?:overall |wider )?["“‘']?$/u;
const IN_THIS_FIELD = "(?:official |national |overall |cyber ?security |information )*";
/** Follows a strategy's name: "…, adopted in 2012, serves as the national policy". */
const AFTER = pattern("i")`
  ^["”’]?,? ?(?:which )?(?:(?:approved|adopted|launched|issued|published|prepared|developed|endorsed|drafted) (?:by|in) [^.;]{1,160}? |(?:which|that) [^.;,]{3,100}? )?(?:
    ${lists.strategies.after}
    (?:contains?|establish(?:es)?|constitutes?|represents?|sets?(?: out)?|lays? down|forms?|provides?|defines?) (?:the |an? )?${IN_THIS_FIELD}(?:strateg|polic|guidelines|framework|plan|objectives|principles)
  )
`;

/** Precedes a planned document, or a document that a strategy only agrees with, supports, derives from or replaces. */
const RELATED_ONLY = pattern()`
  \b(?:${lists.strategies.relatedOnly}) (?:the |an? |its )?(?:overall |wider |national |EU-funded )?$
  \b(?:replac|supersed|succeed)\w+ (?:the |an? |its )?(?:former |previous |earlier )?$
  \b(?:plans?|planning|needs?|need for|wants|wishes for|towards?|without) (?:an? |any )$
`;

const isIntroduced = (text: string, { start, end }: NameGroup, phrase: RegExp): boolean =>
  phrase.test(text.slice(Math.max(0, start - 80), start)) || AFTER.test(text.slice(end, end + 240));

/** Whether a name has a noun for a strategy and another word, and is not the law by which a strategy was adopted. */
const isProper = (text: string, { text: name, start }: NameGroup): boolean =>
  STRATEGY.test(name) &&
  / /.test(name) &&
  !(
    LAW.test(headOf(name)) && /\b(?:by|via|under) (?:the |an? |its )?$/i.test(text.slice(0, start))
  );

/** Excludes countries, bodies, generic terms and a sentence's first word. */
const isName = ({ text, start }: NameGroup): boolean =>
  findCountry(text) === undefined &&
  !isBody(text) &&
  !GENERIC.test(text) &&
  (start > 0 || /[\p{Lu}\d“"]/u.test(text.slice(1)));

const GENERIC = pattern("u")`
  ^(?:The |A |An )?(?:${lists.strategies.generic})(?: \p{Ll}[\p{L}-]*)*$
  ^(?:This|That|These|Its) |^(?:Action|Implementation|Work) Plan$|^(?:ITU|ISO|IEC)\b
  ^Cyber ?-?security (?:strategy|policy|plan) of |^(?:Resolution|Decree|Decision|Order|Law|Act) of \D*$
`;

function partsOf({ text, start, end }: NameGroup): NameGroup[] {
  let from = 0;
  return splitStrategies(text).map((part) => {
    const at = Math.max(from, text.indexOf(part, from));
    from = at + part.length;
    return { text: part, start: start + at, end: Math.min(end, start + from) };
  });
}

const isBody = (name: string): boolean => {
  const [head = ""] = headOf(name.replace(/^.*['’]s /, ""))
    .replace(/(?: \(|(?<=\p{L}) ["“]).*$/su, "")
    .split(" and ");
  return endsIn(head, BODY, PAPER);
};

const JOINTS = pattern("u")`
  (
    ,? (?:and(?: also)?|as well as|plus|along with|together with)(?: (?:by|through|on|in|under|of))? (?:the |The |an? |its )?(?:related |further |accompanying )?(?=["“]?(?:\p{Lu}|\d+(?:st|nd|rd|th) \p{Lu}|\p{Ll}{1,4}-\p{Lu}|\p{Ll}{4,12} (?:Plan|Strategy|Policy|Programme)\b))
    [,;] (?:and )?(?:the |The |its )?(?=["“]?(?:\p{Lu}|\p{Ll}{1,4}-\p{Lu}))
  )
`;

/** Splits "A Policy and the B Strategy", but not "Policy and Strategy". */
const splitStrategies = (names: string): string[] => splitAt(names, JOINTS, areTwoStrategies);

/** "Strategy and Action Plan" is one strategy. After a plain "and", an unnumbered second name needs at least two words of its own. */
const areTwoStrategies: IsCut = (last, part, joint) =>
  (STRATEGY.test(last) || LAW.test(last) || (/ the $/.test(joint) && STRATEGY.test(part))) &&
  PAPER.test(part) &&
  (ownWords(part) > (joint === " and " ? 1 : 0) ||
    (joint !== " and " && / (?:of|for|on) /.test(part)) ||
    NUMBERED.test(part));
const ownWords = (name: string): number =>
  name.split(" ").filter((word) => /\p{Lu}/u.test(word) && !STRATEGY.test(word)).length;
/** Matches "Decree 5", "Order 12/07", but not "Plan 2012-2016". */
const NUMBERED =
  /^(?!(?:Plan|Policy|Programme?|Strategy|Framework) \d{4})\p{L}+ (?:No\.? ?)?\d|\d[./]\d/u;
