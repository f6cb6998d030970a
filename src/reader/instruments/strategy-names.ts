import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./clean-name.ts";
import { findProperNames } from "./proper-names.ts";

const STRATEGY =
  /\b(?:strateg\w+|polic(?:y|ies)|plans?|master ?plan|concept|doctrine|framework|programme?|agenda|initiative|resolution no|decree|guidelines|measures|document|estrat\w+|pol[ií]tica)\b/i;

/** Where a name ends within its sentence. */
const STOP =
  "(?=\\.?$|;|,? (?:which|that|in order|in accordance|to (?:ensure|establish|further|harness|create|provide|protect))\\b)";
const NAMED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:known as|called|named|entitled|titled)(?: the)? ["“‘']?([^"”]{4,200}?)["”’']?${STOP}`,
    "giu",
  ),
  /\b(?:strategy|policy|plan|framework)(?: since \d{4})? ?\(([^()]{6,200}(?:\([^()]{2,12}\))?)\)?/gi,
  /\brecogni[sz]ed (?:the )?(\p{Lu}.{4,240}?) as (?:its|the|a|their)\b/gu,
  new RegExp(
    `\\b(?:through|under|namely|which (?:is|are):?)(?: the| an?)? ((?:\\p{Lu}|e-).{4,240}?)${STOP}`,
    "gu",
  ),
  /^(?:In [\p{L} ]{3,30},? )?(?:The )?(\p{Lu}.{4,240}?) (?:is|are) (?:the |an? )?officially (?:recogni[sz]ed|approved|adopted)/gu,
  /\bofficially (?:recogni[sz]ed|approved|adopted)\b.{0,80}? (?:is|are) (?:the )?(\p{Lu}.{4,200}?)(?=\.?$)/gu,
  /\b(?:included|contained|set out|laid down|laid out|embedded|incorporated|integrated|outlined|described|defined|reflected|part|component|pillar|chapter) (?:in|within|under|into|of)(?: the| an?)? (\p{Lu}[^.;]{2,200}?)(?=\.?$|,? (?:which|that|as|in order|is|are|was|were|has|have|to \p{Ll}))/gu,
  /\bofficially (?:recogni[sz]ed|approved|adopted) ((?!an?\b|national|cyber|sector|and\b|or\b)\p{Ll}[^.,;]{5,80}?(?:strategy|policy|plan))\b/gu,
];

/** The strategies and policies that a section names: in its list, or in the first of its sentences that names one. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .flatMap(({ text }) => splitStanding(FIRST_SENTENCE.exec(text)?.[1] ?? text))
      .map((name) => cleanName(name.replace(EXPLAINED, "")));
  const sentences = splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => !/\bdoes not\b/i.test(text));
  const named = sentences.slice(0, 3).map(namesIn);
  const at = named.findIndex((names) => names.length > 0);
  const further = named.filter((_, later) => later > at && FURTHER.test(sentences[later] ?? ""));
  return [...(named[at] ?? []), ...further.flat()].filter((name) => name.length > 3);
}

/** A sentence that goes on counting. */
const FURTHER =
  /\balso (?:developed|adopted|approved|published|has|have)\b|^(?:The (?:second|third|other)|A (?:second|third|further)|Another|Additionally|In addition|Furthermore|Moreover)\b/i;

/** An item may go on to explain itself in sentences of its own. */
const FIRST_SENTENCE = /^(.{10,}?)\. (?=(?:This|That|It|The|These|Its) .*\b\p{Ll})/su;
/** "Rule no. 3, on a register of ships": what it is about in small letters, and no title. */
const EXPLAINED = /(?<=\d), (?:on|for|with|about|setting|establishing) (?:an? |the )?\p{Ll}.*$/su;

/** Two strategies that lost the line between them: each has a noun of its own, and a number goes with its title. */
function splitStanding(item: string): string[] {
  const names: string[] = [];
  for (const { text } of splitItem(item)) {
    const last = names.at(-1);
    const stands =
      last !== undefined && STANDING.test(last) && STANDING.test(text) && !NUMBER_ONLY.test(last);
    if (last === undefined || stands) names.push(text);
    else names[names.length - 1] = `${last} - ${text}`;
  }
  return names;
}

const STANDING =
  /\b(?:strateg\w+|polic(?:y|ies)|plan|master ?plan|concept|doctrine|framework|programme?|agenda|initiative|resolution|decree|law|act|guidelines|rule|estrat\w+|pol[ií]tica|plano?)\b/i;
/** A decree's number alone: what follows is its title. */
const NUMBER_ONLY = /^(?:decree|law|act|resolution|order|rule)s? (?:(?:no|n)[.°º]? ?)?[\d/.-]+$/i;

const namesIn = (sentence: string): string[] => {
  for (const pattern of NAMED) {
    const names = [...sentence.matchAll(pattern)]
      .map((match) => match[1] ?? "")
      .filter(
        (name) =>
          (/\p{Lu}/u.test(name) && !/^(?:(?:ITU|The Office)\b|ICTs? )/.test(name)) ||
          STRATEGY.test(name),
      );
    if (names.length > 0) return names.flatMap(splitStrategies).map(cleanName);
  }
  return properStrategies(
    sentence.replace(
      /,? (?:which|in accordance with|in line with|in order to|to (?:ensure|establish|further|harness)) .*$/s,
      "",
    ),
  );
};

/** A strategy with a name of its own: "a National Strategy for …" is still to be written. */
const properStrategies = (sentence: string): string[] =>
  findProperNames(sentence)
    .filter(
      ({ start, text }) =>
        !/\b(?:an?|new) $/.test(sentence.slice(0, start)) ||
        /\(|\d/.test(text) ||
        /\bhas an? (?:officially )?(?:recogni[sz]ed )?$/.test(sentence.slice(0, start)),
    )
    .map(({ text }) => text)
    .filter((name) => / /.test(name) && STRATEGY.test(name) && !isBody(name))
    .flatMap(splitStrategies)
    .map(cleanName);

/** The head of a name, before any preposition, tells a body from its strategy. */
const isBody = (name: string): boolean =>
  /^(?:Resolution of\b)|\b(?:Committee|Agency|Ministry|Office|Department|Council|Commission|Authority|Board|Unit|Cent(?:re|er)|Group|Team|Directorate|Cabinet)$/.test(
    name.startsWith("Resolution of")
      ? name
      : (name.split(/ (?:of|for|on|and|in|against) | \(/)[0] ?? ""),
  );

/** "A Policy and the B Strategy" are two where each has a noun of its own, and more than that noun. */
function splitStrategies(names: string): string[] {
  const parts: string[] = [];
  for (const part of names.split(
    /,? (?:and|as well as) (?:the )?(?=\p{Lu})|, (?:the )?(?=\p{Lu})/u,
  )) {
    const last = parts.at(-1);
    const isWhole =
      last === undefined ||
      (STRATEGY.test(last) && STRATEGY.test(part) && part.split(" ").length > 2);
    if (isWhole) parts.push(part);
    else parts[parts.length - 1] = `${last} and ${part}`;
  }
  return parts;
}
