import type { Framework, Indicator } from "../domain/framework.ts";
import { bigramSimilarity, letters } from "./words.ts";

/** A heading of an indicator, or (without code) one that only ends the section before: a pillar's. */
export interface Heading {
  code: string | undefined;
  /** Words of the section that stand on the heading's own line. */
  rest: string;
  /** Letters of the title still to come on the next line. */
  open: string;
}

const NUMBERED = /^(\d)(?: ?\. ?(\d))?(?: ?\. ?(\d))? ?[.:)]? ?(\p{L}.*)$/u;
const LOWER_CASE = /\p{Ll}/u;

/** The heading on this line, known by its number and its title; typing slips in the title are forgiven. */
export function parseHeading(text: string, framework: Framework): Heading | undefined {
  const match = NUMBERED.exec(text);
  const title = match?.[4];
  if (!match || title === undefined) return parseBareTitle(text, framework);
  const code = [match[1], match[2], match[3]].filter(Boolean).join(".");
  const numbered = framework.indicators.find((indicator) => indicator.code === code);
  const isCapitals = !LOWER_CASE.test(title);
  if (numbered && similarity(title, numbered) >= 0.6) return headingOf(title, numbered);
  if (isCapitals && code.length > 1) {
    const titled = framework.indicators.find((indicator) => similarity(title, indicator) >= 0.9);
    const indicator = titled ?? numbered;
    return indicator ? headingOf(title, indicator) : PILLAR;
  }
  return isPillar(title, framework) ? PILLAR : undefined;
}

const PILLAR: Heading = { code: undefined, rest: "", open: "" };

/** A title that lost its number, alone on a line in capitals; titles of one word are too common to trust. */
function parseBareTitle(text: string, framework: Framework): Heading | undefined {
  if (text.length > 60 || LOWER_CASE.test(text)) return undefined;
  const title = letters(text);
  const indicator = framework.indicators.find(
    (one) => one.title.en.includes(" ") && letters(one.title.en) === title,
  );
  return indicator && { code: indicator.code, rest: "", open: "" };
}

const isPillar = (title: string, framework: Framework): boolean =>
  !LOWER_CASE.test(title) &&
  ["Cybersecurity", ...framework.pillars.map((pillar) => pillar.title.en)].some(
    (name) => bigramSimilarity(letters(name), letters(title.slice(0, 60))) >= 0.6,
  );

/** Compares only as many letters as the title has: words of the section may follow on the same line. */
function similarity(text: string, indicator: Indicator): number {
  const title = letters(indicator.title.en);
  const found = letters(text.slice(0, 100)).slice(0, title.length);
  return title.startsWith(found) && found.length >= 4 ? 1 : bigramSimilarity(title, found);
}

function headingOf(text: string, indicator: Indicator): Heading {
  const title = letters(indicator.title.en);
  const found = letters(text.slice(0, 100));
  const rest = text.slice(endOfLetters(text, title.length)).trim();
  return {
    code: indicator.code,
    rest: LOWER_CASE.test(rest) && rest.length > 20 ? rest.replace(/^[-:.] ?/, "") : "",
    open: title.startsWith(found) ? title.slice(found.length) : "",
  };
}

/** Where the first `count` letters of a text end. */
function endOfLetters(text: string, count: number): number {
  let seen = 0;
  for (const match of text.matchAll(/\p{L}/gu)) {
    seen += 1;
    if (seen === count) return match.index + match[0].length;
  }
  return text.length;
}
