import type { Framework } from "../../domain/framework.ts";
import { type IndicatorTally, tallyIndicators } from "../../domain/world/world.ts";
import {
  type CountryGroup,
  groupByRegion,
  type WorldCountry,
} from "../../domain/world/world-countries.ts";

/** A region with its tallies, in the order of the bars. */
export interface RegionBars extends CountryGroup {
  tallies: readonly IndicatorTally[];
}

/** How many countries of each region give each answer, in the order of the bars of all. */
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
