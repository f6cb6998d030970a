import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { splitItem } from "../status/sentences.ts";
import { splitBodies } from "./body-names.ts";
import { cleanName, dropAsides, dropOpening } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup } from "./groups.ts";
import { BARE, dropAliases, dropRepeats, findTeams, isOther, TEAM_WORD } from "./team-words.ts";
import { LETTER } from "./words.ts";

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
    .flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})|, (?:while|whereas) /u))
    .map((text) => text.replace(FORMERLY, ""))
    .flatMap((text) => dropAliases(text, [...findNamedTeams(text), ...findTeams(text)]))
    .map(cleanName);
  return dropRepeats([...told, ...listed].slice(0, MOST).map(shorten));
}

/** A longer item tells a story, in characters. */
const LONGEST_ITEM = 60;
/** More teams than these are not of this world. */
const MOST = 400;
/** What a team was called before. */
const FORMERLY =
  /,? ?\(?(?:formerly|previously)(?: (?:called|known as|named))? (?:[^.,;)]|\.(?=\S))+\)?/g;

/** "XY-CERT - Telecom of Somewhere": what follows the team's short form says whose it is. */
const splitTeams = (text: string): string[] =>
  splitItem(text)
    .map((part) => part.text)
    .filter(
      (part, at, [first = ""]) =>
        at === 0 || !TEAM_WORD.test(first) || /\p{Lu}{2}|\b(?:Team|Cent(?:re|er))\b/u.test(part),
    );

/** "ABC-CERT (Ministry of B), for …" is ABC-CERT. */
const nameOfItem = (text: string): string =>
  cleanName(text.replace(EXPLAINED, "").replace(SHORT_FIRST, "$1"));

/** What an item says of its team: in brackets, where they hold no short form, or behind a comma, colon, dash or verb. */
const EXPLAINED =
  /(?: \((?!\S{0,20}\p{Lu}{2}\S{0,20}\))|, |: | [-–—] (?=\p{Ll})|(?<=\)) (?:for|of|in|at|is|serves)).*$/su;

/** "Response Team of Somewhere (XY-CERT)" is known as XY-CERT; "XY-CERT (Response Team of Somewhere)" too. */
function shorten(name: string): string {
  const inside =
    /^(.+?) \(([^()]{3,60})\)$/.exec(name) ?? /^(.+?)(?:,| [-–]) (\S{3,20})$/.exec(name);
  const short = inside?.slice(1).find((part) => TEAM_WORD.test(part) && !part.includes(" "));
  return cleanName(short ?? name);
}

/** Words for a team of any name. */
const TEAM =
  "(?<![-./])C(?:E|I|SI)RTs?|(?:(?:incident|emergency|response|national|official|governmental?) )+(?:teams?|cent(?:re|er)s?|capability|unit|group)|teams?";
const WORK = "(?:role|functions?|tasks?|duties|mandate|responsibilities|activities|services)";

/** Turns of phrase that a team's name follows: "known as", "the national CIRT of the island is", "CIRT activities are carried out by". */
const NAMING =
  "known (?:as|by|under)(?: (?:its|the) (?:acronym|name)(?: of)?)?|called|named|namely|i\\.e\\.|referred to as|abbreviated (?:as|to)|under the name(?: of)?|served by";
const IS_CALLED = `(?:${TEAM})(?: (?:of|for|in) (?:the )?[${LETTER}'’ -]{2,40}?)?(?:,| is(?: since \\d{4})?| are| includes?| such as|:| –| -)?`;
const IS_DONE = `${WORK} of (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})[^.;]{0,40}? (?:by|to|with)|(?:${TEAM}) ${WORK}[^.;]{0,80}? (?:by|to|with)|(?:incident|emergency) response [^.;]{0,40}?(?:is the (?:task|duty|responsibility) of|lies with)|(?:its|the|these|those|such) ${WORK} (?:is|are) (?:[a-z]+ ){0,6}?(?:done|performed|carried out|exercised|assumed|fulfilled|taken on|taken over) (?:[a-z]+ ){0,4}?by`;
const BEFORE = new RegExp(
  `(?:\\b(?:${NAMING}|${IS_CALLED}|${IS_DONE})|(?:${TEAM})(?:,| is| are)? \\() ?(?:the |The |an? |its )?["“‘(]?$`,
  "i",
);

/** What is said of a team behind its name: "acts as the national CIRT", "was designated as the …", "has the role of …". */
const IS =
  "(?:(?:is|has been) (?:acting|serving|functioning|operating|working) as|(?:will be|will become|became|becomes|is|are)|(?:(?:currently|presently|now|also|officially) )?(?:acts?|serves?|functions?|operates?|works?) as|being)(?: (?:since|from|as of) (?:\\p{Lu}\\p{Ll}+ )?\\d{4})?";
const HAS_WORK = `(?:plays|assumes|fulfils?|performs|has|takes on|carries out|discharges|exercises) the ${WORK} of`;
const IS_MADE =
  "(?:has been|have been|was|were|is|are) (?:\\p{Ll}+ly )?(?:(?:designated|appointed|mandated|named|chosen|recogni[sz]ed|established|created|set up|founded|accredited)(?: (?:in|by|within|under|at|on) [^,.;]{2,80}?| \\p{Ll}+)?(?: \\p{Ll}+)? as|made|turned into)";
const A_TEAM = `(?:the |an? |another |its |our )?(?:(?!\\p{Ll}+ing |in |to |with |by |of )[\\p{L}’'-]{1,20} ){0,5}?(?:${TEAM}|Incident Response Team|Response Team|cent(?:re|er))(?![\\p{L}]|[-./]\\p{L})`;
const AFTER = new RegExp(
  `^["”’]?,? ?(?:which |that )?(?:${IS}|${HAS_WORK}|${IS_MADE}) ${A_TEAM}`,
  "u",
);

/** "has established the A as its national CIRT", "runs the Ice Emergency Response Team". */
const MAKING =
  /\b(?:established|launched|created|set up|founded|opened|hosts|runs|operates|maintains|has|have|there is|recogni[sz]es|designates|appoints|appointed|designated)(?: in \d{4})? (?:the |an? |its |its own )?["“‘]?$/;
const AS_TEAM = new RegExp(`^ as (?:the |an? |its )?(?:[\\p{L}’'-]{1,20} ){0,4}?(?:${TEAM})`, "u");
/** The long form of a team's own name. */
const LONG_FORM =
  /\b(?:(?:Incident|Emergency|Readiness|Response|Alert|Attacks?)\b.*\b(?:Team|Cent(?:re|er)|Unit|Group|Cell)|Response Team|Security Operations? Cent(?:re|er)|Cyber ?[Ss]ecurity Cent(?:re|er)|Equipo de Respuesta|[ÉE]quipe de (?:R[ée]ponse|r[ée]ponse))\b/u;

/** The teams that a sentence names in a place where one is named, or by the long form of their own name. */
function findNamedTeams(sentence: string): string[] {
  const text = dropOpening(dropAsides(sentence));
  return findGroups(text, BODIES)
    .filter((group) => isTeam(text, group))
    .map((group) => SHORT_TEAM.exec(group.text)?.slice(1).join("") ?? group.text)
    .map((names) => names.replace(/^\((.*)\)$/s, "$1").replace(WHERE, ""))
    .flatMap((names) => splitBodies(names, false))
    .map((name) => name.replace(SHORT_FIRST, "$1"))
    .filter(isName);
}

/** "the Ice Response (ICER) team" is ICER, and so is "national team (ICER)". */
const SHORT_TEAM =
  /\((\p{Lu}{3,12})\) [Tt]eam$|^(?:\p{Ll}[^()\p{Lu}]*|(?:National |Official )?C(?:E|I|SI)RT) \(([^()]+)\)$/u;
/** What runs a team, or where it stands, is no part of its name. */
const WHERE = / (?:under|within|at|from) (?:the )?\p{Lu}.*$/su;
/** "BANK-CERT for banks", "XY-CERT – the centre of Y": the short form is the name. */
const SHORT_FIRST =
  /^(\S*\p{L}[-./]?C(?:[EI]|SI)RT\S*|\p{L}+Cert\p{Lu}*|C(?:[EI]|SI)RT[-./]\S+?)(?::| (?:for|of|in|at|by|under|within|from|–|-|—)) .*$/su;

function isTeam(text: string, { text: name, start, end }: NameGroup): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 160);
  if (BELONGS.test(before) || isOther(text, start)) return false;
  if (AFTER.test(after) || SHORT_TEAM.test(name) || BEFORE.test(before)) return true;
  return MAKING.test(before) && (AS_TEAM.test(after) || LONG_FORM.test(name));
}

/** Where a team belongs, or what it works with. */
const BELONGS =
  /\b(?:members? of|(?<!\b(?:lies?|rests?|lay) )with|under|within|from|successor of|replaced) (?:the |its )?$/;

const isName = (name: string): boolean =>
  !BARE.test(name) && findCountry(name) === undefined && !NO_TEAM.test(name);
/** What any team is, and who trains them. */
const NO_TEAM =
  /^(?:Computer (?!.*\(|.* of \p{Lu}).*|(?:National|Official|Government(?:al)?) (?:Computer [^()]*|C(?:E|I|SI)RT of .*)|ITU|ITU-IMPACT|IMPACT|FIRST|The|It|However|There|National|Government(?:al)?|In|A|Its|This|(?:Another|Other|One|Each|Every|Several|Two|Three) .*|C(?:E|I|SI)RT (?:readiness|assessment).*)$/u;
