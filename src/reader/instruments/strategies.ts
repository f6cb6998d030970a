import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName, dropAsides, type IsCut, NOTE, splitAt } from "./clean-name.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import { BODY, endsIn, headOf, isVerb, LAW, PAPER, STRATEGY, splitTokens } from "./words.ts";

/** The strategies and policies that a section names: in its list, or in the first of its sentences that names one. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .map(({ text }) => FIRST_SENTENCE.exec(text)?.[1] ?? text)
      .flatMap((name) => splitStrategies(name.replace(NOTE, "").replace(EXPLAINED, "")))
      .map(cleanName);
  const sentences = splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => !/\b(?:does not|expired|no longer)\b/i.test(text));
  const named = sentences.slice(0, MOST_SENTENCES).map(findStrategies);
  const at = named.findIndex((names) => names.length > 0);
  const further = named.filter((_, later) => later > at && FURTHER.test(sentences[later] ?? ""));
  return [...(named[at] ?? []), ...further.flat()].map(cleanName);
}

/** After a denial: "however the X contains provisions for it". */
export const readRelatedStrategies = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => SPEAKS_OF_IT.test(text))
    .flatMap(findStrategies)
    .filter((name) => !LAW.test(headOf(name)))
    .map(cleanName);
const SPEAKS_OF_IT =
  /(?<!\b(?:not|no) )\b(?:provisions?|references?|objectives?|chapters?|sections?|components?|pillars?|initiatives?|mentions?|measures|goals?|adopted|priorit(?:y|ies))\b/i;

/** What is told after these explains. */
const MOST_SENTENCES = 3;
/** A sentence that goes on counting. */
const FURTHER =
  /\b(?:has|have) (?:its|their) own\b|\balso (?:developed|adopted|approved|published|launched|issued|prepared|has|have)\b|^There (?:is|are) also\b|^The [a-z][^.;]{3,120} (?:is|are) also\b|^(?:The (?:second|third|other)|A (?:second|third|further)|Another|Additionally|In addition|Furthermore|Moreover)\b/i;

/** An item may go on to explain itself in sentences of its own. */
const FIRST_SENTENCE = /^(.{10,}?)\. (?=(?:This|That|It|The|These|Its) .*\b\p{Ll})/su;
/** "Rule no. 3, on a register of ships", "Ice Plan, for the years to come": what it is about in small letters, and no title. */
const EXPLAINED =
  /, (?:on|for|with|about|setting|establishing|(?:prepar|develop|issu|draft|launch|endors|elaborat|approv|adopt|publish)ed) (?:an? |the )?\p{Ll}.*$|, an? (?=\p{Ll}).*$|(?::| [-–—]) (?!(?:for|from|in|into|of|to|towards?|and) )\p{Ll}.*$| (?:aims|sets out|lays down|contains|covers|defines|provides|includes|addresses|focuses) .*$/su;

const STRATEGIES: NameKind = { head: STRATEGY, isTitle: true };

/** The strategies that a sentence names: in a place where one is named, else by their own nouns. */
function findStrategies(sentence: string): string[] {
  const text = dropAsides(sentence);
  const enclosed = findEnclosed(text);
  const capital = findGroups(text, STRATEGIES).map((group) =>
    enclosed && overlap(group, enclosed) ? enclosed : group,
  );
  const dated = [...text.matchAll(DATED)]
    .map(({ 0: name, index }) => ({ text: name, start: index, end: index + name.length }))
    .filter((one) => !capital.some((group) => overlap(group, one)));
  const groups = [...capital, ...dated].sort((a, b) => a.start - b.start);
  const proper = groups
    .filter(({ start }) => !AGAINST.test(text.slice(0, start)))
    .flatMap((group) =>
      partsOf(group).filter(
        (part, at) => isProper(text, part) || (at > 0 && LAW.test(headOf(part.text))),
      ),
    );
  const placed = (before: RegExp) =>
    groups
      .filter((group) => group === enclosed || isPlaced(text, group, before))
      .flatMap(partsOf)
      .filter(isName);
  const inPlace = placed(BEFORE);
  const past = inPlace.at(-1)?.end ?? text.length;
  const joined = proper.filter(
    ({ start }) => start > past && / and (?:the |its )$/.test(text.slice(0, start)),
  );
  const within = placed(WITHIN).filter(({ text: name }) => STRATEGY.test(name));
  const named = [[...inPlace, ...joined], proper, within].map((parts) =>
    parts.filter(isName).map((part) => part.text.replace(/^\((.*)\)$/s, "$1")),
  );
  return named.find((names) => names.length > 0) ?? [];
}

/** "the national security plan 2005": years at its end make a title of small letters. */
const DATED =
  /\b(?:(?:national|cyber|cyber-?security|digital|information|security) )+(?:strategy|policy|plan|programme?) (?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?(?![\d-])/g;

const overlap = (one: NameGroup, other: NameGroup): boolean =>
  one.end > other.start && one.start < other.end;

/** "a national strategy (Concept of …)": what the brackets hold is the name from end to end, in whatever language. */
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

/** Turns of phrase that a strategy's name follows, whatever it is called. */
const BEFORE =
  /(?:\b(?:known as|called|named|entitled|titled|under the (?:name|title)(?: of)?|referred to as|namely|i\.e\.|by virtue of|by means of|in the form of|(?:approved|adopted|issued|enacted|passed)(?: in \d{4})? as|through(?: the [a-z]{3,15}(?:ion|ment) of)?|by way of|considers|regards|treats|(?:(?<!\b(?:which|that) )(?:is|are) (?:based|founded|built)|rests?|rel(?:y|ies)) (?:up)?on|guided(?: in this [a-z]+)? by|(?:set(?: out)?|laid down|contained|included|embedded|incorporated|integrated|outlined|described|defined|reflected|enshrined|found) (?:in|within|into|by)|superseded by|replaced by|(?:complemented|supplemented|accompanied|followed|underpinned|supported) by|(?:officially|formally) (?:recogni[sz]ed|approved|adopted|recogni[sz]es)(?: an?)?|recogni[sz]es|recogni[sz]ed)|(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework|document)(?: (?:since|in|of) \d{4})?(?:,| is| are|:| –| -| which (?:is|are):?)| (?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework)(?: since \d{4})? \() ?(?:the |The |an? |its )?["“‘']?$/i;
/** Where a strategy stands in another, which is named if it is not. */
const WITHIN =
  /\b(?:(?:part|component|pillar|chapter|section|element) (?:of|in)|adheres? to|follows|based on|under|within) ?(?:the |The |an? |its )?(?:overall |wider )?["“‘']?$/u;
/** What is said of a strategy behind its name. */
const AFTER =
  /^["”’]?,? ?(?:which )?(?:(?:approved|adopted|launched|issued|published|prepared|developed|endorsed|drafted) (?:by|in) [^.;]{1,160}? |(?:which|that) [^.;,]{3,100}? )?(?:(?:is|are) (?:the |an? )?officially (?:recogni[sz]ed|approved|adopted)|(?:serves?|acts?|functions?|stands?|(?:has|have) been (?:officially )?(?:recogni[sz]ed|adopted|approved)|(?:is|was|are|were) (?:recogni[sz]ed|considered|regarded|presented|treated)) as\b|(?:is|are) (?:the |its )?(?:official |national |cyber ?security |country's )*(?:strateg|polic)|(?:contains?|establish(?:es)?|constitutes?|represents?|sets?(?: out)?|lays? down|forms?|provides?|defines?) (?:the |an? )?(?:official |national |overall |cyber ?security |information )*(?:strateg|polic|guidelines|framework|plan|objectives|principles)|as (?:its|the|an?|their|official)\b|(?:the|its|an?) (?:[\w-]{1,20} ){0,2}(?:strategy|policy|plan|programme?|agenda) (?:which|that|of|for|adopted)\b)/i;

/** What a strategy only goes along with, serves, or came from. */
const AGAINST =
  /\b(?:in (?:accordance|line|compliance|keeping|conformity|support|response|addition|relation)(?: with| of| to)|(?:help|assistance|support|aid|auspices|umbrella|framework|context|basis|implementation|member|part|recommendations|principles|objectives|provisions) of|(?:participates?|takes part|engaged) in|pursuant to|according to|consistent with|aligned (?:with|to)|derived from|inspired by|(?:supported|funded|financed|drafted|prepared|provided) by|(?:follow|stem|result|deriv|aris)\w* from|support(?:s|ing)|complement(?:s|ing)|(?:builds?|building|draws?|drawing|expands?|based) (?:up)?on|contribut(?:es|ing) to|under|within) (?:the |an? |its )?(?:overall |wider |national |EU-funded )?$|\b(?:replac|supersed|succeed)\w+ (?:the |an? |its )?(?:former |previous |earlier )?$|\b(?:plans?|planning|needs?|need for|wants|wishes for|towards?|without) (?:an? |any )$/;

const isPlaced = (text: string, { start, end }: NameGroup, turn: RegExp): boolean =>
  turn.test(text.slice(Math.max(0, start - 80), start)) || AFTER.test(text.slice(end, end + 240));

/** A strategy with a name of its own; a law that only brings one in is none. */
const isProper = (text: string, { text: name, start }: NameGroup): boolean =>
  STRATEGY.test(name) &&
  / /.test(name) &&
  !(
    LAW.test(headOf(name)) && /\b(?:by|via|under) (?:the |an? |its )?$/i.test(text.slice(0, start))
  );

/** A capital that only opens the sentence makes no name; a body and a country are none of a strategy. */
const isName = ({ text, start }: NameGroup): boolean =>
  findCountry(text) === undefined &&
  !isBody(text) &&
  !COMMON.test(text) &&
  (start > 0 || /[\p{Lu}\d“"]/u.test(text.slice(1)));

const COMMON =
  /^(?:The |A |An )?(?:It|Its|This|There|No|Cyber-?security|Cyber|National|ICTs?|ITU|Policy|Strategy|Plan|Government|Cabinet|Parliament|Information|ISO|IEC)(?: \p{Ll}[\p{L}-]*)*$|^(?:This|That|These|Its) |^(?:Action|Implementation|Work) Plan$|^(?:ITU|ISO|IEC)\b|^Cyber ?-?security (?:strategy|policy|plan) of |^(?:Resolution|Decree|Decision|Order|Law|Act) of \D*$/u;

/** Each strategy of a group, and where it stands. */
function partsOf({ text, start, end }: NameGroup): NameGroup[] {
  let from = 0;
  return splitStrategies(text).map((part) => {
    const at = Math.max(from, text.indexOf(part, from));
    from = at + part.length;
    return { text: part, start: start + at, end: Math.min(end, start + from) };
  });
}

/** The last noun of a name, before any preposition, tells a body from its strategy. */
const isBody = (name: string): boolean => {
  const [head = ""] = headOf(name.replace(/^.*['’]s /, ""))
    .replace(/(?: \(|(?<=\p{L}) ["“]).*$/su, "")
    .split(" and ");
  return endsIn(head, BODY, PAPER);
};

const JOINTS =
  /(,? (?:and(?: also)?|as well as|plus|along with|together with)(?: (?:by|through|on|in|under|of))? (?:the |The |an? |its )?(?:related |further |accompanying )?(?=["“]?(?:\p{Lu}|\d+(?:st|nd|rd|th) \p{Lu}|\p{Ll}{1,4}-\p{Lu}|\p{Ll}{4,12} (?:Plan|Strategy|Policy|Programme)\b))|[,;] (?:and )?(?:the |The |its )?(?=["“]?(?:\p{Lu}|\p{Ll}{1,4}-\p{Lu})))/u;

/** "A Policy and the B Strategy" are two where each has a noun of its own, and more than that noun. */
const splitStrategies = (names: string): string[] => splitAt(names, JOINTS, stands);

/** "Strategy and Action Plan" is one; behind an article or a comma, two words are enough for another. */
const stands: IsCut = (last, part, joint) =>
  (STRATEGY.test(last) || LAW.test(last) || (/ the $/.test(joint) && STRATEGY.test(part))) &&
  PAPER.test(part) &&
  (ownWords(part) > (joint === " and " ? 1 : 0) ||
    (joint !== " and " && / (?:of|for|on) /.test(part)) ||
    NUMBERED.test(part));
/** Words of a name besides the nouns that any has. */
const ownWords = (name: string): number =>
  name.split(" ").filter((word) => /\p{Lu}/u.test(word) && !STRATEGY.test(word)).length;
/** "Decree 5", "Order 12/07"; "Policy and Plan 2012-2016" is one. */
const NUMBERED =
  /^(?!(?:Plan|Policy|Programme?|Strategy|Framework) \d{4})\p{L}+ (?:No\.? ?)?\d|\d[./]\d/u;
