import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { splitItem } from "../status/lists.ts";
import { splitSentences } from "../status/sentences.ts";
import { dropAsides, joinSeries, NOTE } from "./asides.ts";
import { cleanName } from "./clean-name.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import { isVerb, splitTokens } from "./tokens.ts";
import { BODY, endsIn, headOf, LAW, PAPER, STRATEGY, STRATEGY_ITSELF } from "./words.ts";

/** The strategies and policies that a section names: in its list, or in the first of its sentences that names one. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind, text }) => kind === "item" && !isBodies(text));
  if (items.length > 0)
    return items
      .flatMap(({ text }) => splitStanding(FIRST_SENTENCE.exec(text)?.[1] ?? text))
      .flatMap((name) =>
        splitStrategies(name.replace(YEAR, "").replace(NOTE, "").replace(EXPLAINED, "")),
      )
      .map(cleanName);
  const sentences = joinSeries(splitSentences(blocks))
    .map(({ text }) => text.replace(DENIED, ""))
    .filter((text) => !/\b(?:does not|expired|no longer)\b/i.test(text));
  const successor = sentences.map((text) => SUPERSEDED.exec(text)).find((match) => match);
  if (successor) return findStrategies(`known as ${successor[1]}`).map(cleanName);
  const named = sentences.slice(0, MOST_SENTENCES).map(findStrategies);
  const at = named.findIndex((names) => names.length > 0);
  const first = named[at] ?? [];
  const further = named.flatMap((names, later) => {
    const text = sentences[later] ?? "";
    if (later <= at) return [];
    if (FURTHER.test(text)) return names;
    return isBroughtIn(text) ? names.filter((name) => isOneMore(name, first)) : [];
  });
  return [...first, ...further].map(cleanName).filter((name) => name.length > 3);
}

/** Who contributes to a strategy is listed as well as strategies are. */
const isBodies = (item: string): boolean => BODY.test(headOf(item)) && !PAPER.test(item);

/** After a denial: "however the X contains provisions for it". */
export const readRelatedStrategies = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .map(({ text }) => text.replace(DENIED, ""))
    .filter((text) => SPEAKS_OF_IT.test(text) && !/\b(?:does not|is no|are no)\b/i.test(text))
    .flatMap(findStrategies)
    .map(cleanName);
const SPEAKS_OF_IT =
  /\b(?:provisions?|references?|objectives?|chapters?|sections?|components?|pillars?|initiatives?|mentions?|measures|goals?|adopted|priorit(?:y|ies))\b/i;

/** "It was superseded by the X": what was before is history. */
const SUPERSEDED =
  /\b(?:superseded|replaced|succeeded) (?:\p{Ll}+ )?by (?=(?:the |an? )?["“‘]?\p{Lu})(.+)$/u;

/** "It does not have one yet, however …": what follows may name what is to come. */
const DENIED = /^[^.;]*\bdoes not\b[^.;]*?\b(?:however|but|although)\b,? /i;

/** What is told after these explains. */
const MOST_SENTENCES = 3;

/** A sentence that goes on counting. */
const FURTHER =
  /\b(?:has|have) (?:its|their) own\b|\b(?:also )?(?:(?:was|were|been) )?also (?:developed|adopted|approved|published|launched|issued|prepared|drawn up|has|have)\b|^Also\b(?=.* (?:was|were) (?:adopted|approved|issued|published)\b)|^There (?:is|are) also\b|^The [a-z][^.;]{3,120} (?:is|are) also\b|^(?:The (?:second|third|other)|A (?:second|third|further)|Another|Additionally|In addition|Furthermore|Moreover)\b/i;

/** "In 2014 the B was adopted", "It is complemented by the B": a sentence that brings in a paper by its name. */
const isBroughtIn = (text: string): boolean => BROUGHT_IN.test(text) && !STRATEGY_TOLD.test(text);
const IS_MADE = "(?:adopted|approved|published|launched|issued|endorsed|released|promulgated)";
const ADDED = "(?:complemented|supplemented|accompanied|followed|underpinned)";
const BROUGHT_IN = new RegExp(
  `\\b(?:(?:was|were|has been|have been) (?:\\p{Ll}+ly |then |later )?${IS_MADE}|(?:government|cabinet|ministry|council|parliament|it|\\p{Lu}\\p{L}+) (?:(?:has|have) )?(?:then |later |\\p{Ll}+ly )?${IS_MADE}|(?:is|was|has been) ${ADDED}(?: in (?:\\p{Lu}\\p{L}+ )?\\d{4})? by|has (?:the|its|an?) (?=\\p{Lu}))|^The \\p{Lu}[^.,;]{3,120}? (?:sets out|contains|covers|defines|lays down|provides|addresses|includes) `,
  "u",
);
/** "It was adopted in 2010", "The strategy was …": what is told of the one that was named. */
const STRATEGY_TOLD = new RegExp(
  `^(?:It|This|These|They|The \\p{Ll}+(?: \\p{Ll}+)?) (?:was|were|has been|have been) (?!${ADDED})`,
  "u",
);
/** A strategy by its own noun with a word besides, or a numbered paper; neither the one before nor the plan that carries it out. */
const isOneMore = (name: string, before: readonly string[]): boolean =>
  (STRATEGY_ITSELF.test(name) || (LAW.test(name) && /\d/.test(name))) &&
  name.split(" ").some((word) => /\p{Lu}/u.test(word) && !STRATEGY_ITSELF.test(word)) &&
  !before.some((one) => name.includes(one) || one.includes(name));

/** An item may go on to explain itself in sentences of its own. */
const FIRST_SENTENCE = /^(.{10,}?)\. (?=(?:This|That|It|The|These|Its) .*\b\p{Ll})/su;
/** "Rule no. 3, on a register of ships", "Ice Plan, for the years to come": what it is about in small letters, and no title. */
const EXPLAINED =
  /, (?:on|for|with|about|setting|establishing|(?:prepar|develop|issu|draft|launch|endors|elaborat|approv|adopt|publish)ed) (?:an? |the )?\p{Ll}.*$|, an? (?=\p{Ll}).*$|(?::| [-–—]) (?!(?:for|from|in|into|of|to|towards?|and) )\p{Ll}.*$| (?:aims|sets out|lays down|contains|covers|defines|provides|includes|addresses|focuses) .*$/su;

/** "In 2010: Ice Strategy". */
const YEAR = /^(?:(?:In|Since) )?\d{4}: /;

/** Two strategies that lost the line between them: each has a noun of its own, and a number goes with its title. */
function splitStanding(item: string): string[] {
  const names: string[] = [];
  for (const { text } of splitItem(item)) {
    const last = names.at(-1);
    const stands =
      last !== undefined && isStanding(last) && isStanding(text) && !NUMBER_ONLY.test(last);
    if (last === undefined || stands) names.push(text);
    else names[names.length - 1] = `${last} - ${text}`;
  }
  return names;
}

/** Whether a name is a strategy or a law by itself. */
const isStanding = (name: string): boolean => PAPER.test(name);

/** A decree's number alone: what follows is its title. */
const NUMBER_ONLY = /^(?:decree|law|act|resolution|order|rule)s? (?:(?:no|n)[.°º]? ?)?[\d/.-]+$/i;

const STRATEGIES: NameKind = { head: STRATEGY, isTitle: true };

/** The strategies that a sentence names: in a place where one is named, else by their own nouns. */
export function findStrategies(sentence: string): string[] {
  const [beside, main] = splitBeside(sentence);
  if (main !== undefined) return [...findStrategies(beside), ...findStrategies(main)];
  const text = joinFurther(
    dropAsides(
      sentence
        .replace(IN_PLACE, "")
        .replace(APPOSED, "$1: ")
        .replace(/^By (?=\p{Lu})/u, "by "),
    ),
  );
  const enclosed = findEnclosed(text);
  const groups = findGroups(text, STRATEGIES).map((group) =>
    enclosed && isWithin(group, enclosed, text) ? enclosed : group,
  );
  const own = groups
    .filter(
      ({ text: names, start, end }) =>
        !AGAINST.test(text.slice(0, start)) &&
        !(names.endsWith(" plans") && text.startsWith(" to ", end)),
    )
    .flatMap((group) =>
      partsOf(group).filter((part, at) => isProper(text, part) || (at > 0 && isPaper(part.text))),
    );
  // A standard or an order is a strategy where it has a number, stands beside one, or was made for one.
  const isMeant = own.some(
    ({ text: name, start, end }) =>
      STRATEGY_ITSELF.test(name) ||
      /\d/.test(name) ||
      MADE.test(text.slice(0, start)) ||
      WAS_MADE.test(text.slice(end)),
  );
  const proper = isMeant ? own : [];
  const placed = (before: RegExp) =>
    groups
      .filter((group) => group === enclosed || isPlaced(text, group, before))
      .flatMap(partsOf)
      .filter(isName);
  const inPlace = placed(BEFORE);
  const names =
    [
      [...inPlace, ...findJoined(text, inPlace, proper)],
      proper,
      placed(WITHIN).filter(({ text: name }) => STRATEGY.test(name)),
    ]
      .map((parts) => parts.filter(isName).map((part) => part.text.replace(/^\((.*)\)$/s, "$1")))
      .find((some) => some.length > 0) ?? [];
  return names.length > 0
    ? names
    : [...text.matchAll(LOW_NAME)].map((match) => match[1] ?? match[2] ?? "");
}

/** "In addition to the A, the council adopted the B": both are there. */
function splitBeside(sentence: string): readonly [string, string?] {
  const [, beside = "", main = ""] = BESIDE.exec(sentence) ?? [];
  return STRATEGY_ITSELF.test(beside) ? [`There is ${beside}.`, main] : [sentence];
}
const BESIDE =
  /^(?:In addition to|Besides?|Apart from|Aside from|Alongside|Along with|Together with|Next to|As well as) ((?:the |its )?\p{Lu}[^,;]*), (.+)$/su;

/** "the A, complemented by the B": a further strategy, by whatever words it is joined. */
const joinFurther = (text: string): string =>
  text.replace(JOINED, (joint, at: number) =>
    STRATEGY_ITSELF.test(/^[^,.;]*/.exec(text.slice(at + joint.length))?.[0] ?? "")
      ? " and "
      : joint,
  );
const JOINED =
  /,? (?:as well as|(?:along|together) with|in addition to|alongside|plus|besides?|(?:followed|complemented|supplemented|accompanied|underpinned) by|\/) (?=(?:(?:the|an?|its|by the|on the|in the|through the) )?["“]?(?:\p{Lu}|\p{Ll}-\p{Lu}))/gu;

/** "The A defines the policy, and the B contains the measures": what is joined to names in their places by "and the". */
function findJoined(text: string, placed: readonly NameGroup[], proper: readonly NameGroup[]) {
  const past = placed.at(-1)?.end;
  return proper.filter(
    ({ start }) =>
      past !== undefined && start > past && / and (?:the |its )$/.test(text.slice(0, start)),
  );
}

const MADE =
  /\b(?:adopted|approved|issued|published|developed|prepared|enacted|launched|established|drafted)\b[^.;]{0,40}$/;
const WAS_MADE =
  /^ (?:was|were|has been|have been) (?:officially |also )*(?:adopted|approved|issued|published|developed|prepared|enacted|launched|drawn up)\b/;
/** "In Somewhere, the …". */
const IN_PLACE =
  /^(?:In|For|Within) (?:the )?(?:\p{Lu}[\p{L}'’-]+ ?(?:of |and |the )?){1,5}, (?=\p{Ll})/u;

/** "Another document, the X, …": the name of what is told of, and no aside. */
const APPOSED = /\b(strategy|policy|plan|framework|document|programme|text), (?=the \p{Lu})/gu;

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

/** A group within the brackets, or one that a place before them begins: "a strategy in Somewhere (Concept of …)". */
const isWithin = (group: NameGroup, enclosed: NameGroup, text: string): boolean =>
  group.start >= enclosed.start
    ? group.end < enclosed.end
    : group.end > enclosed.start && !STRATEGY.test(text.slice(group.start, enclosed.start));

/** A policy of another matter in small letters, where it is called official. */
const LOW_NAME =
  /(?<=\b(?:an?|the) )((?:\p{Ll}[\p{L}-]+ ){0,3}(?:strategy|policy|plan) (?:for|on|of|against) [^.,;()]{3,80}\(\p{Lu}[\p{L}\d-]+\))|\bofficially (?:recogni[sz]ed|approved|adopted) ["“‘]?((?!an?\b|national|cyber|sector|and\b|or\b)\p{Ll}[^.,;"”]{5,80}?(?:strategy|policy|plan)|(?:strategy|policy|plan) for the (?:security|protection|safety) of [^.,;()]{3,60}?(?=[.,;]| (?:which|that|through|by|managed|run|under)\b))(?![\p{L}-])/gu;

/** Turns of phrase that a strategy's name follows, whatever it is called. */
const BEFORE =
  /(?:\b(?:known as|called|named|entitled|titled|dubbed|under the (?:name|title)(?: of)?|referred to as|(?:goes by|bears) the (?:name|title)(?: of)?|namely|i\.e\.|by virtue of|by means of|in the form of|(?:approved|adopted|issued|enacted|passed)(?: in \d{4})? as|through(?: the [a-z]{3,15}(?:ion|ment) of)?|by way of|considers|regards|treats|(?:(?<!\b(?:which|that) )(?:is|are) (?:based|founded|built)|rests?|rel(?:y|ies)) (?:up)?on|guided(?: in this [a-z]+)? by|(?:set out|laid down|laid out|contained|included|embedded|incorporated|integrated|outlined|described|defined|reflected|enshrined|found) (?:in|within|into|by)|superseded by|replaced by|(?:complemented|supplemented|accompanied|followed|underpinned|supported) by|(?:officially|formally) (?:recogni[sz]ed|approved|adopted|recogni[sz]es)(?: an?)?|recogni[sz]es|recogni[sz]ed)|(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework|document)(?: (?:since|in|of) \d{4})?(?:,| is| are|:| –| -| which (?:is|are):?)| (?:strateg(?:y|ies)|polic(?:y|ies)|plans?|framework)(?: since \d{4})? \() ?(?:the |The |an? |its )?["“‘']?$/i;
/** Where a strategy stands in another, which is named if it is not. */
const WITHIN =
  /\b(?:(?:part|component|pillar|chapter|section|element) (?:of|in)|adheres? to|follows|based on|under|within) ?(?:the |The |an? |its )?(?:overall |wider )?["“‘']?$/u;
/** What is said of a strategy behind its name. */
const AFTER =
  /^["”’]?,? ?(?:which )?(?:(?:approved|adopted|launched|issued|published|prepared|developed|promulgated|endorsed|drafted) (?:by|in) [^.;]{1,160}? |(?:which|that) [^.;,]{3,100}? )?(?:(?:is|are) (?:the |an? )?officially (?:recogni[sz]ed|approved|adopted)|(?:serves?|acts?|functions?|stands?|(?:has|have) been (?:officially )?(?:recogni[sz]ed|adopted|approved)|(?:is|was|are|were) (?:recogni[sz]ed|considered|regarded|presented|treated)) as\b|(?:is|are) (?:the |its )?(?:official |national |cyber ?security |country's )*(?:strateg|polic)|(?:contains?|establish(?:es)?|adopts?|approves?|constitutes?|represents?|sets?(?: out)?|lays? down|forms?|provides?|defines?) (?:the |an? )?(?:official |national |overall |cyber ?security |information )*(?:strateg|polic|guidelines|framework|plan|objectives|principles)|as (?:its|the|an?|their|official)\b)/i;

/** A name where a strategy is named; a body, a country or a bare noun is none. */
function isPlaced(text: string, { start, end }: NameGroup, turn: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const isQuoted = /^["“]\p{Lu}/u.test(text.slice(start)) && ISSUED.test(before);
  return isQuoted || turn.test(before) || AFTER.test(text.slice(end, end + 240));
}
/** "published “X”": a title in quotation marks needs no noun. */
const ISSUED =
  /\b(?:released|published|launched|issued|adopted|approved|enacted) (?:the |its |an? )?$/;

/** A strategy with a name of its own: "a National Strategy for …" is still to be written. */
function isProper(text: string, { text: name, start }: NameGroup): boolean {
  if (!STRATEGY.test(name) || !/ /.test(name)) return false;
  if (
    LAW.test(headOf(name)) &&
    /\b(?:by|via|under) (?:the |an? |its )?$/i.test(text.slice(0, start))
  )
    return false;
  return !TO_COME.test(text.slice(0, start));
}

/** A law, or a numbered decision of any body: a strategy where it stands beside one. */
const isPaper = (name: string): boolean => LAW.test(headOf(name)) || OF_STATE.test(name);

/** What there is only a need or a wish for has no name yet. */
const TO_COME =
  /\b(?:of|plans?|planning|plans for|wants|needs?|need for|wishes for|towards?|without) (?:an? |a new |any )$/;

/** A capital that only opens the sentence makes no name; a body and a country are none of a strategy. */
const isName = ({ text, start }: NameGroup): boolean =>
  findCountry(text) === undefined &&
  (/^["“‘]/.test(text) || !isBody(text)) &&
  !COMMON.test(text) &&
  /\p{L}{3}/u.test(text) &&
  (start > 0 || /[\p{Lu}\d“"]/u.test(text.slice(1)));

const COMMON =
  /^(?:The |A |An )?(?:It|Its|This|There|No|Cyber-?security|Cyber|National|ICTs?|ITU|Policy|Strategy|Plan|Government|Cabinet|Parliament|Information|ISO|IEC|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})(?: \p{Ll}[\p{L}-]*)*$|^(?:This|That|These|Its) |^(?:Action|Implementation|Work) Plan$|^(?:ITU|ISO|IEC)\b|^Cyber ?-?security (?:strategy|policy|plan) of |^(?:Resolution|Decree|Decision|Order|Law|Act) of \D*$/u;

/** What a strategy only goes along with, serves, or came from. */
const AGAINST =
  /\b(?:in (?:accordance|line|compliance|harmony|keeping|conformity|support|response|addition|relation)(?: with| of| to)|(?:help|assistance|support|aid|auspices|umbrella|framework|context|basis|implementation|member|part|recommendations|principles|objectives|provisions) of|(?:participates?|takes part|engaged) in|pursuant to|according to|consistent with|aligned (?:with|to)|derived from|inspired by|(?:supported|funded|financed|drafted|prepared|provided) by|(?:follow|stem|result|deriv|aris)\w* from|tak(?:es?|ing) into account|support(?:s|ing)|complement(?:s|ing)|(?:builds?|building|draws?|drawing|expands?|based) (?:up)?on|contribut(?:es|ing) to|under|within) (?:the |an? |its )?(?:overall |wider |national |EU-funded )?$|\b(?:replac|supersed|succeed)\w+ (?:the |an? |its )?(?:former |previous |earlier )?$/;

/** Each strategy of a group, and where it stands. */
export function partsOf({ text, start, end }: NameGroup): NameGroup[] {
  let from = 0;
  return splitStrategies(text).map((part) => {
    const at = Math.max(from, text.indexOf(part, from));
    from = at + part.length;
    return { text: part, start: start + at, end: Math.min(end, start + from) };
  });
}

/** The last noun of a name, before any preposition, tells a body from its strategy. */
export const isBody = (name: string): boolean => {
  const own = name.replace(/^.*['’]s /, "");
  const [head = ""] = headOf(own)
    .replace(/(?: \(|(?<=\p{L}) ["“]).*$/su, "")
    .split(" and ");
  return endsIn(head, BODY, PAPER) && !OF_STATE.test(own);
};

/** "Government of Somewhere Master Plan 2015": whose it is stands before it. */
export const OF_STATE = new RegExp(
  `^(?:Royal |Federal )?(?:Government|Cabinet|Council of Ministers|Kingdom|Republic|State) .*(?:${STRATEGY_ITSELF.source}(?: [\\d/–-]+)?$|(?:Decision|Resolution|Decree|Order|Act|Law) (?:No|N°|\\d))`,
  "i",
);

const JOINTS =
  /(,? (?:and(?: also)?|as well as|plus)(?: (?:by|through|on|in|under|of))? (?:the |The |an? |its )?(?:related |further |accompanying )?(?=["“]?(?:\p{Lu}|\d+(?:st|nd|rd|th) \p{Lu}|\p{Ll}{1,4}-\p{Lu}|\p{Ll}{4,12} (?:Plan|Strategy|Policy|Programme)\b))|[,;] (?:and )?(?:the |The |its )?(?=["“]?(?:\p{Lu}|\p{Ll}{1,4}-\p{Lu})))/u;

/** "A Policy and the B Strategy" are two where each has a noun of its own, and more than that noun. */
export function splitStrategies(names: string): string[] {
  const [first = "", ...further] = joinBegun(names.split(JOINTS));
  const parts = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = ""] = further.slice(at, at + 2);
    const last = parts.at(-1) ?? "";
    if ((isBody(last) && isNoField(part, joint)) || stands(last, part, joint)) parts.push(part);
    else parts[parts.length - 1] = `${last}${joint}${part}`;
  }
  return parts;
}

/** "the Ice and Snow Plan": what an article begins goes on up to its noun. */
function joinBegun(parts: readonly string[]): string[] {
  const joined = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const [joint = "", part = ""] = parts.slice(at, at + 2);
    const last = joined.at(-1) ?? "";
    const isBegun = BEGINS.test(joined.at(-2) ?? "") && FIELD.test(last) && !PAPER.test(last);
    if (isBegun && joint === " and " && STRATEGY_ITSELF.test(part))
      joined[joined.length - 1] = last + joint + part;
    else joined.push(joint, part);
  }
  return joined;
}
const BEGINS = / (?:the|The|its) $/;
const FIELD = /^["“]?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;

/** Behind a body: a strategy, a short form, or what an article sets apart; "and Communications" is a further field of it. */
const isNoField = (part: string, joint: string): boolean =>
  PAPER.test(part) || / (?:the|an?|its) $/.test(joint) || /\p{Lu}{2}/u.test(part);

/** Words of a name besides the nouns that any has. */
const ownWords = (name: string): number =>
  name
    .replace(/ \(.*$/s, "")
    .split(" ")
    .filter((word) => /\p{Lu}/u.test(word) && !STRATEGY.test(word)).length;

/** "Strategy and Action Plan" is one; behind an article or a comma, two words are enough for another. */
const stands = (last: string, part: string, joint: string): boolean =>
  (STRATEGY.test(last) || LAW.test(last) || (/ the $/.test(joint) && STRATEGY.test(part))) &&
  PAPER.test(/ the $/.test(joint) ? part : part.replace(CITED, "")) &&
  (ownWords(part) > (joint === " and " ? 1 : 0) ||
    (joint !== " and " && / (?:of|for|on) /.test(part)) ||
    NUMBERED.test(part) ||
    // A year, or a quotation of its own, ends a title.
    (ownWords(part) > 0 && / \d{4}["”]?$/.test(part)) ||
    (/["”]$/.test(last) && /^["“]/.test(part))) &&
  !(joint === " and " && ANY_PLAN.test(part) && headOf(last) === last);
/** "Decree 5", "Order 12/07"; "Policy and Plan 2012-2016" is one. */
const NUMBERED =
  /^(?!(?:Plan|Policy|Programme?|Strategy|Framework) \d{4})\p{L}+ (?:No\.? ?)?\d|\d[./]\d/u;
/** "… Technologies. Decree 8/12": by what it was enacted. */
const CITED = /\. \p{Lu}.*$/su;
const ANY_PLAN = /^(?:Action|Implementation|Work|Master) ?[Pp]lan\b/;
