import {
  ALL_CLASSES,
  type Answer,
  type AnswerClass,
  type Answers,
  ROLES,
  type Role,
} from "./answers.ts";
import type { EditionFramework, Pillar } from "./framework.ts";

/** How many cells give each answer. Every figure on the page is read off one of these. */
export interface Tally {
  /** Cells by class; every class is a key. */
  counts: Readonly<Record<AnswerClass, number>>;
  /** The denominator: the cells that were asked. A section that a document does not have is not among them. */
  asked: number;
  /** In place (or scored a half and more); for certain. */
  inPlace: number;
  /** Partly in place (or scored below a half). */
  part: number;
  /** Not in place (or scored 0). */
  no: number;
  /** Not known: in the denominator, and never a no. */
  open: number;
  /** Not asked: the document has no such section. Outside the denominator. */
  unasked: number;
}

const EMPTY: Readonly<Record<AnswerClass, number>> = {
  exists: 0,
  partial: 0,
  absent: 0,
  unknown: 0,
  missing: 0,
  half: 0,
  low: 0,
  zero: 0,
  "absent-half": 0,
  "absent-low": 0,
  "absent-zero": 0,
  reported: 0,
  "unknown-then": 0,
};

/** Counts the answers given. */
export function tallyAnswers(answers: Iterable<Answer>): Tally {
  const counts = { ...EMPTY };
  for (const answer of answers) counts[answer.class] += 1;
  return fromCounts(counts);
}

function fromCounts(counts: Record<AnswerClass, number>): Tally {
  const roles: Record<Role, number> = { yes: 0, part: 0, no: 0, open: 0, unasked: 0 };
  for (const kind of ALL_CLASSES) roles[ROLES[kind]] += counts[kind];
  const { yes, part, no, open, unasked } = roles;
  return { counts, asked: yes + part + no + open, inPlace: yes, part, no, open, unasked };
}

/** Counts the answers of these countries to these measures; all of either where left out. */
export const tally = (
  answers: Answers,
  countries: readonly string[] = answers.countries,
  measures: readonly string[] = answers.measures,
): Tally =>
  tallyAnswers(
    countries.flatMap((country) => measures.map((measure) => answers.cell(country, measure))),
  );

/** For each measure, how the countries answer it. */
export function tallyByMeasure(
  answers: Answers,
  countries: readonly string[] = answers.countries,
  measures: readonly string[] = answers.measures,
): ReadonlyMap<string, Tally> {
  const places = measures.map((measure) => ({
    measure,
    position: answers.measures.indexOf(measure),
    counts: { ...EMPTY },
  }));
  // Country by country: the answers of each are read while they are at hand.
  for (const country of countries) {
    const row = answers.row(country);
    for (const { counts, position } of places) {
      const answer = row[position];
      if (answer) counts[answer.class] += 1;
    }
  }
  return new Map(places.map(({ measure, counts }) => [measure, fromCounts(counts)]));
}

/** For each country, how it answers the measures. */
export function tallyByCountry(
  answers: Answers,
  countries: readonly string[] = answers.countries,
  measures: readonly string[] = answers.measures,
): ReadonlyMap<string, Tally> {
  const wanted = new Set(measures);
  const positions = answers.measures.flatMap((code, at) => (wanted.has(code) ? [at] : []));
  return new Map(
    countries.map((country) => {
      const row = answers.row(country);
      return [country, tallyAnswers(positions.flatMap((at) => row[at] ?? []))];
    }),
  );
}

/** A pillar with the count of its measures. */
export interface PillarTally extends Tally {
  pillar: Pillar;
}

/** For each pillar that has some of the measures, how these countries answer them. */
export const tallyByPillar = (
  answers: Answers,
  countries: readonly string[],
  measures: readonly string[] = answers.measures,
): PillarTally[] =>
  answers.framework.pillars.flatMap((pillar) => {
    const own = measuresIn(answers.framework, pillar, measures);
    return own.length === 0 ? [] : [{ pillar, ...tally(answers, countries, own) }];
  });

/** Those of the measures that belong to a pillar. */
export const measuresIn = (
  { indicators }: EditionFramework,
  { id }: Pick<Pillar, "id">,
  measures: readonly string[],
): string[] =>
  indicators
    .filter(({ code, pillar }) => pillar === id && measures.includes(code))
    .map(({ code }) => code);

/** Share (0 to 1) in place for certain; undefined where nothing was asked. */
export const shareInPlace = ({ inPlace, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : inPlace / asked;

/** Share (0 to 1) in place if the unknown ones are too; undefined where nothing was asked. */
export const possibleShare = ({ inPlace, open, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : (inPlace + open) / asked;

/** The classes that occur, in order. */
export const classesPresent = ({ counts }: Tally): AnswerClass[] =>
  ALL_CLASSES.filter((kind) => counts[kind] > 0);

/** Sorts what has most in place first: by share, then by the share if the unknown ones are in place too; unasked last. */
export const byCoverage = (a: Tally, b: Tally): number =>
  (shareInPlace(b) ?? -1) - (shareInPlace(a) ?? -1) ||
  (possibleShare(b) ?? -1) - (possibleShare(a) ?? -1);

/** The middle of the values; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** One end of a scale: its value, and all that share it. */
export interface Extreme<T> {
  value: number;
  items: readonly T[];
}

/** Least and most of what has a value, all of them on a tie; undefined without values, no `most` where all are equal. */
export function extremes<T>(
  items: readonly T[],
  measure: (item: T) => number | undefined,
): { least: Extreme<T>; most: Extreme<T> | undefined } | undefined {
  const valued = items.flatMap((item) => {
    const value = measure(item);
    return value === undefined ? [] : [{ item, value: rounded(value) }];
  });
  if (valued.length === 0) return undefined;
  const at = (value: number): Extreme<T> => ({
    value,
    items: valued.filter((one) => one.value === value).map(({ item }) => item),
  });
  const values = valued.map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least: at(least), most: most > least ? at(most) : undefined };
}

/** Differences that only the arithmetic of fractions makes are none. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** How many of the tallies have so many in place, or of what else is counted: an entry for each number from 0 to `most`. */
export function distribution(
  tallies: Iterable<Tally>,
  most: number,
  countOf: (tally: Tally) => number = ({ inPlace }) => inPlace,
): number[] {
  const counts = Array.from({ length: most + 1 }, () => 0);
  for (const tally of tallies) counts[countOf(tally)] = (counts[countOf(tally)] ?? 0) + 1;
  return counts;
}
