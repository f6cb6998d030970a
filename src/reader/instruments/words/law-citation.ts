import { LAW, PASSAGE, RULE } from "./law-words.ts";

/** "Ice Code – Act No. 40 of 2009 (Sections 2 to 5)": a title, and its number with no title of its own. */
export const isCitation = (left: string, right: string): boolean =>
  LAW.test(left) && !/\d/.test(dropPassage(left)) && NUMBER_ALONE.test(right);
const NUMBER_ALONE =
  /^(?:Act|Law|Decree-Law|Decreto(?:-Le[iy])?|Ordinance|Statute)s? (?:(?:No|Nr|n|N)[.°º]? ?)?\d[\d/.-]*(?: of (?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}| Coll\.)?(?: \([^()]*\))?\.?$/u;

/** "Resolution 5 of the Ice Board - Safety of floes": a number with its date and who issued it, and what it is about. */
export function isNumberAndTitle(left: string, right: string): boolean {
  const law = dropPassage(left);
  if (hasOtherYear(law, right)) return false;
  return isNumberAlone(law) && !NUMBER_START.test(right);
}

/** "Resolution 5 of the Ice Board": a law of which nothing says yet what it is about. */
export const isNumberAlone = (law: string): boolean =>
  RULE.test(law) && NUMBERED.test(law) && !SUBJECT.test(law);

/** "Decree 13 of 2013 - Ice Act 2001": each is of its own year. */
function hasOtherYear(left: string, right: string): boolean {
  const year = / \(?((?:1[89]|20)\d\d)\)?$/.exec(right)?.[1];
  return year !== undefined && /\b(?:1[89]|20)\d\d\b/.test(left) && !left.includes(year);
}

/** "Frost Decree No. 5-2008", "Resolution AB-5"; a year alone is no number. */
const NUMBER_START =
  /^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?|(?!(?:1[89]|20)\d\d(?![\d/-])))(?:\p{Lu}{1,5}-)?\d/u;
const NUMBERED = new RegExp(
  `${NUMBER_START.source}[\\p{L}\\d/.-]*(?: Coll\\.?)?(?:,? (?:of|de|du|from|dated) [^,()"“]{1,80})?$`,
  "u",
);
const SUBJECT = /\b(?:on|for|concerning|regarding|against|relating|sobre|sur|para)\b/i;

/** "Section 4 of the Ice Act": the law that it stands in. */
const dropPassage = (name: string): string =>
  PASSAGE.test(name) ? name.replace(/^.{1,80}? of (?:the )?(?=\p{Lu})/u, "") : name;
