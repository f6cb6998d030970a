import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import words from "../words.json" with { type: "json" };

const compile = (
  byIndicator: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(
    Object.entries(byIndicator).map(([code, part]) => [code, pattern("i")`\b(?:${part})\b`]),
  );

/** The nouns of each measure. A negation that governs one of them denies the measure. */
export const NOUNS = compile(words.measures);

/** Phrases that answer an indicator despite a denial: "provides advice on the Internet". */
export const ANSWERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(lists.answers).map(([code, parts]) => [code, pattern("i")`${parts}`]),
);

/** Indicators for which the template asks for a number. */
export const COUNTED: readonly string[] = ["1.4.3", "1.4.4"];

/** The wording of the ITU's template for the indicators whose wording is distinctive. */
const TEMPLATE = compile(words.template);
const ANY_TEMPLATE = pattern("i")`\b(?:${Object.values(words.template)})\b`;

/** Whether a section contains the template's wording for another indicator but not its own. */
export function isOtherIndicator(code: string, blocks: readonly Block[]): boolean {
  const own = TEMPLATE[code];
  const text = blocks.map((block) => block.text).join(" ");
  return own !== undefined && !own.test(text) && ANY_TEMPLATE.test(text);
}
