import type { Framework } from "../domain/framework.ts";
import type { Line } from "./clean-text.ts";

/** The lines of a document by what they belong to. */
export interface Sections {
  /** Before the first heading: title, background figures. */
  preamble: readonly Line[];
  /** Under the heading of an indicator, by its code. */
  byCode: ReadonlyMap<string, readonly Line[]>;
  /** Codes of those whose heading was found in part: its title is cut short, or its number is lost or another's. */
  partial: ReadonlySet<string>;
  /** After the last section: disclaimer and date. */
  ending: readonly Line[];
}

const ENDING =
  /^(?:-+ ?)?(?:disclaimer\b|more information is available on|last update[d]? ?(?:on|:))/i;
/** The same behind a section's last sentence, where the line between them was lost. */
const splitEnding = (line: Line): Line[] =>
  line.text.split(/ (?=DISCLAIMER ?:)/).map((text) => ({ ...line, text }));

/** Finds each section by number and title; where the two differ, the title decides. */
export function findSections(lines: readonly Line[], framework: Framework): Sections {
  const titles = prepareTitles(framework);
  const byCode = new Map<string, Line[]>();
  const partial = new Set<string>();
  const preamble: Line[] = [];
  const ending: Line[] = [];
  let target = preamble;
  let open = "";
  let code: string | undefined;
  for (const line of lines.flatMap(splitEnding)) {
    const isContinued = open !== "" && letters(line.text) === open;
    const heading = isContinued ? CONTINUED : parseHeading(line.text, titles);
    if (open !== "" && !isContinued && code !== undefined) partial.add(code);
    if (heading === CONTINUED) open = "";
    else if (heading) {
      code = heading.code;
      if (code !== undefined && heading.isPartial) partial.add(code);
      target = openSection(byCode, heading.code);
      if (heading.rest !== "") target.push({ ...line, text: heading.rest });
      open = heading.open;
    } else {
      if (byCode.size > 0 && ENDING.test(line.text)) target = ending;
      target.push(line);
      open = "";
    }
  }
  return { preamble, byCode, partial, ending };
}

/** The second line of a heading that was broken in two. */
const CONTINUED: Heading = { code: undefined, rest: "", open: "" };

/** A section met again goes on where it ended; what follows a pillar's heading belongs to no section. */
function openSection(byCode: Map<string, Line[]>, code: string | undefined): Line[] {
  const section = (code !== undefined && byCode.get(code)) || [];
  if (code !== undefined) byCode.set(code, section);
  return section;
}

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

/** The letters of a text alone, in lower case without accents: for comparing titles and names. */
export const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");

/** Share (0 to 1) of letter pairs that two texts have in common (Dice): near 1 across typing slips. */
export function bigramSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<number, number>();
  for (let at = 1; at < a.length; at += 1)
    counts.set(pairAt(a, at), (counts.get(pairAt(a, at)) ?? 0) + 1);
  let common = 0;
  for (let at = 1; at < b.length; at += 1) {
    const left = counts.get(pairAt(b, at)) ?? 0;
    if (left > 0) common += 1;
    counts.set(pairAt(b, at), left - 1);
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

/** The letter at a place and the one before it, as one number. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at - 1) * 0x1_00_00 + text.charCodeAt(at);
