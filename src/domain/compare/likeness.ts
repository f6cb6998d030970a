import { type Answers, extentOf } from "../answers.ts";

/** Fewer answers in common than these say nothing of how alike two countries are. */
const FEWEST = 5;

/**
 * How alike two countries are on these measures: the mean closeness (0 to 1) of the answers that both give, and how many
 * these are. What is not known of either counts neither way; undefined where they have fewer than five in common.
 */
export function computeLikeness(
  answers: Answers,
  one: string,
  other: string,
  measures: readonly string[] = answers.measures,
) {
  const extent = (country: string, measure: string) =>
    extentOf(answers.cell(country, measure), answers.framework);
  const closeness = measures.flatMap((measure) => {
    const here = extent(one, measure);
    const there = extent(other, measure);
    return here === undefined || there === undefined ? [] : [1 - Math.abs(here - there)];
  });
  const compared = closeness.length;
  if (compared < FEWEST) return undefined;
  return { compared, share: closeness.reduce((sum, value) => sum + value, 0) / compared };
}

/** The others, most alike to the country first and those that cannot be compared last; otherwise as they were given. */
export function sortByLikeness<T extends { code: string }>(
  answers: Answers,
  country: string,
  others: readonly T[],
  measures?: readonly string[],
): T[] {
  const shares = new Map(
    others.map(({ code }) => [code, computeLikeness(answers, country, code, measures)?.share]),
  );
  const shareOf = ({ code }: T) => shares.get(code) ?? -1;
  return others.toSorted((a, b) => shareOf(b) - shareOf(a));
}
