import type { Block } from "../blocks.ts";
import { NOT_JOINED } from "../status/read-status.ts";
import { splitItem, splitSentences } from "../status/sentences.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { isBodyName, splitBodies } from "./body-names.ts";
import { cleanName, dropAsides, dropOpening, MAX_NAMES } from "./clean-name.ts";
import { BODIES, findGroups, type NameKind, readGroup } from "./groups.ts";
import { findTeams } from "./teams.ts";

/** The reporting indicator. Bodies named in its section are answers. */
const REPORTING = "2.4";
/** The international cooperation indicator. Its answers are the organizations and activities in which the country takes part. */
const COOPERATION = "1.5.4";
/** Indicators whose answers are the bodies in charge: standards, research, certified staff, sharing. */
const BODY_IN_CHARGE: readonly string[] = ["1.2.2", "1.4.1", "1.4.3", "1.5.2", "1.5.3"];

/** A text with more words than this is a description. */
const MAX_WORDS = 9;
const COMMON =
  /^(?:No|There|This|That|These|It|They|Its|Other|Also|In addition|None|The following)\b/;

/** Teams, bodies and programmes in lists or quotes, as subjects of sentences, or after "member of". */
export function readOtherNames(blocks: readonly Block[], code: string): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitItem(text))
    .map((part) => cleanName(part.text))
    .filter((name) => /^["“]?(?:\p{Ll}+-?)?\p{Lu}/u.test(name) && !name.includes(", "));
  const sentences = splitSentences(blocks).filter(({ kind }) => kind === "paragraph");
  const inProse = sentences.flatMap(({ text }) => [
    ...joinedIn(text),
    ...(ACRONYM.exec(text)?.slice(1) ?? []),
    ...subjectOf(text),
    ...findTeams(text).filter((name) => code !== COOPERATION || !isSubject(name, text)),
  ]);
  const short = [...inProse, ...listed].filter(
    (name) => name.split(" ").length <= MAX_WORDS && !COMMON.test(name),
  );
  if (short.length >= MAX_NAMES) return short;
  const further = sentences
    .flatMap(({ text }) => [
      ...quotedIn(text),
      ...bodiesIn(text, code),
      ...(code === COOPERATION ? joinedIn(text, TAKES_PART) : []),
    ])
    .map(cleanName)
    .filter((name) => !COMMON.test(name))
    .filter((name) => !short.some((other) => other.includes(name) || name.includes(other)));
  return [...short, ...further];
}

/** Matches "is a member of the X initiative", "participates in the Y", but not "is not a member of". */
const MEMBER_OF =
  /\b(?=[mbpa])(?<!\b(?:not|no)\b[^.,;]{0,20})(?:member of|belongs to|participates in|party to|affiliated (?:with|to))(?: the)? (?=\p{Lu})/gu;
const TAKES_PART =
  /\b(?=[ptmjsah])(?<!\b(?:not|no)\b[^.,;]{0,20})(?:participat\w+ in|took part in|takes part in|member of|joined|part of|signatory to|party to|attended|hosted)(?: the| an?)? (?=["“]?[\p{Lu}\d])/gu;
const TITLES: NameKind = { head: /(?!)/, isTitle: true };

const joinedIn = (text: string, phrase = MEMBER_OF): string[] =>
  [...text.matchAll(phrase)].flatMap((match) => {
    const group = readGroup(text, match.index + match[0].length, TITLES);
    return group
      ? group.text
          .split(/, (?:and )?(?:to )?(?:the )?| and (?:to )?(?:the )?(?=\p{Lu}{2})/u)
          .map(cleanName)
      : [];
  });

const ACRONYM = /^(?:The )?(\p{Lu}{4,12})(?: and (?:the )?[\p{L}-]{4,14})? (?=\p{Ll})/u;
/** Matches "The X is the official …", "X provides …". */
const SUBJECT =
  /^(?:The )?(\p{Lu}.{2,100}?) (?:(?:is|are) (?:the|an?) (?:only |official|national|leading|recogni[sz]ed)|provides?|offers?|maintains?|serves? as)\b/u;

/** The subject, if all of it is one proper name. */
function subjectOf(text: string): string[] {
  const subject = SUBJECT.exec(text)?.[1] ?? "";
  const name = readGroup(subject, 0, TITLES);
  return name?.start === 0 && name.end >= subject.length ? [cleanName(subject)] : [];
}

/** Whether a name is the subject, and therefore the country's own team: "XY-CERT participates in …". */
const isSubject = (name: string, text: string): boolean =>
  /^\W*(?:is|are|was|has|have|also|participat|takes?|took|attend|join|sign|works?|host|cooperat|collaborat|maintain)\w*\b/.test(
    text.slice(text.indexOf(name) + name.length),
  );

/** Finds the quoted name in "the campaign “Calm Waters”". */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“](\p{Lu}[^"”“]{3,60})["”]/gu)].map((match) => match[1] ?? "");

function bodiesIn(text: string, code: string): readonly string[] {
  if (BODY_IN_CHARGE.includes(code)) return findBodiesInCharge(text).inCharge;
  // A planned channel does not accept reports yet.
  if (code !== REPORTING || /\b(?:will|going to) be opened by\b/.test(text)) return [];
  return findGroups(dropAsides(dropOpening(text)), BODIES)
    .filter((group) => isBodyName(group.text))
    .flatMap((group) => splitBodies(group.text));
}

const TREATY =
  /\b(?:the )?((?:Optional Protocol|Convention|Treaty|Charter|Protocol)\b[^.;]{3,250})/g;

export const readTreatyNames = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .filter(({ text }) => !NOT_JOINED.test(text))
    .flatMap(({ text }) => [...text.matchAll(TREATY)].map((match) => cleanName(match[1] ?? "")));
