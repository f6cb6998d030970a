import { isOpen } from "../names/clean-name.ts";
import { PASSAGE, RULE } from "../words/law-words.ts";

/** What may stand between the word that joins two laws and the second: "and also by the new …". */
const BESIDE =
  "(?: (?:also|even|finally|later|then|secondly))?(?: (?:by|in|under|through|of))?(?: (?:[Tt]he|[Aa]n?|its))?(?: (?:related|accompanying|separate|new|recent|draft|proposed))? ";
/** What a name never has in it, and two laws have between them. */
const TURN = `,? (?:plus|but|(?:along|coupled) with|in addition to|alongside|accompanied by|followed by|including|and also|and, (?:later|more recently|then|finally|since \\d{4}),)${BESIDE}`;

/** What stands between two laws: "A, B", "A; and B", "A as well as the B", "A / B". */
const JOINT = new RegExp(
  `(${TURN}|,? (?:and|&|or|as well as|together with|in conjunction with)${BESIDE}|[,;](?: (?:and|then))?${BESIDE}| ?/ ?(?=\\p{Lu}\\p{Ll}))`,
  "u",
);

/** A joint that a name may have in it too. */
export const WEAK = /^(?:,? (?:and|&|or) |, | ?\/ ?)$/;

/** A sentence's parts before and behind such turns as no name has. */
export const splitTurns = (text: string): string[] => text.split(TURNS);
const TURNS = new RegExp(`${TURN}(?=["“‘]?\\p{Lu})`, "u");

/** Whether two sides of a joint are laws by themselves. */
type Stands = (left: string, right: string, joint: string) => boolean;

/**
 * Cuts a text at those joints whose two sides are laws by themselves. The second may have joints of its own
 * ("the Ice Act and the Posts, Telegraphs and Radio Act"): where it is no law yet, it is read on.
 */
export function splitSeries(text: string, stands: Stands): string[] {
  const parts = text.split(JOINT);
  const names = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const last = names.at(-1) ?? "";
    const joint = parts[at] ?? "";
    const isName = last.length < LONGEST && !isOpen(last);
    const length = isName ? lengthOf(parts.slice(at, at + MOST), last, stands) : undefined;
    if (length === undefined) names[names.length - 1] = last + joint + (parts[at + 1] ?? "");
    else {
      names.push(parts.slice(at + 1, at + 1 + length).join(""));
      at += length - 1;
    }
  }
  return names;
}

/** What has grown longer than this without a second law is no name. */
const LONGEST = 800;
/** Joints and parts that are looked at for one law: "…, Posts, Telegraphs and Radio Act". */
const MOST = 8;

/** How many of the parts and joints behind a joint are the next law. */
function lengthOf(
  [joint = "", ...ahead]: readonly string[],
  last: string,
  stands: Stands,
): number | undefined {
  if (stands(last, ahead[0] ?? "", joint)) return 1;
  // "Law on Ice and Snow, Frost and Hail Act": behind what may go on, only a series of three is another.
  const least = WEAK.test(joint) && !ENDS.test(last) ? 5 : 3;
  const isLaw = (part: string) => isOfLaw(part) && stands(last, part, joint);
  for (let length = 3; length <= ahead.length && isField(ahead[length - 3] ?? ""); length += 2)
    if (length >= least && isLaw(ahead.slice(0, length).join(""))) return length;
  return undefined;
}

/** A law that nothing more belongs to: "… Act", "… 2005", "… (Articles 3-5)". */
export const ENDS = /(?:Acts?|Law|Code|Bill|Ordinance|Decree|Regulations?|\d{4}|[)”"])$/;
/** "Posts", "Electronic Transactions", "Sections 5": of which a law may be. */
const isField = (part: string): boolean =>
  PASSAGE_ALONE.test(part) || (/^(?:\p{Lu}[\p{L}-]+ ?){1,4}$/u.test(part) && !RULE.test(part));
const PASSAGE_ALONE = /^(?:Articles?|Sections?|Chapters?|Parts?|§+) \d[\w().-]*$/;
/** "Sections 5 and 6 of the Snow Act": passages are of a law; "Section 5, and Snow Act" are not. */
const isOfLaw = (part: string): boolean =>
  !PASSAGE.test(part) || /^[^,]*\d[^,]* (?:of|in|under) /.test(part);
