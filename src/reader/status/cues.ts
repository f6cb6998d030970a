import lists from "../phrases.json" with { type: "json" };
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

/** Words that make "no information" a denial: "no information security policy", "no information is shared". */
const INFORMATION_AS_ATTRIBUTE = either`
  [- ](?:security|sharing|protection|privacy|systems|and communication)\b
  (?: (?!${lists.status.functionWord}\b)[\w-]{1,20}){0,3} (?:acts?|laws?|legislation|polic(?:y|ies)|strateg(?:y|ies))\b
  (?: [^.;,]{1,40})? is (?:shared|exchanged)
`;
const INFORMATION = "information|records?|data|evidence|knowledge|details|particulars|reply|answer";

/** Statements that neither affirm nor deny the measure: "There is no information on courses". */
export const NO_INFORMATION = phrases`
  no(?: (?!exchange\b)[\w-]{1,20}){0,2}? (?:${INFORMATION})\b(?!${INFORMATION_AS_ATTRIBUTE})(?: (?:is |was )?(?:available|provided))?
  ${lists.status.noInformation}
`;

/** Statements that a number is not known: "does not have the exact number of certified experts". */
export const NUMBER_NOT_KNOWN = phrases`${lists.status.numberNotKnown}`;

/** Negates the words that follow. Includes misspellings. Excludes "No. 5" and "no declarations or reservations". */
export const NEGATION = new RegExp(phrases`${lists.status.negation}`, "gi");

/** Contrasts a clause with the one before it. */
export const CONTRAST = phrases`${lists.status.contrast}`;

/** Marks a draft: "the Ice Policy (IP), currently in draft", "approved by the Cabinet and now before Parliament". */
export const DRAFT_MARK =
  /\band(?: is| now)* (?:awaits|before) (?:the )?(?:approval|adoption|Parliament)\b|\((?:[^()]{0,30} )?draft\b[^()]{0,30}\)|\b(?:in|a|at|as an?)(?: (?!not\b)[\p{Ll}-]{1,12}){0,2} draft\b(?! of\b)(?: (?:form|stage|version|phase|status))?(?=[.,;)]|$| and\b)/u;

/** The measure exists, but not in full: "remains informal", "is not yet staffed", "has no legal mandate". */
export const LIMITED = phrases`${lists.status.limited}|not yet (?:been )?${lists.status.operating}`;

/** Qualifies an affirmation: "…, but it is not operating". */
export const BUT_NOT = phrases`
  (?:however|but|although|though)\b,? (?:it|they|this|these|the \w+) (?:(?:is|are|has|have|does|do)(?: still)? (?:not|never)|lacks?|no longer) ${lists.status.operating}
`;

/** An informal version of the measure after a denial: "an informal team exists". */
export const INFORMAL = /\b(?:informal|unofficial)(?:ly)?\b/i;

export const IN_PLACE = phrases`${lists.status.inPlace}`;

/** Matches "is being drafted", "is before parliament", "work on it has begun". */
const UNDER_WAY = either`
  (?:is|are|was|were|be|been)\b(?: (?!for |of |by |in |on )[\w-]{1,20}){0,2}? (?!(?<=with )implement|implementing the )(?:${verbs.making})(?:t|n|r)?ing\b
  (?:currently|presently|now) (?:${verbs.making})(?:t|n|r|p)?(?:ed|e|)\b(?! by an? (?:act|law))
  ${lists.status.underWay}
  (?:submitted|presented|forwarded|sent) (?:to|for) (?:the |its )?(?:[\w-]{1,20} ){0,2}?(?:${lists.status.authority})\b(?![^.;]{0,80}(?<!\bnot (?:yet )?(?:been )?)\b(?:adopted|approved|passed|enacted|endorsed)\b)
`;

/** Matches "will be adopted", "was tasked with drafting it", "its creation was approved". */
const ANNOUNCED = either`
  ${lists.status.announced}
  (?<!\bno )(?:${lists.status.plans})\b(?: [\w-]{1,20}){0,4}? to (?:${verbs.planned})
  (?:approved|decided|ordered|authori[sz]ed|agreed|announced|foresees?|envisages?|includes?|agreement|study)\b[^.;:]{0,40}? ${lists.status.creation}
  ${lists.status.creation}[^.;:,]{0,60} (?:was|is|has been) (?:entrusted|assigned|given|approved)
`;

/** Drafts, bills and proposals, in the languages in which profiles name them. */
export const DRAFTED = phrases`${lists.status.drafted}`;

/** The measure does not exist yet, but is announced or in preparation. */
export const PROGRESS = phrases`${UNDER_WAY}|${ANNOUNCED}|${DRAFTED}`;

/** A first step, which could also be read as the measure itself: "has begun talks". */
export const BEGUN = phrases`${lists.status.begun}`;

/** A step after a denial, in a sentence on the measure: "a text was submitted", "steps were taken". */
export const PUT_ON_PAPER = phrases`${lists.status.putOnPaper}`;

/** Finds a phrase about progress, unless a phrase about a measure in place precedes it. */
export function findProgress(text: string): Cue | undefined {
  const place = findCue(text, IN_PLACE);
  const progress = findCue(text, PROGRESS);
  // "was mandated to prepare" matches both patterns.
  if (!place || !progress || progress.start < place.end) return progress;
  // In "has produced a draft", only the draft exists.
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return isObject && findCue(text, DRAFTED)?.start === progress.start ? progress : undefined;
}

/** A document that encourages sharing, or help on request. Neither is a programme for sharing. */
export const LESS_THAN_SHARING = phrases`${lists.status.lessThanSharing}`;

const MEETING = "(?:forum|meeting|conference|seminar|workshop|symposium|round ?table)";
/** A proposed meeting, which is not a step towards the measure. */
export const EVENT = phrases`
  (?:propos|plann?|intend|suggest)\w*\b(?: (?:to )?(?:hold|organi[sz]e|host|convene)\w*)? (?:an? |the )?(?:[\w-]{1,20} )?${MEETING}\b
  ${MEETING}\b(?: (?:on|for|of)(?: (?!an? )[^\s.;,]+){1,6})? (?:was|is|has been) (?:propos|plann|suggest)ed\b
`;

/** A law on another matter, which is not a step towards the measure: "The bill deals with trade marks only". */
export const OTHER_MATTER =
  /\b(?:deals with|covers) (?:(?!comput|cyber|hack)[\w-]+,? ){1,8}only\b|\bdoes not (?:deal with|cover|address)\b/i;

/** Too vague to count as a step towards the measure: "There are efforts to …". */
export const EFFORTS =
  /\b(?:there (?:are|is|were|have been)|mak(?:es?|ing)|made) (?:an? |some |several |many )?(?:[\w-]{1,12} )?efforts?\b/i;

/** A sentence on courses that mentions no certificate. */
export const ONLY_TRAINING =
  /^(?!.*\b(?:certif\w+|accredit\w+|qualif\w+|diploma\w*|licen[cs]ed|degrees?|trained|\d+)\b).*\b(?:trainings?|courses?|workshops?|seminars?|awareness)\b/is;
