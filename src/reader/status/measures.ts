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
