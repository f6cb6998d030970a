import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { either, pattern } from "../phrases.ts";
import { splitItem } from "../status/sentences.ts";
import { splitBodies } from "./body-names.ts";
import { cleanName, dropAsides, dropOpening } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup } from "./groups.ts";
import { LETTER } from "./words.ts";

export function readTeamNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    // In "XY-CERT - Telecom of Somewhere", the second part is the team's host.
    .flatMap(({ text }) =>
      splitItem(text).filter((part, at) => at === 0 || /\p{Lu}{2}/u.test(part.text)),
    )
    .filter(({ text }) => !text.includes("@"))
    .map(({ text }) => nameOfItem(text))
    .filter((name) => name.length <= LONGEST_ITEM);
  const inProse = blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})|, (?:while|whereas) /u))
    .map((text) => text.replace(FORMERLY, ""))
    .flatMap((text) => dropAliases(text, [...findNamedTeams(text), ...findTeams(text)]))
    .map(cleanName);
  return dropRepeats([...inProse, ...listed].slice(0, MAX_NAMES).map(shorten));
}

/** Maximum length of a name in a list, in characters. A longer item is a description. */
const LONGEST_ITEM = 60;
/** Maximum number of names. Bounds the work on hostile input. */
const MAX_NAMES = 400;
const FORMERLY =
  /,? ?\(?(?:formerly|previously)(?: (?:called|known as|named))? (?:[^.,;)]|\.(?=\S))+\)?/g;

/** Reduces "ABC-CERT (Ministry of B), for …" to "ABC-CERT". */
const nameOfItem = (text: string): string =>
  cleanName(text.replace(EXPLANATION, "").replace(SHORT_FIRST, "$1"));

/** The rest of an item: brackets without a short form, or text after brackets, a comma, a colon or a dash. */
const EXPLANATION =
  /(?: \((?!\S{0,20}\p{Lu}{2}\S{0,20}\))|, |: | [-–—] (?=\p{Ll})|(?<=\)) (?:for|of|in|at|is|serves)).*$/su;

/** Reduces "Response Team of Somewhere (XY-CERT)" and "XY-CERT (Response Team of Somewhere)" to "XY-CERT". */
function shorten(name: string): string {
  const inside =
    /^(.+?) \(([^()]{3,60})\)$/.exec(name) ?? /^(.+?)(?:,| [-–]) (\S{3,20})$/.exec(name);
  const short = inside?.slice(1).find((part) => TEAM_WORD.test(part) && !part.includes(" "));
  return cleanName(short ?? name);
}

/** Nouns for a response team. */
const TEAM =
  "(?<![-./])C(?:E|I|SI)RTs?|(?:(?:incident|emergency|response|national|official|governmental?) )+(?:teams?|cent(?:re|er)s?|capability|unit|group)|teams?";
const WORK = "(?:role|functions?|tasks?|duties|mandate|responsibilities|activities|services)";

/** Precedes a team's name, as in "the national CIRT of the island is". */
const IS_CALLED = `(?:${TEAM})(?: (?:of|for|in) (?:the )?[${LETTER}'’ -]{2,40}?)?(?:,|(?: (?:since|by|under) [^,.;]{2,40}?)? is(?: since \\d{4})?| are| includes?| such as|:| –| -)?`;
/** Precedes a team's name: "known as", "CIRT activities are carried out by". */
const BEFORE = pattern("i")`
  (?:
    \b(?:
      known (?:as|by|under)(?: (?:its|the) (?:acronym|name)(?: of)?)?|called|named|namely|i\.e\.
      referred to as|abbreviated (?:as|to)|under the name(?: of)?|served by|${IS_CALLED}
      ${WORK} of (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})[^.;]{0,40}? (?:by|to|with)
      (?:${TEAM}) ${WORK}[^.;]{0,80}? (?:by|to|with)
      (?:incident|emergency) response [^.;]{0,40}?(?:is the (?:task|duty|responsibility) of|lies with)
      (?:its|the|these|those|such) ${WORK} (?:is|are) (?:[a-z]+ ){0,6}?(?:done|performed|carried out|exercised|assumed|fulfilled|taken on|taken over) (?:[a-z]+ ){0,4}?by
    )
    (?:${TEAM})(?:,| is| are)? \(
  ) ?(?:the |The |an? |its )?["“‘(]?$
`;

const IS_TEAM = either`
  (?:${lists.teams.isTeam})(?: (?:since|from|as of) (?:\p{Lu}\p{Ll}+ )?\d{4})?
  (?:plays|assumes|fulfils?|performs|has|takes on|carries out|discharges|exercises) the ${WORK} of
  (?:has been|have been|was|were|is|are) (?:\p{Ll}+ly )?(?:made|turned into|(?:designated|appointed|mandated|named|chosen|recogni[sz]ed|established|created|set up|founded|accredited)(?: (?:in|by|within|under|at|on) [^,.;]{2,80}?| \p{Ll}+)?(?: \p{Ll}+)? as)
`;
const A_TEAM = `(?:the |an? |another |its |our )?(?:(?!\\p{Ll}+ing |in |to |with |by |of )[\\p{L}’'-]{1,20} ){0,5}?(?:${TEAM}|Incident Response Team|Response Team|cent(?:re|er))(?![\\p{L}]|[-./]\\p{L})`;
/** Follows a team's name: "acts as the national CIRT", "was designated as the …", "has the role of …". */
const AFTER = pattern("u")`^["”’]?,? ?(?:which |that )?(?:${IS_TEAM}) ${A_TEAM}`;

/** Precedes a team, as in "has established the A as its national CIRT". */
const MAKING =
  /\b(?:established|launched|created|set up|founded|opened|hosts|runs|operates|maintains|has|have|there is|recogni[sz]es|designates|appoints|appointed|designated)(?: in \d{4})? (?:the |an? |its |its own )?["“‘]?$/;
const AS_TEAM = pattern("u")`^ as (?:the |an? |its )?(?:[\p{L}’'-]{1,20} ){0,4}?(?:${TEAM})`;

/** The teams before or after phrases such as "known as" and "acts as the national CIRT". */
function findNamedTeams(sentence: string): string[] {
  const text = dropOpening(dropAsides(sentence));
  return findGroups(text, BODIES)
    .filter((group) => isTeam(text, group))
    .map((group) => SHORT_TEAM.exec(group.text)?.slice(1).join("") ?? group.text)
    .map((names) => names.replace(/^\((.*)\)$/s, "$1").replace(WHERE, ""))
    .flatMap((names) => splitBodies(names))
    .map((name) => name.replace(SHORT_FIRST, "$1"))
    .filter(isName);
}

/** Matches "the Ice Response (ICER) team", "national team (ICER)", "CIRT, Ice Response Centre (IRC)". */
const SHORT_TEAM =
  /\((\p{Lu}{3,12})\) [Tt]eam$|^(?:\p{Ll}[^()\p{Lu}]*|(?:National |Official )?C(?:E|I|SI)RT) \(([^()]+(?: \([^()]+\))?)\)$|^(?:National |Official )?C(?:E|I|SI)RT, ([^,;]+)$/su;
const WHERE = / (?:under|within|at|from) (?:the )?\p{Lu}.*$/su;
/** A short form with an explanation: "BANK-CERT for banks", "XY-CERT – the centre of Y". */
const SHORT_FIRST =
  /^(\S*\p{L}[-./]?C(?:[EI]|SI)RT\S*|\p{L}+Cert\p{Lu}*|C(?:[EI]|SI)RT[-./]\S+?)(?::| (?:for|of|in|at|by|under|within|from|–|-|—)) .*$/su;

function isTeam(text: string, { text: name, start, end }: NameGroup): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 160);
  if (WITHIN.test(before) || isOther(text, start)) return false;
  if (AFTER.test(after) || SHORT_TEAM.test(name) || BEFORE.test(before)) return true;
  return MAKING.test(before) && AS_TEAM.test(after);
}

/** Precedes a team's host or partner. */
const WITHIN = pattern()`\b(?:${lists.teams.within}) (?:the |its )?$`;

const isName = (name: string): boolean =>
  !BARE.test(name) && findCountry(name) === undefined && !NO_TEAM.test(name);
/** Generic terms, sentence openings and international organizations, which are not teams. */
const NO_TEAM = pattern("u")`^(?:${lists.teams.noTeam})$`;

/** A word that may name a team. A mixed-case word needs an inner capital: "GovCert" matches, "certified" does not. */
export const TEAM_WORD = pattern("u")`${lists.teams.teamWord}`;
const BARE = /^(?:C(?:E|I|SI)RTs?|CIRCs?|C(?:E|I|SI)RT['’]s)$/i;
/** A word beside "CERT" that may be part of a team's name. */
const PARTNER = /^(?!\d{4}$)(?:\p{Ll}-)?[\p{Lu}\d](?:[\p{Lu}\d/.-]+|\p{Ll}+\p{Lu}\p{L}*)$/u;
/** Words beside "CERT" that are not part of a name. */
const GENERIC = pattern("i")`^(?:${lists.teams.generic})$`;

/** The response teams in a text, except umbrella organizations, partners and predecessors. */
export function findTeams(text: string): string[] {
  if (!/RT|SOC|CIRC|[Cc]ert/.test(text)) return [];
  const words = [...text.matchAll(/[^\s(),;:“”"‘]+/g)].map((match) => ({
    text: match[0].replace(/['’]s?$/, "").replace(/[.-]+$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap((word, at) => {
    if (!TEAM_WORD.test(word.text) || isOther(text, word.start)) return [];
    if (!BARE.test(word.text)) return isDistinctive(word.text) ? [word.text] : [];
    const before = words
      .slice(Math.max(0, at - 2), at)
      .filter((one) => adjoins(text, one.end, word.start));
    return nameAround(text, word, before, words.slice(at + 1, at + 3)) ?? [];
  });
}

/** Whether a word is a complete name: "QCERT" is, "CERT" is not. */
function isDistinctive(word: string): boolean {
  const isShort = /[-.]|^\p{Lu}C/u.test(word);
  return word.replace(/C(?:E|I|SI)RTs?|[^\p{L}\d]/giu, "").length >= (isShort ? 1 : 2);
}

/** Joins "CERT" with the capitalized words beside it: "CERT GOVIL". */
function nameAround(text: string, word: NameGroup, before: NameGroup[], after: NameGroup[]) {
  if (word.text.endsWith("s")) return undefined;
  const left = before.filter((one) => PARTNER.test(one.text) && !GENERIC.test(one.text));
  const lead = left.length > 0 && before.at(-1) === left.at(-1) ? left : [];
  const end = after.findIndex(
    (one, at) =>
      !adjoins(text, (after[at - 1] ?? word).end, one.start) ||
      !/^\p{Lu}/u.test(one.text) ||
      TEAM_WORD.test(one.text) ||
      GENERIC.test(one.text),
  );
  const right = after.slice(0, end < 0 ? after.length : end);
  if (lead.length === 0 && right.length === 0) return undefined;
  // In "the national CIRT ICER", "CIRT" is the ITU's generic term and not part of the name.
  const isGeneric = word.text === "CIRT" && PARTNER.test(right[0]?.text ?? "");
  const parts =
    lead.length > 0 ? [...lead.slice(-2), word] : [...(isGeneric ? [] : [word]), ...right];
  return parts.map((one) => one.text).join(" ");
}

const adjoins = (text: string, end: number, start: number) => text.slice(end, start).trim() === "";

/** Whether a position follows words for an umbrella organization, a partner or a predecessor. */
const isOther = (text: string, at: number) => OTHER.test(text.slice(Math.max(0, at - 120), at));

const TASKS = "(?:tasks?|functions?|duties|role|mandate|responsibilities)";
const PREDECESSOR = either`
  (?:takes?|took|taken|taking) the place of|${TASKS} (?:over )?from
  (?:took|taken|taking) over (?:(?:the |its )?(?:work|${TASKS}) )?(?:from|of)
  ${lists.teams.predecessor}
`;
const OTHER = pattern(
  "i",
)`\b(?:${lists.teams.model}|${lists.teams.partner}|${PREDECESSOR})\b[^.;]{0,90}$`;

/** Drops the long form in "The long form, XY-CERT, …" and "GovCERT of Somewhere (XY-CERT)". */
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

/** Drops names that repeat another name, are its initials, or consist of consecutive words from it. */
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

/** The initials of a name: "CKS" for "Coastal Kelp Service". Empty for a single word. */
const initialsOf = (name: string): string =>
  name.includes(" ") ? (name.match(/(?<![\p{L}(])\p{Lu}/gu) ?? []).join("") : "";
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
const wordsOf = (name: string): string => ` ${name.toLowerCase().replace(/[\s()"“”]+/g, " ")} `;
