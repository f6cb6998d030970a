import type { Block } from "../blocks.ts";
import { isDraft, isNone, isRevoked } from "../status/lists.ts";
import { splitSentences } from "../status/sentences.ts";
import { dropOpening } from "./asides.ts";
import { cleanName } from "./clean-name.ts";
import { isBodyName } from "./duty.ts";
import { findGroups, type NameGroup, type NameKind } from "./groups.ts";
import { isRule, LAW_START, splitLaws, splitSeries } from "./split-laws.ts";
import { BODY, endsIn, headOf, LAW, LAW_NOUNS, LETTER, PASSAGE, RULE } from "./words.ts";

/** The laws that a section lists; in a section without list, those that its sentences name. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length === 0) return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
  return items
    .filter(({ text }) => !isNone(text) && !isRevoked(text))
    .flatMap(({ text }) => (SENTENCE.test(text) ? findOr(text) : splitLaws(text)))
    .map((name) => cleanName(cutLongTitle(name)))
    .concat(findBelow(blocks));
}

/** Bills told of below a list: "Borealia is also developing an Ice Bill". */
const findBelow = (blocks: readonly Block[]): string[] =>
  blocks
    .slice(blocks.findIndex(({ kind }) => kind === "item"))
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => findLaws(text).filter(isDraft))
    .map(cleanName);

/** "Somewhere ratified the Ice Convention", "Theft is covered by the Ice Act": an item that tells of a law in a sentence. */
const SENTENCE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}-]+ (?:and |of )?){1,4}(?:(?:has|have|also|was|is|had) )*(?:signed|ratified|adopted|acceded|approved|enacted|passed|joined)\b|(?:(?! (?:which|that|who|whose) )[^.;:(–]){3,120} (?:is|are|was|were|has|have|will) (?=\p{Ll}))/u;
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

/** The laws that a text names in its sentences. */
export function findLaws(whole: string): string[] {
  const text = whole.replace(
    /(?<=^|[.;] )(?:However|Moreover|Additionally|Furthermore|Also|In addition),? (?=(?:the |an? )?\p{Lu})/gu,
    "",
  );
  return findGroups(text, LAWS)
    .filter((group) => group.start > 0 || /[\p{Lu}\d“"]/u.test(group.text.slice(1)))
    .filter((group, at, all) => !isHistory(text, group, all[at - 1]))
    .flatMap((group) =>
      splitSeries(dropIssuer(group.text), stands).filter(
        (name, at) => isLaw(name) || (at > 0 && isRuleName(name)),
      ),
    );
}

/** What brought another law about, or what a law serves, ended or took over, is history. */
function isHistory(text: string, { start }: NameGroup, last: NameGroup | undefined): boolean {
  if (SERVED.test(text.slice(Math.max(0, start - 60), start))) return true;
  return last !== undefined && isLaw(last.text) && BROUGHT.test(text.slice(last.end, start));
}
const SERVED =
  /\b(?:repeal(?:s|ed)?|replace[sd]?|supersede[sd]?|implement(?:s|ing)?|transpos(?:es?|ing)|light of|line with|accordance with|party to|signatory to) (?:the |an? )?$/;
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
  if (joint === ", " && NUMBER_ONLY.test(part) && !/\d/.test(last)) return false;
  // "Section 5, 7 and 9 of the …": a passage has come to no law yet.
  if (PASSAGE.test(last) && joint.startsWith(",") && !/ of /.test(last)) return false;
  if (!STARTS.test(part)) return false;
  return (isLaw(part) || isRuleName(part)) && isLaw(last) && LAW.test(last);
}
const NUMBER_ONLY = /^(?:Act|Law|Decree|Ordinance) (?:No\.? ?)?\d+(?: of \d{4})?$/;
const STARTS = /^["“‘]?(?:[\p{Lu}§]|\p{Ll}{1,4}-\p{Lu}|\d{4} \p{Lu})/u;

/** A rule of another name, where it stands beside laws. */
const isRuleName = (name: string): boolean =>
  / /.test(name.trim()) && isRule(headOf(name)) && endsIn(headOf(name), RULE, BODY);

/** A law's noun is the name's head, or opens it ("Law on …"); a body that is called for laws is none. */
function isLaw(name: string): boolean {
  if (NUMBERED_RULE.test(name) && /^\p{Lu}/u.test(name)) return true;
  if (!/ /.test(name.trim()) || COMMON.test(name)) return false;
  if (PASSAGE.test(name)) return LAW.test(name);
  if (ENDS_IN_LAW.test(name) || LAW_START.test(name)) return true;
  const head = headOf(name.replace(WITHIN_IT, ""));
  return LAW.test(head) && endsIn(head, LAW, BODY);
}

/** "…, Sections 3 to 7": where in the law. */
const WITHIN_IT = /,? \(?(?:sections?|articles?|arts?\.|chapters?|parts?|titles?) [\dIVX].*$/is;
/** "Misuse of Systems Ordinance (Cap. 5)", "Mutual Assistance in Criminal Matters Act 2007". */
const ENDS_IN_LAW = new RegExp(
  `(?<![${LETTER}])(?:${LAW_NOUNS[0]})(?:,? (?:No\\.? ?)?[\\d/-]+)?(?: \\([^()]*\\))?$`,
  "i",
);
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
const titlesIn = (sentence: string): string[] =>
  findGroups(dropOpening(sentence), LAWS)
    .map(({ text }) => cleanName(text))
    .filter((name) => / .*[\p{Lu}\d]/su.test(name) && !isBodyName(name));
