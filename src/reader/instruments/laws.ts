import type { Block } from "../blocks.ts";
import { isNone, isRevoked, splitSentences } from "../status/sentences.ts";
import { isBodyName } from "./body-names.ts";
import {
  cleanName,
  dropOpening,
  type IsCut,
  isNumberAlone,
  isOpen,
  splitAt,
} from "./clean-name.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import {
  BODY,
  ENGLISH_LAW_NOUN,
  endsIn,
  headOf,
  LAW,
  LAW_NOUN,
  LETTER,
  PASSAGE,
  RULE,
} from "./words.ts";

/** The laws that a section lists; in a section without list, those that its sentences name. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length === 0) return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
  return items
    .filter(({ text }) => !isNone(text) && !isRevoked(text))
    .flatMap(({ text }) => {
      const told = SENTENCE.test(text) ? findLaws(text) : splitLaws(text);
      return told.length > 0 ? told : [text];
    })
    .map(cleanName);
}

/** "Somewhere ratified the Ice Convention", "Theft is covered by the Ice Act": an item that tells of a law in a sentence. */
const SENTENCE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}-]+ (?:and |of )?){1,4}(?:(?:has|have|also|was|is|had) )*(?:signed|ratified|adopted|acceded|approved|enacted|passed|joined)\b|(?:(?! (?:which|that|who|whose) )[^.;:(–]){3,120} (?:is|are|was|were|has|have|will) (?=\p{Ll}))/u;
const LAWS: NameKind = { head: LAW, isTitle: true };

/** The laws that a text names in its sentences. */
function findLaws(whole: string): string[] {
  const text = whole.replace(
    /(?<=^|[.;] )(?:However|Moreover|Additionally|Furthermore|Also|In addition),? (?=(?:the |an? )?\p{Lu})/gu,
    "",
  );
  return findGroups(text.replace(IN_PASSAGE, toCapital), LAWS)
    .filter((group) => group.start > 0 || /[\p{Lu}\d“"]/u.test(group.text.slice(1)))
    .filter((group, at, all) => !isHistory(text, group, all[at - 1]))
    .flatMap((group) =>
      splitSeries(dropIssuer(group.text), stands).filter(
        (name, at) => isLaw(name) || (at > 0 && isRuleName(name)),
      ),
    );
}

/** "by section 9 of the Ice Act". */
const IN_PASSAGE = /\b(?:section|article|chapter)s?(?= \d[^.;]{0,40} of (?:the )?\p{Lu})/gu;
const toCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What brought another law about, or what a law serves, ended or took over, is history. */
function isHistory(text: string, { start }: NameGroup, last: NameGroup | undefined): boolean {
  if (SERVED.test(text.slice(Math.max(0, start - 60), start))) return true;
  return last !== undefined && isLaw(last.text) && BROUGHT.test(text.slice(last.end, start));
}
const SERVED =
  /\b(?:repeal(?:s|ed)?|replace[sd]?|supersede[sd]?|implement(?:s|ing)?|transpos(?:es?|ing)|light of|line with|accordance with|party to|signatory to|(?:projects?|courses?|workshops?|seminars?|conferences?) on) (?:the |an? )?$/;
const BROUGHT =
  /^[^.;]{0,40}\b(?:added|inserted|introduced|supplemented|amended|modified|repealed|replaced|superseded|revised|adopted|approved) (?:in \d{4} )?(?:by|through|with|under) (?:the |an? )?$/;

/** "the regulator (Decision No. 5 on …)": the law stands in brackets behind who issued it. */
function dropIssuer(text: string): string {
  const [, before = "", inside] = /^([^()]*)\(([^()]+)\)$/.exec(text) ?? [];
  return inside !== undefined && !RULE.test(before) && NUMBERED_RULE.test(inside) ? inside : text;
}

/** Two, where both sides of an "and" or a comma are laws by themselves: the head of what follows is a law's, and it is more than a field ("Posts and Regulations"). */
function stands(last: string, part: string, joint: string): boolean {
  // "the Ice Act, Act 12 of 2011": its title and its number.
  if (joint === ", " && NUMBER_ONLY.test(part)) return false;
  return STARTS.test(part) && (isLaw(part) || isRuleName(part)) && isLaw(last);
}
const NUMBER_ONLY = /^(?:Act|Law|Decree|Ordinance) (?:No\.? ?)?\d+(?: of \d{4})?$/;
const STARTS = /^["“‘]?(?:[\p{Lu}§]|\p{Ll}{1,4}-\p{Lu}|\d{4} \p{Lu})/u;

/** A rule of another name, where it stands beside laws. */
const isRuleName = (name: string): boolean =>
  / /.test(name.trim()) && RULE.test(headOf(name)) && endsIn(headOf(name), RULE, BODY);

/** A law's noun is the name's head, or opens it ("Law on …"); a body that is called for laws is none. */
function isLaw(name: string): boolean {
  if (NUMBERED_RULE.test(name) && /^\p{Lu}/u.test(name)) return true;
  if (!/ /.test(name.trim())) return false;
  if (PASSAGE.test(name)) return LAW.test(name);
  if (ENDS_IN_LAW.test(name) || LAW_START.test(name)) return true;
  const head = headOf(name.replace(WITHIN_IT, ""));
  return LAW.test(head) && endsIn(head, LAW, BODY);
}

/** "…, Sections 3 to 7": where in the law. */
const WITHIN_IT = /,? \(?(?:sections?|articles?|arts?\.|chapters?|parts?|titles?) [\dIVX].*$/is;
/** "Misuse of Systems Ordinance (Cap. 5)", "Mutual Assistance in Criminal Matters Act 2007". */
const ENDS_IN_LAW = new RegExp(
  `(?<![${LETTER}])(?:${ENGLISH_LAW_NOUN})(?:,? (?:No\\.? ?)?[\\d/-]+)?(?: \\([^()]*\\))?$`,
  "i",
);
/** "Decision No. 5 on Network Integrity". */
const NUMBERED_RULE = new RegExp(`^${RULE.source} (?:No\\.?|N[°º]|\\d)`, "i");
/**
 * What a section names that says there are laws, or drafts of them, and in which no rule found one. Hardly a document says
 * so without a name: any list is then of laws, whatever it is said to be of; without a list, every title in the sentences.
 */
export function readAnyLaws(blocks: readonly Block[]): string[] {
  const names = readLawNames(blocks);
  return names.length > 0 ? names : splitSentences(blocks).flatMap(({ text }) => titlesIn(text));
}
const titlesIn = (sentence: string): string[] =>
  findGroups(dropOpening(sentence), LAWS)
    .map(({ text }) => cleanName(text))
    .filter((name) => / .*[\p{Lu}\d]/su.test(name) && !isBodyName(name));

/** Two laws that lost the line between them, to one each: both sides of the mark must be laws by themselves. */
const splitLaws = (item: string): string[] =>
  splitAt(item, SEMICOLON, areLaws)
    .flatMap((part) => splitAt(part, DASH, isApart))
    .flatMap((part) => splitSeries(part.replace(LABEL, ""), isListed).map(dropTold));

/** "Data protection: Kelp Act". */
const LABEL = /^(?:\p{L}[\p{Ll}-]+ ){0,5}\p{L}[\p{Ll}-]+ ?: (?:the )?(?=["“]?\p{Lu})/u;
/** Its next item may have a number: "…; ii. Snow Act". */
const SEMICOLON =
  /(; (?:and )?(?:\(?[ivx\d]{1,4}[.)] )?(?:the )?|\. (?=(?:Sections?|Articles?|Chapters?) \d))/;
const DASH = /( -(?=\p{Lu})| [-–] )/u;

const areLaws: IsCut = (left, right) =>
  RULE.test(left) && RULE.test(right) && /^["“‘]?\p{Lu}/u.test(right);

/** What may stand between the word that joins two laws and the second: "and also by the new …". */
const BESIDE =
  "(?: (?:also|even|later|then))?(?: (?:by|in|under|through|of))?(?: (?:[Tt]he|[Aa]n?|its))?(?: (?:related|new|draft|proposed))? ";
/** "A, B", "A; and B", "A as well as the B", "A / B". */
const JOINT = new RegExp(
  `(,? (?:and|&|or|plus|but|along with|in addition to|including|as well as|together with)${BESIDE}|[,;](?: (?:and|then))?${BESIDE}| ?/ ?(?=\\p{Lu}\\p{Ll}))`,
  "u",
);
/** A series to its laws. */
const splitSeries = (text: string, stands: IsCut): string[] =>
  splitAt(text, JOINT, (...sides) => !goesOn(...sides) && stands(...sides));

/** "Law on Children and Youth Act": what a law is on may end in a law's noun; what begins with one, or with a passage, is another. */
const goesOn: IsCut = (left, right, joint) =>
  /^(?:,? (?:and|&|or) |, | ?\/ ?)$/.test(joint) &&
  LAW_START.test(left) &&
  !isNumberAlone(left) &&
  !LAW_START.test(right) &&
  !PASSAGE.test(right) &&
  !(joint === ", " && WHOLE_LAW.test(right));

const isListed: IsCut = (left, right, joint) =>
  !(joint === ", " && isNumberAndTitle(left, right)) &&
  ((RULE.test(left) && LAW_START.test(right) && /^\p{Lu}/u.test(right)) ||
    (isTitle(left) && isTitle(right)));

/** At a hyphen, where a line was lost, any two titles are two; behind a law's number a title may follow it. */
function isApart(left: string, right: string, mark: string): boolean {
  // "Article 5 of Law n. 9 – Code for …": a passage, and the law that it stands in.
  const isWithin = PASSAGE.test(left) && !PASSAGE.test(right);
  if (isWithin || !TITLE_START.test(right)) return false;
  const isTold = mark !== " - " || /\d[\d/.-]*$/.test(left) || PASSAGE.test(right);
  if (!RULE.test(right) && isTold) return false;
  // "Law no. 12 - Data Law": a number and its title; "Data Protection Law - DP Act", "Ice Act - IA 12": a name and its short form.
  const isShortForm = /^(?!ISO|IEC)[\p{Lu}-]{2,8} (?:Act|Law|Code|\d[\d/.-]*)$/u.test(right);
  return !(mark !== " -" && isNumberAndTitle(left, right)) && !isShortForm;
}
/** A capital, or the number of the title of a code: "§ 5", "18 I.C. § 5". */
const TITLE_START = /^["“‘]?(?:[\p{Lu}§](?!$)|\d{1,3} \p{Lu}\S{0,10} §)/u;

/** Whether words are a law by themselves. */
const isTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) || (/^\p{Lu}/u.test(text) && LAW_START.test(text));

/** "Law on Ice", "Decree No. 5", "Ley de Nieve". */
const LAW_START = new RegExp(
  `^(?:the )?(?:${LAW_NOUN}) (?:on|of|no|n|for|concerning|regarding|against|sobre|sur|relative|de|del|n[°º]|\\d)`,
  "i",
);
/** A name that ends as laws do: "Computer Misuse Act", "Penal Code 1998", "Ice Act, Chap. 5:02". */
const WHOLE_LAW =
  /^["“‘]?(?:\d{4} )?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Proclamation|Statute|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?|Cap\.? ?|Chap(?:\.|ter)? ?)?[\d/:.-]+)?["”’]?(?: ?\([^()]{1,80}\)?)?[.;]?$/u;
/** "Resolution 5 of the Ice Board - Safety of floes": a number with its date and who issued it, and what it is about. */
const isNumberAndTitle = (left: string, right: string): boolean =>
  isNumberAlone(left) &&
  !/^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?)?\d/u.test(right);
/** When a law was made, and how it stands. */
const STAND =
  /(?:,| [-–—])?(?: which| that)?(?: (?:is|was|were|has been|have been))? (?:(?:adopted|enacted|passed|approved|promulgated|published|issued|signed) (?:on|in|since|by Parliament)|(?:came |entered |entry )?in(?:to)? force|(?:currently|now|still) \p{Ll}|under (?:discussion|review|revision|consideration|preparation)|awaiting|pending)/u;
/** What it does; "Law on the right to protect …" goes on. */
const DOES =
  /(?:,| ?:| [-–—])? (?:it |which |that )?(?:also )?(?:provid(?:es|ing) for|covers|covering|contains|includes|regulat(?:es|ing)|governs|criminali[sz](?:es|ing)|penali[sz]es|punishes|prohibits|defines|establishes|sets (?:out|up)|introduces|imposes|requires|deals with|addresses|applies|aims|(?<! \p{Ll}+ )to (?:provide|establish|regulate|ensure|combat|prevent|protect)) ?/u;
/** "… Act – offences against computers". */
const IN_SMALL =
  /(?: ?:| [-–—]|, (?:the|an?)) (?!(?:sections?|articles?|arts?|chapters?|parts?|titles?)\b)(?=\p{Ll})/u;

/** What a law lacks, or is confined to: "… – does not mention pictures", "… which only covers adults". */
const REMARK =
  /(?:,| [-–—])?(?: (?:but|although|though|which|that|it))* (?:does|do|is|are) not\b|(?:,| [-–—]) (?:but )?only\b| (?:[-–—] )?\p{Ll}+s only (?=\p{Ll})/u;

/** A name without what its item tells of it; of a passage, and of a law told by its number, that says what it is about. */
const dropTold = (name: string): string =>
  cutAt(
    cutAt(name, [STAND, REMARK], (law) => RULE.test(law)),
    [DOES, IN_SMALL],
    (law) => isTitle(law) && !PASSAGE.test(law) && !isNumberAlone(law),
  );

function cutAt(name: string, marks: readonly RegExp[], isLaw: (before: string) => boolean): string {
  const ends = marks
    .map((mark) => name.search(mark))
    .filter((at) => at > 0 && !isOpen(name.slice(0, at)) && isLaw(name.slice(0, at)));
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends));
}
