import type { Block } from "../blocks.ts";
import { isNone, isRevoked } from "../status/list-status.ts";
import { cleanName } from "./clean-name.ts";
import { findLaws } from "./find-laws.ts";
import { listedIn } from "./listed.ts";

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
  const inline = listedIn(blocks);
  if (inline.length > 0) return inline.map((name) => cleanName(cutLongTitle(name)));
  return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
}

const PASSAGE = /^(?:§|(?:articles?|arts?|sections?|chapters?|paragraphs?)\b)/i;

/** A name that ends as laws do: "Computer Misuse Act", "Penal Code 1998". */
const WHOLE_LAW =
  /^["“‘]?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?)?[\d/-]+| ?\(\d{4}\))?$/u;

/** Two laws that lost the line between them, to one each: both sides of the mark must be laws by themselves. */
const splitLaws = (item: string): string[] =>
  splitAt(item, SEMICOLON, areLaws)
    .flatMap((part) => splitAt(part, DASH, isApart))
    .flatMap((part) => splitAt(part, COMMA, isListed));

const SEMICOLON = /(; (?:and )?(?:the )?)/;
const areLaws = (left: string, right: string): boolean =>
  LAW.test(left) && LAW.test(right) && /^["“‘]?\p{Lu}/u.test(right);

const DASH = /( -(?=\p{Lu})| [-–] )/u;
const COMMA = /(, (?:and )?(?:the )?|; (?:and )?(?:the )?| and (?:the )?)/;

/** Cuts a text at those marks whose two sides stand by themselves. */
function splitAt(text: string, mark: RegExp, stands: (left: string, right: string) => boolean) {
  const [first = "", ...further] = text.split(mark);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const part = further[at + 1] ?? "";
    const last = names.at(-1) ?? "";
    const isOpen = last.split("(").length > last.split(")").length;
    if (!isOpen && stands(last, part)) names.push(part);
    else names[names.length - 1] = last + (further[at] ?? "") + part;
  }
  return names;
}

const isListed = (left: string, right: string): boolean =>
  !/\bby the\b/.test(left) &&
  !isWithin(left, right) &&
  ((LAW.test(left) && LAW_START.test(right) && /^\p{Lu}/u.test(right)) ||
    (WHOLE_LAW.test(left) && WHOLE_LAW.test(right)));

/** "Article 5 of Law n. 9, Code for …": a passage, and the law that it stands in. */
const isWithin = (left: string, right: string): boolean =>
  PASSAGE.test(left) && !PASSAGE.test(right);

function isApart(left: string, right: string): boolean {
  if (isWithin(left, right) || !/^["“‘]?\p{Lu}/u.test(right) || !LAW.test(right)) return false;
  // "Law no. 12 - Data Law": a number and its title; "Data Protection Law - DP Act": a name and its short form.
  const isNumberOnly = /^(?:law|act|decree|regulation)s? (?:no|n)\.?\s?[°º]? ?\S+$/i.test(left);
  const isShortForm = /^[\p{Lu}-]{2,8} (?:Act|Law|Code)$/u.test(right);
  return !(isNumberOnly && !/\d/.test(right)) && !isShortForm;
}

/** A numbered law is known by its number: a quoted title longer than a line is left out. */
function cutLongTitle(name: string): string {
  const match =
    /^([^"“‘]{2,80} (?:(?:No|no|n|Nr|N)[.°º]? ?)?[\p{L}\d/.-]{0,12}\d[^"“‘]{0,60}?)(?: on)? ["“‘].{60,}$/su.exec(
      name,
    );
  return PASSAGE.test(name) ? name : (match?.[1] ?? name);
}
