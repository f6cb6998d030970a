import { type Extreme, extremes, median, shareInPlace } from "../../../domain/statistics.ts";

import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ColumnHead, TableContext } from "./table-context.ts";

/** The number of measures and countries, and the measures with the highest and lowest shares. */
export const coverageFinding =
  (
    ends: "world.status.finding" | "world.score.finding",
    even: "world.status.finding-even" | "world.score.finding-even",
  ) =>
  (
    { i18n, values }: TableContext,
    scope: readonly WorldCountry[],
    counts: readonly MeasureCount[],
  ): string => {
    const found = extremes(counts, ({ tally }) => shareInPlace(tally));
    if (!found) return "";
    const { least, most } = found;
    const totals = { ...values, measures: counts.length, countries: scope.length };
    if (!most) return i18n.t(even, { ...totals, share: i18n.percent(least.value) });
    const named = { most: nameReach(most, i18n), least: nameReach(least, i18n) };
    return i18n.t(ends, { ...totals, ...named });
  };

/** If more measures than these tie, the finding gives their number instead of their names. */
const MOST_NAMED = 3;

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<MeasureCount>, { t, local, list }: I18n): string {
  const inPlace = items[0]?.tally.inPlace ?? 0;
  const isNamed = items.length <= MOST_NAMED;
  // Equal shares can be of different numbers of countries.
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

/** "Half of the 149 countries have at least 9 of 21 measures in place." */
export const medianFinding =
  (id: "world.status.reach" | "world.score.reach") =>
  ({ measures, i18n, values }: TableContext, scope: readonly WorldCountry[]): string => {
    // A median of 18.5 means that half have 19 or more.
    const middle = Math.ceil(median(scope.map(({ tally }) => tally.inPlace)) ?? 0);
    const counts = { count: scope.length, total: measures.length, median: i18n.number(middle) };
    return i18n.t(id, { ...values, ...counts });
  };

/** A column header with the share of countries, without its percent sign. */
export const shareColumnHead =
  (id: "world.status.head-label" | "world.score.head-label") =>
  (
    { i18n, values }: TableContext,
    { indicator: { code, title }, tally }: MeasureCount,
  ): ColumnHead => {
    const value = shareInPlace(tally);
    if (value === undefined) return { figure: "–", share: 0, label: undefined };
    const share = i18n.percent(value);
    const counts = { share, inPlace: tally.inPlace, countries: tally.asked };
    const label = i18n.t(id, { ...values, ...counts, code, title: i18n.local(title) });
    return { figure: share.replace(/\s?%/, ""), share: value, label };
  };
