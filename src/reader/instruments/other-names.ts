import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./clean-name.ts";
import { findTeams } from "./find-teams.ts";
import { findProperNames } from "./proper-names.ts";

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

/** Teams, bodies and programmes that a section names shortly: in a list, as a member, or as the subject of a sentence. */
export function readOtherNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitItem(text))
    .map((part) => cleanName(part.text.replace(/ \(in progress\)/, "")))
    .filter((name) => /^\p{Lu}|^[a-z]+\p{Lu}/u.test(name) && !/, |\b20\d\d\b/.test(name));
  const told = splitSentences(blocks)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => [
      ...joinedIn(text),
      ...(ACRONYM.exec(text)?.slice(1) ?? []),
      ...subjectOf(text),
      ...findTeams(text),
    ]);
  return [...told, ...listed].filter(
    (name) => name.split(" ").length <= MOST_WORDS && !COMMON.test(name),
  );
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
