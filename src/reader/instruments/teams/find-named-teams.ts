import { findCountry } from "../../areas.ts";
import { splitBodies } from "../bodies/body-series.ts";
import { dropAsides } from "../names/asides.ts";
import { findGroups } from "../names/find-groups.ts";
import { BODIES, type NameGroup } from "../names/name-group.ts";
import { dropTime } from "../names/opening.ts";
import { BARE } from "./find-teams.ts";
import { isOther } from "./other-teams.ts";
import { AFTER, AFTER_ALL, BEFORE, TEAM } from "./team-phrases.ts";

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
