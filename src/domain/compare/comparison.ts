import type { Framework, Indicator } from "../framework.ts";
import type { Status } from "../status.ts";

/** A country's answers, one per indicator in the framework's order. */
export interface CountryStatuses {
  /** ISO 3166 alpha-3. */
  code: string;
  statuses: readonly Status[];
}

/** An indicator that a country surely lacks or has in part, and who has it in place. */
export interface Gap {
  indicator: Indicator;
  /** What the country says itself: absent or partial. */
  status: Status;
  /** Alpha-3 codes of the other countries that have it in place, in the order given. */
  models: readonly string[];
}

/** How far an answer goes, 0 to 1; unknown and missing have no place on the scale. */
const EXTENT: Readonly<Partial<Record<Status, number>>> = { exists: 1, partial: 0.5, absent: 0 };

/** Whether the countries differ in their answers to one indicator; not known is an answer of its own here. */
export const isDifferent = (countries: readonly CountryStatuses[], position: number): boolean =>
  new Set(countries.map(({ statuses }) => statuses[position])).size > 1;

/**
 * How alike two countries are, 0 to 1: the mean closeness over the indicators that both give an answer to.
 * Undefined where they share none. Symmetric; what is not known in either counts neither way.
 */
export function computeSimilarity(a: CountryStatuses, b: CountryStatuses): number | undefined {
  const closeness = a.statuses.flatMap((status, position) => {
    const here = EXTENT[status];
    const there = EXTENT[b.statuses[position] ?? "missing"];
    return here === undefined || there === undefined ? [] : [1 - Math.abs(here - there)];
  });
  if (closeness.length === 0) return undefined;
  return closeness.reduce((sum, value) => sum + value, 0) / closeness.length;
}

/** What the first country lacks and at least one of the others has in place, in the framework's order. */
export function computeGaps(
  framework: Framework,
  first: CountryStatuses,
  others: readonly CountryStatuses[],
): Gap[] {
  return framework.indicators.flatMap((indicator, position) => {
    const status = first.statuses[position];
    if (status !== "absent" && status !== "partial") return [];
    const models = others
      .filter(({ statuses }) => statuses[position] === "exists")
      .map(({ code }) => code);
    return models.length > 0 ? [{ indicator, status, models }] : [];
  });
}

/** The first country, then the others by how alike they are to it; those that share no answer come last. */
export function orderBySimilarity<T extends CountryStatuses>(countries: readonly T[]): T[] {
  const [first, ...others] = countries;
  if (!first) return [];
  const likeness = new Map(others.map((other) => [other, computeSimilarity(first, other) ?? -1]));
  return [first, ...others.toSorted((a, b) => (likeness.get(b) ?? -1) - (likeness.get(a) ?? -1))];
}
