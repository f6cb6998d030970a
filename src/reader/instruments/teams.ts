import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { splitItem } from "../status/sentences.ts";
import { splitBodies } from "./body-names.ts";
import { cleanName, dropAsides, dropOpening } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup } from "./groups.ts";
import { LETTER } from "./words.ts";

/** The teams that a section on the national team names, whatever they are called. */
export function readTeamNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    // "XY-CERT - Telecom of Somewhere": what follows the team's short form says whose it is.
    .flatMap(({ text }) =>
      splitItem(text).filter((part, at) => at === 0 || /\p{Lu}{2}/u.test(part.text)),
    )
    .filter(({ text }) => !text.includes("@"))
    .map(({ text }) => nameOfItem(text))
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
const IS_CALLED = `(?:${TEAM})(?: (?:of|for|in) (?:the )?[${LETTER}'’ -]{2,40}?)?(?:,|(?: (?:since|by|under) [^,.;]{2,40}?)? is(?: since \\d{4})?| are| includes?| such as|:| –| -)?`;
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

/** "the Ice Response (ICER) team" is ICER, and so is "national team (ICER)"; "CIRT, Ice Response Centre (IRC)" is what stands behind. */
const SHORT_TEAM =
  /\((\p{Lu}{3,12})\) [Tt]eam$|^(?:\p{Ll}[^()\p{Lu}]*|(?:National |Official )?C(?:E|I|SI)RT) \(([^()]+(?: \([^()]+\))?)\)$|^(?:National |Official )?C(?:E|I|SI)RT, ([^,;]+)$/su;
/** What runs a team, or where it stands, is no part of its name. */
const WHERE = / (?:under|within|at|from) (?:the )?\p{Lu}.*$/su;
/** "BANK-CERT for banks", "XY-CERT – the centre of Y": the short form is the name. */
const SHORT_FIRST =
  /^(\S*\p{L}[-./]?C(?:[EI]|SI)RT\S*|\p{L}+Cert\p{Lu}*|C(?:[EI]|SI)RT[-./]\S+?)(?::| (?:for|of|in|at|by|under|within|from|–|-|—)) .*$/su;

function isTeam(text: string, { text: name, start, end }: NameGroup): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 160);
  if (WITHIN.test(before) || isOther(text, start)) return false;
  if (AFTER.test(after) || SHORT_TEAM.test(name) || BEFORE.test(before)) return true;
  return MAKING.test(before) && AS_TEAM.test(after);
}

/** Where a team stands, or what it works with. */
const WITHIN =
  /\b(?:members? of|(?<!\b(?:lies?|rests?|lay) )with|under|within|in|at|from|successor of|replaced) (?:the |its )?$/;

const isName = (name: string): boolean =>
  !BARE.test(name) && findCountry(name) === undefined && !NO_TEAM.test(name);
/** What any team is, and who trains them. */
const NO_TEAM =
  /^(?:Computer (?!.*\(|.* of \p{Lu}).*|(?:National|Official|Government(?:al)?) (?:Computer [^()]*|C(?:E|I|SI)RT of .*)|ITU|ITU-IMPACT|IMPACT|FIRST|The|It|However|There|National|Government(?:al)?|In|A|Its|This|(?:Another|Other|One|Each|Every|Several|Two|Three) .*|C(?:E|I|SI)RT (?:readiness|assessment).*)$/u;

/** In capitals, or with one in a word of capitals and small letters ("GovCert"): "certified" holds the letters too. */
export const TEAM_WORD =
  /C(?:E|I|SI)RT|CERRT|SIRT\p{Lu}*(?:\/|$)|\p{Lu}{2}cert$|\p{Ll}SOC$|(?<!\p{L})N?CIRC$|\p{L}Cert(?:[-.]?\p{Lu}+)?$|[-.](?:IRT|[EM]IRT|ERT|SOC)$/u;
/** The bare word, which names no team by itself. */
const BARE = /^(?:C(?:E|I|SI)RTs?|CIRCs?|C(?:E|I|SI)RT['’]s)$/i;
/** A word that can stand beside the bare word as part of a team's name. */
const PARTNER = /^(?!\d{4}$)(?:\p{Ll}-)?[\p{Lu}\d](?:[\p{Lu}\d/.-]+|\p{Ll}+\p{Lu}\p{L}*)$/u;
/** Words in front of "CERT" that tell its sort or number, and no name. */
const SORT =
  /^(?:Team|Coordinat\w+|Unit|Group|Function|Services?|Implementation|Assessment|Project|Training|Cent(?:re|er)|Programme?|ITU|ITU-IMPACT|A|THE|NATIONAL|GOVERNMENT|GOVERNMENTAL|OFFICIAL|PUBLIC|PRIVATE|REGIONAL|ISO|FIRST)$/i;

/** The names of incident response teams in a text, as written; a team that the country is only a member of is not its own. */
export function findTeams(text: string): string[] {
  if (!/RT|SOC|CIRC|[Cc]ert/.test(text)) return [];
  const words = [...text.matchAll(/[^\s(),;:“”"‘]+/g)].map((match) => ({
    text: match[0].replace(/['’]s?$/, "").replace(/[.-]+$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap((word, at) => {
    if (!TEAM_WORD.test(word.text) || isOther(text, word.start)) return [];
    if (!BARE.test(word.text)) return isTold(word.text) ? [word.text] : [];
    const before = words
      .slice(Math.max(0, at - 2), at)
      .filter((one) => adjoins(text, one.end, word.start));
    return nameAround(text, word, before, words.slice(at + 1, at + 3)) ?? [];
  });
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Whether a team's word tells more than that it is one: "QCERT". */
function isTold(word: string): boolean {
  const isShort = /[-.]|^\p{Lu}C/u.test(word);
  return word.replace(/C(?:E|I|SI)RTs?|[^\p{L}\d]/giu, "").length >= (isShort ? 1 : 2);
}

/** "CERT GOVIL": the bare word with the words in capitals beside it. */
function nameAround(text: string, word: Word, before: readonly Word[], after: readonly Word[]) {
  if (word.text.endsWith("s")) return undefined;
  const left = before.filter((one) => PARTNER.test(one.text) && !SORT.test(one.text));
  const lead = left.length > 0 && before.at(-1) === left.at(-1) ? left : [];
  const end = after.findIndex(
    (one, at) =>
      !adjoins(text, (after[at - 1] ?? word).end, one.start) ||
      !/^\p{Lu}/u.test(one.text) ||
      TEAM_WORD.test(one.text) ||
      SORT.test(one.text),
  );
  const right = after.slice(0, end < 0 ? after.length : end);
  if (lead.length === 0 && right.length === 0) return undefined;
  // "the national CIRT ICER": CIRT is the ITU's word for any.
  const isSort = word.text === "CIRT" && PARTNER.test(right[0]?.text ?? "");
  const parts = lead.length > 0 ? [...lead.slice(-2), word] : [...(isSort ? [] : [word]), ...right];
  return parts.map((one) => one.text).join(" ");
}

const adjoins = (text: string, end: number, start: number) => text.slice(end, start).trim() === "";

/** Whether a place in a text is behind words for another's team: one that a team belongs to, meets, or came after. */
const isOther = (text: string, at: number) => OTHER.test(text.slice(Math.max(0, at - 120), at));

/** What a team is a part of, or made like. */
const BELONGS =
  "members? of|(?<!was )joined(?! by\\b)|founders? of|participat\\w+ in|(?<!(?:C(?:E|I|SI)RT|team) )belong(?:s|ed) to|modell?ed (?:on|after)|model of|similar to|affiliated (?:with|to)|accredited by";
/** Whom it works with, hears from, or learns from. */
const MEETS =
  "(?:cooperat|collaborat|liais)\\w*(?: [a-z]+ly)? with|partner\\w* with|agreements? with|memorand(?:um|a) [^,.;]{0,30}with|(?:takes?|took|taking) part (?:in|to)|(?:receiv|obtain)[a-z]+ [^,.;]{2,30} from|sends? [^,.;]{2,30} to|(?:trained|assisted|help(?:ed)?) by|(?:support|help|assistance|advice|aid) of";
/** Whom it came after. */
const CAME_AFTER =
  "(?:takes?|took|taken|taking) the place of|(?:took|taken|taking) over (?:(?:the |its )?(?:tasks?|functions?|duties|role|work|mandate|responsibilities) )?(?:from|of)|(?:tasks?|functions?|duties|role|mandate|responsibilities) (?:over )?from|successor(?: [a-z]+)? (?:of|to)|predecessors?(?: (?:is|was|were))?|succeed(?:s|ed)|replac(?:es|ed)|replacement (?:of|for)|(?:emerged|evolved|grew|arose|grown|arisen|born) (?:from|out of)";
const OTHER = new RegExp(`\\b(?:${BELONGS}|${MEETS}|${CAME_AFTER})\\b[^.;]{0,90}$`, "i");

/** "The long form, XY-CERT, …", "GovCERT of Somewhere (XY-CERT)": one team, known by its short form. */
const dropAliases = (text: string, names: readonly string[]): string[] =>
  [...names]
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .filter((name) => {
      const from = text.indexOf(name) + name.length;
      const [, short = ""] = ALIAS.exec(text.slice(from, from + 80)) ?? [];
      const isLong = name.includes(" ") || text.slice(from).startsWith(" of ");
      return !(isLong && short !== name && TEAM_WORD.test(short) && names.includes(short));
    });
const ALIAS = /^(?: (?:of|for) [^,.;()]{2,50})?(?: \(|, )(\S+?)[),]/;

/** A name that stands as whole words within a longer one, or was told before with other marks, adds nothing. */
const dropRepeats = (names: readonly string[]): string[] =>
  names.filter(
    (name, at) =>
      !names.some(
        (other, index) =>
          index !== at &&
          (plain(other) === plain(name)
            ? index < at
            : initialsOf(other) === name || wordsOf(other).includes(wordsOf(name))),
      ),
  );

/** "CKS" is the Coastal Kelp Service. */
const initialsOf = (name: string): string =>
  name.includes(" ") ? (name.match(/(?<![\p{L}(])\p{Lu}/gu) ?? []).join("") : "";
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
const wordsOf = (name: string): string => ` ${name.toLowerCase().replace(/[\s()"“”]+/g, " ")} `;
