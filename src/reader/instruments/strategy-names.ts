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
  /\bofficially (?:recogni[sz]ed|approved|adopted) ((?!an?\b|national|cyber|sector|and\b|or\b)\p{Ll}[^.,;]{5,80}?(?:strategy|policy|plan))\b/gu,
];

/** The strategies and policies that a section names: in its list, or in the first of its sentences that names one. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items.flatMap(({ text }) => splitItem(text)).map((part) => cleanName(part.text));
  const sentences = splitSentences(blocks)
    .map(({ text }) => text)
    .filter((text) => !/\bdoes not\b/i.test(text));
  const named = sentences.slice(0, 3).map(namesIn);
  const at = named.findIndex((names) => names.length > 0);
  const further = ALSO.test(sentences[at + 1] ?? "") ? (named[at + 1] ?? []) : [];
  return [...(named[at] ?? []), ...further].filter((name) => name.length > 3);
}

const ALSO = /\balso (?:developed|adopted|approved|published)\b/i;

const namesIn = (sentence: string): string[] => {
  for (const pattern of NAMED) {
    const names = [...sentence.matchAll(pattern)]
      .map((match) => match[1] ?? "")
      .filter(
        (name) =>
          (/\p{Lu}/u.test(name) && !/^(?:ITU|The Office)\b/.test(name)) || STRATEGY.test(name),
      );
    if (names.length > 0) return names.flatMap(splitStrategies).map(cleanName);
  }
  return properStrategies(
    sentence.replace(/,? (?:which|in order to|to (?:ensure|establish|further|harness)) .*$/s, ""),
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
    .filter((name) => / /.test(name) && STRATEGY.test(name) && !BODY_START.test(name))
    .flatMap(splitStrategies)
    .map(cleanName);

const BODY_START = /^(?:Committee|Agency|Ministry|Office|Department|Council|Resolution of)\b/;

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
