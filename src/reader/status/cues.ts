import { type Sentence, spanIn } from "./sentences.ts";

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

const MAKING =
  "develop|draft|establish|formulat|implement|creat|build|prepar|sett|plann|finali[sz]|formali[sz]|consider|discuss|elaborat|introduc|undergo|propos|launch|embark|design|review|updat|enact|transpos|adopt|approv|negotiat|explor|initiat|seek|construct|putt|defin|conceiv|pursu|try|mov|modif|amend|revis|undertak|form|promulgat|set";

/** What is being made, and is not there yet. */
const UNDER_WAY = anyOf([
  new RegExp(
    `\\b(?:is|are|was|were|be|been)\\b(?: (?!for |of |by |in |on )[\\w-]{1,20}){0,2}? (?!(?<=with )implement|implementing the )(?:${MAKING})(?:t|n|r)?ing\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:being|currently|presently|now) (?:${MAKING})(?:t|n|r|p)?(?:ed|e|)\\b(?! by an? (?:act|law))`,
    "i",
  ),
  /\b(?:in|under) public consultation\b|\b(?:elaborates|drafts) (?:with|its|the|a)\b/i,
  /\b(?:is|are) about to (?!\w+ed\b)|\b(?:has|have) (?:started|begun) (?:to (?:develop|draft|establish|create|prepare|elaborate|formulate|design|build|set up)\b|(?:develop|draft|establish|creat|prepar|elaborat|formulat|design|build|sett)ing\b)/i,
  /\bbeing (?:built|set up|drawn up|written|put together|put in place)\b/i,
  /\bcooperating with\b[^.;:]{0,60}\bto (?:implement|establish|develop|create|set up|build)\b/i,
  /\bin (?:the |its )?(?:process|progress|pipeline|view|preparation|planning|course)\b(?! of (?:the year|\d))|\bin (?:the |its |an? )?(?:\w+ )?(?:phase|stage)s?\b/i,
  /\bat (?:the |its |an? )?(?:\w+ )?(?:phase|stage)s?\b/i,
  /\bunder ?(?:way|development|formation|construction|preparation|discussion|consideration|review|study|elaboration|drafting|implementation|process)\b/i,
  /\bon ?going (?:process|work|project|discussion|effort|development|draft)/i,
  /\b(?:is|are|remains?)(?: (?:still|now|currently|presently))? on-?going\b/i,
  /\b(?:going|passing|on (?:its|their) way|making (?:its|their) way) through\b/i,
  /\b(?:is|are|lies?|remains?)(?: now| still| currently)? before (?:the )?(?:Parliament|committee|(?:National )?Assembly|Senate|Cabinet|Council|House|legislature)\b/i,
  /\b(?:elaboration|drafting|preparation|creation|establishment|setting[ -]up) of\b[^.;:]{0,60} (?:has been|was|is) (?:entrusted|assigned|given|delegated)\b/i,
  /\b(?:submitted|sent|presented|forwarded|is|are|lies)(?: now| currently)? (?:to|at|with|before) [^.;:]{2,60} for (?:its |their )?(?:final )?(?:approval|adoption|signature|consideration|endorsement)\b(?![^.;:]{0,60} and (?:was |later |finally ){0,2}(?:adopted|approved|passed|endorsed)\b)/i,
  /\bworking with [^,.;:]{2,40}? (?:on|towards?) (?:the|its) (?:establishment|creation|setting[ -]up|development|drafting)\b/i,
  /\bfinali[sz]ation\b|(?<!\bthe )\bwork(?:ing)? (?:on(?! \d)|towards?)\b|\b(?:awaiting|waiting for)\b|\bpending\b/i,
]);

/** What a body is told to do with what is not there yet. */
const TO_MAKE =
  "(?:build|creat|establish|set|develop|draft|draw|prepar|elaborat|formulat|writ)(?:e|t?ing)?\\b";

/** What is announced. */
const ANNOUNCED = anyOf([
  /\b(?:will|shall)\b(?! not)/i,
  /(?<!\bno )\b(?:plans?|planned|planning|intends?|intended|intention|expects?|expected|proposes?|proposed|wishes|hopes|committed|aims|seeks?|sought)\b(?: [\w-]{1,20}){0,4}? to (?:be |have |make |put |set |begin |start |introduce|establish|develop|create|adopt|draft|implement|enact|launch|build|formulat|join|sign|accede|ratify|become|provide|change|pass|entrust|designate|appoint|found|assign|give|open|organi[sz]e|host|run|produce|publish|prepare|elaborate|conduct)/i,
  /\bgiven the task (?:to|of) (?:set|establish|creat|build|develop)|\bshould (?:start|begin|become|be (?:established|created|set up|adopted))\b/i,
  /\b(?:intends?|wishes|hopes|proposes) to [a-z]+/i,
  /\b(?:is|are|has|have) (?:yet |still )?to be\b|\byet to be\b/i,
  /\bto be (?:established|set up|created|adopted|approved|launched|developed|drafted|implemented|finali[sz]ed|included|enacted|passed|formed)\b/i,
  /\b(?:upcoming|forthcoming|envisaged|foreseen|scheduled)\b|\bin the (?:near |coming )?future\b|(?<!\b(?:none|nothing) )\b(?:is|are) (?:currently )?(?:planned|proposed|expected)\b|(?<!\bno )\bplans for\b|\bstudies planned\b|\bstud(?:y|ies) (?:for|on|of) the (?:creation|establishment|setting[ -]up|introduction)\b/i,
  /\b(?:project|plan|proposal|initiative|decision|strategy document)s? (?:to|for the) (?:create|creation|establish\w*|set up|setting|develop\w*|implement\w*|build\w*)\b(?![^.;:]{0,60}\b(?:is|was|has been) (?:completed|finished|concluded)\b)/i,
  /\b(?:includes?|foresees?|envisages?|provides for)\b[^.;:]{0,60} the (?:elaboration|drafting|preparation|development|creation|establishment) of\b/i,
  /\b(?:contracted|hired|engaged|recruited)\b[^.;:]{0,40} (?:for|to) (?:prepar|draft|develop|writ|elaborat)\w+/i,
  /\bmandated to (?:carry out|implement|establish|develop|create|set up)\b/i,
  new RegExp(`\\b(?:charged|commissioned|instructed) to ${TO_MAKE}`, "i"),
  new RegExp(
    `\\b(?:committee|group|task ?force|commission|council|board|team)\\b[^.;:]{0,100}? (?:formed|set up|created|established|appointed|convened|tasked|charged|entrusted|mandated) (?:in order )?(?:to|with) ${TO_MAKE}`,
    "i",
  ),
  /\b(?:approved|decided(?: on| upon)?|ordered|authori[sz]ed|agreed(?: on| to| upon)?|announced)\b(?: in \d{4})? the (?:creation|establishment|setting[ -]up|formation|development|drafting|elaboration|preparation)\b/i,
  /\b(?:agreement|memorandum|contract)\b[^.;:]{0,60} (?:for|on) the (?:creation|establishment|setting[ -]up|implementation)\b/i,
]);

/** What is on paper only. */
export const DRAFTED = anyOf([
  /\bdrafts?\b|\bbills?\b(?! of rights)|\bconcept (?:paper|note)s?\b|\b(?:ante)?pro[yj]ec?to de le[iy]\b|\b(?:avant-)?projet de loi\b|\bdisegno di legge\b|\bproposed\b|\bproposal\b|\b(?:first|preliminary|provisional) (?:version|text)\b/i,
]);

/** Every way of saying that something is not there yet, but will be. */
export const PROGRESS = anyOf([UNDER_WAY, ANNOUNCED, DRAFTED]);

/** A first step: arguably already the thing itself. */
export const BEGUN = anyOf([
  /\b(?:initiated|began|begun|begins|started|opened|launched)\b(?! (?:its|their) )(?: [\w-]{1,20}){0,3}? (?:dialogue|discussions?|talks|process|consultations?|work|negotiations)\b/i,
  /\b(?:initiated|began|begun|started)(?: with| on)? (?:the |its )?(?:preparation|drafting|elaboration|formulation|creation|establishment)\b/i,
  /\b(?:preparation|drafting|elaboration|formulation) of\b[^.;:]{0,60} (?:was|were|has been|have been) (?:started|begun|initiated|launched)\b/i,
  /\b(?:first|initial|preliminary) (?:steps?|contacts?|talks|discussions?)\b/i,
]);

/** Words that the measure is only on its way, where they come before any that it is in place. */
export function findProgress(text: string): Cue | undefined {
  const place = firstCue(text, IN_PLACE);
  const progress = firstCue(text, PROGRESS);
  if (!place || !progress || progress.start <= place.start) return progress;
  // "has produced a draft": what is in place is only a draft.
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return isObject && firstCue(text, DRAFTED)?.start === progress.start ? progress : undefined;
}

/** After a denial: the measure was put on paper, laid before somebody, or is being talked about; whether it is the very measure, its noun says. */
export const PUT_ON_PAPER = anyOf([
  /\b(?:has|have|had|was|were|is|are)(?: been)?(?: also| already| now| recently| just)? (?:drafted|prepared|drawn up|elaborated|formulated|tabled|submitted|forwarded|presented)\b/i,
  /\b(?:developed|written|produced)\b[^.;:]{0,40}\b(?:but|although|though|and)\b[^.;:]{0,20}\bnot (?:yet )?(?:been )?(?:approved|adopted|enacted|passed|promulgated|endorsed|finali[sz]ed)\b/i,
  /\b(?:discussions?|talks|consultations?|negotiations|dialogue|work|process|drafting|preparations?)\b[^.;:]{0,60} (?:has|have) (?:now |already )?(?:begun|started|been (?:begun|started|initiated|launched|opened))\b/i,
  /\b(?:first )?steps\b[^.;:]{0,30} taken\b[^.;:]{0,30} (?:to|towards?) (?:the )?(?:establish|creat|adopt|set|develop|draft|draw|enact)/i,
]);

/** "The Kelp Bureau has prepared the Ice Policy. The document is in draft form": what was told of is not there yet. */
export function findStillDraft(later: readonly Sentence[]) {
  for (const sentence of later) {
    const cue: Cue | undefined = firstCue(sentence.text, STILL_DRAFT);
    if (cue) return spanIn(sentence, cue);
  }
  return undefined;
}

/** A draft by its own name, or the very text that the sentence before told of. */
const STILL_DRAFT =
  /^(?:However,? )?(?:[Tt]he|[Tt]his) (?:draft(?: (?:document|text|strategy|policy|paper))? (?:is|will|shall|has|was|awaits)\b|(?:document|text|paper) (?:is|remains)\b(?: (?!not\b)[\p{L}-]{1,20}){0,2} (?:in (?:its )?draft|a draft|in (?:a |the )?drafting|awaiting|pending)\b)|^(?:It|The (?:document|text|paper)) (?:now |still )?(?:waits? for|awaits) (?:the |its )?(?:signature|approval|adoption)\b/u;
