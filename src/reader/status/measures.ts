import type { Block } from "../blocks.ts";

/** The nouns by which a sentence speaks of an indicator's very measure: what a negation must govern to deny it. */
export const MEASURE_NOUNS: Readonly<Record<string, RegExp>> = {
  "1.1.1": /\b(?:legislations?|laws?|acts?|legal (?:framework|instruments?)|provisions?)\b/i,
  "1.1.2": /\b(?:legislations?|regulations?|laws?|acts?|compliance|requirements?)\b/i,
  "1.2.1":
    /C[EIS]{1,2}RTs?\b|\b(?:incident response|emergency response|national team|response team)\b/i,
  "1.2.2": /\b(?:frameworks?|standards?|strategy|policy)\b/i,
  "1.2.3": /\b(?:frameworks?|certifications?|accreditations?|body|bodies|scheme)\b/i,
  "1.3.1": /\b(?:strategy|strategies|polic(?:y|ies)|plan)\b/i,
  "1.3.2": /\b(?:road ?maps?|governance|strategy|plan)\b/i,
  "1.3.3":
    /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|entity|entities)\b/i,
  "1.3.4": /\b(?:bench\w*|referentials?|measur\w+|survey|audit)\b/i,
  "1.4.1": /\b(?:research|r ?& ?d|programm?e?s?|projects?)\b/i,
  "1.4.2": /\b(?:programm?e?s?|training|awareness|courses?|education\w*|workshops?)\b/i,
  "1.4.3": /\b(?:professionals?|staff|personnel|officers?|experts?|employees)\b/i,
  "1.4.4":
    /\b(?:agency|agencies|bod(?:y|ies)|organi[sz]ations?|institutions?|certified|certification)\b/i,
  "1.5.1":
    /\b(?:frameworks?|partnerships?|programm?e?s?|agreements?|cooperation|platforms?|arrangements?|mechanisms?)\b/i,
  "1.5.2": /\b(?:frameworks?|partnerships?|programm?e?s?|platforms?|arrangements?|mechanisms?)\b/i,
  "1.5.3": /\b(?:frameworks?|partnerships?|programm?e?s?|platforms?|arrangements?|mechanisms?)\b/i,
  "1.5.4":
    /\b(?:cooperation|initiatives?|participat\w+|members?|memberships?|platforms?|forums?|activit\w+)\b/i,
  "2.1": /\b(?:legislations?|laws?|acts?|provisions?)\b/i,
  "2.2": /\b(?:convention|protocol)\b/i,
  "2.3":
    /\b(?:agency|agencies|institutions?|bod(?:y|ies)|organi[sz]ations?|authority|institutional support)\b/i,
  "2.4":
    /\b(?:web ?sites?|hot ?lines?|help ?lines?|agency|agencies|avenues?|e-?mails?|forms?|mechanisms?|channels?|institutions?|bod(?:y|ies))\b/i,
};

/** Indicators that the template asks a number for. */
export const isCounted = (code: string): boolean => code === "1.4.3" || code === "1.4.4";

/** The turn of phrase by which the template asks for an indicator, and for no other. */
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  "1.2.2": /\bimplementing internationally recogni[sz]ed\b/i,
  "1.2.3": /\bcertification and accreditation of\b/i,
  "1.3.2": /\bgovernance road ?map\b/i,
  "1.3.4": /\bbenchmarking\b[^.]{0,40}\breferential\b/i,
  "1.4.1": /\bresearch and development\b[^.]{0,60}\bstandards\b/i,
  "1.4.2": /\beducational and professional training\b/i,
  "1.4.3": /\bprofessionals certified under\b/i,
  "1.4.4": /\bagenc(?:y|ies) certified under\b/i,
  "1.5.1": /\bassets across borders\b/i,
  "1.5.2": /\bassets within the public sector\b/i,
  "1.5.3": /\bassets (?:within|between) the public and private\b/i,
  "2.3": /\binstitutional support on child\b/i,
  "2.4": /\breporting of incidents related to child\b/i,
};

/** Words without which a section says nothing of its own matter, for the indicators whose sentences get mixed up. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  "1.2.3": /\b(?:certif|accredit)/i,
  "1.3.4":
    /\b(?:bench|referential|measur|audit|survey|assess|exercise|drill|index|report|monitor)/i,
  "1.4.1": /\b(?:research|r ?& ?d|development|standards?|practices?|guidelines?)\b/i,
  "1.4.2": /\b(?:train|educat|aware|course|programm?e|workshop|campaign|seminar|universit|school)/i,
  "1.4.3": /\b(?:professionals?|staff|personnel|experts?|certified|certification|team)\b/i,
  "1.4.4": /\b(?:certif|accredit|agenc)/i,
  "1.5.1":
    /\b(?:shar|cooperat|co-operat|partner|collaborat|exchang|border|member|international|agreement|abroad|foreign)/i,
  "1.5.2":
    /\b(?:shar|cooperat|co-operat|partner|collaborat|exchang|coordinat|disseminat|network|platform|portal)/i,
  "1.5.3":
    /\b(?:shar|cooperat|co-operat|partner|collaborat|exchang|coordinat|disseminat|dialogue|private|platform)/i,
  "1.5.4": /\b(?:member|participat|cooperat|international|region|partner|forum|initiative)/i,
};

/** Whether a section holds the template's sentence for another indicator, and none for its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = SIGNATURES[code];
  const text = blocks.map((block) => block.text).join(" ");
  if (!own || own.test(text)) return false;
  return Object.entries(SIGNATURES).some(
    ([other, signature]) => other !== code && signature.test(text),
  );
}

/** Whether such a section has no usable word on its own matter. */
export const isOffTopic = (code: string, blocks: readonly Block[]): boolean => {
  const topic = TOPICS[code];
  return (
    topic !== undefined &&
    isOtherIndicator(code, blocks) &&
    !blocks.some(({ text }) => topic.test(text))
  );
};
