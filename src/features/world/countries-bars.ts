import type { Framework } from "../../domain/framework.ts";
import { type IndicatorTally, tallyIndicators } from "../../domain/world.ts";
import {
  type CountryGroup,
  groupByRegion,
  type WorldCountry,
} from "../../domain/world-countries.ts";
import { orderTallies } from "../../domain/world-findings.ts";

/** A region with its tallies, in the order of the bars. */
export interface RegionBars extends CountryGroup {
  tallies: readonly IndicatorTally[];
}

/** How many countries give each answer to the indicators shown, most in place first. */
export function computeBars(
  framework: Framework,
  countries: readonly WorldCountry[],
  positions: readonly number[],
): IndicatorTally[] {
  const tallies = tallyIndicators(framework, countries);
  return orderTallies(positions.flatMap((position) => tallies[position] ?? []));
}

/** The same for each region, in the order of the whole. */
export const computeRegionBars = (
  framework: Framework,
  countries: readonly WorldCountry[],
  bars: readonly IndicatorTally[],
): RegionBars[] =>
  groupByRegion(countries).map((group) => {
    const tallies = new Map(
      tallyIndicators(framework, group.countries).map((tally) => [tally.indicator.code, tally]),
    );
    return {
      ...group,
      tallies: bars.flatMap(({ indicator }) => tallies.get(indicator.code) ?? []),
    };
  });
