import { LANGUAGES, type Language } from "../../../src/domain/languages.ts";

export type Figures = Readonly<Record<string, number>>;

/** A printed figure and its expected value. */
export interface Printed {
  phrase: string;
  name: string;
  start: number;
  found: string;
  expected: string;
}

const PLACEHOLDER = /\{([\w ,]+?)(?:([%.])(\d))?\}/g;

const languageOf = (file: string): Language =>
  LANGUAGES.find((language) => file.endsWith(`/${language}.md`)) ?? "en";

/** Formats a figure as it appears in the documents of a language. */
function formatFigure(value: number, unit: string, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    style: unit === "%" ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(unit === "%" ? value / 100 : value);
}

const escapeRegExp = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The pattern of a phrase, with a group for each figure. A space in the phrase matches any white space in the document. */
function patternOf(phrase: string): RegExp {
  const words = phrase.split(PLACEHOLDER).filter((_, at) => at % 4 === 0);
  const text = words.map((part) => escapeRegExp(part).replaceAll(" ", "\\s+"));
  return new RegExp(text.join("(\\d+(?:[.,]\\d+)*(?:\\u00a0?%)?)"), "gd");
}

/** Whether all figures of a phrase are known. Figures of the corpus are unknown if the corpus is absent. */
export const isKnown = (phrase: string, figures: Figures): boolean =>
  [...phrase.matchAll(PLACEHOLDER)].every(([, name = ""]) => name in figures);

/** Finds the figures of a phrase in a document. Throws if the phrase does not occur exactly once. */
export function findFigures(
  file: string,
  text: string,
  phrase: string,
  figures: Figures,
): Printed[] {
  const [match, ...more] = text.matchAll(patternOf(phrase));
  if (!match || more.length > 0)
    throw new Error(`${file}: expected once, found ${match ? "more" : "never"}: "${phrase}"`);
  return [...phrase.matchAll(PLACEHOLDER)].map(([, name = "", unit = "", decimals = "0"], at) => ({
    phrase,
    name,
    start: match.indices?.[at + 1]?.[0] ?? 0,
    found: match[at + 1] ?? "",
    expected: formatFigure(figures[name] ?? Number.NaN, unit, Number(decimals), languageOf(file)),
  }));
}

/** Replaces the figures in a document with the expected figures. */
export const replaceFigures = (text: string, printed: readonly Printed[]): string =>
  printed
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, found, expected }) =>
        changed.slice(0, start) + expected + changed.slice(start + found.length),
      text,
    );
