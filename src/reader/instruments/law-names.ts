import type { Block } from "../blocks.ts";
import { isNone, isRevoked } from "../status/list-status.ts";
import { cleanName } from "./clean-name.ts";
import { findProperNames } from "./proper-names.ts";

const LAW =
  /\b(?:acts?|laws?|codes?|bills?|regulations?|decrees?|ordinances?|orders?|rules?|directives?|resolutions?|recommendations?|polic(?:y|ies)|statutes?|constitution|convention|circulars?|framework|protection|strategy|notification|signatures?)\b/i;
const LAW_START =
  /^(?:the )?(?:law|act|decree|regulation|ordinance|code|bill|order|circular)s? (?:on|of|no|n|for|concerning|regarding|against)\b/i;

/** The laws that a section lists; in a section without list, those that its sentences name. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter(({ text }) => !isNone(text) && !isRevoked(text))
      .flatMap(({ text }) => splitLaws(text))
      .map((name) => cleanName(cutLongTitle(name)));
  return blocks.flatMap(({ text }) => [
    ...findProperNames(text)
      .flatMap((name) => name.text.split(/, (?=\p{Lu})/u))
      .map(cleanName)
      .filter((name) => / /.test(name) && LAW_NAME.test(name)),
    ...[...text.matchAll(/^[“"]([^”"]{5,100})[”"]/g)].map((match) => match[1] ?? ""),
  ]);
}

const LAW_NAME =
  /\b(?:Acts?|Laws?|Codes?|Bills?|Regulations?|Decrees?|Ordinances?|Directive)\b(?: (?:No\.? ?\S+|\d{4}))?/;

/** "Article 5 of Law n. 9, Code for …": a passage, and the law that it stands in. */
const PASSAGE = /^(?:§|(?:articles?|arts?|sections?|chapters?|paragraphs?)\b)/i;

/** Two laws that lost the line between them, to one each: both sides of the mark must be laws by themselves. */
function splitLaws(item: string): string[] {
  const names: string[] = [];
  let name = "";
  for (const [at, part] of item.split(/( [-–] |, )/).entries()) {
    const isMark = at % 2 === 1;
    const mark = isMark ? "" : (item.split(/( [-–] |, )/)[at - 1] ?? "");
    if (isMark) continue;
    if (name !== "" && !isApart(name, mark, part)) name += mark + part;
    else {
      if (name !== "") names.push(name);
      name = part;
    }
  }
  return [...names, name];
}

function isApart(left: string, mark: string, right: string): boolean {
  if (left.split("(").length > left.split(")").length) return false;
  if (PASSAGE.test(left) && !PASSAGE.test(right)) return false;
  if (mark === ", ") return LAW.test(left) && LAW_START.test(right) && !/\bby the\b/.test(left);
  if (!/^["“‘]?\p{Lu}/u.test(right) || !LAW.test(right)) return false;
  // "Law no. 12 - Data Law": a number and its title; "Data Protection Law - DP Act": a name and its short form.
  const isNumberOnly = /^(?:law|act|decree|regulation)s? (?:no|n)\.?\s?[°º]? ?\S+$/i.test(left);
  const isShortForm = /^[\p{Lu}-]{2,8} (?:Act|Law|Code)$/u.test(right);
  return !(isNumberOnly && !/\d/.test(right)) && !isShortForm;
}

/** A numbered law is known by its number: a quoted title longer than a line is left out. */
function cutLongTitle(name: string): string {
  const match =
    /^([^"“]{0,80}\b(?:No|no|n|Nr|N)[.°º]? ?[^"“]{0,10}\d[^"“]{0,60}?) ["“](.{60,})$/su.exec(name);
  return match?.[1] ?? name;
}
