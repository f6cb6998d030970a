import type { Block } from "../../blocks.ts";
import { splitItem } from "../../status/list-status.ts";
import { splitSentences } from "../../status/sentences.ts";
import { NOTE } from "../names/asides.ts";
import { cleanName } from "../names/clean-name.ts";
import { joinSeries } from "../names/join-series.ts";
import { BODY } from "../words/body-words.ts";
import { LAW } from "../words/law-words.ts";
import { headOf } from "../words/name-head.ts";
import { PAPER, STRATEGY_ITSELF } from "../words/strategy-words.ts";
import { findStrategies } from "./find-strategies.ts";
import { splitStrategies } from "./split-strategies.ts";

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
const MADE = "(?:adopted|approved|published|launched|issued|endorsed|released|promulgated)";
const ADDED = "(?:complemented|supplemented|accompanied|followed|underpinned)";
const BROUGHT_IN = new RegExp(
  `\\b(?:(?:was|were|has been|have been) (?:\\p{Ll}+ly |then |later )?${MADE}|(?:government|cabinet|ministry|council|parliament|it|\\p{Lu}\\p{L}+) (?:(?:has|have) )?(?:then |later |\\p{Ll}+ly )?${MADE}|(?:is|was|has been) ${ADDED}(?: in (?:\\p{Lu}\\p{L}+ )?\\d{4})? by|has (?:the|its|an?) (?=\\p{Lu}))|^The \\p{Lu}[^.,;]{3,120}? (?:sets out|contains|covers|defines|lays down|provides|addresses|includes) `,
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
