import type { Block } from "../blocks.ts";
import { splitItem } from "../status/lists.ts";
import { splitSentences } from "../status/sentences.ts";
import { dropAsides, dropOpening } from "./asides.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { cleanName } from "./clean-name.ts";
import { isBodyName } from "./duty.ts";
import { BODIES, findGroups, type NameKind, readGroup } from "./groups.ts";
import { splitBodies } from "./split-bodies.ts";
import { findTeams } from "./team-words.ts";

/** "is a member of the X initiative", "participates in the Y". */
const JOINED =
  /\b(?:member of|participates in|party to|affiliated (?:with|to))(?: the)? (?=\p{Lu})/gu;
/** A sentence's subject that is nothing but an acronym, or two. */
const ACRONYM = /^(?:The )?(\p{Lu}{4,12})(?: and (?:the )?[\p{L}-]{4,14})? (?=\p{Ll})/u;
/** "The X is the officially recognized …", "X provides …". */
const SUBJECT =
  /^(?:The )?(\p{Lu}.{2,100}?) (?:(?:is|are) (?:the|an?) (?:only |official|national|leading|recogni[sz]ed)|provides?|offers?|maintains?|serves? as)\b/u;
/** More words than these are a description, not a name. */
const MOST_WORDS = 9;

/** Where reports are taken: every body named there is a way to report. */
const CHANNELS = new Set(["2.4"]);
/** What is done by a body in charge of it: standards, research, certified staff, sharing. */
const CHARGED = new Set(["1.2.2", "1.4.1", "1.4.3", "1.5.2", "1.5.3"]);

/** Teams, bodies and programmes that a section names shortly: in a list, as a member, in quotes, or as the subject of a sentence. */
export function readOtherNames(blocks: readonly Block[], code: string): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitItem(text))
    .map((part) => cleanName(part.text.replace(/ \(in progress\)/, "")))
    .filter((name) => /^\p{Lu}|^[a-z]+\p{Lu}/u.test(name) && !name.includes(", "));
  const told = splitSentences(blocks)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => [
      ...joinedIn(text),
      ...(ACRONYM.exec(text)?.slice(1) ?? []),
      ...subjectOf(text),
      ...findTeams(text).filter((name) => code !== JOINED_IN || !isSubject(name, text)),
    ]);
  const short = [...told, ...listed].filter(
    (name) => name.split(" ").length <= MOST_WORDS && !COMMON.test(name),
  );
  const further = splitSentences(blocks)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => [
      ...quotedIn(text),
      ...bodiesIn(text, code),
      ...(code === JOINED_IN ? joinedBy(text) : []),
    ])
    .map(cleanName)
    .filter((name) => !short.some((other) => other.includes(name) || name.includes(other)));
  return [...short, ...further];
}

/** Cooperation across borders: what a country takes part in. */
const JOINED_IN = "1.5.4";
/** The country's own team, which takes part. */
const isSubject = (name: string, text: string): boolean =>
  /^\W*(?:is|are|was|has|have|also|participat|takes?|took|attend|join|sign|works?|host|cooperat|collaborat|maintain)\w*\b/.test(
    text.slice(text.indexOf(name) + name.length),
  );
const TAKES_PART =
  /\b(?:participat\w+ in|took part in|takes part in|member of|joined|part of|signatory to|party to|attended|hosted)(?: the| an?)? (?=["“]?[\p{Lu}\d])/gu;
const TITLES: NameKind = { head: /$^/, isTitle: true };

/** What follows "participated in the …", one by one. */
const joinedBy = (text: string): string[] =>
  [...text.matchAll(TAKES_PART)].flatMap((match) => {
    const group = readGroup(text, match.index + match[0].length, TITLES);
    return group ? group.text.split(/, (?:and )?(?:the )?| and (?:the )?(?=\p{Lu}{2})/u) : [];
  });

/** "the campaign “Calm Waters”": a title in quotation marks. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“](\p{Lu}[^"”“]{3,60})["”]/gu)].map((match) => match[1] ?? "");

/** The bodies of a sentence, where the indicator is answered by any, or by those in charge. */
function bodiesIn(text: string, code: string): readonly string[] {
  if (CHARGED.has(code)) return findBodiesInCharge(text).charged;
  if (!CHANNELS.has(code)) return [];
  return findGroups(dropAsides(dropOpening(text)), BODIES)
    .filter((group) => isBodyName(group.text))
    .flatMap((group) => splitBodies(group.text, false));
}

/** Words that begin sentences, left alone where the rest was cut off. */
const COMMON = /^(?:There|This|That|These|It|They|Its|Other|Also|In addition|None|The following)\b/;

const joinedIn = (text: string): string[] =>
  [...text.matchAll(JOINED)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length);
    const name = findProperNames(rest).at(0);
    return name?.start === 0 ? splitAcronyms(cleanName(name.text)) : [];
  });

/** "NATO and FIRST" are two. */
const splitAcronyms = (name: string): string[] => {
  const parts = name.split(/, (?:and )?| and (?:the )?/);
  return parts.every((part) => /^[\p{Lu}\d/-]+$/u.test(part)) ? parts : [name];
};

/** The subject, where it is one proper name from end to end. */
function subjectOf(text: string): string[] {
  const subject = SUBJECT.exec(text)?.[1] ?? "";
  const name = findProperNames(subject).at(0);
  return name?.start === 0 && name.end >= subject.length ? [cleanName(subject)] : [];
}

/** A run of words that names something, and where it stands. */
export interface ProperName {
  start: number;
  end: number;
  text: string;
}

/** Small words that join the parts of a name. */
const JOINT = new Set(
  "of the for on and in to against de la del el los las y e en des du et da do dos und für & under with from by at concerning regarding relating".split(
    " ",
  ),
);
/** Words that begin a sentence with a capital, and no name. */
const OPENING = new Set(
  "The A An In On At It Its This That These There Their They Also Another Other Others However Additionally Furthermore Moreover Although Through Currently For From By To As With Under And But Or If When While Since During Each All Some Several Both Such Here Thus Then Specific Legislation".split(
    " ",
  ),
);

/** Words that a number follows as part of a name: "Law No. 5", "Article 7". */
const COUNTED = /^(?:No|Nr|n|N|n°|N°|Nº|Art|Articles?|Sections?|Chapters?)$/;

/** A noun in small letters that may end a name: "National ICT policy". */
const HEAD =
  /^(?:polic(?:y|ies)|strateg(?:y|ies)|plan|acts?|laws?|bills?|code|decree|ordinance|programme?)$/;

/** The runs of capitalized words in a text, joined by small words ("Ministry of Justice and Peace (MJP)"). */
export function findProperNames(text: string): ProperName[] {
  const names: ProperName[] = [];
  let open: ProperName | undefined;
  let pending = 0;
  let previous = "";
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0].replace(/^[("“‘'[]+|[)"”’'\].,;:]+$/g, "");
    const end = match.index + match[0].length;
    const breaks = /[.;:]["”’)]*$/.test(match[0]) && !COUNTED.test(word);
    const isNumber = COUNTED.test(previous) && /^[\d§]/.test(word);
    previous = word;
    if (open && pending === 0 && HEAD.test(word)) {
      open.end = end;
      names.push(close(open, text));
      open = undefined;
    } else if (
      (isNameWord(word) || (open && isNumber)) &&
      !(open === undefined && OPENING.has(word))
    ) {
      open ??= { start: match.index, end, text: "" };
      open.end = end;
      pending = 0;
      if (breaks) open = void names.push(close(open, text));
    } else if (open && JOINT.has(word) && !breaks && pending < 3 && !/,$/.test(match[0]))
      pending += 1;
    else if (open) {
      names.push(close(open, text));
      open = undefined;
      pending = 0;
    }
  }
  if (open) names.push(close(open, text));
  return names;
}

const isNameWord = (word: string): boolean =>
  /^[\p{Lu}«][^\s]*$/u.test(word) ||
  /^\p{Ll}{1,3}-?\p{Lu}\S*$/u.test(word) ||
  /^\d{4}(?:[-–/]\d{2,4})?$/.test(word);

const close = ({ start, end }: ProperName, text: string): ProperName => {
  const words = text.slice(start, end).replace(/[.,;:]+$/, "");
  return { start, end: start + words.length, text: words };
};

const TREATY =
  /\b(?:the )?((?:Optional Protocol|Convention|Treaty|Charter|Protocol)\b[^.;]{3,250})/g;
const NOT_JOINED = /\b(?:not|never)\b[^.;]{0,30}\b(?:acceded|ratified|signed|party)\b/i;

/** The treaties that a section says the country has joined. */
export const readTreatyNames = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .filter(({ text }) => !NOT_JOINED.test(text))
    .flatMap(({ text }) => [...text.matchAll(TREATY)].map((match) => cleanName(match[1] ?? "")));
