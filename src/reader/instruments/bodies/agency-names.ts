import type { Block } from "../../blocks.ts";
import { findDenial } from "../../status/find-denial.ts";
import { type Sentence, splitSentences } from "../../status/sentences.ts";
import { findGroups } from "../names/find-groups.ts";
import { joinSeries } from "../names/join-series.ts";
import { listedIn } from "../names/listed.ts";
import { BODIES } from "../names/name-group.ts";
import { dropOpening } from "../names/opening.ts";
import { ACRONYM } from "../words/body-words.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { readBodyItem } from "./body-items.ts";
import { splitBodies } from "./body-series.ts";
import { cleanBody } from "./clean-body.ts";
import { hasDuty } from "./duty.ts";
import { isBodyName, isNamed } from "./is-body.ts";
import { NOT_IN_CHARGE } from "./not-in-charge.ts";

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).flatMap(readBodyItem).map(cleanBody);
  const sentences = toldIn(blocks);
  const claims = claimsOf(sentences);
  const found = claims.map(({ text }, at) => {
    const { charged, told } = findBodiesInCharge(text);
    const isMeant = charged.length === 0 && goesOnInCharge(claims[at + 1]?.text ?? "");
    return { charged: isMeant ? told : charged, told, isToCome: TO_COME.test(text) };
  });
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

const toldIn = (blocks: readonly Block[]): Sentence[] =>
  joinSeries(splitSentences(blocks).filter(({ kind }) => kind === "paragraph"));

/** Sentences without those of what was before; after a denial, a body that is only planned answers nothing. */
function claimsOf(sentences: readonly Sentence[]): Sentence[] {
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  return sentences.filter(({ text }) => !(isDenied && PLANNED.test(text)) && !HISTORY.test(text));
}

/** Where a section says that somebody is in charge, and no rule found who: every name in its sentences that is given no other part. */
export const readAnyBodies = (blocks: readonly Block[]): string[] =>
  claimsOf(toldIn(blocks))
    .map(({ text }) => dropOpening(text))
    .flatMap((text) =>
      findGroups(text, BODIES).filter(
        // What opens the sentence would have been found, were it told to be in charge.
        ({ text: name, start }) =>
          (start > 0 ? isNamed(name) : isBodyName(name)) &&
          !NOT_IN_CHARGE.test(text.slice(0, start)),
      ),
    )
    .flatMap(({ text }) => splitBodies(text, false))
    .map(cleanBody);

/** "It is responsible for …": the body told of before has the duty. */
function goesOnInCharge(sentence: string): boolean {
  const predicate = AGAIN.exec(sentence)?.[1];
  return predicate !== undefined && hasDuty(predicate);
}
const AGAIN =
  /^(?:It|(?:This|The) (?:latter|agency|body|authority|institution|office|cent(?:re|er)|unit|committee|council|ministry|organi[sz]ation)) (.+)$/su;

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
