import type { Measure } from "../../../domain/framework.ts";
import { type Extreme, extremes, median, shareInPlace } from "../../../domain/tally.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ColumnHead } from "./table-words.ts";

type Counts = { measures: number; countries: number };

interface FindingMessages {
  ends: (values: Counts & { most: string; least: string }) => string;
  /** For measures that all have the same share. */
  even: (values: Counts & { share: string }) => string;
}

/** The number of measures and countries, and the measures with the highest and lowest shares. */
export function coverageFinding(
  scope: readonly WorldCountry[],
  counts: readonly MeasureCount[],
  i18n: I18n,
  { ends, even }: FindingMessages,
): string {
  const found = extremes(counts, ({ tally }) => shareInPlace(tally));
  if (!found) return "";
  const { least, most } = found;
  const totals = { measures: counts.length, countries: scope.length };
  if (!most) return even({ ...totals, share: i18n.percent(least.value) });
  return ends({ ...totals, most: nameReach(most, i18n), least: nameReach(least, i18n) });
}

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

/** Values of "Half of the 149 countries have at least 9 of 21 measures in place." */
export const medianCoverage = (
  scope: readonly WorldCountry[],
  measures: readonly Measure[],
  { number }: I18n,
) => ({
  count: scope.length,
  total: measures.length,
  // A median of 18.5 means that half have 19 or more.
  median: number(Math.ceil(median(scope.map(({ tally }) => tally.inPlace)) ?? 0)),
});

interface ShareValues {
  code: string;
  title: string;
  share: string;
  inPlace: number;
  countries: number;
}

/** A column header with the share of countries, without the percent sign. */
export function shareColumnHead(
  { indicator: { code, title }, tally }: MeasureCount,
  { local, percent }: I18n,
  labelOf: (values: ShareValues) => string,
): ColumnHead {
  const share = shareInPlace(tally);
  if (share === undefined) return { figure: "–", share: 0, label: undefined };
  const { inPlace, asked: countries } = tally;
  const values = { code, title: local(title), share: percent(share), inPlace, countries };
  return { figure: values.share.replace(/\s?%/, ""), share, label: labelOf(values) };
}
