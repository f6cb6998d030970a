import { either, phrases } from "../phrases.ts";
import words from "../words.json" with { type: "json" };

const { verbs } = words;

/** A match in a text, as a half-open range. */
export interface Cue {
  start: number;
  end: number;
}

export function findCue(text: string, pattern: RegExp): Cue | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const FUNCTION_WORD =
  "(?:on|about|of|for|from|in|is|was|to|that|whether|an?|the|any|available|provided|\\w+ing)";
/** "No information security policy" and "no information is shared" are denials. */
const INFORMATION_AS_ATTRIBUTE = either`
  [- ](?:security|sharing|protection|privacy|systems|and communication)\b
  (?: (?!${FUNCTION_WORD}\b)[\w-]{1,20}){0,3} (?:acts?|laws?|legislation|polic(?:y|ies)|strateg(?:y|ies))\b
  (?: [^.;,]{1,40})? is (?:shared|exchanged)
`;
const INFORMATION = "information|records?|data|evidence|knowledge|details|particulars|reply|answer";

/** "There is no information on courses": neither yes nor no. */
export const NO_INFORMATION = phrases`
  no(?: (?!exchange\b)[\w-]{1,20}){0,2}? (?:${INFORMATION})\b(?!${INFORMATION_AS_ATTRIBUTE})(?: (?:is |was )?(?:available|provided))?
  (?:informations?|data|status|answers?)\b[^.;:]{0,120}\b(?:not|un)(?: been| be| yet| currently)? ?(?:available|known|provided|specified|found|obtained|received)\b
  ^(?:information|data) (?:on|about) [^.;:]{0,120} (?:is|are) (?:missing|lacking)\b
  could not be (?:found|ascertained|established|determined|verified|confirmed)\b
  (?:left blank|not answered|unanswered|did not (?:reply|respond|answer)|nothing (?:is|was) known)\b
  (?:did|has|have|had|could|was) not (?:been )?(?:possible to )?(?:provided?|given?|obtain(?:ed)?|find) (?:any |the )?(?:information|data|details)\b
  (?:is|was|remains?)(?: currently| still)? (?:not known|unknown|unclear|unspecified|not specified|not clear)\b
  (?:not|nor)(?: clear(?:ly)?)? (?:say|state|tell|specify|indicate|mention|sure|certain|answer)\b[^.;]{0,20} (?:whether|if)\b
  ^(?:n\/a|not available|not known|unknown|no data|not applicable|tb[acd])\.?$
  ^to be (?:added|advised|completed|confirmed|determined|filled in|provided)\.?$
`;

/** "does not have the exact number of certified experts": neither affirms nor denies. */
export const NUMBER_NOT_KNOWN = phrases`
  (?:(?:do|does|did|has|have|is|are) )?\b(?:not|no|nor|never|cannot|without|lacks?)\b[^.;:]{0,60}?\b(?:numbers?|how many|statistics?|figures?|count|record|census|database)\b
  (?:(?:number|figure|count)s?|statistics|how many)\b[^.;:]{0,140}\b(?:not|never)(?: yet)?(?: been| be)? (?:known|available|established|counted|determined|recorded|collected|kept|published|obtained|given|provided)\b
`;

/** Negates the words that follow; includes misspellings. "No. 5" and "no declarations or reservations" deny nothing. */
export const NEGATION = new RegExp(
  phrases`
    (?:doe ?s|dos|dose|do|did|has|have|had|is|are|was|were|can|could)(?: not(?:\b(?! only\b)|(?=have|any|exist))|n['’]t\b)
    cannot\b|not yet\b|not (?:a single|one)\b(?: of\b)?
    no\b(?!\.|\s?[\d°º]|\s(?:declarations?|reservations?|doubt|later|less|longer than|fewer|more than|other|further)\b)
    neither\b(?: of\b)?|nor\b(?!-)|never\b|nowhere\b|lack(?:s|ed|ing)?\b(?: of\b)?|without\b
    absence of\b|(?:has|have) yet to\b|none\b(?: of\b)?
  `,
  "gi",
);

/** Contrasts a clause with the one before it. */
export const CONTRAST = phrases`
  (?:however|but|although|though|nevertheless|nonetheless|yet|despite|while|whereas)\b
  (?:in the meantime|meanwhile)\b
`;

/** Marks a draft: "the Ice Policy (IP), currently in draft", "approved by the Cabinet and now before Parliament". */
export const DRAFT_MARK =
  /\band(?: is| now)* (?:awaits|before) (?:the )?(?:approval|adoption|Parliament)\b|\((?:[^()]{0,30} )?draft\b[^()]{0,30}\)|\b(?:in|a|at|as an?)(?: (?!not\b)[\p{Ll}-]{1,12}){0,2} draft\b(?! of\b)(?: (?:form|stage|version|phase|status))?(?=[.,;)]|$| and\b)/u;

const OPERATING =
  "(?:(?:yet|fully|officially|formally|legally|been) )*(?:operat|function|work|activ|recogni[sz]|official|mandat|implement|in (?:force|use|operation)|complet|effective|staffed|begun|started|adopted|approved)";

/** The measure exists, but not in full: "remains informal", "is not yet staffed", "has no legal mandate". */
export const LIMITED = phrases`
  (?:is|are|remains?)\b(?: [\w-]{1,20}){0,2}? (?:limited|informal|ad[ -]?hoc|unofficial|incomplete|(?:in|on) (?:an? |its )?pilot)\b
  (?:ad[ -]?hoc|informal) basis\b
  (?:unofficial(?:ly)?|de facto(?= national C)|informally|not officially(?=[,.;]))\b
  (?:partially|partly) (?:established|implemented|operational|in place)\b
  (?:(?:so far|until now|as yet|at present) only|only (?:half|part|the [\w-]{1,20} sector))\b
  (?:remains?|still (?:has|have)) to be \w+(?:ed|en|wn)\b
  (?:not|never)(?: yet)?(?: been)? (?:officially|legally|formally|fully) (?:recogni[sz]ed|mandated|established|approved|adopted|operational|functional|implemented)\b
  not yet (?:been )?${OPERATING}
  no (?:team|body|C(?:E|I|SI)RT)\b[^.;]{0,30}\bnational (?:responsibility|mandate|role|status)\b
  (?:not|never|no|without)\b(?: (?:yet|been|an?|any|given|granted|received|obtained)){0,4} (?:official|formal|legal|national) (?:mandate|status|recognition)\b
`;

/** Qualifies an affirmation: "…, but it is not operating". */
export const BUT_NOT = phrases`
  (?:however|but|although|though)\b,? (?:it|they|this|these|the \w+) (?:(?:is|are|has|have|does|do)(?: still)? (?:not|never)|lacks?|no longer) ${OPERATING}
`;

/** An informal form of the measure after a denial: "an informal team exists". */
export const INFORMAL = /\b(?:informal|unofficial)(?:ly)?\b/i;

export const IN_PLACE = phrases`
  (?:has|have|had)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|formally|recogni[sz]ed|approved|adopted|established|enacted|designated|mandated|ratified|signed|acceded|set up|created|launched|developed|published|issued|conducted|trained|organi[sz]ed|implemented|introduced|run|held|put in place|operat(?:ed|ing))\b
  (?:is|are|was|were)(?: (?!being\b)[\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|recogni[sz]ed|responsible|established|set up(?! to\b)|adopted|approved|enacted|designated|created|leading|notified|running|operational|in force|in place|mandated|certified|accredited|member|included|launched|published)\b
  (?:established|provides?|offers?|trains?|seeks|runs|conducts?|organi[sz]es?|coordinates?|operates?|maintains?|participates?|participated|signed|ratified|acceded|serves?)\b
  (?:conducted|organi[sz]ed|hosted|held|launched|trained|produced|published|issued|created|adopted|enacted|approved|introduced|joined|carried out|promoted|operated)\b
  (?<!\bthere )(?:is|are) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:service|help ?line|hot ?line|agency|body|institution|authority|cent(?:re|er)|framework|programm?e|member|team|c[eis]{1,2}rt)\b
  (?:holds?|possess(?:es)?) (?:[\w-]{1,20} ){0,8}?(?:certificat\w+|accreditations?|diplomas?)\b
  (?:must|has to|have to|(?:is|are) (?:bound|obliged|required) to) (?:apply|comply|follow|meet|observe|report|use)\b
  (?:has|have|had) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|numerous|several|various|many)\b
`;

const AUTHORITY =
  "parliament|cabinet|government|assembly|senate|council|ministers?|president|approval|adoption|validation|consideration";

/** Matches "is being drafted", "is before parliament", "work on it has begun". */
const UNDER_WAY = either`
  (?:is|are|was|were|be|been)\b(?: (?!for |of |by |in |on )[\w-]{1,20}){0,2}? (?!(?<=with )implement|implementing the )(?:${verbs.making})(?:t|n|r)?ing\b
  (?:currently|presently|now) (?:${verbs.making})(?:t|n|r|p)?(?:ed|e|)\b(?! by an? (?:act|law))
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
const CREATION =
  "(?:the|its|their) (?:adoption|introduction|creation|establishment|setting[ -]up|formation|development|drafting|elaboration|preparation|implementation)\\b";

/** Matches "will be adopted", "was tasked with drafting it", "its creation was approved". */
const ANNOUNCED = either`
  (?:will|shall)\b(?! not)
  (?<!\bno )${PLANS}\b(?: [\w-]{1,20}){0,4}? to (?:${verbs.planned})
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
export const PROGRESS = phrases`${UNDER_WAY}|${ANNOUNCED}|${DRAFTED}`;

/** A first step, which some readers count as the measure itself: "talks have begun". */
export const BEGUN = phrases`
  (?<!C(?:E|I|SI)RT,? )(?:initiated|began|begun|begins|started|opened|launched)\b(?! (?:its|their) )(?: [\w-]{1,20}){0,3}? (?:dialogue|discussions?|talks|process|consultations?|work|negotiations)\b
  (?:initiated|began|begun|started)(?: with| on)? (?:the |its )?(?:preparation|drafting|elaboration|formulation|creation|establishment)\b
  (?:first|initial|preliminary) (?:steps?|contacts?|talks|discussions?)\b
`;

/** A step after a denial, in a sentence on the measure: "a text was submitted", "steps were taken". */
export const PUT_ON_PAPER = phrases`
  (?:has|have|had|was|were|is|are)(?:,? (?!not\b|never\b)[\w-]{1,12},?){0,2}? (?:drafted|prepared|drawn up|elaborated|formulated|tabled|submitted|presented)\b
  (?:discussions?|talks|consultations?|negotiations|process|work|drafting)\b[^.;:]{0,60} (?:has|have) (?:[\w-]{1,12} )?(?:begun|started|opened|been (?:opened|initiated|launched|held))\b
  steps\b[^.;:]{0,30} taken\b
`;

/** Finds words of progress, unless words for being in place come first. */
export function findProgress(text: string): Cue | undefined {
  const place = findCue(text, IN_PLACE);
  const progress = findCue(text, PROGRESS);
  // "was mandated to prepare" matches both patterns.
  if (!place || !progress || progress.start < place.end) return progress;
  // In "has produced a draft", only the draft exists.
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return isObject && findCue(text, DRAFTED)?.start === progress.start ? progress : undefined;
}

/** A paper that encourages sharing, or help on request. Neither is a programme for sharing. */
export const LESS_THAN_SHARING = phrases`
  (?:strategy|polic(?:y|ies)|plan|guidelines?|law|act)\b[^.;]{0,60} (?:encourag|advocat|recommend|urg)\w*\b[^.;]{0,60}\b(?:shar|cooperat|collaborat|exchang)\w*
  (?:is|are) (?:encouraged|urged|advised|invited) to (?:share|cooperate|collaborate|exchange)\b
  (?:up)?on (?:the |its |their )?request\b
  when (?:asked|needed|requested)\b
`;

const MEETING = "(?:forum|meeting|conference|seminar|workshop|symposium|round ?table)";
/** A proposed meeting, which is not a step towards the measure. */
export const EVENT = phrases`
  (?:propos|plann?|intend|suggest)\w*\b(?: (?:to )?(?:hold|organi[sz]e|host|convene)\w*)? (?:an? |the )?(?:[\w-]{1,20} )?${MEETING}\b
  ${MEETING}\b(?: (?:on|for|of)(?: (?!an? )[^\s.;,]+){1,6})? (?:was|is|has been) (?:propos|plann|suggest)ed\b
`;

/** A paper on another matter is not a step towards the measure: "The bill deals with trade marks only". */
export const OTHER_MATTER =
  /\b(?:deals with|covers) (?:(?!comput|cyber|hack)[\w-]+,? ){1,8}only\b|\bdoes not (?:deal with|cover|address)\b/i;

/** "There are efforts to …": too vague to count as a step. */
export const EFFORTS =
  /\b(?:there (?:are|is|were|have been)|mak(?:es?|ing)|made) (?:an? |some |several |many )?(?:[\w-]{1,12} )?efforts?\b/i;

/** A sentence on courses that mentions no certificate. */
export const ONLY_TRAINING =
  /^(?!.*\b(?:certif\w+|accredit\w+|qualif\w+|diploma\w*|licen[cs]ed|degrees?|trained|\d+)\b).*\b(?:trainings?|courses?|workshops?|seminars?|awareness)\b/is;
