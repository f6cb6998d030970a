import { MapSwatch } from "../../charts/MapSwatch.tsx";
import type { MapPaint } from "../../charts/WorldMapDrawing.tsx";
import { STATUSES, type Status } from "../../domain/status.ts";
import { computeMedianCertain, type WorldCountry } from "../../domain/world/world-countries.ts";
import { coverageClassBounds } from "../../domain/world/world-findings.ts";
import type { LegendEntry } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** What the map shows of the countries: their answer at a position, or their coverage of `total` indicators. */
export interface MapView {
  shown: readonly WorldCountry[];
  position: number | undefined;
  total: number;
}

/** The map in one sentence. */
export function mapFinding({ shown, position, total }: MapView, i18n: I18n): string {
  const { t, number } = i18n;
  if (shown.length === 0) return t("world.nothing");
  if (position === undefined)
    return t("world.map-finding-coverage", {
      median: number(computeMedianCertain(shown) ?? 0),
      total,
      count: shown.length,
    });
  return countsText(countAt(shown, position), shown.length, i18n);
}

/** "In place in 80 of 149 countries; 12 partly, 51 not in place, 6 not known." */
export function countsText(
  counts: Record<Status, number>,
  countries: number,
  { t, list }: I18n,
): string {
  const rest = STATUSES.filter((status) => status !== "exists" && counts[status] > 0).map(
    (status) => `${counts[status]} ${t(`world.count.${status}`)}`,
  );
  const head = t("world.finding-in-place", { inPlace: counts.exists, countries });
  return rest.length > 0 ? `${head} (${list(rest)}).` : `${head}.`;
}

function countAt(shown: readonly WorldCountry[], position: number): Record<Status, number> {
  const counts = { exists: 0, partial: 0, absent: 0, unknown: 0, missing: 0 };
  for (const { statuses } of shown) counts[statuses[position] ?? "missing"] += 1;
  return counts;
}

/** What the paints mean; classes of coverage go by the certain end, and say so. */
export function mapLegend(
  { shown, position, total }: MapView,
  isNarrowed: boolean,
  { t }: I18n,
): LegendEntry[] {
  const entry = (paint: MapPaint, label: string): LegendEntry => ({
    id: String(paint),
    label,
    symbol: <MapSwatch paint={paint} />,
  });
  const classes =
    position === undefined
      ? coverageClassBounds(total).map(({ rank, from, to }, index) =>
          entry(
            RANKS[rank] ?? 0,
            index === 0
              ? t("world.class-first", { from, to })
              : from === to
                ? String(from)
                : `${from}–${to}`,
          ),
        )
      : STATUSES.filter((status) =>
          shown.some(({ statuses }) => (statuses[position] ?? "missing") === status),
        ).map((status) => entry(status, t(`status.${status}`)));
  return [
    ...classes,
    entry("no-profile", t("world.no-profile")),
    ...(isNarrowed ? [entry("filtered", t("world.filtered"))] : []),
  ];
}

const RANKS = [0, 1, 2, 3, 4] as const;

/** The map as data: a country a row. */
export const mapTable = ({ shown, position, total }: MapView, { t }: I18n): ExportTable => ({
  columns: [
    { id: "country", label: t("app.country") },
    { id: "country_code", label: t("world.column.code") },
    { id: "region", label: t("world.region") },
    ...(position === undefined
      ? [
          { id: "certain", label: t("chart.coverage.certain") },
          { id: "possible", label: t("chart.coverage.possible-short") },
          { id: "of", label: t("world.column.of") },
        ]
      : [
          { id: "status", label: t("chart.column.status") },
          { id: "status_code", label: t("chart.column.status-code") },
        ]),
  ],
  rows: shown.map(({ name, code, region, statuses, coverage }) => {
    const status = statuses[position ?? -1] ?? "missing";
    return [
      name,
      code,
      t(region ? `itu.${region}` : "itu.none"),
      ...(position === undefined
        ? [coverage.certain, coverage.possible, total]
        : [t(`status.${status}`), status]),
    ];
  }),
});
