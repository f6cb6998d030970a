import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { findDenial } from "../status/find-denial.ts";
import { type Sentence, splitSentences } from "../status/sentences.ts";
import { NOTE } from "./asides.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { readBodyItem } from "./body-items.ts";
import { splitBodies } from "./body-series.ts";
import { ACRONYM } from "./body-words.ts";
import { cleanName } from "./clean-name.ts";
import { findGroups } from "./find-groups.ts";
import { joinSeries } from "./join-series.ts";
import { listedIn } from "./listed.ts";
import { BODIES } from "./name-group.ts";

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).flatMap(readBodyItem).map(cleanBody);
  const sentences = joinSeries(splitSentences(blocks).filter(({ kind }) => kind === "paragraph"));
  // After a denial, a body that is only planned answers nothing.
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  const claims = sentences.filter(
    ({ text }) => !(isDenied && PLANNED.test(text)) && !HISTORY.test(text),
  );
  const found = claims.map(({ text }) => ({
    ...findBodiesInCharge(text),
    isToCome: TO_COME.test(text),
  }));
  // A body that will be set up is named only where none is at work.
  const atWork = found.filter((one) => !one.isToCome).flatMap((one) => one.charged);
  const charged = atWork.length > 0 ? atWork : found.flatMap((one) => one.charged);
  const told =
    charged.length + listed.length > 0
      ? charged
      : (found.find((one) => one.told.length > 0)?.told ?? []);
  const names = [...told.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^(?:the )?following\b/i.test(name),
  );
  return names.map((name) => (ACRONYM.test(name) ? (findLongForm(name, sentences) ?? name) : name));
}

/** Beside a denial: "the Ice Office is in the front line of the initiatives". */
export const readRelatedBodies = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .filter(
      (sentence) => findDenial("1.3.3", sentence) === undefined && IN_FRONT.test(sentence.text),
    )
    .flatMap(({ text }) => findBodiesInCharge(text).charged)
    .map(cleanBody);
const IN_FRONT =
  /\b(?:at|in) the (?:forefront|front[ -]?line)\b|\b(?:is|are) leading\b|\b(?:is|are) led by\b|\bleads?\b/;

/** "There is the Ice Centre (IC). IC leads …": a short form stands for the name that it was given with. */
function findLongForm(short: string, sentences: readonly Sentence[]): string | undefined {
  const given = sentences.find(({ text }) => text.includes(` (${short})`))?.text;
  if (given === undefined) return undefined;
  const end = given.indexOf(` (${short})`) + short.length + 3;
  const group = findGroups(given.slice(0, end), BODIES).at(-1);
  const long = group && splitBodies(group.text, false).at(-1);
  return long?.endsWith(`(${short})`) ? cleanBody(long) : undefined;
}

const TO_COME =
  /\b(?:will|shall|is to|are to) be (?:set up|established|created|founded|formed|launched)\b/;
/** Who had the duty before. */
const HISTORY =
  /^(?:Formerly|Previously|Earlier|In the past|Before (?:that|this|then|\d)|Until \d{4})\b|\bused to be\b/;
const PLANNED =
  /\b(?:plan|propos|intend|wish|consider|discuss)\w*\b[^.]{0,40}? (?:to (?:establish|create|set up)|the (?:establishment|creation|setting up) of)\b/i;

/** "The official CIRT (XCIRT)" is XCIRT; what brackets explain is no part of a name. */
function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(/^An? (?=\p{Lu})/u, "")
      .replace(OWNER, (own, owner: string) => (findCountry(owner) === undefined ? own : ""))
      .replace(NOTE, "")
      .replace(/, \p{Ll}{3,15}ing (?:in|within|under|at|for|as)\b.*$/su, "")
      .replace(/ in charge of (?!(?:the )?\p{Lu})(?=\p{Ll}).*$/su, "")
      .replace(/(?: [-–]|:|, (?:for|in|with|under|as)(?: the| an?)?) \p{Ll}.*$/su, "")
      .replace(WHERE, "$1")
      .replace(SHORT_FOR, "$1")
      .replace(/ and its .*$/s, "")
      .replace(/ \(([^()]*)\)/g, (note, words: string) => (isExplanation(words) ? "" : note)),
  );
  const short = DESCRIBED.exec(name)?.[1];
  if (short !== undefined) return short;
  return /^(?:The )?(?:\p{Ll}+ )*C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

/** "Somewhere's Ice Office": whose it is. */
const OWNER = /^(\p{Lu}[\p{L} ]{2,40})['’]s (?=\p{Lu})/u;

/** "Somewhere's regulatory authority ABC" is ABC. */
const DESCRIBED =
  /^(?:\p{Lu}\S* )?(?:(?!(?:of|for|on|and|in) )\p{Ll}+ ){1,3}(\p{Lu}[\p{Lu}\d-]{2,})$/u;

/** What a body is part of, behind its short form, is told besides. */
const WHERE = /(\(\p{Lu}[\p{L}\d-]+\)) (?:in|under|within|at|from|of(?= the Ministry\b)) .*$/su;

/** "X-CERT for the banks": whom a short form serves is told besides. */
const SHORT_FOR = /^(\S*\p{Lu}{2}\S*) for (?:the )?\p{Ll}.*$/su;

/** A sentence in brackets explains; a short form, or a title in capitals from end to end, is a name. */
const isExplanation = (words: string): boolean => {
  const all = words.split(" ");
  return all.length > 3 && !all.every((word) => /^(?!\p{Ll}{5})/u.test(word));
};
