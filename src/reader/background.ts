import type { Flag, Profile } from "../domain/profile.ts";
import { type Cell, type Line, rewrite } from "./clean-text.ts";
import { extractLinks } from "./links.ts";

const POPULATION = /total population ?:?/i;
const USERS = /internet users ?,? ?percentage of (?:the )?population ?:?/i;
const SOURCE = /\(? ?data source ?: ?([^()]{1,200})\)?/gi;

/** Reads population and internet users with their sources. An unreadable figure is flagged, and its text is kept as written. */
export function readBackground(lines: readonly Line[]) {
  const preamble = lines.map((line) => rewrite(line, (text) => extractLinks(text).text));
  const population = findFigure(preamble, POPULATION);
  const users = findFigure(preamble, USERS);
  const [ofPopulation, ofUsers] = assignSources(findSources(preamble), population, users);
  const flags: Flag[] = [];
  const background: Profile["background"] = {};
  if (population) {
    const value = parseCount(population.text);
    const read = value === undefined ? rawOf(population) : { value };
    if (value === undefined) flags.push({ code: "population-unreadable", ...read });
    background.population = { ...read, ...sourceOf(ofPopulation) };
  }
  if (users) {
    const percent = parsePercent(users.text);
    const read = percent === undefined ? rawOf(users) : { percent };
    if (percent === undefined) flags.push({ code: "internet-users-unreadable", ...read });
    background.internetUsers = { ...read, ...sourceOf(ofUsers) };
  }
  return { background, flags };
}

const rawOf = ({ text }: Cell) => (text === "" ? {} : { raw: text.slice(0, 100) });

function findFigure(lines: readonly Line[], label: RegExp): Cell | undefined {
  const line = lines.find(({ text }) => label.test(text));
  if (!line) return undefined;
  const [, after = ""] = line.text.split(label);
  const text = after.replace(/(?:\(|data source|total population|internet users).*$/i, "").trim();
  return { text, column: line.cells.find((cell) => label.test(cell.text))?.column ?? 0 };
}

/** Finds each "(data source: …)". If the bracket is not closed, the source continues on the next line, in the same column or in the first cell. */
const findSources = (lines: readonly Line[]): Cell[] =>
  lines.flatMap((line, at) => {
    const below = lines[at + 1];
    return line.cells
      .filter(({ text }) => /data source/i.test(text))
      .flatMap(({ column, text }) => {
        const isOpen = text.lastIndexOf("(") > text.lastIndexOf(")");
        const under = below?.cells.find((cell) => Math.abs(cell.column - column) < 4);
        const whole = isOpen ? `${text} ${(under ?? below?.cells[0])?.text ?? ""}` : text;
        return [...whole.matchAll(SOURCE)].map(([, name = ""]) => ({ text: name.trim(), column }));
      });
  });

/** Assigns sources by column if figures and sources are side by side, otherwise by order. The order is reversed if only the first source is the ITU, which publishes no population figures. */
function assignSources(sources: readonly Cell[], population?: Cell, users?: Cell) {
  const [first, second] = sources;
  if (!population) return [undefined, first];
  if (!users || !first || !second) return [first, users && second];
  const isSideBySide =
    Math.abs(population.column - users.column) > 20 && Math.abs(first.column - second.column) > 20;
  const isSwapped = isSideBySide
    ? (first.column - second.column) * (population.column - users.column) < 0
    : /^ITU\b/.test(first.text) && !/^ITU\b/.test(second.text);
  return isSwapped ? [second, first] : [first, second];
}

const AS_OF =
  /^(.*?)[ ,]*((?:\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? ?)?(?:19|20)\d\d)$/i;

/** Splits "ITU Statistics, December 2013" into the source and its date. */
function sourceOf(source: Cell | undefined): { source?: string; asOf?: string } {
  if (!source) return {};
  const match = AS_OF.exec(source.text.slice(0, 200));
  const name = (match?.[1] ?? source.text).trim();
  const asOf = parseDate(match?.[2] ?? source.text);
  return {
    ...(name !== "" && { source: name.slice(0, 200) }),
    ...(asOf !== undefined && { asOf }),
  };
}

const BANNER = /^cyber ?wellness profile\b[ :-]*(.*)$/i;
const TITLE_END = /^(?:back ?g?round\b|total population\b|internet users\b)/i;

/** The country's name: the lines in capitals between the banner and the figures, otherwise the first line. Skips lines about an image of the flag. */
export function readTitle(preamble: readonly Line[]): string | undefined {
  const at = preamble.findIndex(({ text }) => BANNER.test(text));
  if (at < 0) return undefined;
  const first = BANNER.exec(preamble[at]?.text ?? "")?.[1] ?? "";
  const after = preamble.slice(at + 1, at + 20).map(({ text }) => text);
  const end = after.findIndex((text) => TITLE_END.test(text));
  const lines = [first, ...after.slice(0, end < 0 ? after.length : end)].filter(
    (text) =>
      text.length <= 100 &&
      /\p{Lu}/u.test(text) &&
      !/:\/\/|\.(?:svg|png|gif|jpe?g)\b|\bflag\b|\|/i.test(text),
  );
  const capitals = lines.filter((text) => !/\p{Ll}/u.test(text));
  const country = (capitals.length > 0 ? capitals : lines.slice(0, 1)).join(" ").trim();
  return country === "" ? undefined : country.slice(0, 150);
}

/** A word's first letter. Excludes "d'" and a single letter after an apostrophe ("people's"). Excludes "of", "the" and "and" unless they start the title. */
const WORD_START =
  /(?<![\p{L}\p{M}])(?!(?<!^)(?:of|the|and)(?![\p{L}\p{M}])|d['’]|(?<=['’])\p{L}(?!\p{L}))\p{L}/gu;

/** Turns "REPUBLIC OF PERU" into "Republic of Peru". */
export const toTitleCase = (capitals: string): string =>
  capitals.toLowerCase().replace(WORD_START, (letter) => letter.toUpperCase());

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATES = [
  /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/,
  /\b(?<day>\d{1,2}) ?(?:st|nd|rd|th)? ?(?:of )?(?<month>[a-z]{3,9})\.?,? ?(?<year>(?:19|20)\d\d)\b/i,
  /\b(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)\b/i,
  /\b(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?,? ?(?<year>(?:19|20)\d\d)\b/i,
];

/** A date as YYYY, YYYY-MM or YYYY-MM-DD. Undefined if it is missing or impossible. Reads only the year of 03/04/2013, because the order of day and month is ambiguous. */
export function parseDate(text: string): string | undefined {
  const written = DATES.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!written) return /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  const { year = "", month = "", day } = written;
  const number = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return undefined;
  const yearMonth = `${year}-${String(number).padStart(2, "0")}`;
  if (day === undefined) return yearMonth;
  const lastDay = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay
    ? `${yearMonth}-${day.padStart(2, "0")}`
    : undefined;
}

const LAST_UPDATED = /last updated?(?: on)? ?:? ?(.{1,60})/i;

export function readLastUpdated(ending: readonly Line[]) {
  const words = ending.map(({ text }) => LAST_UPDATED.exec(text)?.[1]).find(Boolean);
  const lastUpdated = words && parseDate(words);
  const isUnreadable = words !== undefined && lastUpdated === undefined;
  const flags: Flag[] = isUnreadable ? [{ code: "date-unreadable", raw: words }] : [];
  return { lastUpdated, flags };
}

/** Parses "31 235 000" or "29.82 million". Undefined for "31 011 00", which lacks a digit, and for "1,354 million", whose comma may separate thousands. */
export const parseCount = (raw: string): number | undefined =>
  parseWhole(raw.replace(UNIT, "")) || undefined;

const UNIT = / ?(?:\*{1,3}|inhabitants|people|persons)\.?$/i;

function parseWhole(raw: string): number | undefined {
  const [, whole, decimals = "0", word] =
    /^(\d{1,4})(?:(?!,\d{3}\D)[.,](\d{1,6}))? ?(million|billion)s?$/i.exec(raw) ?? [];
  if (word) return Math.round(Number(`${whole}.${decimals}`) * (/^m/i.test(word) ? 1e6 : 1e9));
  return /^\d{1,10}$/.test(raw) ? Number(raw) : parseGroups(raw.split(/[ .,'’]/));
}

/** Accepts a stray space in the leading group ("2 44 769 000"), because no digit is missing. */
function parseGroups(groups: readonly string[]): number | undefined {
  const firstWhole = groups.findIndex((group) => group.length === 3);
  const isCertain =
    firstWhole >= 0 &&
    groups.join("").length <= 10 &&
    groups.every((group, at) => (at < firstWhole ? /^\d{1,3}$/ : /^\d{3}$/).test(group)) &&
    groups.slice(0, firstWhole).join("").length <= 3;
  return isCertain ? Number(groups.join("")) : undefined;
}

/** A percentage of at most 100, with any decimal separator ("60:50%"). */
export function parsePercent(raw: string): number | undefined {
  const match = /^(\d{1,3})(?: ?[.,:;·] ?(\d{1,6}))? ?(?:%|per ?cent)? ?\*{0,3}$/i.exec(raw);
  if (!match) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? 0}`);
  return value <= 100 ? value : undefined;
}
