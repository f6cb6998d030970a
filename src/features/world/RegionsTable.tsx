import type { IndicatorTally } from "../../domain/world/world.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartParts } from "../frames/chart-parts.ts";
import type { RegionBars } from "./countries-bars.ts";
import { regionName } from "./countries-text.ts";

/** The table twin of the bars by region: how many of its countries have each measure, and of how many it is not known. */
export function RegionsTable({
  bars,
  regions,
  title,
  parts: { Table },
}: {
  bars: readonly IndicatorTally[];
  regions: readonly RegionBars[];
  title: string;
  parts: ChartParts;
}) {
  const i18n = useI18n();
  const { t, local } = i18n;
  return (
    <Table
      caption={title}
      columns={[
        { id: "measure", label: t("chart.column.measure") },
        ...regions.map((region) => ({
          id: region.region ?? "none",
          label: regionName(region, i18n),
          isNumeric: true,
        })),
      ]}
      rows={bars.map(({ indicator }, row) => ({
        id: indicator.code,
        cells: [
          local(indicator.title),
          ...regions.map(({ tallies, countries }) => {
            const counts = tallies[row]?.counts;
            return t("world.cell-share", {
              inPlace: counts?.exists ?? 0,
              countries: countries.length,
              notKnown: (counts?.unknown ?? 0) + (counts?.missing ?? 0),
            });
          }),
        ],
      }))}
    />
  );
}
