import type { Block } from "../blocks.ts";
import { isDraft, isNone, isRevoked } from "../status/lists.ts";
import { splitSentences } from "../status/sentences.ts";
import { dropOpening } from "./asides.ts";
import { asWritten, cleanName } from "./clean-name.ts";
import { isBodyName } from "./duty.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import { goesOnWith, splitLaws, splitSeries, splitTurns } from "./split-laws.ts";
import { BODY, endsIn, headOf, LAW, LAW_NOUNS, LETTER, PASSAGE, RULE } from "./words.ts";

/** The laws that a section lists; in a section without list, those that its sentences name. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter(({ text }) => !isNone(text) && !isRevoked(text))
      .flatMap(({ text }) => (SENTENCE.test(text) ? findOr(text) : splitLaws(text)))
      .map((name) => cleanName(cutLongTitle(name)))
      .concat(findBelow(blocks));
  return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
}

/** Laws told of below a list: bills ("Borealia is also developing an Ice Bill"), and what is added ("In addition, the Kelp Act applies"). */
const findBelow = (blocks: readonly Block[]): string[] =>
  blocks
    .slice(blocks.findIndex(({ kind }) => kind === "item"))
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => findLaws(text).filter((name) => isDraft(name) || ADDED.test(text)))
    .map(cleanName);
const ADDED = /^(?:In addition|Additionally|Moreover|Furthermore),? /;

/** "Somewhere ratified the Ice Convention", "Theft is covered by the Ice Act": an item that tells of a law in a sentence. */
const SENTENCE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}-]+ (?:and |of )?){1,4}(?:(?:has|have|also|was|is|had) )*(?:signed|ratified|adopted|acceded|approved|enacted|resolved|passed|joined|transposed)\b|(?:(?! (?:which|that|who|whose) )[^.;:(–]){3,120} (?:is|are|was|were|has|have|will) (?=\p{Ll}))/u;
const findOr = (text: string): string[] => {
  const found = findLaws(text);
  return found.length > 0 ? found : [text];
};

/** "Law No. 5 “On …”": known by its number, where a title longer than a line follows at once; one behind a comma belongs to it. */
function cutLongTitle(name: string): string {
  const match =
    /^([^"“‘]{2,80} (?:(?:No|no|n|Nr|N)[.°º]? ?)?[\p{L}\d/.-]{0,12}\d[^"“‘]{0,60}?)(?<!,)(?: on)? ["“‘].{60,}$/su.exec(
      name,
    );
  return PASSAGE.test(name) ? name : (match?.[1] ?? name);
}

const LAWS: NameKind = { head: LAW, isTitle: true };

/** "draft law on cybercrime", "Bill on the protection of seals", in small letters. */
const DRAFT_LAW =
  /\b(?:[Dd]raft (?:bill|law|act|decree)s?|[Bb]ills?) (?:on|for|against) \p{Ll}[\p{L} -]{3,60}?(?=[.;,]| (?:is|are|has|have|was|were|which|that|to|will|would|awaits?|remains?|lies|goes|before)\b|$)/gu;
/** "law no. 5 of 2010", in small letters. */
const NUMBERED =
  /\b(?:law|decree|act|ordinance|resolution) (?:no|n)[.°º]? ?\d[\w/.-]*(?: of \d{4})?/g;
const QUOTED = /^[“"]([^”"]{5,100})[”"]/g;

/** What a sentence begins with before its first law. */
const OPENING =
  /(?<=^|[.;] )(?:However|Moreover|Additionally|Furthermore|Also|In addition|Besides|Nevertheless|Currently|At present|Presently|Today|Meanwhile|Recently|(?:Pursuant|According) to),? (?=(?:the |an? )?\p{Lu})/gu;

/** The laws that a text names in its sentences. */
export function findLaws(whole: string): string[] {
  const text = dropBeside(whole)
    .replace(OPENING, "")
    .replace(/\b(?=(?:section|article|chapter)s? \d)[sac]/g, (letter) => letter.toUpperCase());
  return [
    ...splitTurns(text)
      .flatMap(findNamed)
      .map((name) => asWritten(name, whole)),
    ...[...text.matchAll(DRAFT_LAW)].map(([name]) => name),
    ...[...text.matchAll(NUMBERED)].map(([name]) => name),
    ...[...text.matchAll(QUOTED)].map((match) => match[1] ?? ""),
  ];
}

/** The laws whose names begin with a capital. */
const findNamed = (text: string): string[] =>
  findGroups(text, LAWS)
    .filter(({ start }) => !ALIAS.test(text.slice(Math.max(0, start - 40), start)))
    .filter((group) => group.start > 0 || /[\p{Lu}\d“"]/u.test(group.text.slice(1)))
    .filter((group, at, all) => !isHistory(text, group, all[at - 1]))
    .flatMap((group) =>
      splitSeries(dropIssuer(group.text), stands).filter(
        (name, at) => isLaw(name) || (at > 0 && isRule(name)),
      ),
    )
    .map((name) => name.replace(ABOUT, "$1"));

/** What brought another law about, or what a law serves, ended or took over, is history. */
function isHistory(text: string, { start, end }: NameGroup, last: NameGroup | undefined): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (SERVED.test(before) || TRANSPOSED.test(text.slice(end, end + 60))) return true;
  return last !== undefined && isLaw(last.text) && BROUGHT.test(text.slice(last.end, start));
}
const SERVED =
  /\b(?:repeal(?:s|ed)?|replace[sd]?|supersede[sd]?|implement(?:s|ing)?|transpos(?:es?|ing)|light of|line with|accordance with|party to|signatory to) (?:the |an? )?$/;
const TRANSPOSED = /^ (?:is|was|were|has been|have been) (?:also |fully )?transposed\b/;
const BROUGHT =
  /^[^.;]{0,40}\b(?:added|inserted|included|introduced|supplemented|amended|modified|repealed|replaced|superseded|revised|adopted|approved) (?:in \d{4} )?(?:by|through|with|under) (?:the |an? )?$/;

/** A rule of another name, where it stands beside laws. */
const isRule = (name: string): boolean =>
  / /.test(name.trim()) && RULE.test(headOf(name)) && endsIn(headOf(name), RULE, BODY);

/** "Law No. 8, known as the Ice Law": the same law by another name. */
const ALIAS =
  /\d[^.;]*,? (?:also |commonly |better )?(?:known|referred to|cited) as (?:the )?["“‘]?$/;

/** "Law No. 8 of 2011 on cybercrime": known by its number, and told of in small letters. */
const ABOUT = /^(\p{Lu}\S* (?:No\.? ?)?[\d./-]+(?: of \d{4})?) on \p{Ll}[\p{Ll} ]*$/u;

/** "the regulator (Decision No. 5 on …)": the law stands in brackets behind who issued it. */
function dropIssuer(text: string): string {
  const [, before = "", inside] = /^([^()]*)\(([^()]+)\)$/.exec(text) ?? [];
  return inside !== undefined && !RULE.test(before) && NUMBERED_RULE.test(inside) ? inside : text;
}

const NUMBER_ONLY = /^(?:Act|Law|Decree|Ordinance) (?:No\.? ?)?\d+(?: of \d{4})?$/;

/** Two, where both sides of an "and" or a comma are laws by themselves: the head of what follows is a law's, and it is more than a field ("Posts and Regulations"). */
function stands(last: string, part: string, joint: string): boolean {
  // "In Borealia, the Ice Act …", "enacted by Parliament, and the Ice Act …".
  if (/^,.* the $/.test(joint) && !RULE.test(last)) return isLaw(part);
  // "the Ice Act, Act 12 of 2011": its title and its number.
  if (joint === ", " && NUMBER_ONLY.test(part) && !/\d/.test(last)) return false;
  if (goesOnWith(last, part, joint)) return false;
  if (PASSAGE.test(last) && joint.startsWith(",") && !/ of /.test(last)) return false;
  if (
    !/^["“‘]?(?:[\p{Lu}§]|\p{Ll}{1,4}-\p{Lu}|\d{4} \p{Lu})/u.test(part) ||
    (!isLaw(last) && !/^\p{Lu}\S*$/u.test(last))
  )
    return false;
  return (isLaw(part) || isRule(part)) && isLaw(last) && LAW.test(last);
}

/** A law's noun is the name's head, or opens it ("Law on …"); a body that is called for laws is none. */
const isLaw = (name: string): boolean => {
  if (NUMBERED_RULE.test(name) && /^\p{Lu}/u.test(name)) return true;
  const head = headOf(name.replace(WITHIN_IT, ""));
  const isNamed = / /.test(name.trim());
  if (!isNamed || COMMON.test(name)) return false;
  if (PASSAGE.test(name)) return LAW.test(name);
  if (ENDS_IN_LAW.test(name) || BILL.test(name)) return true;
  return LAW.test(head) && (!BODY.test(head) || endsIn(head, LAW, BODY));
};

/** "…, Sections 3 to 7": where in the law. */
const WITHIN_IT = /,? \(?(?:sections?|articles?|arts?\.|chapters?|parts?|titles?) [\dIVX].*$/is;

/** "Misuse of Systems Ordinance (Cap. 5)", "Mutual Assistance in Criminal Matters Act 2007". */
const ENDS_IN_LAW = new RegExp(
  `(?<![${LETTER}])(?:${LAW_NOUNS[0]})(?:,? (?:No\\.? ?)?[\\d/-]+)?(?: \\([^()]*\\))?$`,
  "i",
);
const BILL = /^(?:ante)?pro[yj]ec?to de le[iy]\b|^(?:avant-)?projet de loi\b/i;

/** "Decision No. 5 on Network Integrity". */
const NUMBERED_RULE = new RegExp(`^${RULE.source} (?:No\\.?|N[°º]|\\d)`, "i");

/** Capitals that only open a sentence. */
const COMMON =
  /^(?:(?:Specific|Existing|National|General|New|Other|Special|Legislation|Regulations?|Laws?|The|A|This|These|Its|Some)(?: |$))+(?:\p{Ll}+ ?)*$/u;

/**
 * What a section names that says there are laws, or drafts of them, and in which no rule found one. Hardly a document says
 * so without a name: any list is then of laws, whatever it is said to be of; without a list, every title in the sentences.
 */
export function readAnyLaws(blocks: readonly Block[]): string[] {
  const names = readLawNames(blocks);
  return names.length > 0 ? names : splitSentences(blocks).flatMap(({ text }) => titlesIn(text));
}

const TITLES: NameKind = { head: LAW, isTitle: true };
/** More than the capital that begins a sentence. */
const IS_TITLE = / .*[\p{Lu}\d]/su;
/** A text is before it, and is not it. */
const LAWMAKER = /\b(?:assembl|parliament|parlement|congress|senate|cabinet|legislature)/i;

const titlesIn = (sentence: string): string[] =>
  findGroups(dropOpening(dropExamples(sentence)), TITLES)
    .map(({ text }) => cleanName(text))
    .filter((name) => IS_TITLE.test(name) && !isBodyName(name) && !LAWMAKER.test(name));

/** A text without the laws that it names and that are no answer: examples, those of another time, those of another matter. */
export const dropBeside = (text: string): string =>
  dropExamples(text).replace(OF_BEFORE, "").replace(OF_ANOTHER_MATTER, "");

/** What follows "e.g." are examples, and no answer. */
export const dropExamples = (text: string): string => text.replace(/\be\.g\..*$/s, "");

/** "Before 2009 the courts turned to the Ice Code.", "Previously the Ice Code applied." */
const OF_BEFORE =
  /(?<=^|\. )(?:(?:Before|Until|Prior to|Up to) (?:\d{4}|then|that)|Earlier|Formerly|Previously)\b[^.]{0,200}\.(?: |$)/g;

/** "The Ice Act and the Snow Code have no provision on cybersecurity." */
const OF_ANOTHER_MATTER =
  /(?<=^|\. )The (?:[^.]|\.(?= ?\d)){0,250} (?:(?:has|have|contains?) no (?:specific )?provisions?|(?:does|do) not (?:cover|address|deal with|provide for|contain))\b[^.]{0,120}(?:\.(?= |$)|$)/g;
