/** A match of a cue in a text. */
export interface Cue {
  start: number;
  end: number;
}

/** The first place where any of the patterns matches. */
export function firstCue(text: string, patterns: readonly RegExp[], from = 0): Cue | undefined {
  const after = text.slice(from);
  return patterns
    .flatMap((pattern) => {
      const match = pattern.exec(after);
      return match
        ? [{ start: from + match.index, end: from + match.index + match[0].length }]
        : [];
    })
    .sort((a, b) => a.start - b.start)
    .at(0);
}

/** "There is no information …": neither yes nor no. */
export const NO_INFORMATION: readonly RegExp[] = [
  /\bno(?: [\w-]{1,20}){0,2}? (?:information|records?|data|knowledge|details)\b(?: (?:is |was )?(?:available|provided|indicating))?/i,
  /\b(?:information|data|status)\b[^.;:]{0,60}\b(?:not|un)(?: been| be| yet| currently)? ?(?:available|known|provided|specified|found|obtained)\b/i,
  /\bcould not be (?:ascertained|established|determined|verified|confirmed|found out)\b/i,
  /\b(?:it is|is|was|remains?)(?: currently| still)? (?:not known|unknown|unclear|unspecified|not specified|not clear (?:whether|if))\b/i,
  /\b(?:did|has|have|had|could) not (?:yet )?(?:provided?|give|given|suppl(?:y|ied)|submit(?:ted)?|furnish(?:ed)?|obtain(?:ed)?) (?:any |the |us )?(?:information|data|details|answers?)\b(?! to\b)/i,
  /\bnot (?:been )?(?:possible|able) to (?:obtain|find|get|gather|collect) (?:any |the )?(?:information|data|details)\b/i,
  /\b(?:section|question|field)s?\b[^.;:]{0,40} left (?:blank|empty|unanswered)\b/i,
  /^(?:n\/a|not available|unknown|no data|not applicable)\.?$/i,
];

/** "does not have the exact number of …": affirms nothing, denies nothing. */
export const NUMBER_NOT_KNOWN: readonly RegExp[] = [
  /(?:\b(?:do|does|did|has|have|is|are) )?\b(?:not|no|nor|never|cannot|without|lacks?)\b[^.;:]{0,60}?\b(?:exact|precise|accurate|official|known|total|definite|specific)? ?(?:numbers?|statistics?|figures?|count|record|census|database)\b/i,
];

/** Words that deny what follows them, slips of typing included. "No. 5" is a number, "no declarations or reservations" is a manner of acceding. */
export const NEGATION =
  /\b(?:(?:doe ?s|dos|dose|do|did|has|have|had|is|are|was|were|can|could)(?: not(?:\b(?! only\b)|(?=have|any|exist))|n['’]t\b)|cannot\b|not yet\b|not a single\b|no\b(?!\.|\s?[\d°º]|\s(?:declarations?|reservations?|doubt|later|less|longer than|fewer|more than)\b)|neither\b|nor\b(?!-)|never\b|lack(?:s|ed|ing)?\b(?: of\b)?|without\b|absence of\b|(?:has|have) yet to\b|none\b)/gi;

/** Words that set a clause against the one before it. */
export const CONTRAST =
  /\b(?:however|but|although|though|nevertheless|nonetheless|yet|despite|while|whereas|in the meantime|meanwhile)\b/i;

const MAKING =
  "develop|draft|establish|formulat|implement|creat|build|prepar|sett|plann|finali[sz]|formali[sz]|consider|discuss|elaborat|introduc|undergo|propos|launch|embark|design|review|updat|enact|transpos|adopt|approv|negotiat|explor|initiat|seek|construct|putt|defin|conceiv|pursu|try|mov|modif|amend|revis|undertak|form|promulgat|set";

/** What is being made, and is not there yet. */
export const UNDER_WAY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|are|was|were|be|been)\\b(?: (?!for |of |by |in |on )[\\w-]{1,20}){0,2}? (?<!with )(?!implementing the )(?:${MAKING})(?:t|n|r)?ing\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:being|currently|presently|now) (?:${MAKING})(?:t|n|r|p)?(?:ed|e|)\\b(?! by an? (?:act|law))`,
    "i",
  ),
  /\bbeing (?:built|set up|drawn up|written|put together|put in place)\b/i,
  /\bcooperating with\b[^.;:]{0,60}\bto (?:implement|establish|develop|create|set up|build)\b/i,
  /\bin (?:the |its )?(?:process|progress|pipeline|view|preparation|planning|course)\b(?! of (?:the year|\d))|\bin (?:the |its |an? )?(?:\w+ )?(?:phase|stage)s?\b/i,
  /\bat (?:the |its |an? )?(?:\w+ )?(?:phase|stage)s?\b/i,
  /\bunder ?(?:way|development|formation|construction|preparation|discussion|consideration|review|study|elaboration|drafting|implementation|process)\b/i,
  /\bon ?going (?:process|work|project|discussion|effort|development|draft)/i,
  /\b(?:is|are|remains?)(?: (?:still|now|currently|presently))? on-?going\b/i,
  /\b(?:going|passing|on (?:its|their) way|making (?:its|their) way) through\b/i,
  /\bworking with [^,.;:]{2,40}? (?:on|towards?) (?:the|its) (?:establishment|creation|setting[ -]up|development|drafting)\b/i,
  /\bfinali[sz]ation\b|\bwork(?:ing)? (?:on|towards?)\b|\bawaiting\b|\bpending\b/i,
];

/** What a body is told to do with what is not there yet. */
const TO_MAKE =
  "(?:build|creat|establish|set|develop|draft|draw|prepar|elaborat|formulat|writ)(?:e|t?ing)?\\b";

/** What is announced. */
export const ANNOUNCED: readonly RegExp[] = [
  /\b(?:will|shall)\b(?! not)/i,
  /\b(?:plans?|planned|planning|intends?|intended|intention|expects?|expected|proposes?|proposed|wishes|hopes|committed|aims|seeks?|sought)\b(?: [\w-]{1,20}){0,4}? to (?:be |have |make |put |set |begin |start |introduce|establish|develop|create|adopt|draft|implement|enact|launch|build|formulat|join|sign|accede|ratify|become|provide|change|pass|entrust|designate|appoint|found|assign|give|open|organi[sz]e|host|run|produce|publish|prepare|elaborate|conduct)/i,
  /\bgiven the task (?:to|of) (?:set|establish|creat|build|develop)|\bshould (?:start|begin|become|be (?:established|created|set up|adopted))\b/i,
  /\b(?:intends?|wishes|hopes|proposes) to \p{Ll}+/iu,
  /\b(?:is|are|has|have) (?:yet |still )?to be\b|\byet to be\b/i,
  /\bto be (?:established|set up|created|adopted|approved|launched|developed|drafted|implemented|finali[sz]ed|included|enacted|passed|formed)\b/i,
  /\b(?:upcoming|forthcoming|envisaged|foreseen|scheduled)\b|\bin the (?:near |coming )?future\b|\b(?:is|are) (?:currently )?(?:planned|proposed|expected)\b|\bplans for\b|\bstudies planned\b/i,
  /\b(?:project|plan|proposal|initiative|decision|strategy document)s? (?:to|for the) (?:create|creation|establish\w*|set up|setting|develop\w*|implement\w*|build\w*)\b(?![^.;:]{0,60}\b(?:is|was|has been) (?:completed|finished|concluded)\b)/i,
  /\bmandated to (?:carry out|implement|establish|develop|create|set up)\b/i,
  new RegExp(`\\b(?:charged|commissioned|instructed) to ${TO_MAKE}`, "i"),
  new RegExp(
    `\\b(?:committee|group|task ?force|commission|council|board|team)\\b[^.;:]{0,100}? (?:formed|set up|created|established|appointed|convened|tasked|charged|entrusted|mandated) (?:in order )?(?:to|with) ${TO_MAKE}`,
    "i",
  ),
  /\b(?:approved|decided(?: on| upon)?|ordered|authori[sz]ed|agreed(?: on| to| upon)?|announced)\b(?: in \d{4})? the (?:creation|establishment|setting[ -]up|formation|development|drafting|elaboration|preparation)\b/i,
  /\b(?:agreement|memorandum|contract)\b[^.;:]{0,60} (?:for|on) the (?:creation|establishment|setting[ -]up|implementation)\b/i,
];

/** What is on paper only. */
export const DRAFTED: readonly RegExp[] = [
  /\bdrafts?\b|\bbills?\b(?! of rights)|\bconcept (?:paper|note)s?\b|\b(?:ante)?pro[yj]ec?to de le[iy]\b|\b(?:avant-)?projet de loi\b|\bdisegno di legge\b|\bproposed\b|\bproposal\b/i,
];

/** Every way of saying that something is not there yet, but will be. */
export const PROGRESS: readonly RegExp[] = [...UNDER_WAY, ...ANNOUNCED, ...DRAFTED];

/** A first step: arguably already the thing itself. */
export const BEGUN: readonly RegExp[] = [
  /\b(?:initiated|began|begun|begins|started|opened|launched)\b(?: [\w-]{1,20}){0,3}? (?:dialogue|discussions?|talks|process|consultations?|work|negotiations)\b/i,
  /\b(?:first|initial|preliminary) (?:steps?|contacts?|talks|discussions?)\b/i,
];

/** What is there, but not whole. */
export const LIMITED: readonly RegExp[] = [
  /\bonly an? (?:informal|unofficial|ad[ -]?hoc)\b/i,
  /\bno (?:team|body|C(?:E|I|SI)RT)\b[^.;]{0,30}\bnational (?:responsibility|mandate|role|status|remit)\b/i,
  /\b(?:is|are|remains?)\b(?: [\w-]{1,20}){0,2}? (?:limited|informal|ad[ -]?hoc|unofficial|incomplete)\b/i,
  /\b(?:not|never)(?: yet)?(?: been)? (?:officially|legally|formally|fully) (?:recogni[sz]ed|mandated|established|approved|adopted|operational|functional|implemented)\b/i,
  /\bnot yet (?:been )?(?:recogni[sz]ed|mandated|operational|functional|effective)\b|\bunofficial\b|\b(?:on an )?ad[ -]?hoc basis\b|\b(?:partially|partly) (?:established|implemented|operational|in place)\b/i,
];

/** After a denial: the very thing, without the office. */
export const INFORMAL: readonly RegExp[] = [...LIMITED, /\b(?:informal|unofficial)(?:ly)?\b/i];

/** Plain words that something is in place. */
export const IN_PLACE: readonly RegExp[] = [
  /\b(?:has|have|had)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|formally|recogni[sz]ed|approved|adopted|established|enacted|designated|mandated|ratified|signed|acceded|set up|created|launched|developed|published|issued|conducted|trained|organi[sz]ed|implemented|introduced|put in place)\b/i,
  /\b(?:is|are|was|were)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|recogni[sz]ed|responsible|established|adopted|approved|enacted|designated|created|leading|running|operational|in force|in place|mandated|certified|accredited|member|included|launched|published)\b/i,
  /\b(?:established|provides?|offers?|trains?|seeks|runs|conducts?|organi[sz]es?|coordinates?|operates?|maintains?|participates?|participated|signed|ratified|acceded|serves?)\b/i,
  /\b(?:conducted|organi[sz]ed|hosted|held|launched|trained|produced|published|issued|created|adopted|enacted|approved|introduced|joined|carried out|promoted|operated)\b/i,
  /(?<!\bthere )\b(?:is|are) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:service|help ?line|hot ?line|agency|body|institution|authority|cent(?:re|er)|framework|programm?e|member|team|c[eis]{1,2}rt)\b/i,
  /\b(?:has|have|had) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|numerous|several|various|many)\b/i,
];
