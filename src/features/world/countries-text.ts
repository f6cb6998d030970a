import type { RegionDatum } from "../../charts/RegionsChart.tsx";
import type { MeasuresDatum } from "../../charts/series.ts";
import { STATUSES } from "../../domain/status.ts";
import type { IndicatorTally } from "../../domain/world/world.ts";
import { computeWorldFinding, type IndicatorReach } from "../../domain/world/world-findings.ts";
import type { ExportTable } from "../../export/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { RegionBars } from "./countries-bars.ts";
import { coverageText } from "./matrix-text.ts";

/** The bars in one sentence: which measure surely most countries have, and which fewest. */
export function barsFinding(
  bars: readonly IndicatorTally[],
  countries: number,
  { t, local }: I18n,
): string {
  const finding = computeWorldFinding(bars, countries);
  if (!finding) return "";
  const name = ({ indicator, ...reach }: IndicatorReach) =>
    `${local(indicator.title)}, ${coverageText(reach)}`;
  const { most, fewest } = finding;
  return t("world.bars-finding", { most: name(most), fewest: name(fewest), countries });
}

export const barsSeries = (
  bars: readonly IndicatorTally[],
  { t, local, number }: I18n,
): MeasuresDatum[] =>
  bars.map(({ indicator, counts }) => ({
    id: indicator.code,
    label: local(indicator.title),
    counts,
    tooltip: STATUSES.filter((status) => counts[status] > 0).map((status) => ({
      label: t(`status.${status}`),
      value: number(counts[status]),
    })),
  }));

export const regionName = ({ region }: RegionBars, { t }: I18n): string =>
  t(region ? `itu.${region}` : "itu.none");

export const regionSeries = (regions: readonly RegionBars[], i18n: I18n): RegionDatum[] =>
  regions.map((bars) => ({
    id: bars.region ?? "none",
    label: regionName(bars, i18n),
    countries: i18n.t("world.countries", { count: bars.countries.length }),
    counts: bars.tallies.map(({ counts }) => counts),
  }));

/** A measure a row, a status a column: a 0 is a true count. */
export const barsTable = (bars: readonly IndicatorTally[], { t, local }: I18n): ExportTable => ({
  columns: [
    { id: "code", label: t("chart.column.code") },
    { id: "measure", label: t("chart.column.measure") },
    ...STATUSES.map((status) => ({ id: status, label: t(`status.${status}`) })),
  ],
  rows: bars.map(({ indicator, counts }) => [
    indicator.code,
    local(indicator.title),
    ...STATUSES.map((status) => counts[status]),
  ]),
});

/** A measure of a region a row. */
export const regionTable = (
  bars: readonly IndicatorTally[],
  regions: readonly RegionBars[],
  i18n: I18n,
): ExportTable => {
  const { columns } = barsTable(bars, i18n);
  return {
    columns: [{ id: "region", label: i18n.t("world.region") }, ...columns],
    rows: regions.flatMap((region) =>
      barsTable(region.tallies, i18n).rows.map((row) => [regionName(region, i18n), ...row]),
    ),
  };
};
