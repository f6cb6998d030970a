import { anyOf, type Cue, firstCue, IN_PLACE } from "./cues.ts";

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
