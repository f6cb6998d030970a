import { foldText } from "../domain/filter.ts";
import type { Framework } from "../domain/framework.ts";
import type { Line } from "./clean-text.ts";

const ENDING =
  /^(?:-+ ?)?(?:disclaimer ?(?::|$)|more information is available on (?:the )?ITU\b|last update[d]? ?(?:on|:))/i;

/** Assigns each line to the section of the heading above it. If the number and title of a heading disagree, the title decides, unless it resembles no indicator's title. */
export function findSections(lines: readonly Line[], framework: Framework) {
  const titles = prepareTitles(framework);
  const byCode = new Map<string, Line[]>();
  /** Sections whose heading is truncated, has no number, or has a number that disagrees with its title. */
  const partial = new Set<string>();
  const preamble: Line[] = [];
  const ending: Line[] = [];
  /** Lines below an ending. If a heading follows, the ending was only a page's footer. */
  let below: Line[] | undefined;
  let target = preamble;
  let last = PILLAR;
  for (const line of lines) {
    const { remainder, code } = last;
    last = { ...last, remainder: "" };
    if (remainder !== "" && letters(line.text) === remainder) continue;
    if (remainder !== "" && code !== undefined) partial.add(code);
    const heading = parseHeading(line.text, titles);
    if (heading) {
      for (const skipped of below ?? []) target.push(skipped);
      below = undefined;
      last = heading;
      // A repeated heading continues its section. Lines below a pillar's heading belong to no section.
      target = byCode.get(heading.code ?? "") ?? [];
      if (heading.code !== undefined) byCode.set(heading.code, target);
      if (heading.code !== undefined && heading.isPartial) partial.add(heading.code);
      if (heading.rest !== "") target.push(cutHeading(line, heading.rest));
    } else if (byCode.size > 0 && ENDING.test(line.text)) {
      below ??= [];
      ending.push(line);
    } else (below ?? target).push(line);
  }
  return { preamble, byCode, partial, ending: [...ending, ...(below ?? [])] };
}

interface Heading {
  /** Undefined for a pillar's heading. */
  code: string | undefined;
  /** Section text on the heading's line. */
  rest: string;
  /** Letters of the title expected on the next line. */
  remainder: string;
  isPartial?: boolean;
}

const NUMBERED = /^(\d)(?: ?\. ?(\d))?(?: ?\. ?(\d))? ?[.:)]? ?(\p{L}.*)$/u;
const LOWER_CASE = /\p{Ll}/u;
const PILLAR: Heading = { code: undefined, rest: "", remainder: "" };

const prepareTitles = (framework: Framework) => ({
  indicators: framework.indicators.map(({ code, title }) => ({
    code,
    letters: letters(title),
    isOneWord: !title.includes(" "),
  })),
  pillars: ["Cybersecurity", ...framework.pillars.map(({ title }) => title)].map(letters),
});

type Titles = ReturnType<typeof prepareTitles>;
type Title = Titles["indicators"][number];

/** Finds the heading on a line by number and title, tolerating misspelled titles. */
function parseHeading(text: string, { indicators, pillars }: Titles): Heading | undefined {
  const [, first, second, third, words] = NUMBERED.exec(text) ?? [];
  if (words === undefined) return parseBareTitle(text, indicators);
  const code = [first, second, third].filter(Boolean).join(".");
  const numbered = indicators.find((title) => title.code === code);
  const found = letters(words.slice(0, 100));
  if (numbered && similarity(found, numbered) >= 0.6) return toHeading(words, numbered);
  if (LOWER_CASE.test(words)) return undefined;
  if (pillars.includes(found)) return PILLAR;
  if (code.length === 1)
    return pillars.some((pillar) => bigramSimilarity(pillar, found) >= 0.6) ? PILLAR : undefined;
  const title = indicators.find((one) => similarity(found, one) >= 0.9) ?? numbered;
  return title ? { ...toHeading(words, title), isPartial: true } : PILLAR;
}

/** A title without its number, in capitals on its own line. One-word titles are excluded, because they occur in other lines too. */
function parseBareTitle(text: string, titles: readonly Title[]): Heading | undefined {
  if (text.length > 60 || LOWER_CASE.test(text)) return undefined;
  const found = letters(text);
  const title = titles.find((one) => !one.isOneWord && one.letters === found);
  return title && { code: title.code, rest: "", remainder: "", isPartial: true };
}

/** Compares only as many letters as the title has, because section text may follow on the same line. */
function similarity(letters: string, title: Title): number {
  const found = letters.slice(0, title.letters.length);
  return title.letters.startsWith(found) && found.length >= 4
    ? 1
    : bigramSimilarity(title.letters, found);
}

function toHeading(text: string, title: Title): Heading {
  const found = letters(text.slice(0, 100));
  const { length } = title.letters;
  const heading = () => new RegExp(`^(?:\\P{L}*\\p{L}){${length}}`, "u");
  const rest = found.length > length ? text.replace(heading(), "").trim() : "";
  return {
    code: title.code,
    rest: LOWER_CASE.test(rest) && rest.length > 20 ? rest.replace(/^[-:.] ?/, "") : "",
    remainder: title.letters.startsWith(found) ? title.letters.slice(found.length) : "",
  };
}

/** The text after a title on the same line. Items side by side keep their cells. */
function cutHeading({ cells: [first, ...cells], ...line }: Line, rest: string): Line {
  const text = cells.map((cell) => cell.text).join(" ");
  return cells.length > 1 && letters(text) === letters(rest)
    ? { ...line, text, cells }
    : { ...line, text: rest, cells: [{ column: first?.column ?? 0, text: rest }] };
}

const letters = (text: string): string => foldText(text).replace(/[^\p{L}]/gu, "");

/** Sørensen–Dice coefficient over letter pairs, from 0 to 1. */
function bigramSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (const pair of pairsOf(a)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(b)) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) common += 1;
    counts.set(pair, left - 1);
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
