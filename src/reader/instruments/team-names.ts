import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { cleanName } from "./clean-name.ts";
import { findNamedTeams, SHORT_FIRST } from "./find-named-teams.ts";
import { findTeams, TEAM_WORD } from "./find-teams.ts";

/** The teams that a section on the national team names, whatever they are called. */
export function readTeamNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitTeams(text))
    .filter((text) => !text.includes("@"))
    .map(nameOfItem)
    .filter((name) => name.length <= LONGEST_ITEM);
  const told = blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})/u))
    .map(dropOthers)
    .flatMap((text) => dropAliases(text, [...findNamedTeams(text), ...findTeams(text)]))
    .map((name) => shorten(cleanName(name)));
  return dropRepeats([...told, ...listed].slice(0, MOST));
}

/** "The long form, XY-CERT, …", "GovCERT of Somewhere (XY-CERT)": one team, known by its short form. */
const dropAliases = (text: string, names: readonly string[]): string[] =>
  inOrder(text, names).filter((name) => {
    const from = text.indexOf(name) + name.length;
    const [, short] = ALIAS.exec(text.slice(from, from + 80)) ?? [];
    const isLong = name.includes(" ") || text.slice(from).startsWith(" of ");
    return !(
      isLong &&
      short !== undefined &&
      short !== name &&
      TEAM_WORD.test(short) &&
      names.includes(short)
    );
  });
const ALIAS = /^(?: (?:of|for) [^,.;()]{2,50})?(?: \(|, )(\S+?)[),]/;

/** Names in the order in which a text tells them, in whatever way they were found. */
const inOrder = (text: string, names: readonly string[]): string[] =>
  [...names].sort((a, b) => placeOf(text, a) - placeOf(text, b));
const placeOf = (text: string, name: string): number =>
  text.indexOf(/\(([^()]+)\)$/.exec(name)?.[1] ?? name);

/** A longer item tells a story, in characters. */
const LONGEST_ITEM = 60;
/** More teams than these are not of this world. */
const MOST = 400;

/** "XY-CERT - Telecom of Somewhere": what follows the team's short form says whose it is. */
const splitTeams = (text: string): string[] =>
  splitItem(text)
    .map((part) => part.text)
    .filter(
      (part, at, [first = ""]) =>
        at === 0 || !TEAM_WORD.test(first) || /\p{Lu}{2}|\b(?:Team|Cent(?:re|er))\b/u.test(part),
    );

/** "ABC-CERT (Ministry of B), for …" is ABC-CERT; "The long form (ABC)" is ABC. */
const nameOfItem = (text: string): string =>
  cleanName(
    text
      .replace(/(?: \(|, \p{Ll}).*$/su, "")
      .replace(SHORT_FIRST, "$1")
      .replace(/^The .*\((\p{Lu}{3,10})\).*$/su, "$1"),
  );

/** A sentence without its assessment, without what a team is a member of, and without what it was called before. */
const dropOthers = (text: string): string =>
  text
    .replace(
      /\bC(?:E|I|SI)RT (?=(?:readiness |implementation )?(?:assessment|workshop|training))/g,
      "",
    )
    .replace(/\b(?:accredited |full |founding |active )*members? of\b.*$/s, "")
    .replace(
      /,? ?\(?(?:formerly|previously|formally)(?: (?:called|known as|named))? (?:[^.,;)]|\.(?=\S))+\)?/g,
      "",
    )
    .replace(/\b(?:the |an? )?(?:\p{L}+ )*?\S+, (?:dissolved|abolished|closed|disbanded)\b/gu, "");

/** "Response Team of Somewhere (XY-CERT)" is known as XY-CERT; "XY-CERT (Response Team of Somewhere)" too. */
const shorten = (name: string): string => {
  const [, first] = SPELLED_OUT.exec(name) ?? [];
  if (first !== undefined) return first;
  const inside =
    /^(.+?) \(([^()]{3,60})\)$/.exec(name) ?? /^(.+?)(?:,| [-–]) (\S{3,20})$/.exec(name);
  const short = inside?.slice(1).find((part) => TEAM_WORD.test(part) && !part.includes(" "));
  return cleanName(short ?? name);
};

/** "XIRT/CC (Xland Incident Response Team)". */
const SPELLED_OUT = /^(\S*\p{Lu}{2}\S*) \((?:\S+ ){2}[^()]*\)$/u;

/** A name that stands as whole words within a longer one, or was told before with other marks, adds nothing. */
const dropRepeats = (names: readonly string[]): string[] =>
  names.filter(
    (name, at) =>
      !names.some(
        (other, index) =>
          index !== at &&
          (plain(other) === plain(name)
            ? index < at
            : other.length > name.length && wordsOf(other).includes(wordsOf(name))),
      ),
  );

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
const wordsOf = (name: string): string => ` ${name.toLowerCase().replace(/[\s()"“”]+/g, " ")} `;
