import type { Framework } from "../domain/framework.ts";
import { bigramSimilarity, letters } from "./words.ts";

/** A heading of an indicator, or (without code) one that only ends the section before: a pillar's. */
export interface Heading {
  code: string | undefined;
  /** Words of the section that stand on the heading's own line. */
  rest: string;
  /** Letters of the title still to come on the next line. */
  open: string;
  /** Its number is lost, or another's. */
  isPartial?: boolean;
}

/** The titles to look for, as their letters alone. */
export interface Titles {
  indicators: readonly Title[];
  pillars: readonly string[];
}

interface Title {
  code: string;
  letters: string;
  isOneWord: boolean;
}

const NUMBERED = /^(\d)(?: ?\. ?(\d))?(?: ?\. ?(\d))? ?[.:)]? ?(\p{L}.*)$/u;
const LOWER_CASE = /\p{Ll}/u;
const PILLAR: Heading = { code: undefined, rest: "", open: "" };

/** A framework's titles, made ready for comparing. */
export const prepareTitles = (framework: Framework): Titles => ({
  indicators: framework.indicators.map(({ code, title }) => ({
    code,
    letters: letters(title.en),
    isOneWord: !title.en.includes(" "),
  })),
  pillars: ["Cybersecurity", ...framework.pillars.map(({ title }) => title.en)].map(letters),
});

/** The heading on this line, known by its number and its title; typing slips in the title are forgiven. */
export function parseHeading(text: string, titles: Titles): Heading | undefined {
  const match = NUMBERED.exec(text);
  const words = match?.[4];
  if (!match || words === undefined) return parseBareTitle(text, titles);
  const code = [match[1], match[2], match[3]].filter(Boolean).join(".");
  const numbered = titles.indicators.find((title) => title.code === code);
  const found = letters(words.slice(0, 100));
  if (numbered && similarity(found, numbered) >= 0.6) return toHeading(words, numbered);
  if (LOWER_CASE.test(words)) return undefined;
  if (code.length > 1) {
    const titled = titles.indicators.find((title) => similarity(found, title) >= 0.9);
    const title = titled ?? numbered;
    return title ? { ...toHeading(words, title), isPartial: true } : PILLAR;
  }
  return titles.pillars.some((pillar) => bigramSimilarity(pillar, found) >= 0.6)
    ? PILLAR
    : undefined;
}

/** A title that lost its number, alone on a line in capitals; titles of one word are too common to trust. */
function parseBareTitle(text: string, titles: Titles): Heading | undefined {
  if (text.length > 60 || LOWER_CASE.test(text)) return undefined;
  const found = letters(text);
  const title = titles.indicators.find((one) => !one.isOneWord && one.letters === found);
  return title && { code: title.code, rest: "", open: "", isPartial: true };
}

/** Compares only as many letters as the title has: words of the section may follow on the same line. */
function similarity(letters: string, title: Title): number {
  const found = letters.slice(0, title.letters.length);
  return title.letters.startsWith(found) && found.length >= 4
    ? 1
    : bigramSimilarity(title.letters, found);
}

function toHeading(text: string, title: Title): Heading {
  const found = letters(text.slice(0, 100));
  const rest = text.slice(endOfLetters(text, title.letters.length)).trim();
  return {
    code: title.code,
    rest: LOWER_CASE.test(rest) && rest.length > 20 ? rest.replace(/^[-:.] ?/, "") : "",
    open: title.letters.startsWith(found) ? title.letters.slice(found.length) : "",
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
