import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import { isNone, isRevoked, splitSentences } from "../status/sentences.ts";
import words from "../words.json" with { type: "json" };
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
import { BODY, endsIn, headOf, LAW, LAW_NOUN, LETTER, PASSAGE, RULE } from "./words.ts";

/** The laws in a section's list or, if it has no list, in its sentences. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length === 0) return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
  return items
    .filter(({ text }) => !isNone(text) && !isRevoked(text))
    .flatMap(({ text }) => {
      const laws = SENTENCE.test(text) ? findLaws(text) : splitLaws(text);
      return laws.length > 0 ? laws : [text];
    })
    .map(cleanName);
}

/** Matches "Somewhere ratified the Ice Convention", "Theft is covered by the Ice Act". */
const SENTENCE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}-]+ (?:and |of )?){1,4}(?:(?:has|have|also|was|is|had) )*(?:signed|ratified|adopted|acceded|approved|enacted|passed|joined)\b|(?:(?! (?:which|that|who|whose) )[^.;:(–]){3,120} (?:is|are|was|were|has|have|will) (?=\p{Ll}))/u;
const LAWS: NameKind = { head: LAW, isTitle: true };

function findLaws(whole: string): string[] {
  const text = whole.replace(
    /(?<=^|[.;] )(?:However|Moreover|Additionally|Furthermore|Also|In addition),? (?=(?:the |an? )?\p{Lu})/gu,
    "",
  );
  return findGroups(text.replace(IN_PASSAGE, capitalize), LAWS)
    .filter((group) => group.start > 0 || /[\p{Lu}\d“"]/u.test(group.text.slice(1)))
    .filter((group, at, all) => !isHistory(text, group, all[at - 1]))
    .flatMap((group) =>
      splitSeries(dropIssuer(group.text), areTwoLaws).filter(
        (name, at) => isLaw(name) || (at > 0 && isRuleName(name)),
      ),
    );
}

const IN_PASSAGE = /\b(?:section|article|chapter)s?(?= \d[^.;]{0,40} of (?:the )?\p{Lu})/gu;
const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a law does not count as an answer, for example because another law replaces or implements it, or because it amends the law before it. */
function isHistory(text: string, { start }: NameGroup, last: NameGroup | undefined): boolean {
  if (REPLACED_OR_SERVED.test(text.slice(Math.max(0, start - 60), start))) return true;
  return last !== undefined && isLaw(last.text) && AMENDED_BY.test(text.slice(last.end, start));
}
const REPLACED_OR_SERVED = pattern()`\b(?:${lists.laws.replacedOrServed}) (?:the |an? )?$`;
const AMENDED_BY =
  /^[^.;]{0,40}\b(?:added|inserted|introduced|supplemented|amended|modified|repealed|replaced|superseded|revised|adopted|approved) (?:in \d{4} )?(?:by|through|with|under) (?:the |an? )?$/;

/** In "the regulator (Decision No. 5 on …)", the law is in brackets after its issuer. */
function dropIssuer(text: string): string {
  const [, before = "", inside] = /^([^()]*)\(([^()]+)\)$/.exec(text) ?? [];
  return inside !== undefined && !RULE.test(before) && NUMBERED_RULE.test(inside) ? inside : text;
}

/** Whether the text on both sides of a joint is a law. "Act on Posts and Regulations" is one law. */
function areTwoLaws(last: string, part: string, joint: string): boolean {
  // "the Ice Act, Act 12 of 2011" is a title and its number.
  if (joint === ", " && NUMBER_ONLY.test(part)) return false;
  return STARTS.test(part) && (isLaw(part) || isRuleName(part)) && isLaw(last);
}
const NUMBER_ONLY = /^(?:Act|Law|Decree|Ordinance) (?:No\.? ?)?\d+(?: of \d{4})?$/;
const STARTS = /^["“‘]?(?:[\p{Lu}§]|\p{Ll}{1,4}-\p{Lu}|\d{4} \p{Lu})/u;

/** Whether a name denotes a rule, such as "Privacy Standards", which is accepted only in a series after a law. */
const isRuleName = (name: string): boolean =>
  / /.test(name.trim()) && RULE.test(headOf(name)) && endsIn(headOf(name), RULE, BODY);

/** Whether a name denotes a law, such as "Ice Act" or "Law on Ice". "Law Commission" is a body. */
function isLaw(name: string): boolean {
  if (NUMBERED_RULE.test(name) && /^\p{Lu}/u.test(name)) return true;
  if (!/ /.test(name.trim())) return false;
  if (PASSAGE.test(name)) return LAW.test(name);
  if (ENDS_IN_LAW.test(name) || LAW_START.test(name)) return true;
  const head = headOf(name.replace(SECTIONS, ""));
  return LAW.test(head) && endsIn(head, LAW, BODY);
}

const SECTIONS = /,? \(?(?:sections?|articles?|arts?\.|chapters?|parts?|titles?) [\dIVX].*$/is;
/** Matches "Misuse of Systems Ordinance (Cap. 5)", "Mutual Assistance in Criminal Matters Act 2007". */
const ENDS_IN_LAW = pattern("i")`
  (?<![${LETTER}])(?:${words.nouns.law.english})(?:,? (?:No\.? ?)?[\d/-]+)?(?: \([^()]*\))?$
`;
/** Matches "Decision No. 5 on Network Integrity". */
const NUMBERED_RULE = pattern("i")`^${RULE.source} (?:No\.?|N[°º]|\d)`;
/** Fallback: the laws in all lists, including descriptive ones, otherwise every title in the sentences. */
export function readAnyLaws(blocks: readonly Block[]): string[] {
  const names = readLawNames(blocks);
  return names.length > 0 ? names : splitSentences(blocks).flatMap(({ text }) => titlesIn(text));
}
const titlesIn = (sentence: string): string[] =>
  findGroups(dropOpening(sentence), LAWS)
    .map(({ text }) => cleanName(text))
    .filter((name) => / .*[\p{Lu}\d]/su.test(name) && !isBodyName(name));

/** Splits an item at marks between two laws. */
const splitLaws = (item: string): string[] =>
  splitAt(item, SEMICOLON, areLaws)
    .flatMap((part) => splitAt(part, DASH, isApart))
    .flatMap((part) => splitSeries(part.replace(LABEL, ""), isListed).map(dropDescription));

const LABEL = /^(?:\p{L}[\p{Ll}-]+ ){0,5}\p{L}[\p{Ll}-]+ ?: (?:the )?(?=["“]?\p{Lu})/u;
/** The next item may have a number: "…; ii. Snow Act". */
const SEMICOLON =
  /(; (?:and )?(?:\(?[ivx\d]{1,4}[.)] )?(?:the )?|\. (?=(?:Sections?|Articles?|Chapters?) \d))/;
const DASH = /( -(?=\p{Lu})| [-–] )/u;

const areLaws: IsCut = (left, right) =>
  RULE.test(left) && RULE.test(right) && /^["“‘]?\p{Lu}/u.test(right);

/** A conjunction or mark between two names: "A, B", "A; and B", "A as well as the B", "A / B". */
const JOINT = pattern("u")`
  (,? (?:and|&|or|plus|but|along with|in addition to|including|as well as|together with)${lists.laws.beforeSecond}|[,;](?: (?:and|then))?${lists.laws.beforeSecond}| ?/ ?(?=\p{Lu}\p{Ll}))
`;
const splitSeries = (text: string, isCut: IsCut): string[] =>
  splitAt(text, JOINT, (...sides) => !continuesTitle(...sides) && isCut(...sides));

/** In "Law on Children and Youth Act", the subject matter ends in a noun for a law. */
const continuesTitle: IsCut = (left, right, joint) =>
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

/** " -" marks a lost line break between two titles. After a number, a dash introduces the title. */
function isApart(left: string, right: string, mark: string): boolean {
  // "Article 5 of Law n. 9 – Code for …" is a passage and its law.
  const isWithin = PASSAGE.test(left) && !PASSAGE.test(right);
  if (isWithin || !TITLE_START.test(right)) return false;
  const needsNoun = mark !== " - " || /\d[\d/.-]*$/.test(left) || PASSAGE.test(right);
  if (!RULE.test(right) && needsNoun) return false;
  // "Law no. 12 - Data Law" is a number and its title.
  // "Data Protection Law - DP Act" and "Ice Act - IA 12" are names with their short forms.
  const isShortForm = /^(?!ISO|IEC)[\p{Lu}-]{2,8} (?:Act|Law|Code|\d[\d/.-]*)$/u.test(right);
  return !(mark !== " -" && isNumberAndTitle(left, right)) && !isShortForm;
}
/** The start of a title: a capital, or a section of a code ("§ 5", "18 I.C. § 5"). */
const TITLE_START = /^["“‘]?(?:[\p{Lu}§](?!$)|\d{1,3} \p{Lu}\S{0,10} §)/u;

const isTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) || (/^\p{Lu}/u.test(text) && LAW_START.test(text));

/** Matches "Law on Ice", "Decree No. 5", "Ley de Nieve". */
const LAW_START = pattern("i")`
  ^(?:the )?(?:${LAW_NOUN}) (?:on|of|no|n|for|concerning|regarding|against|sobre|sur|relative|de|del|n[°º]|\d)
`;
/** Matches "Computer Misuse Act", "Penal Code 1998", "Ice Act, Chap. 5:02". */
const WHOLE_LAW =
  /^["“‘]?(?:\d{4} )?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Proclamation|Statute|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?|Cap\.? ?|Chap(?:\.|ter)? ?)?[\d/:.-]+)?["”’]?(?: ?\([^()]{1,80}\)?)?[.;]?$/u;
/** Whether the left side is a numbered law and the right side its title: "Resolution 5 of the Ice Board - Safety of floes". */
const isNumberAndTitle = (left: string, right: string): boolean =>
  isNumberAlone(left) &&
  !/^(?:\p{Lu}[\p{L}-]*\.? ){1,3}(?:(?:[Nn]o|Nr|n|N)[.°º]? ?)?\d/u.test(right);
/** The stage of a law: "…, adopted on 3 May", "… which is under review". */
const STAGE =
  /(?:,| [-–—])?(?: which| that)?(?: (?:is|was|were|has been|have been))? (?:(?:adopted|enacted|passed|approved|promulgated|published|issued|signed) (?:on|in|since|by Parliament)|(?:came |entered |entry )?in(?:to)? force|(?:currently|now|still) \p{Ll}|under (?:discussion|review|revision|consideration|preparation)|awaiting|pending)/u;
/** The effect of a law: "… which punishes theft", but not "Law on the right to protect …". */
const EFFECT = pattern("u")`
  (?:,| ?:| [-–—])? (?:it |which |that )?(?:also )?(?:${lists.laws.effect}) ?
`;
/** A lower-case description after a title: "… Act – offences against computers". */
const LOWER_CASE =
  /(?: ?:| [-–—]|, (?:the|an?)) (?!(?:sections?|articles?|arts?|chapters?|parts?|titles?)\b)(?=\p{Ll})/u;

/** A remark on a law's scope: "… – does not mention pictures", "… – covers only adults". */
const REMARK =
  /(?:,| [-–—])?(?: (?:but|although|though|which|that|it))* (?:does|do|is|are) not\b|(?:,| [-–—]) (?:but )?only\b| (?:[-–—] )?\p{Ll}+s only (?=\p{Ll})/u;

/** Drops descriptions, except the subject matter of a passage or a numbered law. */
const dropDescription = (name: string): string =>
  cutAt(
    cutAt(name, [STAGE, REMARK], (law) => RULE.test(law)),
    [EFFECT, LOWER_CASE],
    (law) => isTitle(law) && !PASSAGE.test(law) && !isNumberAlone(law),
  );

function cutAt(name: string, marks: readonly RegExp[], isLaw: (before: string) => boolean): string {
  const ends = marks
    .map((mark) => name.search(mark))
    .filter((at) => at > 0 && !isOpen(name.slice(0, at)) && isLaw(name.slice(0, at)));
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends));
}
