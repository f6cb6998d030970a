import type { Block } from "../../blocks.ts";
import { splitItem } from "../../status/list-status.ts";
import { cleanName } from "../names/clean-name.ts";
import { dropServed, findNamedTeams, SHORT_FIRST } from "./find-named-teams.ts";
import { BARE, findTeams, TEAM_WORD } from "./find-teams.ts";
import { dropOthers } from "./other-teams.ts";
import { dropAliases, dropRepeats, dropRetold } from "./same-team.ts";

/** The teams that a section on the national team names, whatever they are called. */
export function readTeamNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitTeams(text))
    .filter((text) => !text.includes("@"))
    .flatMap(namesOfItem)
    .filter((name) => name.length <= LONGEST_ITEM);
  const told = blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})|, (?:while|whereas) /u))
    .map(dropOthers)
    .flatMap((text) => dropAliases(text, [...findNamedTeams(text), ...findTeams(text)]))
    .map((name) => cleanName(dropServed(name)));
  return dropRepeats(dropRetold([...told, ...listed].slice(0, MOST)).map(shorten));
}

/** A word that is a team's name, and not only its noun ("CERT activities"). */
const isTeamWord = (word: string): boolean => TEAM_WORD.test(word) && !BARE.test(word);

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

/** A longer item is a sentence, unless a team's name begins it. */
function namesOfItem(text: string): string[] {
  const isSentence = text.length > LONGEST_ITEM && !isTeamWord(text.split(" ")[0] ?? "");
  const names = isSentence ? toldInItem(text) : [];
  return names.length > 0 ? names : [nameOfItem(text)];
}

/** "ABC-CERT (Ministry of B), for …" is ABC-CERT, and so is "Ministries: ABC-CERT". */
const nameOfItem = (text: string): string =>
  cleanName(dropServed(text.replace(LABEL, "").replace(EXPLAINED, "").replace(SHORT_FIRST, "$1")));

/** Whose a team is, in front of it. */
const LABEL =
  /^(?![^:]{0,60}C(?:E|I|SI)RT[^:]{0,60}:)\p{L}[\p{L}'’-]{0,30}(?: \p{L}[\p{L}'’-]{0,30}){0,4}: (?=\S{0,20}\p{Lu}{2}|[^,;:(]{0,80}\b(?:C(?:E|I|SI)RT|Team|Cent(?:re|er)|Unit)\b|[^,;:()]{2,80} \(\p{Lu}{2,}\))/u;
/** What an item says of its team: in brackets, where they hold no short form, or behind a comma, colon, dash or verb. */
const EXPLAINED =
  /(?: \((?!\S{0,20}\p{Lu}{2}\S{0,20}\))|, |: | [-–—] (?=\p{Ll})|(?<=\)) (?:for|of|in|at|is|serves)).*$/su;

/** "The Frost Network (FRONET) works as CERT for the schools": a list's bodies are known by their short forms. */
const toldInItem = (text: string): string[] =>
  findNamedTeams(dropOthers(text)).map((name) =>
    shorten(cleanName(name.replace(/^.* \((\p{Lu}[\p{L}\d-]{2,12})\)$/u, "$1"))),
  );

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
