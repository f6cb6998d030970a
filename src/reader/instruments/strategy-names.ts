import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./clean-name.ts";
import { findProperNames } from "./proper-names.ts";

const STRATEGY =
  /\b(?:strateg\w+|polic(?:y|ies)|plans?|master ?plan|concept|doctrine|framework|programme?|agenda|initiative|resolution|decree|guidelines|measures|document|estrat\w+|pol[ií]tica)\b/i;

const NAMED: readonly RegExp[] = [
  /\b(?:known as|called|named|entitled|titled)(?: the)? ["“‘']?([^."”]{4,200}?)["”’']?(?=[.;]|$| which\b| in order\b)/gi,
  /\b(?:strategy|policy|plan|framework)(?: since \d{4})? ?\(([^()]{6,200}(?:\([^()]{2,12}\))?)\)?/gi,
  /\b(?:through|under|namely|which (?:is|are):?)(?: the)? ((?:\p{Lu}|e-)[^.;]{4,240}?)(?=\.(?!\s?(?:Decree|Act|Law))|;|$|,? (?:which|that|in order|in accordance|to (?:ensure|establish|further|harness))\b)/gu,
  /\brecogni[sz]ed (?:the )?([\p{Lu}][^.;]{4,240}?) as (?:its|the|a|their)\b/gu,
  /^(?:In [\p{L} ]{3,30},? )?(?:The )?([\p{Lu}][^;]{4,240}?) (?:is|are) (?:the |an? )?officially (?:recogni[sz]ed|approved|adopted)/gu,
  /\bofficially (?:recogni[sz]ed|approved|adopted)\b[^.;]{0,80}? (?:is|are) (?:the )?([\p{Lu}][^.;]{4,200}?)(?=[.;]|$)/gu,
];

/** The strategies and policies that a section names. */
export function readStrategyNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items.flatMap(({ text }) => splitItem(text)).map((part) => cleanName(part.text));
  const sentences = splitSentences(blocks).map(({ text }) => text);
  const [first = ""] = sentences;
  const named = sentences.slice(0, 3).flatMap(namedIn);
  const names = named.length > 0 ? named : properStrategies(first);
  return names.flatMap(splitStrategies).filter((name) => name.length > 3);
}

const namedIn = (sentence: string): string[] => {
  for (const pattern of NAMED) {
    const names = [...sentence.matchAll(pattern)]
      .map((match) => match[1] ?? "")
      .filter((name) => /\p{Lu}/u.test(name) || STRATEGY.test(name));
    if (names.length > 0) return names;
  }
  return [];
};

const properStrategies = (sentence: string): string[] =>
  findProperNames(sentence)
    .map(({ text }) => text)
    .filter(
      (name) =>
        / /.test(name) &&
        STRATEGY.test(name) &&
        !/^(?:Committee|Agency|Ministry|Office|Department)\b/.test(name),
    );

/** "A Policy and B Strategy" are two where each has a noun of its own. */
function splitStrategies(names: string): string[] {
  const parts: string[] = [];
  for (const part of names.split(/,? and (?:the )?(?=\p{Lu})|, (?:the )?(?=\p{Lu})/u)) {
    const last = parts.at(-1);
    if (last !== undefined && !(STRATEGY.test(last) && STRATEGY.test(part) && part.includes(" ")))
      parts[parts.length - 1] = `${last} and ${part}`;
    else parts.push(part);
  }
  return parts.map(cleanName);
}
