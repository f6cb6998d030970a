import type { Block } from "../blocks.ts";
import { findDenial } from "../status/claims.ts";
import { type Sentence, splitSentences } from "../status/sentences.ts";
import { findBodiesInCharge, NOT_IN_CHARGE, toMainPart } from "./bodies-in-charge.ts";
import { cleanBody, isBodyName, isNamed, splitBodies } from "./body-names.ts";
import { dropOpening, listedIn } from "./clean-name.ts";
import { BODIES, findGroups, readGroup } from "./groups.ts";
import { BODY, headOf, startsWithVerb } from "./words.ts";

export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).flatMap(readBodyItem).map(cleanBody);
  const found = claimsOf(blocks).map(({ text }) => findBodiesInCharge(text));
  const inCharge = found.flatMap((one) => one.inCharge);
  const mentioned = found.find((one) => one.mentioned.length > 0)?.mentioned ?? [];
  const inProse = inCharge.length + listed.length > 0 ? inCharge : mentioned;
  return [...inProse.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^\S+['’]s$/.test(name),
  );
}

/** A lower-case name such as "the ministry of communications", which is read as if capitalized. */
const LOWER_CASE_BODY =
  /(?<=\b[Tt]he )(?:(?:national|state|federal|central|general) )?(?:ministry|department|office|agency|directorate|authority|commission|council|bureau|institute)(?= (?:of|for) (?!the\b|a\b|this\b|its\b)\p{L})(?!.* (?:called|named|known) |[^,.;]* (?:is|are) (?:the )?\p{Lu})/gu;
const capitalize = (words: string) => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

const HISTORY = /^(?:Formerly|Previously|In the past|Before|Until)\b|\bused to be\b/;
const PLANNED =
  /\b(?:plan|propos|intend|wish|consider|discuss)\w*\b[^.]{0,40}? (?:to (?:establish|create|set up)|the (?:establishment|creation|setting up) of)\b/i;

/** The sentences in prose. Excludes sentences about the past and, if the section contains a denial, about planned bodies. */
function claimsOf(blocks: readonly Block[]): Sentence[] {
  const sentences = splitSentences(blocks).filter(({ kind }) => kind === "paragraph");
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  return sentences
    .filter(({ text }) => !(isDenied && PLANNED.test(text)) && !HISTORY.test(text))
    .map((sentence) => ({ ...sentence, text: sentence.text.replace(LOWER_CASE_BODY, capitalize) }));
}

/** Fallback: every named body, except parents, helpers and predecessors. */
export const readAnyBodies = (blocks: readonly Block[]): string[] =>
  claimsOf(blocks)
    .map(({ text }) => dropOpening(text))
    .flatMap((text) =>
      findGroups(text, BODIES).filter(
        // At the start of a sentence, the other rules accept any name in charge. This rule accepts only names of bodies there.
        ({ text: name, start }) =>
          (start > 0 ? isNamed(name) : isBodyName(name)) &&
          !NOT_IN_CHARGE.test(text.slice(0, start)),
      ),
    )
    .flatMap(({ text }) => splitBodies(text))
    .map(cleanBody);

export const isBodyItem = (item: string): boolean => BODY.test(headOf(item));

/** The bodies in a list item, without a description such as "– watches over the networks". */
function readBodyItem(item: string): readonly string[] {
  const described = readDescribed(toMainPart(item));
  if (described !== undefined) return described;
  const isBody = BODY.test(headOf(item.split(",")[0] ?? ""));
  const inCharge = isBody ? [] : findBodiesInCharge(item).inCharge;
  if (inCharge.length > 0) return inCharge;
  if (SAME_WORD_TWICE.test(item)) return splitBodies(item);
  return isTask(item) ? [] : [item];
}
/** Matches "Ministry of Tides and Ministry of Kelp". */
const SAME_WORD_TWICE = /^(?:the )?(\p{Lu}\p{Ll}+) .* and (?:the )?\1 /u;

const isTask = (item: string): boolean =>
  !BODY.test(item) && item.includes(" ") && !/\s\S?\p{Lu}|^\S+\p{Lu}/u.test(item);

/** The bodies at the start of an item that goes on to describe them. */
function readDescribed(text: string): string[] | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || !isBodyName(group.text)) return undefined;
  const rest = text.slice(group.end - 1).replace(/^[^.,;:]/, "");
  return startsWithVerb(rest) || DESCRIPTION.test(rest) ? splitBodies(group.text) : undefined;
}

/** A description that does not start with a verb. */
const DESCRIPTION =
  /^(?:[,;:]| [-–—])? (?:which|that|who|whose|to \p{Ll}+|[Rr]esponsible|[Ii]n charge|tasked|charged|mandated|acting|with (?:the|an?) \p{Ll}+|as (?:the|an?)|through|together with|on behalf)\b|^\. \p{Lu}/u;
