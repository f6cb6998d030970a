import { either, phrases } from "../phrases.ts";

/** A match in a text, as a half-open range. */
export interface Cue {
  start: number;
  end: number;
}

/** The first match of a pattern. */
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

/** Denies what follows; misspellings included. "No. 5" and "no declarations or reservations" deny nothing. */
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

/** Sets a clause against the one before it. */
export const CONTRAST = phrases`
  (?:however|but|although|though|nevertheless|nonetheless|yet|despite|while|whereas)\b
  (?:in the meantime|meanwhile)\b
`;

/** "the Ice Policy (IP), currently in draft", "approved by the Cabinet and now before Parliament". */
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

/** "…, but it is not operating". */
export const BUT_NOT = phrases`
  (?:however|but|although|though)\b,? (?:it|they|this|these|the \w+) (?:(?:is|are|has|have|does|do)(?: still)? (?:not|never)|lacks?|no longer) ${OPERATING}
`;

/** After a denial: "an informal team exists". */
export const INFORMAL = /\b(?:informal|unofficial)(?:ly)?\b/i;

/** The measure exists. */
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

/** A paper that encourages sharing, or help on request, is less than a programme for sharing. */
export const LESS_THAN_SHARING = phrases`
  (?:strategy|polic(?:y|ies)|plan|guidelines?|law|act)\b[^.;]{0,60} (?:encourag|advocat|recommend|urg)\w*\b[^.;]{0,60}\b(?:shar|cooperat|collaborat|exchang)\w*
  (?:is|are) (?:encouraged|urged|advised|invited) to (?:share|cooperate|collaborate|exchange)\b
  (?:up)?on (?:the |its |their )?request\b
  when (?:asked|needed|requested)\b
`;

const MEETING = "(?:forum|meeting|conference|seminar|workshop|symposium|round ?table)";
/** A proposed meeting is not a step towards the measure. */
export const EVENT = phrases`
  (?:propos|plann?|intend|suggest)\w*\b(?: (?:to )?(?:hold|organi[sz]e|host|convene)\w*)? (?:an? |the )?(?:[\w-]{1,20} )?${MEETING}\b
  ${MEETING}\b(?: (?:on|for|of)(?: (?!an? )[^\s.;,]+){1,6})? (?:was|is|has been) (?:propos|plann|suggest)ed\b
`;

/** "The bill deals with trade marks only": not a step towards the measure. */
export const OTHER_MATTER =
  /\b(?:deals with|covers) (?:(?!comput|cyber|hack)[\w-]+,? ){1,8}only\b|\bdoes not (?:deal with|cover|address)\b/i;

/** "There are efforts to …": too vague to count as a step. */
export const EFFORTS =
  /\b(?:there (?:are|is|were|have been)|mak(?:es?|ing)|made) (?:an? |some |several |many )?(?:[\w-]{1,12} )?efforts?\b/i;

/** A sentence on courses that mentions no certificate. */
export const ONLY_TRAINING =
  /^(?!.*\b(?:certif\w+|accredit\w+|qualif\w+|diploma\w*|licen[cs]ed|degrees?|trained|\d+)\b).*\b(?:trainings?|courses?|workshops?|seminars?|awareness)\b/is;
