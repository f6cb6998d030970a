import type { Block } from "../blocks.ts";
import { findDenial } from "../status/claims.ts";
import { type Sentence, splitSentences } from "../status/sentences.ts";
import { findBodiesInCharge, NOT_IN_CHARGE, toMainPart } from "./bodies-in-charge.ts";
import { cleanBody, isBodyName, isNamed, splitBodies } from "./body-names.ts";
import { dropOpening, listedIn } from "./clean-name.ts";
import { BODIES, findGroups, readGroup } from "./groups.ts";
import { BODY, headOf, isTelling } from "./words.ts";

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).flatMap(readBodyItem).map(cleanBody);
  const found = claimsOf(blocks).map(({ text }) => findBodiesInCharge(text));
  const charged = found.flatMap((one) => one.charged);
  const first = found.find(({ told }) => told.length > 0)?.told ?? [];
  const told = charged.length + listed.length > 0 ? charged : first;
  return [...told.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^\S+['’]s$/.test(name),
  );
}

/** "the ministry of communications", "the national agency for ports": a body all the same, read as if with capitals. */
const IN_SMALL =
  /(?<=\b[Tt]he )(?:(?:national|state|federal|central|general) )?(?:ministry|department|office|agency|directorate|authority|commission|council|bureau|institute)(?= (?:of|for) (?!the\b|a\b|this\b|its\b)\p{L})(?!.* (?:called|named|known) |[^,.;]* (?:is|are) (?:the )?\p{Lu})/gu;
const toCapital = (words: string) => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Who had the duty before. */
const HISTORY = /^(?:Formerly|Previously|In the past|Before|Until)\b|\bused to be\b/;
const PLANNED =
  /\b(?:plan|propos|intend|wish|consider|discuss)\w*\b[^.]{0,40}? (?:to (?:establish|create|set up)|the (?:establishment|creation|setting up) of)\b/i;

/** Sentences without those of what was before; after a denial, a body that is only planned answers nothing. */
function claimsOf(blocks: readonly Block[]): Sentence[] {
  const sentences = splitSentences(blocks).filter(({ kind }) => kind === "paragraph");
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  return sentences
    .filter(({ text }) => !(isDenied && PLANNED.test(text)) && !HISTORY.test(text))
    .map((sentence) => ({ ...sentence, text: sentence.text.replace(IN_SMALL, toCapital) }));
}

/** Where a section says that somebody is in charge, and no rule found who: every name in its sentences that is given no other part. */
export const readAnyBodies = (blocks: readonly Block[]): string[] =>
  claimsOf(blocks)
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

/** Whether an item of a list is a body by its head. */
export const isBodyItem = (item: string): boolean => BODY.test(headOf(item));

/** The bodies that an item of a list names, without what it tells of them: "Ice Office – watches over the networks" is the Ice Office. */
function readBodyItem(item: string): readonly string[] {
  const told = readTold(toMainPart(item));
  if (told !== undefined) return told;
  const isBody = BODY.test(headOf(item.split(",")[0] ?? ""));
  const charged = isBody ? [] : findBodiesInCharge(item).charged;
  if (charged.length > 0) return charged;
  if (TWO.test(item)) return splitBodies(item, false);
  return isTask(item) ? [] : [item];
}
/** "Ministry of Tides and Ministry of Kelp": the same noun opens both. */
const TWO = /^(?:the )?(\p{Lu}\p{Ll}+) .* and (?:the )?\1 /u;

/** An item of several words without a body's noun or a capital but its first is a task. */
const isTask = (item: string): boolean =>
  !BODY.test(item) && item.includes(" ") && !/\s\S?\p{Lu}|^\S+\p{Lu}/u.test(item);

/** The bodies that an item begins with, where it goes on to tell of them. */
function readTold(text: string): string[] | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || !isBodyName(group.text)) return undefined;
  const rest = text.slice(group.end - 1).replace(/^[^.,;:]/, "");
  return isTelling(rest) || CLAUSE.test(rest) ? splitBodies(group.text, false) : undefined;
}

/** What tells of a name behind it without a verb: a clause, or a sentence of its own. */
const CLAUSE =
  /^(?:[,;:]| [-–—])? (?:which|that|who|whose|to \p{Ll}+|[Rr]esponsible|[Ii]n charge|tasked|charged|mandated|acting|with (?:the|an?) \p{Ll}+|as (?:the|an?)|through|together with|on behalf)\b|^\. \p{Lu}/u;
