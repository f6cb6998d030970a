import { isNumberAlone, isOpen } from "./clean-name.ts";
import { LAW, LAW_NOUNS, PASSAGE, RULE } from "./words.ts";

/** In a list of laws, rules of other names are laws too. */
export const isRule = (text: string): boolean => RULE.test(text);

/** Whether two sides of a mark are laws by themselves. */
type Stands = (left: string, right: string, mark: string) => boolean;

/** Two laws that lost the line between them, to one each: both sides of the mark must be laws by themselves. */
export const splitLaws = (item: string): string[] =>
  splitAt(item.replace(/^the (?=\p{Lu})/u, ""), SEMICOLON, areLaws)
    .flatMap((part) => splitAt(part, DASH, isApart))
    .flatMap((part) => splitSeries(part.replace(LABEL, ""), isListed).map(dropTold));

/** "Data protection: Kelp Act". */
const LABEL = /^(?:\p{L}[\p{Ll}-]+ ?){1,6}: (?:the )?(?=["“]?\p{Lu})/u;
/** Its next item may have a number: "…; ii. Snow Act". */
const SEMICOLON = /(; (?:and )?(?:\(?[ivx\d]{1,4}[.)] )?(?:the )?)/;
const DASH = /( -(?=\p{Lu})| [-–] )/u;

const areLaws: Stands = (left, right) =>
  isRule(left) && isRule(right) && /^["“‘]?\p{Lu}/u.test(right);

/** Cuts a text at those marks whose two sides stand by themselves; never within brackets or quotes. */
function splitAt(text: string, mark: RegExp, stands: Stands): string[] {
  const [first = "", ...further] = text.split(mark);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = ""] = further.slice(at, at + 2);
    const last = names.at(-1) ?? "";
    if (last.length < LONGEST && !isOpen(last) && stands(last, part, joint)) names.push(part);
    else names[names.length - 1] = last + joint + part;
  }
  return names;
}
/** What has grown longer than this without a second law is no name. */
const LONGEST = 800;

/** What may stand between the word that joins two laws and the second: "and also by the new …". */
const BESIDE =
  "(?: (?:also|even|later|then))?(?: (?:by|in|under|through|of))?(?: (?:[Tt]he|[Aa]n?|its))?(?: (?:related|new|draft|proposed))? ";
/** "A, B", "A; and B", "A as well as the B", "A / B". */
const JOINT = new RegExp(
  `(,? (?:and|&|or|plus|but|along with|in addition to|including|as well as|together with)${BESIDE}|[,;](?: (?:and|then))?${BESIDE}| ?/ ?(?=\\p{Lu}\\p{Ll}))`,
  "u",
);
/** A series to its laws. */
export const splitSeries = (text: string, stands: Stands): string[] =>
  splitAt(
    text,
    JOINT,
    (left, right, joint) => !goesOn(left, right, joint) && stands(left, right, joint),
  );

/** "Law on Children and Youth Act": what a law is on may end in a law's noun; what begins with one, or with a passage, is another. */
const goesOn: Stands = (left, right, joint) =>
  /^(?:,? (?:and|&|or) |, | ?\/ ?)$/.test(joint) &&
  LAW_START.test(left) &&
  !WHOLE_LAW.test(left) &&
  !/[)”"]$|\d{4}$/.test(left) &&
  !isNumberAlone(left) &&
  !LAW_START.test(right) &&
  !PASSAGE.test(right) &&
  !(joint === ", " && WHOLE_LAW.test(right) && !/, | and /.test(right));

const isListed: Stands = (left, right, joint) =>
  !/\bby the\b/.test(left) &&
  !/ its /.test(joint) &&
  !(joint === ", " && (isNumberAndTitle(left, right) || isCitation(left, right))) &&
  !isWithin(left, right) &&
  ((isRule(left) && LAW_START.test(right) && /^\p{Lu}/u.test(right)) ||
    (isTitle(left) && isTitle(right)));

/** "Article 5 of Law n. 9, Code for …": a passage, and the law that it stands in. */
const isWithin = (left: string, right: string): boolean =>
  PASSAGE.test(left) && !PASSAGE.test(right) && !HAS_LAW.test(left);

/** At a hyphen, where a line was lost, any two titles are two; behind a law's number a title may follow it. */
function isApart(left: string, right: string, mark: string): boolean {
  if (isWithin(left, right) || isCitation(left, right) || !TITLE_START.test(right)) return false;
  if (!/\p{Lu}.*\p{Lu}|\d/su.test(left) && !isRule(left)) return false;
  const isTold = mark !== " - " || /\d[\d/.-]*$/.test(left) || PASSAGE.test(right);
  const arePassages = PASSAGE.test(left) && PASSAGE.test(right);
  if (!isRule(right) && !arePassages && isTold) return false;
  // "Law no. 12 - Data Law": a number and its title; "Data Protection Law - DP Act": a name and its short form.
  const isShortForm = /^[\p{Lu}-]{2,8} (?:Act|Law|Code)$/u.test(right);
  return !(mark !== " -" && isNumberAndTitle(left, right)) && !isShortForm;
}
/** A capital, or the number of the title of a code: "§ 5", "18 I.C. § 5". */
const TITLE_START = /^["“‘]?(?:[\p{Lu}§]|\d{1,3} \p{Lu}\S{0,10} §)/u;

/** Whether words are a law by themselves. */
const isTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) ||
  (/^\p{Lu}/u.test(text) && LAW_START.test(text)) ||
  (PASSAGE.test(text) && HAS_LAW.test(text)) ||
  (isNumberAlone(text) && isRule(text.split(/\d/)[0] ?? ""));

/** "Law on Ice", "Decree No. 5", "Ley de Nieve". */
export const LAW_START = new RegExp(
  `^(?:the )?(?:${LAW_NOUNS.join("|")}) (?:on|of|no|n|for|concerning|regarding|against|sobre|sur|relative|de|del|n[°º]|\\d)`,
  "i",
);
/** A name that ends as laws do: "Computer Misuse Act", "Penal Code 1998", "Ice Act, Chap. 5:02". */
const WHOLE_LAW =
  /^["“‘]?(?:\d{4} )?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Proclamation|Statute|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?|Cap\.? ?|Chap(?:\.|ter)? ?)?[\d/:.-]+)?["”’]?(?: ?\([^()]{1,80}\)?)?[.;]?$/u;
/** "Article 5 of the Ice Code": with the law that it stands in. */
const HAS_LAW =
  / (?:of|in|from|del?|do|da|du) .*\b(?:Code|Act|Ordinance|Constitution|Statute|C[oó]digo)\b/u;

/** "Ice Code – Act No. 40 of 2009": a title, and its number with no title of its own. */
const isCitation = (left: string, right: string): boolean =>
  LAW.test(left) && !/\d/.test(left.replace(OF_LAW, "")) && NUMBER_ALONE.test(right);
const NUMBER_ALONE =
  /^(?:Act|Law|Decree-Law|Decreto(?:-Le[iy])?|Ordinance|Statute)s? (?:(?:No|Nr|n|N)[.°º]? ?)?\d[\d/.-]*(?: of (?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4})?(?: \([^()]*\))?\.?$/u;

/** "Resolution 5 of the Ice Board - Safety of floes": a number with its date and who issued it, and what it is about. */
function isNumberAndTitle(left: string, right: string): boolean {
  const law = PASSAGE.test(left) ? left.replace(OF_LAW, "") : left;
  const year = / \(?((?:1[89]|20)\d\d)\)?$/.exec(right)?.[1];
  // "Decree 13 of 2013 - Ice Act 2001": each is of its own year.
  if (year !== undefined && /\b(?:1[89]|20)\d\d\b/.test(law) && !law.includes(year)) return false;
  return (
    isNumberAlone(law) &&
    !/^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?)?\d/u.test(right)
  );
}
/** "Section 4 of the Ice Act": what stands before the law. */
const OF_LAW = /^.{1,80}? of (?:the )?(?=\p{Lu})/u;

/** When a law was made, and how it stands. */
const STAND =
  /(?:,| [-–—])?(?: which| that)?(?: (?:is|was|were|has been|have been))? (?:(?:adopted|enacted|passed|approved|promulgated|published|issued|signed) (?:on|in|since|by Parliament)|(?:came |entered |entry )?in(?:to)? force|(?:currently|now|still) \p{Ll}|under (?:discussion|review|revision|consideration|preparation)|awaiting|pending)/u;
/** What it does. */
const DOES =
  /(?:,| ?:| [-–—])? (?:it |which |that )?(?:also )?(?:provid(?:es|ing) for|covers|covering|contains|includes|regulat(?:es|ing)|governs|criminali[sz](?:es|ing)|penali[sz]es|punishes|prohibits|defines|establishes|sets (?:out|up)|introduces|imposes|requires|deals with|addresses|applies|aims|to (?:provide|establish|regulate|ensure|combat|prevent|protect)) ?/;
/** "… Act – offences against computers". */
const IN_SMALL =
  /(?: ?:| [-–—]|, (?:the|an?)) (?!(?:sections?|articles?|arts?|chapters?|parts?|titles?)\b)(?=\p{Ll})/u;

/** A name without what its item tells of it; of a passage, and of a law told by its number, that says what it is about. */
const dropTold = (name: string): string =>
  cutAt(
    cutAt(name, [STAND], isRule),
    [DOES, IN_SMALL],
    (law) => isTitle(law) && !PASSAGE.test(law) && !isNumberAlone(law),
  );

function cutAt(name: string, marks: readonly RegExp[], isLaw: (before: string) => boolean): string {
  const ends = marks
    .map((mark) => name.search(mark))
    .filter((at) => at > 0 && !isOpen(name.slice(0, at)) && isLaw(name.slice(0, at)));
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends));
}
