import { DUTY_VERB } from "./words.ts";

const AGENCY =
  "agenc(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|authorit(?:y|ies)|entit(?:y|ies)|regulators?|committees?|cent(?:re|er)s?|(?:focal|contact|central|reference) points?|points? of (?:contact|reference)|hubs?|custodians?|coordinators?|leaders?|arms?|leads?|owners?|guardians?|stewards?|champions?|(?:policy[ -]?)?makers?|implementers?";
const CHARGED =
  "designated|tasked|appointed|charged|assigned|entrusted|mandated|recogni[sz]ed|named|nominated|empowered|identified|authori[sz]ed|commissioned|vested|invested|delegated";
/** A body is founded for something, or there is no duty in it. */
const FOUNDED =
  "(?:set up|established|created|formed|founded|constituted|given|granted)(?= (?:(?:[^.;]|\\bNo\\.){0,100}? )?(?:in order to|to|as|for|with (?:the |an? |full )*(?:tasks?|mandate|aim|purpose|objective|mission)|responsib\\w+|authority|powers?|mandate)\\b)";
const ADVERBS =
  "(?:(?:also|both|now|still|jointly|together|officially|therefore|then|thus|further|likewise|[a-z]{3,15}ly) )*";
const BE =
  "(?:is|are|was|were|being|be|will be|shall be|would be|to be|(?:has|have|had) been|(?:will|shall) (?:then )?be)";

/** What is said of a body in charge, behind its name. */
const DUTIES: readonly RegExp[] = [
  new RegExp(
    `^${BE} ${ADVERBS}(?:the |an? |one of the )?(?:(?!by |not |no |of |a |for |member |part |between |under |within |from |with |in |on |at |to |into |signed )[\\w-]{1,20},? ){0,6}?(?:responsible|${AGENCY}|in charge|in operation|working|leading|coordinating|answerable|accountable|competent|(?:at|in) the (?:head|helm|forefront|front[ -]?line)|${CHARGED}|${FOUNDED})\\b`,
    "i",
  ),
  /^(?:(?:has|have) (?:got|been given)|has|have|had|holds?|bears?|carr(?:y|ies)|takes?|took|assumes?|assumed|plays?|exercises?)(?: also| been)? (?:the |an? |its |this |overall |full |primary |main |sole |legal |national |general |portfolio |lead |leading |key |central |over )*(?:responsibilit\w+|mandate|tasks?|role|lead|dut(?:y|ies)|charge|competen\w+|remit|authority|powers?|oversight|leadership|ownership|functions?|burden|care)\b/i,
  new RegExp(`^(?:(?:will|shall|would|must|may) )?${ADVERBS}${DUTY_VERB}\\b`),
  new RegExp(
    `^(?:(?:will|shall) )?${ADVERBS}(?:sets? (?:out )?(?:the |its )?(?:[a-z]+ )?(?:polic(?:y|ies)|strategy|rules|standards|priorities)|deals? with|looks? after|sees? to|watch(?:es)? over|takes? (?:the lead|care|charge)|puts? (?:in|into) (?:practice|effect)|(?:acts?|acted|serves?|served|functions?|works?) as(?! (?:its|the|a|their) secretariat)|is behind|answers? for|accounts? for|attends? to|caters? for|(?:provides?|gives?) (?:the |overall |political |strategic |national |policy )*(?:leadership|oversight|directions?|guidance|steering)|acts$|(?:is |are )?brings? (?:in|into) effect|(?:is|are) (?:bringing|putting) (?:in|into) (?:effect|practice|place))\\b`,
  ),
];

/** Whether what is said of a body gives it the duty. */
export const hasDuty = (predicate: string): boolean => {
  const plain = predicate.replace(/^,? ?(?:which|that|who) /, "");
  // "reports to the Minister and leads the strategy": the second verb counts as the first does.
  return plain
    .split(AND_VERB)
    .some((part) => DUTIES.some((duty) => duty.test(part)) && !isOtherwise(part));
};

const AND_VERB = /,? and (?:which |that |it )?(?=(?:\p{Ll}+ly )?\p{Ll}+s )/u;

/** What is said of a body that is not in charge: where it belongs, or that it helps. */
export const isOtherwise = (predicate: string): boolean =>
  /^(?:(?:is|are|was|were) (?:an? |the )?(?:part|members?|hosted|housed|located|based|placed|attached|supported|funded|composed|made up|under|within|chaired|headed|not)\b|(?:does|do|did|has|have|will|cannot|can) (?:not|no)\b|(?:reports?|supports?|assists?|helps?|participates?|belongs?|contributes?|comprises?|consists?)\b)/.test(
    predicate.replace(/^,? ?(?:which|that|who) /, ""),
  );

/** Words by which a sentence speaks of who is in charge. */
const ABOUT = new RegExp(
  `^(?:They|These|Those|It|This|That|(?:The|A) (?:first|second|third|fourth|others?|last)(?: one)?) (?:is|are)\\b|\\b(?:is|are) under\\b|\\b(?:responsib\\w+|in charge|charge|mandate\\w*|remit|purview|tasks?|tasked|dut(?:y|ies)|roles?|functions?|competen\\w+|jurisdiction|hands|${AGENCY}|others|stakeholders|${CHARGED}|set up|established|created|formed|founded|given|granted|designates?|appoints?|entrusts?|recogni[sz]es?|coordination|co-ordination|implementation|execution|implements?|implementing|leadership|supervision|oversight|steering|looked after|taken care of|dealt with|turns? to|relies on|counts on|looks to|puts?|through|shared|divided|set by|defined by|determined by|decided by|distributed|covered|assured|ensured|addressed by|treated|handled|matter|investigated|protected|issued|done|made|conducted|performed|exercised|lies|rests|falls?|belongs?|undertaken|${DUTY_VERB})\\b`,
  "i",
);

/** Whether the words before a body speak of a duty. */
export const isAboutDuty = (words: string): boolean => ABOUT.test(words);

/** Nouns that stand for a body told of before. */
const ONE =
  "it|which|that|division|unit|department|agency|body|team|office|cent(?:re|er)|bureau|committee|council|institution|directorate|service|group|force|board|commission|company|organi[sz]ation|entity";

/** What stands before a body that has another part than being in charge. */
const PARTS: readonly string[] = [
  // Where a body belongs, and whom it reports to.
  `(?:${ONE}) (?:belongs|is attached|is subordinated?|was moved) to`,
  "(?:is )?(?:accountable|answerable) to|reports? to|presided over by",
  `(?:${ONE}) under|as an? (?:[a-z]+ ){0,3}(?:unit|department|part|body) (?:within|of|in|under)`,
  "(?:an?|its) (?:agency|branch|division|department|unit|organ|body|part) of|member of|part of|citizens of",
  "(?:created|established|set up|placed|located|housed|hosted|based|situated)(?: in \\d{4})? (?:inside|within|in|at|under)",
  // Who runs or chairs another, sits in it, or is served by it.
  `(?:${ONE}),? (?:led|run) by`,
  "(?:institutions|bodies|networks|systems|organs|entities|agencies|employees|representatives|experts|officials|consist(?:s|ing)|composed|made up|(?:committee|group|council|board|team|panel|commission)) of",
  "(?:group|committee|council|team|board|platform) with",
  "(?:held|conducted|organi[sz]ed|signed|concluded)(?: in \\d{4})?(?: [a-z]+){0,3}? with",
  // Who helps, decides, founds, pays or writes.
  "(?:in|with) (?:the |close |full )?(?:cooperation|co-operation|collaboration|coordination|partnership|conjunction|consultation|liaison|line|accordance|compliance|agreement|support|help|assistance|advice|approval)(?: with| of| from)",
  "(?:(?:supported|assisted|helped|advised)(?: [a-z]+){0,3}|funded|financed|approved|adopted|founded|created|established|issued|published|chaired|headed|presided|appointed|developed|drafted|elaborated|prepared|proposed) by",
  "(?:submitted|sent|presented|forwarded|addressed|directed) to|(?:by|in) (?:the )?decision of",
  // Who was before, or is told of for comparison.
  "replac(?:es|ed|ing)|succe(?:eds|eded|eding)|instead of|in place of|took over the tasks(?: which)?|functions of",
  "from|since|than|like|unlike|outside|before|after|until|without|about",
];

/** Whether the words before a body's name give it another part than being in charge. */
export const NOT_IN_CHARGE = new RegExp(
  `\\b(?:${PARTS.join("|")}) (?:the |an? |its )?$|\\bformer $`,
  "i",
);
