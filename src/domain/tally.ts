import {
  ALL_CLASSES,
  type Answer,
  type AnswerClass,
  type Answers,
  measuresByPillar,
  ROLES,
  type Role,
} from "./answers.ts";

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
  unknown: number;
  /** Not asked: the document has no such section. Outside the denominator. */
  unasked: number;
}

const NONE = Object.fromEntries(ALL_CLASSES.map((kind) => [kind, 0])) as Record<
  AnswerClass,
  number
>;

/** Counts the answers given. */
export function tallyAnswers(answers: Iterable<Answer>): Tally {
  const counts = { ...NONE };
  for (const { class: kind } of answers) counts[kind] += 1;
  const roles: Record<Role, number> = { yes: 0, part: 0, no: 0, unknown: 0, unasked: 0 };
  for (const kind of ALL_CLASSES) roles[ROLES[kind]] += counts[kind];
  const { yes: inPlace, part, no, unknown, unasked } = roles;
  return { counts, asked: inPlace + part + no + unknown, inPlace, part, no, unknown, unasked };
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

/** For each measure, how all countries answer it. */
export const tallyByMeasure = (answers: Answers): ReadonlyMap<string, Tally> =>
  new Map(answers.measures.map((code) => [code, tally(answers, answers.countries, [code])]));

/** A pillar with the count of its measures. */
export type PillarTally = ReturnType<typeof tallyByPillar>[number];

/** For each pillar that has some of the measures, how these countries answer them. */
export const tallyByPillar = (
  answers: Answers,
  countries: readonly string[],
  measures: readonly string[] = answers.measures,
) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, countries, codes),
  }));

/** Share (0 to 1) in place for certain; undefined where nothing was asked. */
export const shareInPlace = ({ inPlace, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : inPlace / asked;

/** Share (0 to 1) in place if the unknown ones are too; undefined where nothing was asked. */
export const possibleShare = ({ inPlace, unknown, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : (inPlace + unknown) / asked;

/** The classes that occur, in order. */
export const classesPresent = ({ counts }: Pick<Tally, "counts">): AnswerClass[] =>
  ALL_CLASSES.filter((kind) => counts[kind] > 0);

/** Sorts what has most in place first: by share, then by the share if the unknown ones are in place too; unasked last. */
export const byCoverage = (a: Tally, b: Tally): number =>
  (shareInPlace(b) ?? -1) - (shareInPlace(a) ?? -1) ||
  (possibleShare(b) ?? -1) - (possibleShare(a) ?? -1);

/** The middle of the values; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.length === 0 ? undefined : middle.reduce((sum, one) => sum + one) / middle.length;
}

/** One end of a scale: its value, and all that share it. */
export interface Extreme<T> {
  value: number;
  items: readonly T[];
}

/** Least and most of what has a value, all of them on a tie; undefined without values, no `most` where all are equal. */
export function extremes<T>(items: readonly T[], measure: (item: T) => number | undefined) {
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
