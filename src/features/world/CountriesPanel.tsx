import { useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { CountriesChart, countriesHeight } from "../../charts/CountriesChart.tsx";
import { LegendSwatch } from "../../charts/LegendSwatch.tsx";
import { REGIONS_LEAST_WIDTH, RegionsChart, regionsHeight } from "../../charts/RegionsChart.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import { STATUSES } from "../../domain/status.ts";
import { orderTallies } from "../../domain/world/world-findings.ts";
import { PICTURE_WIDTH } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountriesTable } from "./CountriesTable.tsx";
import { computeRegionBars } from "./countries-bars.ts";
import { barsFinding, barsSeries, barsTable, regionSeries, regionTable } from "./countries-text.ts";
import { RegionsTable } from "./RegionsTable.tsx";
import { WorldFigure } from "./WorldFigure.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** How many countries have each measure, together or by region. */
export function CountriesPanel(props: WorldPanelProps) {
  const { framework, shown, tallies, selection, hasRegions, onChange, parts } = props;
  const i18n = useI18n();
  const { t, local } = i18n;
  const isSplit = selection.order === "region" && hasRegions;
  const bars = useMemo(() => orderTallies(tallies), [tallies]);
  const regions = useMemo(
    () => computeRegionBars(framework, shown, bars),
    [framework, shown, bars],
  );
  const title = t(isSplit ? "world.bars-by-region" : "world.bars");
  const finding = barsFinding(bars, shown.length, i18n);
  const text = { title, description: finding };
  const legend = STATUSES.filter((status) => bars.some(({ counts }) => counts[status] > 0)).map(
    (status) => ({
      id: status,
      label: t(`status.${status}`),
      symbol: <LegendSwatch status={status} />,
    }),
  );
  const measures = bars.map(({ indicator: { code, title: name } }) => ({
    id: code,
    label: local(name),
  }));
  const chart = { data: barsSeries(bars, i18n), countries: shown.length, text };
  const split = { measures, regions: regionSeries(regions, i18n), text };
  /** The countries that a bar, or a part of it, counts: in the matrix, sorted by the measure. */
  const showWho = (code: string, statuses: readonly AnswerClass[] = selection.filter.statuses) =>
    onChange({ part: "matrix", order: code, filter: { ...selection.filter, statuses } });
  const showStatus = (code: string, status: AnswerClass) => showWho(code, [status]);
  return (
    <WorldFigure
      panel={props}
      id="countries"
      exportId={isSplit ? "countries-by-measure-and-region" : "countries-by-measure"}
      {...{ title, finding, legend }}
      isEmpty={shown.length === 0}
      chart={
        isSplit ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
          <section className="world-scroll" aria-label={title} tabIndex={0}>
            <ChartFrame height={regionsHeight(measures.length)}>
              {(width) => <RegionsChart {...split} width={Math.max(width, REGIONS_LEAST_WIDTH)} />}
            </ChartFrame>
          </section>
        ) : (
          <ChartFrame height={countriesHeight(bars.length)}>
            {(width) => (
              <CountriesChart
                {...chart}
                width={width}
                onMeasure={(code) => showWho(code)}
                onSegment={showStatus}
              />
            )}
          </ChartFrame>
        )
      }
      toPicture={() =>
        isSplit ? (
          <RegionsChart {...split} width={PICTURE_WIDTH} />
        ) : (
          <CountriesChart {...chart} width={PICTURE_WIDTH} />
        )
      }
      toTable={() => (isSplit ? regionTable(bars, regions, i18n) : barsTable(bars, i18n))}
      table={
        isSplit ? (
          <RegionsTable {...{ bars, regions, title, parts }} />
        ) : (
          <CountriesTable {...{ bars, title, parts }} onMeasure={showWho} onStatus={showStatus} />
        )
      }
    />
  );
}
