import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { splitItem } from "../status/lists.ts";
import { dropAsides, dropTime } from "./asides.ts";
import { cleanName } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup } from "./groups.ts";
import { splitBodies } from "./split-bodies.ts";
import {
  BARE,
  dropAliases,
  dropOthers,
  dropRepeats,
  dropRetold,
  findTeams,
  isOther,
  TEAM_WORD,
} from "./team-words.ts";
import { LETTER } from "./words.ts";

/** Words for a team of any name. */
export const TEAM =
  "(?<![-./])C(?:E|I|SI)RTs?|(?:(?:incident|emergency|response|national|official|governmental?) )+(?:teams?|cent(?:re|er)s?|capability|unit|group)|teams?";
/** What is told between a team's word and its name: "the national CIRT of the island, BoCIRT". */
const OF = `(?: (?:of|for|in) (?:the )?[${LETTER}'’ -]{2,40}?)?`;
const WORK = "(?:role|functions?|tasks?|duties|mandate|responsibilities|activities|services)";

/** Turns of phrase that name, whatever is named. */
const NAMING =
  "known (?:as|by|under)(?: (?:its|the) (?:acronym|name|short form|abbreviation)(?: of)?)?|called|named|dubbed|titled|namely|i\\.e\\.|referred to as|abbreviated (?:as|to)|under the name(?: of)?|(?:bears|under|by) the name(?: of)?|name is|served by|followed by|nicknamed";
/** "The second is". */
const IS_COUNTED = "(?:the (?:first|second|third|other|latter)|one)(?: one)? is";
const IS_CALLED = `(?:${TEAM})(?:${OF}(?: (?:that|which) [^,.;]{3,60}? is|,| is(?: since \\d{4})?| are| includes?| such as|:| –| -|, i\\.e\\.| by the name of| (?:created|established|founded|set up) [^,.;]{2,40} (?:is|was)))?`;
/** "The functions of a CIRT are carried out by", "CIRT activities are carried out by". */
const IS_DONE = `${WORK} of (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})[^.;]{0,40}? (?:by|to|with)|(?:${TEAM}) ${WORK}[^.;]{0,80}? (?:by|to|with)|(?:incident|emergency) response [^.;]{0,40}?(?:is the (?:task|duty|responsibility) of|lies with)|(?:its|the|these|those|such) ${WORK} (?:is|are) (?:[a-z]+ ){0,6}?(?:done|performed|carried out|exercised|assumed|fulfilled|executed|discharged|taken on|taken over) (?:[a-z]+ ){0,4}?by`;
/** "As national CIRT acts". */
const ACTS_AS_TEAM = `As (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})(?: of [^,.;]{2,40}?)? (?:acts|serves|functions|works|operates)`;

/** What a team's name follows. */
export const BEFORE = new RegExp(
  `(?:\\b(?:${NAMING}|${IS_CALLED}|${IS_COUNTED}|${IS_DONE}|${ACTS_AS_TEAM})|(?:${TEAM})(?:,| is| are)? \\() ?(?:the |The |an? |its )?["“‘(]?$`,
  "i",
);

const IS =
  "(?:(?:is|has been) (?:acting|serving|functioning|operating|working) as|(?:will be|will become|became|becomes|is|are)|(?:(?:currently|presently|now|also|officially) )?(?:acts?|serves?|functions?|operates?|works?) as|being)(?: (?:since|from|as of) (?:\\p{Lu}\\p{Ll}+ )?\\d{4})?";
const HAS_WORK = `(?:plays|assumes|fulfils?|performs|has|takes on|carries out|discharges|exercises) the ${WORK} of`;
const IS_MADE =
  "(?:(?:the \\p{Ll}+ )?(?:designates|recogni[sz]es) as|(?:has been|have been|was|were|is|are) (?:\\p{Ll}+ly )?(?:(?:designated|appointed|mandated|named|chosen|recogni[sz]ed|established|created|set up|founded|accredited)(?: (?:in|by|within|under|at|on) [^,.;]{2,80}?| \\p{Ll}+)?(?: \\p{Ll}+)? as|made|turned into))";
const A_TEAM = `(?:the |an? |another |its |our )?(?:(?!\\p{Ll}+ing |in |to |with |by |of )[\\p{L}’'-]{1,20} ){0,5}?(?:${TEAM}|establishment|up and running|operational|in operation|Incident Response Team|Response Team|cent(?:re|er)|cent(?:re|er) for (?:incident|alert)\\p{L}*)(?![\\p{L}]|[-./]\\p{L})`;
const DOES_WORK = `(?:performs|carries out|exercises|discharges|fulfils) (?:the |some |certain )?(?:${TEAM}) ${WORK}`;
/** Whoever builds up in himself what a team can do, or builds a team of his own people, where no team has a name. */
const BUILDS =
  "is (?:currently |now )?(?:in (?:the )?process of )?(?:creating|building|developing|setting up|establishing)(?: up)? (?:an? (?:\\p{Ll}+ ){0,2}?(?:incident|emergency) response capability|(?:one|a team|a national team)(?: up)? (?:around|out of|from|with) [^,.;]{0,40}\\bits\\b)";
const WHICH = "(?:which |that |(?:is )?an? (?:\\p{Ll}+ ){1,3}(?:that|which) )?";

/** What is said of a team behind its name. */
export const AFTER = new RegExp(
  `^["”’]?,? ?${WHICH}(?:(?:${IS}|${HAS_WORK}|${IS_MADE}) ${A_TEAM}|${DOES_WORK}|${BUILDS})`,
  "u",
);
/** "handles incidents and is the national CIRT": said of a subject second. */
export const AFTER_ALL = new RegExp(
  `^ \\p{Ll}{2,15}(?:s|ed) [^,.;]{3,100}? and (?:${IS}|${HAS_WORK}|${IS_MADE}) ${A_TEAM}`,
  "u",
);

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

/** The long form of a team's own name. */
const LONG_FORM =
  /\b(?:(?:Incident|Emergency|Readiness|Response|Alert|Attacks?)\b.*\b(?:Team|Cent(?:re|er)|Unit|Group|Cell)|(?:Cent(?:re|er)|Service|Unit|Group) (?:for|of) [^,.;]*\b(?:Response|Reaction|Monitoring|Protection|Prevention)\b[^,.;]*\bIncidents?|Response Team|Security Operations? Cent(?:re|er)|Cyber ?[Ss]ecurity Cent(?:re|er)|Equipo de Respuesta|[ÉE]quipe de (?:R[ée]ponse|r[ée]ponse))\b/u;
const MAKING =
  /\b(?:established|launched|created|set up|founded|opened|inaugurated|hosts|runs|operates|possesses|maintains|has|have|started|followed by|there is|recogni[sz]es|designates|appoints|appointed|designated|nominated|chosen|selected)(?: in \d{4})? (?:the |an? |its |its own |own )?["“‘]?$/;

/** The teams that a sentence names in a place where one is named, or by the long form of their own name. */
export function findNamedTeams(sentence: string): string[] {
  const text = dropTime(
    dropAsides(sentence)
      .replace(SEVERAL, "teams:")
      .replace(BARE_WORD, "team")
      .replace(/^The C(?:E|I|SI)RT(?= (?!\p{Lu}))/u, "The team")
      .replace(BESIDE, "It has ")
      .replace(OPENING, "")
      .replace(/\bteam and (?=(?:the )?\p{Lu})/gu, "team, and ")
      .replace(APPOSED, " is$1"),
  );
  return findGroups(text, BODIES)
    .map((group) => dropPlace(text, group))
    .filter((group) => isTeam(text, group))
    .map((group) => SHORT_TEAM.exec(group.text)?.slice(1).join("") ?? group.text)
    .map((names) =>
      names
        .replace(/^\((.*)\)$/s, "$1")
        .replace(" (team)", "")
        .replace(WHERE, ""),
    )
    .flatMap((names) => (WITH_SHORT.test(names) ? [names] : splitBodies(names, false)))
    .map((name) => name.replace(SHORT_FIRST, "$1"))
    .filter((name) => isName(name));
}

/** "the national team of Somewhere, the X": behind the place comes the name. */
function dropPlace(text: string, group: NameGroup): NameGroup {
  const [mark] = /, | [–—-] /.exec(group.text) ?? [];
  const comma = group.text.indexOf(mark ?? ", ");
  if (mark === undefined || !OF_PLACE.test(text.slice(Math.max(0, group.start - 120), group.start)))
    return group;
  const start = comma + mark.length;
  return { ...group, text: group.text.slice(start), start: group.start + start };
}
const OF_PLACE = new RegExp(`(?:${TEAM}) (?:of|for|in) (?:the )?$`, "i");

/** "the Ice Response (ICER) team" is ICER, and so is "national team (ICER)". */
const SHORT_TEAM =
  /\((\p{Lu}{3,12})\) [Tt]eam$|^(?:\p{Ll}[^()\p{Lu}]*|(?:National |Official )?C(?:E|I|SI)RT) \(([^()]+)\)$/u;

/** "Agency for Kelp, AK". */
const WITH_SHORT = /^["“]?\p{Lu}[^,()]* [^,()]*, \p{Lu}{3,10}["”]?$/u;

/** "Besides FrostCERT, …". */
const BESIDE =
  /^(?:In addition to|Besides?|Apart from|Aside from|Alongside|Along with|Next to) (?=(?:the )?\p{Lu})/u;
/** "However the X …", "By Decree No. 5 of 2010 the X …", "Within the bureau, the X …". */
const OPENING =
  /^(?:(?:However|But|Nevertheless|Currently|At present|Today|Now),? |(?:By|Under|Through|Pursuant to) [^,;]{3,60}? \d{4},? |(?:Within|In|At|Under) (?![^,]*C(?:E|I|SI)RT)[^,;]{2,60}, )(?=(?:the )?\p{Lu})/u;
/** "The bureau runs X, the national team.": what X is. */
const APPOSED =
  /,( (?:the|its|an?|our) (?:\p{Ll}+ ){0,4}team(?: (?:of|for|in) [^,.;]{2,40})?\.?)$/u;

/** The word alone stands for any team: "the national CIRT, the …". */
const BARE_WORD = /(?<!\p{Lu}\S* )(?<![-./\p{L}])C(?:E|I|SI)RTs?(?!['’\p{L}\d]|[-./]\S| \p{Lu})/gu;
/** "two national CIRTs Frost Unit and KelpCERT": names follow. */
const SEVERAL = /(?<!\p{Lu}\S* )(?<![-./\p{L}])C(?:E|I|SI)RTs(?= \p{Lu})/gu;
/** "the Ice Response Centre for the ministries": whom it serves is no part of a long form. */
export const dropServed = (name: string): string => {
  const [before = "", served] = name.split(
    / (?:for|in) (?:(?:the|its|all) )?(?!(?:the|its|all) )(?=\p{Ll})/u,
  );
  return served !== undefined && (/\)$|C(?:E|I|SI)RT$/.test(before) || LONG_FORM.test(before))
    ? before
    : name;
};

/** What runs a team, or where it stands, is no part of its name. */
const WHERE = / (?:under|within|at|from) (?:the )?\p{Lu}.*$/su;
/** "BANK-CERT for banks", "XY-CERT – the centre of Y": the short form is the name. */
export const SHORT_FIRST =
  /^(\S*\p{L}[-./]?C(?:[EI]|SI)RT\S*|\p{L}+Cert\p{Lu}*|C(?:[EI]|SI)RT[-./]\S+?)(?::| (?:for|of|in|at|by|under|within|from|–|-|—)) .*$/su;

function isTeam(text: string, { text: name, start, end }: NameGroup): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 160);
  if (BELONGS.test(before) || isOther(text, start)) return false;
  if (OF_PLACE.test(before) && !/C(?:E|I|SI)RT|\(/.test(name)) return false;
  if (AFTER.test(after)) return true;
  if (AS_TEAM.test(after) && (MAKING.test(before) || /\bteam, and (?:the |an? )?$/.test(before)))
    return true;
  if (
    IS_FURTHER.test(text.slice(0, start)) &&
    (AFTER_ALL.test(after) || (LONG_FORM.test(name) && AT_WORK.test(after)))
  )
    return true;
  if (OF_PLACE_ALONE.test(name) && (IS_AT_IT.test(after) || MAKING.test(before))) return true;
  if (RUN_BY.test(before)) return false;
  if (SHORT_TEAM.test(name)) return true;
  return (
    BEFORE.test(before) ||
    /C(?:E|I|SI)RT \([^()]+\)$/.test(name) ||
    (LONG_FORM.test(name) && (MAKING.test(before) || IS_JOINED.test(before)))
  );
}

/** "Borealia CERT handles …": a place before the bare word, with a verb behind; a mere sort of team is no name. */
const OF_PLACE_ALONE =
  /^(?!(?:National|Government(?:al)?|Official|Public|Sectoral|Academic|The|This|That|Such|An?|No|Its|Their|Each|Every|ITU|IMPACT|Military|Local|Regional|New|First) )\p{Lu}\p{Ll}{3,} C(?:E|I|SI)RT$/u;
const IS_AT_IT =
  /^ (?:has been|is|was|has|handles|operates|works|serves|provides|responds|offers|coordinates)\b/;

/** "has established the A as its national CIRT". */
const AS_TEAM = new RegExp(`^ as (?:the |an? |its )?(?:[\\p{L}’'-]{1,20} ){0,4}?(?:${TEAM})`, "u");

/** "FrostCERT in 2010 and the Ice Response Team in 2012". */
const IS_JOINED = /(?:C(?:E|I|SI)RT\S{0,12}|\)|\d{4}),? and (?:also )?(?:the |an? )?$/;

/** "In addition, the Ice Operations Centre watches over …": a subject at a team's work. */
const IS_FURTHER =
  /^(?:(?:In addition|Also|Moreover|Furthermore|Additionally|Besides),? )?(?:[Tt]he |An? )?$/;
const AT_WORK =
  /^ (?:also )?(?:(?:is|was|has been) (?:hosted|housed|run|operated|managed|placed|located|based|staffed|maintained|established|set up|created|launched)|is (?:responsible for|in charge of)|watches|monitors|handles|serves|covers|supports|assists|provides|responds|detects|identifies|defends|protects|coordinates|analy[sz]es|deals|warns|alerts)\b/;

/** Where a team belongs, or what it works with. */
const BELONGS =
  /\b(?:members? of|(?<!\b(?:lies?|rests?|lay) )with|under|within|from|successor of|replaced) (?:the |its )?$/;
/** Who runs a team. */
const RUN_BY =
  /\b(?:run|operated|hosted|managed|housed|established|created|supported|coordinated|mandated|handled) by (?:the |its )?$/;

const isName = (name: string): boolean =>
  !BARE.test(name) &&
  findCountry(name) === undefined &&
  !/^(?:Computer (?!.*\(|.* of \p{Lu}).*|(?:National|Official|Government(?:al)?) (?:Computer [^()]*|C(?:E|I|SI)RT of .*)|ITU|ITU-IMPACT|IMPACT|FIRST|The|It|However|There|National|Government(?:al)?|In|A|Its|This|(?:Another|Other|One|Each|Every|Several|Two|Three) .*|C(?:E|I|SI)RT (?:readiness|assessment).*)$/u.test(
    name,
  ) &&
  !/^\d|['’]s$/.test(name);
