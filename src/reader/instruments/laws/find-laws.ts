import { asWritten } from "../names/as-written.ts";
import { findGroups } from "../names/find-groups.ts";
import type { NameGroup } from "../names/name-group.ts";
import type { NameKind } from "../names/name-parts.ts";
import { BODY } from "../words/body-words.ts";
import { LAW, LAW_NOUNS, PASSAGE, RULE } from "../words/law-words.ts";
import { endsIn, headOf } from "../words/name-head.ts";
import { LETTER } from "../words/whole-words.ts";
import { goesOnWith } from "./law-goes-on.ts";
import { splitSeries, splitTurns } from "./law-series.ts";
import { dropBeside } from "./laws-beside.ts";

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
