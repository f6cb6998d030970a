import type { Block } from "../blocks.ts";

/** What a status is read by, of one indicator. */
interface Measure {
  /** The nouns by which a sentence speaks of the very measure: what a negation must govern to deny it. */
  noun: RegExp;
  /** The turn of phrase by which the template asks for this indicator, and for no other. */
  asks?: RegExp;
  /** What answers even after a denial. */
  answers?: RegExp;
  /** The template asks for a number. */
  isCounted?: true;
}

const SHARING =
  /\b(?:frameworks?|partnerships?|programm?e?s?|platforms?|arrangements?|mechanisms?)\b/i;
/** Bodies that share the duty, or one that has it all the same. */
const IN_CHARGE =
  /\b(?:responsibilit|competenc|dut|task|mandate|role|function)\w* (?:is|are|being) (?:shared|distributed|divided|spread|split|allocated)\b|\bthe following\b[^.]{0,40}:|\blisted below:|\b(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge|charged|tasked|mandated|entrusted)\b|\b(?:coordinates|oversees|leads|handles)\b|\bperform\w* the (?:duties|tasks?|functions?|role)\b|\bshares? (?:the |this |these )?(?:tasks?|responsibilit|dut|mandate)/i;
/** A body that informs on safety online. */
const INFORMS =
  /\b(?:provides?|offers?|gives?|contains?|maintains?|issued|published)\b[^.;]{0,80}\b(?:information|advice|guid\w+|support)\b[^.;]{0,80}\b(?:on-?line|internet|cyber\w*)\b/i;
/** A channel that takes reports. */
const CHANNEL =
  /\b(?:help ?line|hot ?line|child ?line|tip ?line|e-?mail|on-?line form|form|telephone|phone|portal)\b|\bcan be reported\b/i;

export const MEASURES: Readonly<Record<string, Measure>> = {
  "1.1.1": {
    noun: /\b(?:legislations?|laws?|acts?|legal (?:framework|instruments?)|provisions?)\b/i,
  },
  "1.1.2": { noun: /\b(?:legislations?|regulations?|laws?|acts?|compliance|requirements?)\b/i },
  "1.2.1": { noun: /C[EIS]{1,2}RTs?\b|\b(?:incident response|national team|response team)\b/i },
  "1.2.2": {
    noun: /\b(?:frameworks?|standards?|strategy|policy)\b/i,
    asks: /\bimplementing internationally recogni[sz]ed\b/i,
  },
  "1.2.3": {
    noun: /\b(?:frameworks?|certifications?|accreditations?|body|bodies|scheme)\b/i,
    asks: /\bcertification and accreditation of\b/i,
  },
  "1.3.1": { noun: /\b(?:strategy|strategies|polic(?:y|ies)|plan)\b/i },
  "1.3.2": {
    noun: /\b(?:road ?maps?|governance|strategy|plan)\b/i,
    asks: /\bgovernance road ?map\b/i,
  },
  "1.3.3": {
    noun: /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|entity|entities)\b/i,
    answers: IN_CHARGE,
  },
  "1.3.4": {
    noun: /\b(?:bench\w*|referentials?|measur\w+|survey|audit)\b/i,
    asks: /\bbenchmarking\b[^.]{0,40}\breferential\b/i,
  },
  "1.4.1": {
    noun: /\b(?:research|r ?& ?d|programm?e?s?|projects?)\b/i,
    asks: /\bresearch and development\b[^.]{0,60}\bstandards\b/i,
  },
  "1.4.2": {
    noun: /\b(?:programm?e?s?|training|awareness|courses?|education\w*|workshops?)\b/i,
    asks: /\beducational and professional training\b/i,
  },
  "1.4.3": {
    noun: /\b(?:professionals?|staff|personnel|officers?|experts?|employees)\b/i,
    asks: /\bprofessionals certified under\b/i,
    isCounted: true,
  },
  "1.4.4": {
    noun: /\b(?:agency|agencies|bod(?:y|ies)|organi[sz]ations?|institutions?|certified|certification)\b/i,
    asks: /\bagenc(?:y|ies) certified under\b/i,
    isCounted: true,
  },
  "1.5.1": {
    noun: /\b(?:frameworks?|partnerships?|programm?e?s?|agreements?|cooperation|platforms?|arrangements?|mechanisms?)\b/i,
    asks: /\bassets across borders\b/i,
  },
  "1.5.2": { noun: SHARING, asks: /\bassets within the public sector\b/i },
  "1.5.3": { noun: SHARING, asks: /\bassets (?:within|between) the public and private\b/i },
  "1.5.4": {
    noun: /\b(?:cooperation|initiatives?|participat\w+|members?|memberships?|platforms?|forums?|activit\w+)\b/i,
  },
  "2.1": { noun: /\b(?:legislations?|laws?|acts?|provisions?)\b/i },
  "2.2": { noun: /\b(?:convention|protocol)\b/i },
  "2.3": {
    noun: /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|institutional support)\b/i,
    asks: /\binstitutional support on child\b/i,
    answers: INFORMS,
  },
  "2.4": {
    noun: /\b(?:web ?sites?|hot ?lines?|help ?lines?|agency|agencies|avenues?|e-?mails?|forms?|mechanisms?|channels?|institutions?|bod(?:y|ies))\b/i,
    asks: /\breporting of incidents related to child\b/i,
    answers: CHANNEL,
  },
};

/** Whether a section holds the template's sentence for another indicator, and none for its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = MEASURES[code]?.asks;
  const text = blocks.map((block) => block.text).join(" ");
  if (!own || own.test(text)) return false;
  return Object.entries(MEASURES).some(
    ([other, { asks }]) => other !== code && asks?.test(text) === true,
  );
}
