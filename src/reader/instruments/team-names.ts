import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { cleanName } from "./clean-name.ts";
import { BARE, findTeams, TEAM_WORD } from "./find-teams.ts";

/** Turns of phrase that name a team, whatever it is called. */
const NAMED: readonly RegExp[] = [
  /\b(?:[Kk]nown as|referred to as|abbreviated (?:as|to)|called|named|namely|under the name(?: of)?)(?: the)? ((?:(?!\b(?:which|that|under|since|and|run|based|located|(?:establish|operat|host|hous|manag)ed)\b)[^.;,()]){2,100} \([\p{L}\d./-]{2,20}\)|(?:[^.;]|\.(?=\S)){2,120}?)(?=\.?$|[;,] |\. |,? (?:which|that|established|under|operat\p{Ll}+|and|run|followed|hosted|housed|managed|based|located|in \d{4}|with|(?:for|in|at|from|by|within)(?= (?:the )?\p{Ll}))\b)/gu,
  /\b(?:C(?:E|I|SI)RTs?|team)\b(?:,| is| are)? \(([^()]{2,60})\)/gi,
  /\(([\p{Lu}]{3,12})\) team\b/gu,
  /^(?!(?:Also|There|It|However|In|A|ITU|ITU-IMPACT)\b)(?:The )?(?!The )([\p{Lu}][^.;]{2,120}?(?:\([\p{L}-]{2,12}\))?) (?:is|acts as|serves as|functions as|operates as|plays the role of|(?:has been|was|is) (?:designated|appointed|mandated|named|recogni[sz]ed)(?: to (?:act|serve))? as) (?:the |an? |another |its )?(?:[\w-]{1,20} ){0,4}(?:C(?:E|I|SI)RT|team|cent(?:re|er)|establishment|Incident Response Team)\b/gu,
  /(?:\b[Nn]ational|[Oo]fficial|\b[Gg]overnment\p{Ll}*|\b[Rr]ecogni[sz]ed|\ba|\bthe) C(?:E|I|SI)RT,? (?:[-–:] )?the (\p{Lu}[^,.;]{2,100}?(?:\b[Tt]eam|\b[Cc]ent(?:re|er)|\b[Uu]nit|\b[Aa]gency|\b[Aa]uthority)\b(?: \([\p{L}-]{2,12}\))?)/gu,
  /\b(?:role|functions?|tasks?|duties) of (?:the |an? )?(?:[\w-]{1,20} ){0,3}(?:C(?:E|I|SI)RT|response team)\b[^.;]{0,40}? by (?:the )?(\p{Lu}[^,.;]{2,100})(?=[.,;]|$)/gu,
  /\b(?:C(?:E|I|SI)RT)s?,? (?:is |are )?((?:[\p{Lu}]{3,12}))(?=\b(?![-./\p{L}]))/gu,
];

/** The teams that a section on the national team names, whatever they are called. */
export function readTeamNames(blocks: readonly Block[]): string[] {
  const items = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitItem(text).map((part) => part.text));
  const listed = items
    .filter((text) => !text.includes("@"))
    .map((text) =>
      cleanName(
        text.replace(/(?: \(|, \p{Ll}).*$/su, "").replace(/^The .*\((\p{Lu}{3,10})\).*$/su, "$1"),
      ),
    )
    .filter((name) => name.length <= 60);
  const told = blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})/u))
    .filter((text) => !/\b(?:member of|(?:CIRT|readiness) assessment)\b/i.test(text))
    .flatMap((text) => [...namedIn(text), ...findTeams(text)]);
  return dropRepeats([...told, ...listed].slice(0, 400));
}

const namedIn = (text: string): string[] =>
  NAMED.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => shorten(cleanName((match[1] ?? "").replace(APPOSITION, ""))))
    .filter((name) => name !== "" && !BARE.test(name));

/** "XCERT, under the Ministry of Y," is XCERT. */
const APPOSITION =
  /, (?:an? |under |which |part of |hosted |run |operated |established |based |located |within ).*$/s;

/** "Response Team of Somewhere (XY-CERT)" is known as XY-CERT. */
const shorten = (name: string): string => {
  const short = /\(([^()]{3,25})\)$/.exec(name)?.[1];
  return short !== undefined && TEAM_WORD.test(short) ? short : name;
};

/** A name within a longer one that was found too adds nothing. */
const dropRepeats = (names: readonly string[]): string[] =>
  names.filter(
    (name, at) =>
      !names.some(
        (other, index) =>
          index !== at &&
          plain(other).includes(plain(name)) &&
          (other.length > name.length || index < at),
      ),
  );

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
