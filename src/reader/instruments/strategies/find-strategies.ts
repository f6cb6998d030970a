import { findCountry } from "../../areas.ts";
import { dropAsides } from "../names/asides.ts";
import { findGroups } from "../names/find-groups.ts";
import type { NameGroup } from "../names/name-group.ts";
import type { NameKind } from "../names/name-parts.ts";
import { LAW } from "../words/law-words.ts";
import { headOf } from "../words/name-head.ts";
import { STRATEGY, STRATEGY_ITSELF } from "../words/strategy-words.ts";
import { splitTokens } from "../words/tokens.ts";
import { isVerb } from "../words/verbs.ts";
import { isBody, OF_STATE, partsOf } from "./split-strategies.ts";

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
