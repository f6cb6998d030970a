import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern, phrases } from "../phrases.ts";
import words from "../words.json" with { type: "json" };

const compile = (
  byIndicator: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(
    Object.entries(byIndicator).map(([code, part]) => [code, pattern("i")`\b(?:${part})\b`]),
  );

/** The nouns of each measure; a negation denies a measure only if it governs one of them. */
export const NOUNS = compile(words.measures);

/** A body in charge counts only if the sentence is about this field, not about licences or prices. */
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
    ${lists.status.sharedDuty}
    (?:(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge|charged|tasked|mandated|entrusted)|coordinates|oversees|leads|handles)\b${IN_THIS_FIELD}
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

/** Indicators for which the template asks for a number. */
export const COUNTED: readonly string[] = ["1.4.3", "1.4.4"];

/** The template's wording, for indicators that do not share it with another one. */
const TEMPLATE = compile(words.template);
const ANY_TEMPLATE = pattern("i")`\b(?:${Object.values(words.template)})\b`;

/** Whether a section holds the template's sentence for another indicator, and not its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = TEMPLATE[code];
  const text = blocks.map((block) => block.text).join(" ");
  return own !== undefined && !own.test(text) && ANY_TEMPLATE.test(text);
}
