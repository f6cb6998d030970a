import type { AnswerClass } from "../../domain/answers.ts";
import type { ItuRegion } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { type Extreme, extremes, median, shareInPlace, type Tally } from "../../domain/tally.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";

/** More measures than these that tie are counted, and not named. */
const MOST_NAMED = 3;

type Reach = Tally & { indicator: Measure };

/** How many measures and countries there are, and which measures are in place most and least widely. */
export function worldFinding({ indicators, tallies, scope }: World, i18n: I18n): string {
  const reaches = indicators.flatMap((indicator): Reach[] => {
    const tally = tallies.get(indicator.code);
    return tally ? [{ ...tally, indicator }] : [];
  });
  const found = extremes(reaches, shareInPlace);
  if (!found) return "";
  const { least, most } = found;
  const counts = { measures: reaches.length, countries: scope.length };
  return most
    ? i18n.t("world.finding", {
        ...counts,
        most: nameReach(most, i18n),
        least: nameReach(least, i18n),
      })
    : i18n.t("world.finding-even", { ...counts, share: i18n.percent(least.value) });
}

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<Reach>, { t, local, list }: I18n): string {
  const [first] = items;
  if (first && items.length <= MOST_NAMED && items.some(({ inPlace }) => inPlace !== first.inPlace))
    return list(
      items.map(({ indicator, inPlace }) =>
        t("world.reach", { names: local(indicator.title), inPlace, count: 1 }),
      ),
    );
  const names =
    items.length <= MOST_NAMED
      ? list(items.map(({ indicator }) => local(indicator.title)))
      : t("world.measures", { count: items.length });
  return t("world.reach", { names, inPlace: first?.inPlace ?? 0, count: items.length });
}

/** "Half of the 149 countries have at least 9 of 21 measures in place." */
export const medianFinding = ({ scope, measures }: World, { t, number }: I18n): string =>
  t("world.median", {
    count: scope.length,
    median: number(median(scope.map(({ tally }) => tally.inPlace)) ?? 0),
    total: measures.length,
  });

/** The name of a region, or of being in none. */
export const regionName = (region: ItuRegion | undefined, { t }: I18n): string =>
  t(region ? `itu.${region}` : "itu.none");

/** What the answers of a filter are asked of: "CIRT", or "Any measure". */
export const askedName = ({ asked }: Pick<World, "asked">, { t, local }: I18n): string =>
  asked ? local(asked.title) : t("world.any-measure");

/** An answer as the filter asks for it: "CIRT: Not in place". */
export const askedText = (world: Pick<World, "asked">, kind: AnswerClass, i18n: I18n): string =>
  i18n.t("world.status-of", {
    measure: askedName(world, i18n),
    status: i18n.t(`status.${kind}`),
  });
