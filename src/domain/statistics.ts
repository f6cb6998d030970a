import { type Answer, type Answers, ROLES, type Role } from "./answers.ts";
import type { EditionFramework } from "./framework.ts";
import { measuresByPillar } from "./measure-rows.ts";
import { type Tally, tally } from "./tally.ts";

export type PillarTally = ReturnType<typeof tallyByPillar>[number];

export const tallyByPillar = (
  answers: Answers,
  countries: readonly string[],
  measures: readonly string[] = answers.measures,
) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, countries, codes),
  }));

/** Share (0 to 1) in place. Undefined if nothing was asked. */
export const shareInPlace = ({ inPlace, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : inPlace / asked;

/** An answer as a number from 0 (not in place) to 1 (in place, or the highest score). Undefined if unknown or not asked. */
export const extentOf = (
  { class: kind, score }: Answer,
  { scale }: Pick<EditionFramework, "scale">,
): number | undefined => (score === undefined || !scale ? EXTENTS[ROLES[kind]] : score / scale.max);

const EXTENTS: Readonly<Partial<Record<Role, number>>> = { yes: 1, part: 0.5, no: 0 };

/** Share in place among the known answers, from 0 to 1. Undefined if no answer is known. */
export const knownShare = ({ inPlace, unknown, asked }: Tally): number | undefined =>
  asked === unknown ? undefined : inPlace / (asked - unknown);

/** Share (0 to 1) if every unknown answer were in place. Undefined if nothing was asked. */
export const possibleShare = ({ inPlace, unknown, asked }: Tally): number | undefined =>
  asked === 0 ? undefined : (inPlace + unknown) / asked;

/** Sorts by share in place, then by possible share, highest first. Tallies with nothing asked come last. */
export const byCoverage = (a: Tally, b: Tally): number =>
  (shareInPlace(b) ?? -1) - (shareInPlace(a) ?? -1) ||
  (possibleShare(b) ?? -1) - (possibleShare(a) ?? -1);

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.length === 0 ? undefined : middle.reduce((sum, one) => sum + one) / middle.length;
}

/** The sum of the known values, and the number of values that are not known. */
export function sumKnown(values: readonly (number | undefined)[]) {
  const known = values.filter((value) => value !== undefined);
  return { sum: known.reduce((a, b) => a + b, 0), unknown: values.length - known.length };
}

/** The lowest or highest value, with every item that has it. */
export interface Extreme<T> {
  value: number;
  items: readonly T[];
}

/** The items with the lowest and highest value. Undefined if there are no values. `most` is undefined if all values are equal. */
export function extremes<T>(items: readonly T[], measure: (item: T) => number | undefined) {
  const roundedOf = (item: T) => rounded(measure(item));
  const values = items.map(roundedOf).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const at = (value: number): Extreme<T> => ({
    value,
    items: items.filter((item) => roundedOf(item) === value),
  });
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least: at(least), most: most > least ? at(most) : undefined };
}

/** Rounds off floating-point errors. */
const rounded = (value: number | undefined) => value && Math.round(value * 1e6) / 1e6;
