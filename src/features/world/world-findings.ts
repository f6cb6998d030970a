import { type Extreme, extremes, median, shareInPlace } from "../../domain/tally.ts";
import type { MeasureCount } from "../../domain/world/world-countries.ts";
import type { World } from "./use-world.ts";

/** How many measures and countries there are, and which measures are in place most and least widely. */
export function worldFinding(world: World): string {
  const { answers, later, words, byMeasure, scope, i18n } = world;
  const { t, percent } = i18n;
  const { cells } = answers.framework;
  if (cells === "became") {
    const named = { past: words.names.past, years: later?.framework.years ?? "" };
    // Who reported no measure absent is not among those that did.
    const countries = scope.filter(({ tally }) => tally.asked > 0).length;
    if (countries === 0) return t("world.finding-none.became", named);
    const counts = words.countBecame(byMeasure.map(({ tally }) => tally));
    return t("world.finding.became", { ...named, countries, ...counts });
  }
  const found = extremes(byMeasure, ({ tally }) => shareInPlace(tally));
  if (!found) return "";
  const { least, most } = found;
  const counts = { measures: byMeasure.length, countries: scope.length };
  if (most) {
    const ends = { most: nameReach(most, world), least: nameReach(least, world) };
    return t(cells === "score" ? "world.finding.score" : "world.finding", { ...counts, ...ends });
  }
  const share = percent(least.value);
  return t(cells === "score" ? "world.finding-even.score" : "world.finding-even", {
    ...{ ...counts, share },
  });
}

/** More measures than these that tie are counted, and not named. */
const MOST_NAMED = 3;

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<MeasureCount>, { i18n: { t, local, list } }: World): string {
  const inPlace = items[0]?.tally.inPlace ?? 0;
  const isNamed = items.length <= MOST_NAMED;
  if (isNamed && items.some(({ tally }) => tally.inPlace !== inPlace))
    return list(
      items.map(({ indicator, tally }) =>
        t("world.reach", { names: local(indicator.title), inPlace: tally.inPlace, count: 1 }),
      ),
    );
  const names = isNamed
    ? list(items.map(({ indicator }) => local(indicator.title)))
    : t("world.measures", { count: items.length });
  return t("world.reach", { names, inPlace, count: items.length });
}

/** "Half of the 149 countries have at least 9 of 21 measures in place.", or how many have a "no" that still scores 0. */
export function reachFinding({ scope, indicators, answers, words, i18n }: World): string {
  const { cells } = answers.framework;
  const { names } = words;
  const count = scope.length;
  if (cells === "became") {
    const some = scope.filter(({ tally }) => tally.no > 0).length;
    return i18n.t("world.some-still.became", { ...names, some, count });
  }
  return i18n.t(cells === "score" ? "world.median.score" : "world.median", {
    ...{ count, edition: names.edition, total: indicators.length },
    median: i18n.number(median(scope.map(({ tally }) => tally.inPlace)) ?? 0),
  });
}
