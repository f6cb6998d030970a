import type { Block } from "../blocks.ts";
import { pattern, phrases } from "../phrases.ts";

const SHARING =
  /\b(?:frameworks?|partnerships?|programm?e?s?|agreements?|cooperation|platforms?|arrangements?|mechanisms?|sharing|exchange)\b/i;

/** The nouns for each measure; a negation denies the measure only if it governs one of them. */
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

/** Where a body is in charge, the sentence must be about this field: licences and prices are another's. */
const IN_THIS_FIELD =
  "(?=\\.?$|.{0,200}(?:cyber|secur|incident|attack|threat|crime|network|internet|comput|information|polic[yi]|strateg|\\b(?:ICTs?|it|them|this|these|such|matters?|issues?|aspects?|field|area|systems|work|tasks?|dut(?:y|ies)|coordination|implementation)\\b))";
const REPORTED = "(?:child|illegal|abuse|incident|content|on-?line)";

/** Phrases that answer a measure despite a denial in the same section. */
export const ANSWERS: Readonly<Record<string, RegExp>> = {
  // "The Digital Plan is the officially recognized policy in this field."
  "1.3.1":
    /\bis the officially recogni[sz]ed (?:[\w-]{1,20} )?(?:policy|strategy)\b(?=\.?$|[^.;]{0,60}(?:cyber|secur|this))/i,
  // "These bodies share the task."
  "1.3.3": phrases`
    (?:responsibilit|competenc|dut|task|mandate|role|function)\w* (?:is|are|being) (?:shared|distributed|divided|spread|split|allocated)\b
    the following\b[^.]{0,40}:|listed below:
    (?:(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge|charged|tasked|mandated|entrusted)|coordinates|oversees|leads|handles)\b${IN_THIS_FIELD}
    perform\w* the (?:duties|tasks?|functions?|role)\b
    shares? (?:the |this |these )?(?:tasks?|responsibilit|dut|mandate)
  `,
  "1.5.4":
    /\b(?:participat\w+|tak(?:es?|ing) part|took part|attend(?:s|ed)?|members? of|joined|host(?:s|ed)|co-?operat(?:es|ed) with|collaborat(?:es|ed) with|signatory (?:of|to)|party to)\b/i,
  // "The Ministry publishes advice on safety online."
  "2.3":
    /\b(?:provides?|offers?|gives?|finds?|contains?|maintains?|issued|published)\b[^.;]{0,80}\b(?:information|advice|guid\w+|support)\b[^.;]{0,80}\b(?:on-?line|internet|cyber\w*)\b/i,
  // "A hotline takes calls about child abuse."
  "2.4": pattern("i")`
    \S@\w
    \b(?:help ?line|hot ?line|child ?line|tip ?line|e-?mail|on-?line form|form|telephone|phone|portal)\b
    \b(?:can|may|are) (?:be )?report(?:ed)?\b
    \b(?:takes?|receives?|handles?) (?:calls|complaints|reports) (?:of|about|on|from)\b[^.;]{0,40}${REPORTED}
    \b(?:calls|complaints|reports)\b[^.;]{0,40}${REPORTED}[^.;]{0,40} (?:taken|received|handled) by\b
  `,
};

/** Indicators for which the template asks a number. */
export const COUNTED: readonly string[] = ["1.4.3", "1.4.4"];

/** The template's wording for each indicator that shares it with no other. */
const TEMPLATE: Readonly<Record<string, RegExp>> = {
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

const ANY_TEMPLATE = pattern("i")`${Object.values(TEMPLATE).map(({ source }) => source)}`;

/** Whether a section holds the template's sentence for another indicator, and not its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = TEMPLATE[code];
  const text = blocks.map((block) => block.text).join(" ");
  return own !== undefined && !own.test(text) && ANY_TEMPLATE.test(text);
}
