/** A match of a cue in a text. */
export interface Cue {
  start: number;
  end: number;
}

/** One pattern for many, without regard to case: it is searched for once, and compiled once. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "i");

/** The first place, from one on, where a pattern matches. */
export function firstCue(text: string, pattern: RegExp, from = 0): Cue | undefined {
  const match = pattern.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

/** "There is no information …": neither yes nor no. */
export const NO_INFORMATION = anyOf([
  /\bno(?: [\w-]{1,20}){0,2}? (?:information|records?|data|knowledge|details)\b(?: (?:is |was )?(?:available|provided|indicating))?/i,
  /\b(?:information|data|status)\b[^.;:]{0,60}\b(?:not|un)(?: been| be| yet| currently)? ?(?:available|known|provided|specified|found|obtained)\b/i,
  /^(?:The )?information (?:on|about|concerning|regarding)\b[^.;:]{0,200}? (?:is|was|could|can)(?: currently)? not (?:be )?(?:available|found|obtained|provided|known)\b/i,
  /\bcould not be (?:ascertained|established|determined|verified|confirmed|found out)\b/i,
  /\b(?:it is|is|was|remains?)(?: currently| still)? (?:not known|unknown|unclear|unspecified|not specified|not clear (?:whether|if))\b/i,
  /\b(?:did|has|have|had|could) not (?:yet )?(?:provided?|give|given|suppl(?:y|ied)|submit(?:ted)?|furnish(?:ed)?|obtain(?:ed)?) (?:any |the |us )?(?:information|data|details|answers?)\b(?! to\b)/i,
  /\bnot (?:been )?(?:possible|able) to (?:obtain|find|get|gather|collect) (?:any |the )?(?:information|data|details)\b/i,
  /\b(?:section|question|field)s?\b[^.;:]{0,40} (?:left (?:blank|empty|unanswered)|(?:was|were|has been|have been) not answered)\b/i,
  /\b(?:did|has|have) not (?:answer(?:ed)? (?:the question|whether|if)|repl(?:y|ied) to the question)/i,
  /\b(?:answers?|repl(?:y|ies)|information)\b[^.;:]{0,60} (?:has|have|had) not been received\b/i,
  /\bno (?:reply|answer|response) (?:was|has been) (?:given|received|provided|made)\b/i,
  /^(?:n\/a|not available|not known|unknown|no data|not applicable)\.?$/i,
]);

/** "does not have the exact number of …": affirms nothing, denies nothing. */
export const NUMBER_NOT_KNOWN = anyOf([
  /(?:\b(?:do|does|did|has|have|is|are) )?\b(?:not|no|nor|never|cannot|without|lacks?)\b[^.;:]{0,60}?\b(?:exact|precise|accurate|official|known|total|definite|specific)? ?(?:numbers?|statistics?|figures?|count|record|census|database)\b/i,
]);

/** Words that deny what follows them, slips of typing included. "No. 5" is a number, "no declarations or reservations" is a manner of acceding. */
export const NEGATION =
  /\b(?:(?:doe ?s|dos|dose|do|did|has|have|had|is|are|was|were|can|could)(?: not(?:\b(?! only\b)|(?=have|any|exist))|n['’]t\b)|cannot\b|not yet\b|not a single\b|no\b(?!\.|\s?[\d°º]|\s(?:declarations?|reservations?|doubt|later|less|longer than|fewer|more than)\b)|neither\b|nor\b(?!-)|never\b|lack(?:s|ed|ing)?\b(?: of\b)?|without\b|absence of\b|(?:has|have) yet to\b|none\b)/gi;

/** Words that set a clause against the one before it. */
export const CONTRAST =
  /\b(?:however|but|although|though|nevertheless|nonetheless|yet|despite|while|whereas|in the meantime|meanwhile)\b/i;

/** What is there, but not whole. */
export const LIMITED = anyOf([
  /\b(?:has|have) not (?:yet )?(?:received|been given|got) (?:any |an? |the )?(?:official |legal |national )*(?:mandate|recognition)\b/i,
  /\b(?:as an?|in (?:a|its)|on a) pilot (?:project|phase|stage|basis)\b/i,
  /\bonly an? (?:informal|unofficial|ad[ -]?hoc)\b/i,
  /\bno (?:team|body|C(?:E|I|SI)RT)\b[^.;]{0,30}\bnational (?:responsibility|mandate|role|status|remit)\b/i,
  /\b(?:is|are|remains?)\b(?: [\w-]{1,20}){0,2}? (?:limited|informal|ad[ -]?hoc|unofficial|incomplete)\b/i,
  /\b(?:not|never)(?: yet)?(?: been)? (?:officially|legally|formally|fully) (?:recogni[sz]ed|mandated|established|approved|adopted|operational|functional|implemented)\b/i,
  /\b(?:opening|launch|start|inauguration)\b[^.;]{0,30} (?:is|are) (?:expected|planned|foreseen|scheduled)\b/i,
  /\bnot yet (?:been )?(?:recogni[sz]ed|mandated|operational|functional|effective|in operation|active|working|begun|started)\b|\bunofficial\b|\b(?:on an )?ad[ -]?hoc basis\b|\b(?:partially|partly) (?:established|implemented|operational|in place)\b/i,
]);

/** After a denial: the very thing, without the office. */
export const INFORMAL = anyOf([LIMITED, /\b(?:informal|unofficial)(?:ly)?\b/i]);

/** Plain words that something is in place. */
export const IN_PLACE = anyOf([
  /\b(?:has|have|had)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|formally|recogni[sz]ed|approved|adopted|established|enacted|designated|mandated|ratified|signed|acceded|set up|created|launched|developed|published|issued|conducted|trained|organi[sz]ed|implemented|introduced|put in place)\b/i,
  /\b(?:is|are|was|were)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|recogni[sz]ed|responsible|established|adopted|approved|enacted|designated|created|leading|notified|running|operational|in force|in place|mandated|certified|accredited|member|included|launched|published)\b/i,
  /\b(?:established|provides?|offers?|trains?|seeks|runs|conducts?|organi[sz]es?|coordinates?|operates?|maintains?|participates?|participated|signed|ratified|acceded|serves?)\b/i,
  /\b(?:conducted|organi[sz]ed|hosted|held|launched|trained|produced|published|issued|created|adopted|enacted|approved|introduced|joined|carried out|promoted|operated)\b/i,
  /(?<!\bthere )\b(?:is|are) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:service|help ?line|hot ?line|agency|body|institution|authority|cent(?:re|er)|framework|programm?e|member|team|c[eis]{1,2}rt)\b/i,
  /\b(?:has|have|had) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|numerous|several|various|many)\b/i,
]);
