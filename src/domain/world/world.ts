import type { CountryStatuses } from "../compare/comparison.ts";
import type { Framework, Indicator } from "../framework.ts";
import { STATUSES, type Status } from "../status.ts";

/** Coverage of one country: what is surely in place, and what may be, as counts of indicators. */
export interface CoverageRange {
  certain: number;
  /** With everything that is not known or has no section. */
  possible: number;
}

/** How many countries give each answer to one indicator. */
export interface IndicatorTally {
  indicator: Indicator;
  counts: Record<Status, number>;
}

/** What a list of countries is ordered by: their names, their coverage, or their answer to one indicator (its position). */
export type CountryOrder = "name" | "coverage" | { indicator: number };

/** How many indicators are surely in place, and how many may be. */
export function computeCoverageRange(statuses: readonly Status[]): CoverageRange {
  let certain = 0;
  let open = 0;
  for (const status of statuses) {
    if (status === "exists") certain += 1;
    else if (status === "unknown" || status === "missing") open += 1;
  }
  return { certain, possible: certain + open };
}

/** For each indicator, how many of the countries give each answer; every status is a key. */
export function tallyIndicators(
  { indicators }: Framework,
  countries: readonly CountryStatuses[],
): IndicatorTally[] {
  const tallies = indicators.map((indicator) => ({
    indicator,
    counts: { exists: 0, partial: 0, absent: 0, unknown: 0, missing: 0 },
  }));
  // Country by country: the statuses of each are read while they are at hand.
  for (const { statuses } of countries)
    tallies.forEach(({ counts }, position) => {
      counts[statuses[position] ?? "missing"] += 1;
    });
  return tallies;
}

/**
 * The countries in order. Coverage goes by its certain end, then its possible one; an indicator by its answer in the
 * order of the statuses. What ties goes by name, so the order never depends on the one before.
 */
export function orderCountries<T extends CountryStatuses & { name: string }>(
  countries: readonly T[],
  order: CountryOrder,
  language: string,
): T[] {
  const { compare } = new Intl.Collator(language);
  if (order === "name") return countries.toSorted((a, b) => compare(a.name, b.name));
  const rank = new Map(countries.map((country) => [country, rankOf(country.statuses, order)]));
  return countries.toSorted((a, b) => {
    const first = rank.get(a) ?? [];
    const second = rank.get(b) ?? [];
    for (const [at, value] of first.entries()) {
      const difference = value - (second[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return compare(a.name, b.name);
  });
}

function rankOf(statuses: readonly Status[], order: Exclude<CountryOrder, "name">): number[] {
  if (order === "coverage") {
    const { certain, possible } = computeCoverageRange(statuses);
    return [-certain, -possible];
  }
  return [STATUSES.indexOf(statuses[order.indicator] ?? "missing")];
}
