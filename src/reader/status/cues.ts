import type { Block } from "../blocks.ts";

/** A match of a cue in a text. */
export interface Cue {
  start: number;
  end: number;
}

/** One pattern for many that each begin with a word, without regard to case: searched for once, where words begin. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(`\\b(?:${patterns.map(({ source }) => source).join("|")})`, "i");

/** The first place where a pattern matches. */
export function firstCue(text: string, pattern: RegExp): Cue | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "There is no information …": neither yes nor no. */
export const NO_INFORMATION = anyOf([
  // "No information security policy" is a denial, and so is "no information is shared".
  /\bno(?: (?!exchange\b)[\w-]{1,20}){0,2}? (?:information|records?|data|evidence|knowledge|details|particulars|reply|answer)\b(?![- ](?:security|sharing|protection|privacy|systems|and communication)\b|(?: (?!(?:on|about|of|for|from|in|is|was|to|that|whether|an?|the|any|available|provided|\w+ing)\b)[\w-]{1,20}){0,3} (?:acts?|laws?|legislation|polic(?:y|ies)|strateg(?:y|ies))\b| (?:[^.;,]{1,40} )?is (?:shared|exchanged))(?: (?:is |was )?(?:available|provided))?/i,
  /\b(?:informations?|data|status|answers?)\b[^.;:]{0,120}\b(?:not|un)(?: been| be| yet| currently)? ?(?:available|known|provided|specified|found|obtained|received)\b|^(?:information|data) (?:on|about) [^.;:]{0,120} (?:is|are) (?:missing|lacking)\b/i,
  /\bcould not be (?:found|ascertained|established|determined|verified|confirmed)\b|\b(?:left blank|not answered|unanswered|did not (?:reply|respond|answer)|nothing (?:is|was) known)\b/i,
  /\b(?:did|has|have|had|could|was) not (?:been )?(?:possible to )?(?:provided?|given?|obtain(?:ed)?|find) (?:any |the )?(?:information|data|details)\b/i,
  /\b(?:is|was|remains?)(?: currently| still)? (?:not known|unknown|unclear|unspecified|not specified|not clear)\b/i,
  /\b(?:not|nor)(?: clear(?:ly)?)? (?:say|state|tell|specify|indicate|mention|sure|certain|answer)\b[^.;]{0,20} (?:whether|if)\b/i,
  /^(?:n\/a|not available|not known|unknown|no data|not applicable|tb[acd]|to be (?:added|advised|completed|confirmed|determined|filled in|provided))\.?$/i,
]);

/** "does not have the exact number of …": affirms nothing, denies nothing. */
export const NUMBER_NOT_KNOWN =
  /(?:\b(?:do|does|did|has|have|is|are) )?\b(?:not|no|nor|never|cannot|without|lacks?)\b[^.;:]{0,60}?\b(?:numbers?|how many|statistics?|figures?|count|record|census|database)\b|\b(?:(?:number|figure|count)s?|statistics|how many)\b[^.;:]{0,140}\b(?:not|never)(?: yet)?(?: been| be)? (?:known|available|established|counted|determined|recorded|collected|kept|published|obtained|given|provided)\b/i;

/** Words that deny what follows them, slips of typing included. "No. 5" is a number, "no declarations or reservations" is a manner of acceding. */
export const NEGATION =
  /\b(?:(?:doe ?s|dos|dose|do|did|has|have|had|is|are|was|were|can|could)(?: not(?:\b(?! only\b)|(?=have|any|exist))|n['’]t\b)|cannot\b|not yet\b|not (?:a single|one)\b(?: of\b)?|no\b(?!\.|\s?[\d°º]|\s(?:declarations?|reservations?|doubt|later|less|longer than|fewer|more than|other|further)\b)|neither\b(?: of\b)?|nor\b(?!-)|never\b|nowhere\b|lack(?:s|ed|ing)?\b(?: of\b)?|without\b|absence of\b|(?:has|have) yet to\b|none\b(?: of\b)?)/gi;

/** Words that set a clause against the one before it. */
export const CONTRAST =
  /\b(?:however|but|although|though|nevertheless|nonetheless|yet|despite|while|whereas|in the meantime|meanwhile)\b/i;

/** The measure is there, and called a draft: behind its short form, or in a sentence of its own. */
export const DRAFT_MARK =
  /\band(?: is| now)* (?:awaits|before) (?:the )?(?:approval|adoption|Parliament)\b|\((?:[^()]{0,30} )?draft\b[^()]{0,30}\)|\b(?:in|a|at|as an?)(?: (?!not\b)[\p{Ll}-]{1,12}){0,2} draft\b(?! of\b)(?: (?:form|stage|version|phase|status))?(?=[.,;)]|$| and\b)/u;

/** How a thing is that is at work. */
const AT_WORK =
  "(?:(?:yet|fully|officially|formally|legally|been) )*(?:operat|function|work|activ|recogni[sz]|official|mandat|implement|in (?:force|use|operation)|complet|effective|staffed|begun|started|adopted|approved)";
/** What is there, but not whole. */
export const LIMITED = anyOf([
  /\b(?:is|are|remains?)\b(?: [\w-]{1,20}){0,2}? (?:limited|informal|ad[ -]?hoc|unofficial|incomplete|(?:in|on) (?:an? |its )?pilot)\b|\b(?:ad[ -]?hoc|informal) basis\b|\b(?:unofficial(?:ly)?|de facto(?= national C)|informally|not officially(?=[,.;]))\b|\b(?:partially|partly) (?:established|implemented|operational|in place)\b/i,
  /\b(?:(?:so far|until now|as yet|at present) only|only (?:half|part|the [\w-]{1,20} sector))\b|\b(?:remains?|still (?:has|have)) to be \w+(?:ed|en|wn)\b/i,
  /\b(?:not|never)(?: yet)?(?: been)? (?:officially|legally|formally|fully) (?:recogni[sz]ed|mandated|established|approved|adopted|operational|functional|implemented)\b/i,
  new RegExp(`\\bnot yet (?:been )?${AT_WORK}`),
  /\bno (?:team|body|C(?:E|I|SI)RT)\b[^.;]{0,30}\bnational (?:responsibility|mandate|role|status)\b/i,
  /\b(?:not|never|no|without)\b(?: (?:yet|been|an?|any|given|granted|received|obtained)){0,4} (?:official|formal|legal|national) (?:mandate|status|recognition)\b/i,
]);
/** What is told against the thing just affirmed: "but it is not operating". */
export const BUT_NOT = new RegExp(
  `\\b(?:however|but|although|though)\\b,? (?:it|they|this|these|the \\w+) (?:(?:is|are|has|have|does|do)(?: still)? (?:not|never)|lacks?|no longer) ${AT_WORK}`,
  "i",
);

/** After a denial: the very thing, without the office. */
export const INFORMAL = /\b(?:informal|unofficial)(?:ly)?\b/i;

/** Plain words that something is in place. */
export const IN_PLACE = anyOf([
  /\b(?:has|have|had)(?: [\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|formally|recogni[sz]ed|approved|adopted|established|enacted|designated|mandated|ratified|signed|acceded|set up|created|launched|developed|published|issued|conducted|trained|organi[sz]ed|implemented|introduced|run|held|put in place|operat(?:ed|ing))\b/i,
  /\b(?:is|are|was|were)(?: (?!being\b)[\w-]{1,20}){0,2}? (?:officially|official|legally|nationally|recogni[sz]ed|responsible|established|set up(?! to\b)|adopted|approved|enacted|designated|created|leading|notified|running|operational|in force|in place|mandated|certified|accredited|member|included|launched|published)\b/i,
  /\b(?:established|provides?|offers?|trains?|seeks|runs|conducts?|organi[sz]es?|coordinates?|operates?|maintains?|participates?|participated|signed|ratified|acceded|serves?)\b/i,
  /\b(?:conducted|organi[sz]ed|hosted|held|launched|trained|produced|published|issued|created|adopted|enacted|approved|introduced|joined|carried out|promoted|operated)\b/i,
  /(?<!\bthere )\b(?:is|are) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:service|help ?line|hot ?line|agency|body|institution|authority|cent(?:re|er)|framework|programm?e|member|team|c[eis]{1,2}rt)\b/i,
  /\b(?:holds?|possess(?:es)?) (?:[\w-]{1,20} ){0,8}?(?:certificat\w+|accreditations?|diplomas?)\b/i,
  /\b(?:must|has to|have to|(?:is|are) (?:bound|obliged|required) to) (?:apply|comply|follow|meet|observe|report|use)\b/i,
  /\b(?:has|have|had) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|numerous|several|various|many)\b/i,
]);

const MAKING =
  "develop|draft|establish|formulat|implement|creat|build|prepar|sett|plann|finali[sz]|formali[sz]|consider|discuss|elaborat|introduc|undergo|propos|launch|embark|design|review|updat|enact|transpos|adopt|approv|negotiat|explor|initiat|seek|construct|putt|defin|conceiv|pursu|try|mov|modif|amend|revis|undertak|form|promulgat|shap|work|weigh|writ";
/** What a body is told to do with what is not there yet. */
const TO_MAKE =
  "(?:build|creat|establish|set|develop|draft|draw|prepar|elaborat|formulat|writ)(?:e|t?ing)?\\b";
const THE_MAKING =
  "(?:the|its|their) (?:adoption|introduction|creation|establishment|setting[ -]up|formation|development|drafting|elaboration|preparation|implementation)\\b";

/** What is being made, and is not there yet. */
const UNDER_WAY = anyOf([
  new RegExp(
    `\\b(?:is|are|was|were|be|been)\\b(?: (?!for |of |by |in |on )[\\w-]{1,20}){0,2}? (?!(?<=with )implement|implementing the )(?:${MAKING})(?:t|n|r)?ing\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:currently|presently|now) (?:${MAKING})(?:t|n|r|p)?(?:ed|e|)\\b(?! by an? (?:act|law))`,
    "i",
  ),
  /(?<!\bnot )\bbeing (?!used\b|run\b|applied\b|operated\b|enforced\b)(?:set|put|built|\w+(?:ed|en|wn))\b(?! by an? (?:act|law))/i,
  /\b(?:is|are) (?:about|going) to (?!\w+ed\b)|\b(?:has|have) (?:started|begun|undertaken|agreed|decided|resolved) (?:to (?!be\b)\w+|\w+ing\b)|\b(?:has|have) (?:begun|started)(?=[.,;]|$| (?:at|in|with|within|under)\b)/i,
  /\bin (?:the |its )?(?:process|progress|pipeline|view|preparation|planning|course)\b(?! of (?:the year|\d))|\b(?:in|at|reached|entered) (?:the |its |an? )?(?:(?!this )\w+ )?(?:phase|stage)s?\b/i,
  /\b(?:is|are)(?: \w+)? with [^.;:,]{2,60} for (?:vetting|review|approval|adoption|comments?|validation|endorsement)\b/i,
  /\bunder ?(?:way|development|formation|formulation|construction|preparation|discussion|negotiation|consideration|deliberation|debate|examination|review|study|elaboration|drafting|establishment|creation|implementation|finali[sz]ation|process)\b/i,
  /\bon ?going (?:process|work|project|discussion|effort|development|draft)|\b(?:is|are|remains?)(?: (?:still|now|currently))? on-?going\b/i,
  /\b(?:is|are|lies?|its way|passing|going)(?: now| still| currently| at present)? (?:before|through|with) [^.;:,]{0,20}\b(?:parliament|attorney|committee|assembly|senate|cabinet|council)\b/i,
  /\bsteps\b[^.;:]{0,30}\b(?:towards?|to)\b|\b(?:submitted|presented|forwarded|sent) (?:to|for) (?:the |its )?(?:[\w-]{1,20} ){0,2}?(?:parliament|cabinet|government|assembly|senate|council|ministers?|president|approval|adoption|validation|consideration)\b(?![^.;]{0,80}(?<!\bnot (?:yet )?(?:been )?)\b(?:adopted|approved|passed|enacted|endorsed)\b)/i,
  /\b(?:cooperating with|(?:assist|help|support)ing)\b[^.;:]{0,60}\b(?:implement|establish|develop|creat|set|build)\w*\b[^.;:]{0,40}\bC(?:E|I|SI)RT/i,
  /\bfinali[sz]ation\b|(?<!\bthe )\bwork(?:ing)? (?:with [^,.;:]{2,40}? )?(?:on(?! \d)|towards?)\b|\b(?:awaiting|awaits?|waiting for)\b|\bpending\b/i,
]);

/** What is announced, decided on, or given to somebody to make. */
const ANNOUNCED = anyOf([
  /\b(?:will|shall)\b(?! not)/i,
  /(?<!\bno )\b(?:plans?|planned|planning|intends?|intended|intention|expects?|expected|proposes?|proposed|wishes|hopes|committed|aims|seeks?|sought)\b(?: [\w-]{1,20}){0,4}? to (?:be |have |make |put |set |begin |start |introduce|establish|develop|create|adopt|draft|implement|enact|launch|build|formulat|join|sign|accede|ratify|become|provide|change|pass|entrust|designate|appoint|found|assign|give|open|organi[sz]e|host|run|produce|publish|prepare|elaborate|conduct|train|certify|share|send|fund|finance|hold|offer)|\b(?:is|are) to (?:start|begin|take place)\b|\bsigned an? (?:agreement|memorandum|contract)\b[^.;:]{0,60} to (?:establish|set up|create|build|implement) (?:a |its |the )?(?:national )?C(?:E|I|SI)RT/i,
  /\bhas(?: been)? applied for\b|\bshould (?:start|begin|become|be \w+ed)\b|(?<!\b(?:that|which|when|where)(?: they)? )\b(?:is|are|has|have) (?:yet |still )?to be\b|\byet to (?:be|have)\b/i,
  /\bto be (?:established|set up|created|adopted|approved|launched|developed|drafted|implemented|finali[sz]ed|included|enacted|passed|formed)\b/i,
  /\bonce (?:(?:it is|they are) )?(?:fully )?(?:established|set up|created|adopted|approved|operational|finali[sz]ed|completed|enacted|passed|in force)\b|\bin public consultation\b|\bit (?:is|was) (?:intended|planned|foreseen|envisaged|hoped) that\b|\b(?:upcoming|forthcoming|envisaged|foreseen|scheduled)\b|\bin the (?:near |coming )?future\b|(?<!\b(?:none|nothing) )\b(?:is|are) (?:currently )?(?:planned|proposed|expected)\b|(?<!\bno )\bplans for\b/i,
  /\b(?:project|plan|proposal|initiative|decision|agreement|contract|strategy document)s? (?:to|for the) (?:create|creation|establish\w*|set up|setting|develop\w*|implement\w*|build\w*)\b(?![^.;:]{0,60}\b(?:is|was|has been) (?:completed|finished|concluded)\b)/i,
  new RegExp(
    `\\b(?:charged|commissioned|instructed|formed|set up|created|established|appointed|convened|tasked|given the task|entrusted|mandated|hired|contracted)\\b[^.;:]{0,30}? (?:to|with|for) ${TO_MAKE}`,
    "i",
  ),
  new RegExp(
    `\\b(?:approved|decided|ordered|authori[sz]ed|agreed|announced|foresees?|envisages?|includes?|agreement|study)\\b[^.;:]{0,40}? ${THE_MAKING}|${THE_MAKING}\\b[^.;:,]{0,60} (?:was|is|has been) (?:entrusted|assigned|given|approved)`,
    "i",
  ),
]);

/** What is on paper only. */
export const DRAFTED =
  /\bdrafts?\b|\bbills?\b(?! of rights|[^.;:]{0,80} (?:was|has been|is|came|entered)(?: now| then)? (?:enacted|promulgated|signed into law|in(?:to)? force)\b)|\bconcept (?:paper|note)s?\b|\b(?:ante)?pro[yj]ec?to de le[iy]\b|\b(?:avant-)?projet de loi\b|\bproposed\b|\bproposal\b|\b(?:first|preliminary|provisional) (?:version|text)\b/i;

/** Every way of saying that something is not there yet, but will be. */
export const PROGRESS = anyOf([UNDER_WAY, ANNOUNCED, DRAFTED]);

/** A first step: arguably already the thing itself. */
export const BEGUN = anyOf([
  /(?<!C(?:E|I|SI)RT,? )\b(?:initiated|began|begun|begins|started|opened|launched)\b(?! (?:its|their) )(?: [\w-]{1,20}){0,3}? (?:dialogue|discussions?|talks|process|consultations?|work|negotiations)\b/i,
  /\b(?:initiated|began|begun|started)(?: with| on)? (?:the |its )?(?:preparation|drafting|elaboration|formulation|creation|establishment)\b/i,
  /\b(?:first|initial|preliminary) (?:steps?|contacts?|talks|discussions?)\b/i,
]);

/** After a denial, of the measure's own noun: it was put on paper, is talked about, or steps were taken. */
export const PUT_ON_PAPER = anyOf([
  /\b(?:has|have|had|was|were|is|are)(?:,? (?!not\b|never\b)[\w-]{1,12},?){0,2}? (?:drafted|prepared|drawn up|elaborated|formulated|tabled|submitted|presented)\b/i,
  /\b(?:discussions?|talks|consultations?|negotiations|process|work|drafting)\b[^.;:]{0,60} (?:has|have) (?:[\w-]{1,12} )?(?:begun|started|opened|been (?:opened|initiated|launched|held))\b|\bsteps\b[^.;:]{0,30} taken\b/i,
]);

/** Words that the measure is only on its way, where they come before any that it is in place. */
export function findProgress(text: string): Cue | undefined {
  const place = firstCue(text, IN_PLACE);
  const progress = firstCue(text, PROGRESS);
  // "was mandated to prepare": the same words.
  if (!place || !progress || progress.start < place.end) return progress;
  // "has produced a draft": what is in place is only a draft.
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return isObject && firstCue(text, DRAFTED)?.start === progress.start ? progress : undefined;
}

const SHARING =
  /\b(?:frameworks?|partnerships?|programm?e?s?|agreements?|cooperation|platforms?|arrangements?|mechanisms?|sharing|exchange)\b/i;
/** The nouns by which a sentence speaks of the very measure: what a negation must govern to deny it. */
export const NOUNS: Readonly<Record<string, RegExp>> = {
  "1.1.1":
    /\b(?:legislations?|laws?|acts?|statutes?|legal (?:framework|instruments?)|provisions?)\b/i,
  "1.1.2": /\b(?:legislations?|regulations?|laws?|acts?|compliance|requirements?)\b/i,
  "1.2.1": /C[EIS]{1,2}RTs?\b|\b(?:incident response|national team|response team)\b/i,
  "1.2.2": /\b(?:frameworks?|standards?|strategy|policy)\b/i,
  "1.2.3": /\b(?:frameworks?|certifications?|accreditations?|body|bodies|scheme)\b/i,
  "1.3.1": /\b(?:strategy|strategies|polic(?:y|ies)|plan)\b/i,
  "1.3.2": /\b(?:road ?maps?|governance|strategy|plan)\b/i,
  "1.3.3":
    /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|entity|entities|ministr(?:y|ies))\b/i,
  "1.3.4": /\b(?:bench\w*|referentials?|measur\w+|survey|audit)\b/i,
  "1.4.1": /\b(?:research|r ?& ?d|programm?e?s?|projects?)\b/i,
  "1.4.2": /\b(?:programm?e?s?|training|awareness|courses?|education\w*|workshops?|campaigns?)\b/i,
  "1.4.3":
    /\b(?:professionals?|staff|personnel|officers?|experts?|employees|servants?|engineers?)\b/i,
  "1.4.4":
    /\b(?:agency|agencies|bod(?:y|ies)|organi[sz]ations?|institutions?|ministr(?:y|ies)|certified|certification)\b/i,
  "1.5.1": SHARING,
  "1.5.2": SHARING,
  "1.5.3": SHARING,
  "1.5.4":
    /\b(?:cooperation|initiatives?|participat\w+|members?|memberships?|platforms?|forums?|activit\w+)\b/i,
  "2.1": /\b(?:legislations?|laws?|acts?|provisions?)\b/i,
  "2.3":
    /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|institutional support)\b/i,
  "2.4":
    /\b(?:places?|web ?sites?|hot ?lines?|help ?lines?|agency|agencies|avenues?|e-?mails?|forms?|mechanisms?|channels?|institutions?|bod(?:y|ies))\b/i,
};

/** What answers even after a denial. */
export const ANSWERS: Readonly<Record<string, RegExp>> = {
  // A wider strategy in the place of one of its own.
  "1.3.1":
    /\bis the officially recogni[sz]ed (?:[\w-]{1,20} )?(?:policy|strategy)\b(?=\.?$|[^.;]{0,60}(?:cyber|secur|this))/i,
  // Bodies that share the duty, or one that has it all the same, and no duty of another field.
  "1.3.3":
    /\b(?:(?:responsibilit|competenc|dut|task|mandate|role|function)\w* (?:is|are|being) (?:shared|distributed|divided|spread|split|allocated)\b|the following\b[^.]{0,40}:|listed below:|(?:(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge|charged|tasked|mandated|entrusted)|coordinates|oversees|leads|handles)\b(?=\.?$|.{0,200}(?:cyber|secur|incident|attack|threat|crime|network|internet|comput|information|polic[yi]|strateg|\b(?:ICTs?|it|them|this|these|such|matters?|issues?|aspects?|field|area|systems|work|tasks?|dut(?:y|ies)|coordination|implementation)\b))|perform\w* the (?:duties|tasks?|functions?|role)\b|shares? (?:the |this |these )?(?:tasks?|responsibilit|dut|mandate))/i,
  // Any membership or participation.
  "1.5.4":
    /\b(?:participat\w+|tak(?:es?|ing) part|took part|attend(?:s|ed)?|members? of|joined|host(?:s|ed)|co-?operat(?:es|ed) with|collaborat(?:es|ed) with|signatory (?:of|to)|party to)\b/i,
  // A body that informs on safety online.
  "2.3":
    /\b(?:provides?|offers?|gives?|finds?|contains?|maintains?|issued|published)\b[^.;]{0,80}\b(?:information|advice|guid\w+|support)\b[^.;]{0,80}\b(?:on-?line|internet|cyber\w*)\b/i,
  // A channel that takes reports.
  "2.4":
    /\b(?:help ?line|hot ?line|child ?line|tip ?line|e-?mail|on-?line form|form|telephone|phone|portal)\b|\b(?:can|may|are) (?:be )?report(?:ed)?\b|\S@\w|\b(?:takes?|receives?|handles?) (?:calls|complaints|reports) (?:of|about|on|from)\b[^.;]{0,40}(?:child|illegal|abuse|incident|content|on-?line)|\b(?:calls|complaints|reports)\b[^.;]{0,40}(?:child|illegal|abuse|incident|content|on-?line)[^.;]{0,40} (?:taken|received|handled) by\b/i,
};

/** A paper that calls for sharing, or help that is given when asked, is less than a programme for it. */
export const LESS_THAN_SHARING =
  /\b(?:strategy|polic(?:y|ies)|plan|guidelines?|law|act)\b[^.;]{0,60} (?:encourag|advocat|recommend|urg)\w*\b[^.;]{0,60}\b(?:shar|cooperat|collaborat|exchang)\w*|\b(?:is|are) (?:encouraged|urged|advised|invited) to (?:share|cooperate|collaborate|exchange)\b|\b(?:up)?on (?:the |its |their )?request\b|\bwhen (?:asked|needed|requested)\b/i;

/** A meeting that is only proposed is no step. */
export const EVENT =
  /\b(?:propos|plann?|intend|suggest)\w*\b(?: (?:to )?(?:hold|organi[sz]e|host|convene)\w*)? (?:an? |the )?(?:[\w-]{1,20} )?(?:forum|meeting|conference|seminar|workshop|symposium|round ?table)\b|\b(?:forum|meeting|conference|seminar|workshop|symposium|round ?table)\b(?: (?:on|for|of)(?: (?!an? )[^\s.;,]+){1,6})? (?:was|is|has been) (?:propos|plann|suggest)ed\b/i;

/** A paper that does not deal with the measure, or only with what is foreign to this field, is no step towards it. */
export const OTHER_MATTER =
  /\b(?:deals with|covers) (?:(?!comput|cyber|hack)[\w-]+,? ){1,8}only\b|\bdoes not (?:deal with|cover|address)\b/i;

/** "There are efforts to …": no step that anybody could name. */
export const EFFORTS =
  /\b(?:there (?:are|is|were|have been)|mak(?:es?|ing)|made) (?:an? |some |several |many )?(?:[\w-]{1,12} )?efforts?\b/i;

/** Courses say nothing of who holds a certificate. */
export const ONLY_TRAINING =
  /^(?!.*\b(?:certif\w+|accredit\w+|qualif\w+|diploma\w*|licen[cs]ed|degrees?|trained|\d+)\b).*\b(?:trainings?|courses?|workshops?|seminars?|awareness)\b/is;

/** Indicators of which the template asks for a number. */
export const COUNTED: readonly string[] = ["1.4.3", "1.4.4"];

/** The turn of phrase by which the template asks for an indicator, and for no other. */
const ASKS: Readonly<Record<string, RegExp>> = {
  "1.2.2": /\bimplementing internationally recogni[sz]ed\b/i,
  "1.2.3": /\bcertification and accreditation of\b/i,
  "1.3.2": /\bgovernance road ?map\b/i,
  "1.3.4": /\bbenchmarking\b[^.]{0,40}\breferential\b/i,
  "1.4.1": /\bresearch and development\b[^.]{0,60}\bstandards\b/i,
  "1.4.2": /\beducational and professional training\b/i,
  "1.4.3": /\bprofessionals certified under\b/i,
  "1.4.4": /\bagenc(?:y|ies)(?: of [^.,;]{3,40}| are)? certified under\b/i,
  "1.5.1": /\bassets across borders\b/i,
  "1.5.2": /\bassets within the public sector\b/i,
  "1.5.3": /\bassets (?:within|between) the public and private\b/i,
  "2.3": /\binstitutional support on child\b/i,
  "2.4": /\breporting of incidents related to child\b/i,
};

const ASKS_ANY = anyOf(Object.values(ASKS));

/** Whether a section holds the template's sentence for another indicator, and none for its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = ASKS[code];
  const text = blocks.map((block) => block.text).join(" ");
  return own !== undefined && !own.test(text) && ASKS_ANY.test(text);
}
