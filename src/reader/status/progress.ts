import { either, phrases } from "../phrases.ts";
import { type Cue, findCue, IN_PLACE } from "./cues.ts";

/** Stems of verbs of making. */
const MAKING = either`
  develop|draft|establish|formulat|implement|creat|build|prepar|sett|plann|finali[sz]|formali[sz]
  consider|discuss|elaborat|introduc|undergo|propos|launch|embark|design|review|updat|enact|transpos
  adopt|approv|negotiat|explor|initiat|seek|construct|putt|defin|conceiv|pursu|try|mov|modif|amend
  revis|undertak|form|promulgat|shap|work|weigh|writ
`;
const AUTHORITY =
  "parliament|cabinet|government|assembly|senate|council|ministers?|president|approval|adoption|validation|consideration";

/** "is being drafted", "is before parliament", "work on it has begun". */
const UNDER_WAY = either`
  (?:is|are|was|were|be|been)\b(?: (?!for |of |by |in |on )[\w-]{1,20}){0,2}? (?!(?<=with )implement|implementing the )(?:${MAKING})(?:t|n|r)?ing\b
  (?:currently|presently|now) (?:${MAKING})(?:t|n|r|p)?(?:ed|e|)\b(?! by an? (?:act|law))
  (?<!\bnot )being (?!used\b|run\b|applied\b|operated\b|enforced\b)(?:set|put|built|\w+(?:ed|en|wn))\b(?! by an? (?:act|law))
  (?:is|are) (?:about|going) to (?!\w+ed\b)
  (?:has|have) (?:started|begun|undertaken|agreed|decided|resolved) (?:to (?!be\b)\w+|\w+ing\b)
  (?:has|have) (?:begun|started)(?=[.,;]|$| (?:at|in|with|within|under)\b)
  in (?:the |its )?(?:process|progress|pipeline|view|preparation|planning|course)\b(?! of (?:the year|\d))
  (?:in|at|reached|entered) (?:the |its |an? )?(?:(?!this )\w+ )?(?:phase|stage)s?\b
  (?:is|are)(?: \w+)? with [^.;:,]{2,60} for (?:vetting|review|approval|adoption|comments?|validation|endorsement)\b
  under ?(?:way|development|formation|formulation|construction|preparation|discussion|negotiation|consideration|deliberation|debate|examination|review|study|elaboration|drafting|establishment|creation|implementation|finali[sz]ation|process)\b
  on ?going (?:process|work|project|discussion|effort|development|draft)
  (?:is|are|remains?)(?: (?:still|now|currently))? on-?going\b
  (?:is|are|lies?|its way|passing|going)(?: now| still| currently| at present)? (?:before|through|with) [^.;:,]{0,20}\b(?:parliament|attorney|committee|assembly|senate|cabinet|council)\b
  steps\b[^.;:]{0,30}\b(?:towards?|to)\b
  (?:submitted|presented|forwarded|sent) (?:to|for) (?:the |its )?(?:[\w-]{1,20} ){0,2}?(?:${AUTHORITY})\b(?![^.;]{0,80}(?<!\bnot (?:yet )?(?:been )?)\b(?:adopted|approved|passed|enacted|endorsed)\b)
  (?:cooperating with|(?:assist|help|support)ing)\b[^.;:]{0,60}\b(?:implement|establish|develop|creat|set|build)\w*\b[^.;:]{0,40}\bC(?:E|I|SI)RT
  finali[sz]ation\b
  (?<!\bthe )work(?:ing)? (?:with [^,.;:]{2,40}? )?(?:on(?! \d)|towards?)\b
  (?:awaiting|awaits?|waiting for|pending)\b
`;

const PLANS =
  "(?:plans?|planned|planning|intends?|intended|intention|expects?|expected|proposes?|proposed|wishes|hopes|committed|aims|seeks?|sought)";
const PLANNED_ACTION = either`
  be |have |make |put |set |begin |start |introduce|establish|develop|create|adopt|draft|implement
  enact|launch|build|formulat|join|sign
  accede|ratify|become|provide|change|pass|entrust|designate|appoint|found|assign|give|open
  organi[sz]e|host|run|produce|publish|prepare|elaborate|conduct|train|certify|share|send|fund
  finance|hold|offer
`;
const CREATION =
  "(?:the|its|their) (?:adoption|introduction|creation|establishment|setting[ -]up|formation|development|drafting|elaboration|preparation|implementation)\\b";

/** "will be adopted", "was tasked with drafting it", "its creation was approved". */
const ANNOUNCED = either`
  (?:will|shall)\b(?! not)
  (?<!\bno )${PLANS}\b(?: [\w-]{1,20}){0,4}? to (?:${PLANNED_ACTION})
  (?:is|are) to (?:start|begin|take place)\b
  signed an? (?:agreement|memorandum|contract)\b[^.;:]{0,60} to (?:establish|set up|create|build|implement) (?:a |its |the )?(?:national )?C(?:E|I|SI)RT
  has(?: been)? applied for\b
  should (?:start|begin|become|be \w+ed)\b
  (?<!\b(?:that|which|when|where)(?: they)? )(?:is|are|has|have) (?:yet |still )?to be\b
  yet to (?:be|have)\b
  to be (?:established|set up|created|adopted|approved|launched|developed|drafted|implemented|finali[sz]ed|included|enacted|passed|formed)\b
  once (?:(?:it is|they are) )?(?:fully )?(?:established|set up|created|adopted|approved|operational|finali[sz]ed|completed|enacted|passed|in force)\b
  in public consultation\b
  it (?:is|was) (?:intended|planned|foreseen|envisaged|hoped) that\b
  (?:upcoming|forthcoming|envisaged|foreseen|scheduled)\b
  in the (?:near |coming )?future\b
  (?<!\b(?:none|nothing) )(?:is|are) (?:currently )?(?:planned|proposed|expected)\b
  (?<!\bno )plans for\b
  (?:project|plan|proposal|initiative|decision|agreement|contract|strategy document)s? (?:to|for the) (?:create|creation|establish\w*|set up|setting|develop\w*|implement\w*|build\w*)\b(?![^.;:]{0,60}\b(?:is|was|has been) (?:completed|finished|concluded)\b)
  (?:charged|commissioned|instructed|formed|set up|created|established|appointed|convened|tasked|given the task|entrusted|mandated|hired|contracted)\b[^.;:]{0,30}? (?:to|with|for) (?:build|creat|establish|set|develop|draft|draw|prepar|elaborat|formulat|writ)(?:e|t?ing)?\b
  (?:approved|decided|ordered|authori[sz]ed|agreed|announced|foresees?|envisages?|includes?|agreement|study)\b[^.;:]{0,40}? ${CREATION}
  ${CREATION}[^.;:,]{0,60} (?:was|is|has been) (?:entrusted|assigned|given|approved)
`;

/** Drafts, bills and proposals, in the languages in which profiles name them. */
export const DRAFTED = phrases`
  drafts?\b|proposed\b|proposal\b|concept (?:paper|note)s?\b
  bills?\b(?! of rights|[^.;:]{0,80} (?:was|has been|is|came|entered)(?: now| then)? (?:enacted|promulgated|signed into law|in(?:to)? force)\b)
  (?:ante)?pro[yj]ec?to de le[iy]\b|(?:avant-)?projet de loi\b
  (?:first|preliminary|provisional) (?:version|text)\b
`;

/** The measure does not exist yet, but is on its way. */
export const PROGRESS = phrases`${UNDER_WAY}|${ANNOUNCED}|${DRAFTED.source}`;

/** A first step, which some readers count as the measure itself: "talks have begun". */
export const BEGUN = phrases`
  (?<!C(?:E|I|SI)RT,? )(?:initiated|began|begun|begins|started|opened|launched)\b(?! (?:its|their) )(?: [\w-]{1,20}){0,3}? (?:dialogue|discussions?|talks|process|consultations?|work|negotiations)\b
  (?:initiated|began|begun|started)(?: with| on)? (?:the |its )?(?:preparation|drafting|elaboration|formulation|creation|establishment)\b
  (?:first|initial|preliminary) (?:steps?|contacts?|talks|discussions?)\b
`;

/** After a denial, in a sentence on the measure: "a text was submitted", "steps were taken". */
export const PUT_ON_PAPER = phrases`
  (?:has|have|had|was|were|is|are)(?:,? (?!not\b|never\b)[\w-]{1,12},?){0,2}? (?:drafted|prepared|drawn up|elaborated|formulated|tabled|submitted|presented)\b
  (?:discussions?|talks|consultations?|negotiations|process|work|drafting)\b[^.;:]{0,60} (?:has|have) (?:[\w-]{1,12} )?(?:begun|started|opened|been (?:opened|initiated|launched|held))\b
  steps\b[^.;:]{0,30} taken\b
`;

/** Words of progress, unless words for being in place come first. */
export function findProgress(text: string): Cue | undefined {
  const place = findCue(text, IN_PLACE);
  const progress = findCue(text, PROGRESS);
  // "was mandated to prepare" matches both patterns.
  if (!place || !progress || progress.start < place.end) return progress;
  // "has produced a draft": the draft is what exists.
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return isObject && findCue(text, DRAFTED)?.start === progress.start ? progress : undefined;
}
