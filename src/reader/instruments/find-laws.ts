import { BODY } from "./body-words.ts";
import { findGroups } from "./find-groups.ts";
import { LAW, LAW_NOUNS, PASSAGE } from "./law-words.ts";
import type { NameGroup, NameKind } from "./name-group.ts";
import { endsIn, headOf } from "./name-head.ts";

const LAWS: NameKind = { head: LAW, isTitle: true };

/** "draft law on cybercrime", in small letters. */
const DRAFT_LAW =
  /\b(?:draft (?:bill|law|act|decree)s?|bills?) (?:on|for|against) \p{Ll}[\p{L} -]{3,60}?(?=[.;,]| (?:is|are|has|have|was|were|which|that|to|will)\b|$)/gu;
/** "law no. 5 of 2010", in small letters. */
const NUMBERED =
  /\b(?:law|decree|act|ordinance|resolution) (?:no|n)[.°º]? ?\d[\w/.-]*(?: of \d{4})?/g;
const QUOTED = /^[“"]([^”"]{5,100})[”"]/g;

/** The laws that a text names in its sentences. */
export function findLaws(whole: string): string[] {
  // What follows "e.g." are examples, and no answer.
  const text = whole
    .replace(/\be\.g\..*$/s, "")
    .replace(/\b(?=(?:section|article|chapter)s? \d)[sac]/g, (letter) => letter.toUpperCase());
  const asWritten = (name: string) =>
    whole.includes(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return [
    ...findGroups(text, LAWS)
      .filter(({ start }) => !ALIAS.test(text.slice(Math.max(0, start - 40), start)))
      .filter((group) => group.start > 0 || /[\p{Lu}\d“"]/u.test(group.text.slice(1)))
      .flatMap(partsOf)
      .filter(isLaw)
      .map((name) => asWritten(name.replace(ABOUT, "$1"))),
    ...[...text.matchAll(DRAFT_LAW)].map(([name]) => name),
    ...[...text.matchAll(NUMBERED)].map(([name]) => name),
    ...[...text.matchAll(QUOTED)].map((match) => match[1] ?? ""),
  ];
}

/** "Law No. 8, known as the Ice Law": the same law by another name. */
const ALIAS =
  /\d[^.;]*,? (?:also |commonly |better )?(?:known|referred to|cited) as (?:the )?["“‘]?$/;

/** "Law No. 8 of 2011 on cybercrime": known by its number, and told of in small letters. */
const ABOUT = /^(\p{Lu}\S* (?:No\.? ?)?[\d./-]+(?: of \d{4})?) on \p{Ll}[\p{Ll} ]*$/u;

const JOINTS =
  /(,? (?:and|or|as well as|alongside|together with)(?: (?:by|in|under|through|of))? (?:the |its |The |an? )?|[,;] (?:and )?(?:the |its |The |an? )?)/;

/** Each law of a group: two, where both sides of an "and" or a comma are laws by themselves. */
function partsOf({ text }: NameGroup): string[] {
  const [first = "", ...further] = text.split(JOINTS);
  const names = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = ""] = further.slice(at, at + 2);
    const last = names.at(-1) ?? "";
    const isOpen = last.split("(").length > last.split(")").length;
    if (!isOpen && stands(last, part, joint)) names.push(part);
    else names[names.length - 1] = last + joint + part;
  }
  return names;
}

/** Whether what follows a joint is a law of its own: its head is a law's, and it is more than a field ("Posts and Regulations"). */
function stands(last: string, part: string, joint: string): boolean {
  if (PASSAGE.test(last) && joint.startsWith(",") && !/ of /.test(last)) return false;
  if (!/^["“‘]?\p{Lu}/u.test(part) || (!isLaw(last) && !/^\p{Lu}\S*$/u.test(last))) return false;
  return isLaw(part) && isLaw(last) && LAW.test(last);
}

/** A law's noun is the name's head, or opens it ("Law on …"); a body that is called for laws is none. */
const isLaw = (name: string): boolean => {
  const head = headOf(name);
  const isNamed = / /.test(name.trim());
  if (!isNamed || COMMON.test(name)) return false;
  if (PASSAGE.test(name)) return LAW.test(name);
  if (ENDS_IN_LAW.test(name) || BILL.test(name)) return true;
  return LAW.test(head) && (!BODY.test(head) || endsIn(head, LAW, BODY));
};

/** "Misuse of Systems Ordinance (Cap. 5)", "Mutual Assistance in Criminal Matters Act 2007". */
const ENDS_IN_LAW = new RegExp(
  `(?<!\\p{L})(?:${LAW_NOUNS[0]})(?:,? (?:No\\.? ?)?[\\d/-]+)?(?: \\([^()]*\\))?$`,
  "iu",
);
const BILL = /^(?:ante)?pro[yj]ec?to de le[iy]\b|^(?:avant-)?projet de loi\b/i;

/** Capitals that only open a sentence. */
const COMMON =
  /^(?:(?:Specific|Existing|National|General|New|Other|Special|Legislation|Regulations?|Laws?|The|A|This|These|Its|Some)(?: |$))+(?:\p{Ll}+ ?)*$/u;
