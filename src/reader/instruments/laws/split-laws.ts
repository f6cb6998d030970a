import { isOpen } from "../names/clean-name.ts";
import { isCitation, isNumberAlone, isNumberAndTitle } from "../words/law-citation.ts";
import { PASSAGE, RULE } from "../words/law-words.ts";
import { goesOnWith } from "./law-goes-on.ts";
import { splitSeries } from "./law-series.ts";
import { HAS_LAW, isTitle, LAW_START } from "./law-title.ts";
import { dropTold, isMatter, splitLabel } from "./law-told.ts";

/** In a list of laws, rules of other names are laws too. */
const isListedLaw = (text: string): boolean => RULE.test(text);

/** Two laws that lost the line between them, to one each: both sides of the mark must be laws by themselves. */
export const splitLaws = (item: string): string[] =>
  splitAt(item.replace(/^the (?=\p{Lu})/u, ""), SEMICOLON, areLaws)
    .flatMap((part) => splitAt(part, DASH, isApart))
    .flatMap((part) => splitLabelled(part).map(dropTold));

/** What stands before a law goes, unless the law is told by its number: "For banks: Law 5/2001 & Law 9/2004". */
function splitLabelled(part: string): string[] {
  const [label, laws] = splitLabel(part);
  const names = splitSeries(laws, isListed);
  const [first = "", ...further] = names;
  if (label === "" || (isTitle(first) && !isNumberAlone(first))) return names;
  return further.every(isNumberAlone) ? [part] : [label + first, ...further];
}

/** Its next item may have a number: "…; ii. Snow Act". */
const SEMICOLON = /(; (?:and )?(?:\(?[ivx\d]{1,4}[.)] )?(?:the )?)/;
const areLaws = (left: string, right: string): boolean =>
  isListedLaw(left) && isListedLaw(right) && /^["“‘]?\p{Lu}/u.test(right);

const DASH = /( -(?=\p{Lu})| [-–] )/u;

/** Cuts a text at those marks whose two sides stand by themselves. */
function splitAt(
  text: string,
  mark: RegExp,
  stands: (left: string, right: string, mark: string) => boolean,
) {
  const [first = "", ...further] = text.split(mark);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const part = further[at + 1] ?? "";
    const last = names.at(-1) ?? "";
    if (!isOpen(last) && stands(last, part, further[at] ?? "")) names.push(part);
    else names[names.length - 1] = last + (further[at] ?? "") + part;
  }
  return names;
}

const isListed = (left: string, right: string, mark: string): boolean =>
  !/\bby the\b/.test(left) &&
  !goesOnWith(left, right, mark) &&
  !/ its /.test(mark) &&
  !(
    mark.startsWith(" and") &&
    /\b(?:Rules|Laws|Acts)$/.test(left) &&
    /^R(?:egulation|ule)s\b/.test(right)
  ) &&
  !(mark === ", " && isNumberAndTitle(left, right)) &&
  !(AMENDED_BY.test(left) && isNumberAlone(right)) &&
  !isWithin(left, right) &&
  !(mark === ", " && isCitation(left, right)) &&
  ((isListedLaw(left) && LAW_START.test(right) && /^\p{Lu}/u.test(right)) ||
    (isTitle(left) && isTitle(right)));

/** "…, as amended by Law No. 5, Law No. 6 and Law No. 7". */
const AMENDED_BY = /\b(?:amended|modified|revised|added|inserted) by [^()]{1,200}$/;

/** "Article 5 of Law n. 9, Code for …": a passage, and the law that it stands in. */
const isWithin = (left: string, right: string): boolean =>
  PASSAGE.test(left) && !PASSAGE.test(right) && !HAS_LAW.test(left);

/** "Ice Code, Part IV - Offences": what the part is called. */
const IN_PASSAGE = /\b(?:Part|Chapter|Title|Book|Section)s? [\dIVX]+(?: ?\p{Lu})?$/u;

function isApart(left: string, right: string, mark: string): boolean {
  if (isWithin(left, right) || isCitation(left, right) || !TITLE_START.test(right)) return false;
  if (isMatter(left)) return false;
  // A hyphen stands where a line was lost; behind a law's number, a title may follow it, and a title follows a dash.
  if (IN_PASSAGE.test(left) || GAZETTE.test(left)) return false;
  const isTitle = mark !== " - " || /\d[\d/.-]*$/.test(left) || PASSAGE.test(right);
  const arePassages = PASSAGE.test(left) && PASSAGE.test(right);
  if (!isListedLaw(right) && !arePassages && isTitle) return false;
  // "Law no. 12 - Data Law": a number and its title; "Data Protection Law - DP Act": a name and its short form.
  const isShortForm = /^[\p{Lu}-]{2,8} (?:Act|Law|Code)$/u.test(right);
  return !(mark !== " -" && isNumberAndTitle(left, right)) && !isShortForm;
}

/** A capital, or the number of the title of a code: "§ 5", "18 I.C. § 5". */
const TITLE_START = /^["“‘]?(?:[\p{Lu}§]|\d{1,3} \p{Lu}\S{0,10} §)/u;

/** "Official Gazette - Treaties No. 5": where in the gazette a law stands. */
const GAZETTE = /\b(?:Gazette|Journal|Bulletin)\b[^\d]{0,40}$/u;
