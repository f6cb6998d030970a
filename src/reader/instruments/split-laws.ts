import { isCitation, isNumberAlone, isNumberAndTitle, isOpen } from "./clean-name.ts";
import { LAW_NOUNS, LETTER, PASSAGE, RULE } from "./words.ts";

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

/** Whether what looks like a second law is still what the first is on, or what it amends. */
export const goesOnWith = (left: string, right: string, joint: string): boolean =>
  OF_ANOTHER.test(left) ||
  (WEAK.test(joint) && isOpenTo(left, right) && !(joint === ", " && isOneTitle(right)));

/** "Law on Ice, Snow Act": behind a comma alone, "Snow, Frost and Hail Act" may go on, and a whole title does not. */
const isOneTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) && !isNumberAlone(text) && !/, | and /.test(text);

/** "Law amending the Ice Code and the Snow Act", "Rules under the Ice Act and the Snow Act". */
const OF_ANOTHER =
  /\b(?:[Aa]mend(?:ing|ments?(?: and \p{L}+)? to|ments? of)|[Mm]odifying|[Rr]epealing|[Ii]mplementing|[Ss]upplementing|under) (?:the )?\p{Lu}[^"“\d()]{0,80}$/u;

/** "Law on Children and Youth Act": what a law is on may end in a law's noun; what begins with one, or with a passage, is another, and so is a bill. */
const isOpenTo = (left: string, right: string): boolean =>
  LAW_START.test(left) &&
  !ENDS.test(left) &&
  ![WHOLE_LAW, PASSAGE, FOREIGN_LAW].some((closed) => closed.test(left)) &&
  !isNumberAlone(left) &&
  !LAW_START.test(right) &&
  !PASSAGE.test(right) &&
  !/^(?:\p{Lu}[\p{L}-]+ ){1,5}Bill\b/u.test(right);

/** Whether words are a law by themselves. */
export const isTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) ||
  (/^\p{Lu}/u.test(text) && LAW_START.test(text)) ||
  (PASSAGE.test(text) && HAS_LAW.test(text)) ||
  FOREIGN_LAW.test(text) ||
  (isNumberAlone(text) && RULE.test(text.split(/\d/)[0] ?? ""));

/** "Law on Ice", "Decree No. 5". */
export const LAW_START = new RegExp(
  `^(?:the )?(?:${LAW_NOUNS.join("|")}) (?:on|of|no|n|for|concerning|regarding|against|sobre|sur|relative|de|del|n[°º]|\\d)`,
  "i",
);

/** A name that ends as laws do: "Computer Misuse Act", "Penal Code 1998", "Ice Act, Chap. 5:02". */
export const WHOLE_LAW =
  /^["“‘]?(?:\d{4} )?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Proclamation|Statute|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?|Cap\.? ?|Chap(?:\.|ter)? ?)?[\d/:.-]+)?["”’]?(?: ?\([^()]{1,80}\)?)?[.;]?$/u;

/** "Article 5 of the Ice Code": with the law that it stands in. */
export const HAS_LAW =
  / (?:of|in|from|del?|do|da|du) .*\b(?:Code|Act|Ordinance|Constitution|Statute|C[oó]digo)\b/u;

/** "Ley de Nieve", "Wetboek van Strafrecht". */
export const FOREIGN_LAW = new RegExp(`^(?:${LAW_NOUNS.slice(1).join("|")}) [${LETTER}]`, "i");

/** "Data protection", "For banks": a matter in small letters. */
const MATTER =
  "(?:On |For |In )?(?:the )?\\p{L}[\\p{Ll}-]+(?: (?:[\\p{Ll}-]+|&|\\p{Lu}{2,4})){0,5}";
const LABEL = new RegExp(`^${MATTER}(?: ?:| [-–—]) (?:the )?(?=["“]?[\\p{Lu}§])`, "u");
const IS_MATTER = new RegExp(`^${MATTER}$`, "u");

/** Whether words only say what a law is about. */
export const isMatter = (text: string): boolean => IS_MATTER.test(text) && !isRule(text);
const isRule = (text: string): boolean => RULE.test(text) || PASSAGE.test(text);

/** What stands before an item's law ("Data protection: Kelp Act"), and the law. */
export function splitLabel(item: string): [label: string, law: string] {
  const [label = ""] = LABEL.exec(item) ?? [];
  return isRule(label) ? ["", item] : [label, item.slice(label.length)];
}

/** "… Act. It covers …". */
const NEXT_SENTENCE = /\. (?:It|This|These|They|The (?:[Aa]ct|[Ll]aw|[Cc]ode|[Bb]ill|[Dd]ecree)) /;
/** When it was made, and how it stands. */
const STAND =
  /(?:,| [-–—])?(?: which| that)?(?: (?:is|was|were|has been|have been))? (?:(?:adopted|enacted|passed|approved|promulgated|published|issued|signed) (?:on|in|since|by Parliament)|(?:came |entered |entry )?in(?:to)? force|(?:currently|now|still) \p{Ll}|under (?:discussion|review|revision|consideration|preparation)|awaiting|pending)/u;
/** What it does. */
const DOES =
  /(?:,| ?:| [-–—])? (?:it |which |that |this (?:law|act|bill|code) |the (?:law|act|bill|code) )?(?:also )?(?:provid(?:es|ing) for|covers|covering|contains|containing|includes|regulates|regulating|governs|criminali[sz](?:es|ing)|penali[sz](?:es|ing)|punish(?:es|ing)|prohibits|defines|establishes|sets (?:out|up)|introduces|imposes|requires|obliges|deals with|addresses|applies|aims|to (?:provide|establish|regulate|make|ensure|combat|prevent|criminali[sz]e|punish|protect)) ?/;
/** "… Act – offences against computers". */
const IN_SMALL =
  /(?: ?:| [-–—]|, (?:the|an?)) (?!(?:sections?|articles?|arts?|chapters?|parts?|titles?)\b)(?=\p{Ll})/u;

/** A name without what its item tells of it; of a passage, and of a law told by its number, that says what it is about. */
export function dropTold(name: string): string {
  const stand = cutAt(name, [NEXT_SENTENCE, STAND], RULE.test.bind(RULE));
  return cutAt(stand, [DOES, IN_SMALL], isTold);
}

const isTold = (law: string): boolean =>
  isTitle(law) && !PASSAGE.test(law) && !isNumberAlone(law) && !/^(?:An?|The) Act$/.test(law);

function cutAt(name: string, marks: readonly RegExp[], isLaw: (before: string) => boolean): string {
  const ends = marks
    .map((mark) => name.search(mark))
    .filter((at) => at > 0 && !isOpen(name.slice(0, at)) && isLaw(name.slice(0, at)));
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends));
}
