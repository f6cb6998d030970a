import { foldText } from "../domain/filter.ts";
import type { Framework } from "../domain/framework.ts";
import type { Line } from "./clean-text.ts";

const ENDING =
  /^(?:-+ ?)?(?:disclaimer\b|more information is available on|last update[d]? ?(?:on|:))/i;
/** The same behind a section's last sentence, where the line between them was lost. */
const splitEnding = (line: Line): Line[] =>
  line.text.includes(" DISCLAIMER")
    ? line.text.split(/ (?=DISCLAIMER ?:)/).map((text) => ({ ...line, text }))
    : [line];

/** The lines of a document by the section they belong to, found by its number and title; where the two differ, the title decides. */
export function findSections(lines: readonly Line[], framework: Framework) {
  const titles = prepareTitles(framework);
  /** Under the heading of an indicator, by its code. */
  const byCode = new Map<string, Line[]>();
  /** Codes of those whose heading was found in part: its title is cut short, or its number is lost or another's. */
  const partial = new Set<string>();
  /** Before the first heading: title, background figures. */
  const preamble: Line[] = [];
  /** After the last section: disclaimer and date. */
  const ending: Line[] = [];
  let target = preamble;
  let last = PILLAR;
  for (const line of lines.flatMap(splitEnding)) {
    const { open, code } = last;
    last = { ...last, open: "" };
    // The second line of a heading that was broken in two.
    if (open !== "" && letters(line.text) === open) continue;
    if (open !== "" && code !== undefined) partial.add(code);
    const heading = parseHeading(line.text, titles);
    if (heading) {
      last = heading;
      // A section met again goes on where it ended; what follows a pillar's heading belongs to no section.
      target = byCode.get(heading.code ?? "") ?? [];
      if (heading.code !== undefined) byCode.set(heading.code, target);
      if (heading.code !== undefined && heading.isPartial) partial.add(heading.code);
      if (heading.rest !== "") target.push({ ...line, text: heading.rest });
    } else {
      if (byCode.size > 0 && ENDING.test(line.text)) target = ending;
      target.push(line);
    }
  }
  return { preamble, byCode, partial, ending };
}

/** A heading of an indicator, or (without code) one that only ends the section before: a pillar's. */
interface Heading {
  code: string | undefined;
  /** Words of the section that stand on the heading's own line. */
  rest: string;
  /** Letters of the title still to come on the next line. */
  open: string;
  /** Its number is lost, or another's. */
  isPartial?: boolean;
}

const NUMBERED = /^(\d)(?: ?\. ?(\d))?(?: ?\. ?(\d))? ?[.:)]? ?(\p{L}.*)$/u;
const LOWER_CASE = /\p{Ll}/u;
const PILLAR: Heading = { code: undefined, rest: "", open: "" };

/** A framework's titles as their letters alone, made ready for comparing. */
const prepareTitles = (framework: Framework) => ({
  indicators: framework.indicators.map(({ code, title }) => ({
    code,
    letters: letters(title.en),
    isOneWord: !title.en.includes(" "),
  })),
  pillars: ["Cybersecurity", ...framework.pillars.map(({ title }) => title.en)].map(letters),
});

type Titles = ReturnType<typeof prepareTitles>;
type Title = Titles["indicators"][number];

/** The heading on this line, known by its number and its title; typing slips in the title are forgiven. */
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

/** A title that lost its number, alone on a line in capitals; titles of one word are too common to trust. */
function parseBareTitle(text: string, titles: readonly Title[]): Heading | undefined {
  if (text.length > 60 || LOWER_CASE.test(text)) return undefined;
  const found = letters(text);
  const title = titles.find((one) => !one.isOneWord && one.letters === found);
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
  const { length } = title.letters;
  const heading = () => new RegExp(`^(?:\\P{L}*\\p{L}){${length}}`, "u");
  const rest = found.length > length ? text.replace(heading(), "").trim() : "";
  return {
    code: title.code,
    rest: LOWER_CASE.test(rest) && rest.length > 20 ? rest.replace(/^[-:.] ?/, "") : "",
    open: title.letters.startsWith(found) ? title.letters.slice(found.length) : "",
  };
}

/** The letters of a text alone, in lower case without accents: for comparing titles and names. */
const letters = (text: string): string => foldText(text).replace(/[^\p{L}]/gu, "");

/** Share (0 to 1) of letter pairs that two texts have in common (Dice): near 1 across typing slips. */
function bigramSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (let at = 1; at < a.length; at += 1) {
    const pair = a.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 1; at < b.length; at += 1) {
    const pair = b.slice(at - 1, at + 1);
    const left = counts.get(pair) ?? 0;
    if (left > 0) common += 1;
    counts.set(pair, left - 1);
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}
