import { PillarSharesChart, pillarSharesHeight } from "../../../charts/PillarSharesChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import { comparePillars } from "../../../domain/findings.ts";
import { possibleShare, shareInPlace } from "../../../domain/statistics.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { Cell } from "../../../export/table.ts";
import {
  column,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
  pillarColumn,
} from "../../../figure/figure.tsx";
import { countOf } from "../../../i18n/words.ts";
import type { ChartsView } from "../CompareCharts.tsx";
import { type ComparedPillar, describeRanks, shareText, valuesOf } from "../compare-text.ts";
import { variantOf } from "../comparison-kind.ts";

/** Each country's share of measures in place, by pillar. */
export function createFigure(view: ChartsView): Figure {
  const { scope, i18n, onPillar } = view;
  const { t, local } = i18n;
  const { answers, countries, measures } = scope;
  const pillars = comparePillars(answers, countries, measures);
  const title = t(variantOf(scope, "compare.bars.title"), valuesOf(scope, i18n));
  const data = pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: local(pillar.short),
    shares: shares.map((share) => ({
      place: share.country.place,
      name: share.country.name,
      count: share.asked === 0 ? "–" : countOf(i18n, share),
      certain: shareInPlace(share),
      possible: possibleShare(share),
    })),
  }));
  const possible = {
    id: "possible",
    label: t("compare.possible"),
    symbol: <CoverageSymbol part="possible" colour="var(--outline)" />,
  };
  const hasUnknown = pillars.some(({ shares }) => shares.some(({ unknown }) => unknown > 0));
  return {
    id: "pillar-bars",
    title,
    ...describeRanks(pillars, scope, i18n),
    legend: hasUnknown ? [possible] : [],
    table: createTable(pillars, ({ pillar }) => pillar.id, columnsOf(view)),
    height: pillarSharesHeight(data, 1000),
    draw: ({ width, isPicture }) => (
      <PillarSharesChart {...{ data, width }} {...(!isPicture && { onPillar })} />
    ),
  };
}

/** Each country has one column on the screen and three in files. */
function columnsOf({ scope, i18n, onPillar }: ChartsView): FigureColumn<ComparedPillar>[] {
  const { t } = i18n;
  const columns = scope.countries.flatMap((country): FigureColumn<ComparedPillar>[] => {
    const { code, name } = country;
    const valueBy =
      (read: (share: Tally) => Cell) =>
      ({ shares }: ComparedPillar) => {
        const share = shares.find((one) => one.country === country);
        return share ? read(share) : "–";
      };
    const inFile = (id: string, label: string, read: (share: Tally) => Cell) =>
      column(`${code}_${id}`, `${name} (${code}): ${label}`, valueBy(read), IN_FILE);
    const inPlaceLabel = t(variantOf(scope, "compare.bars.in-place"), valuesOf(scope, i18n));
    const shown = valueBy((share) => shareText(share, i18n));
    return [
      column(code, name, shown, { only: "screen", isNumeric: true }),
      inFile("in_place", inPlaceLabel, ({ inPlace }) => inPlace),
      inFile("total", t("chart.column.total"), ({ asked }) => asked),
      inFile("not_known", t("status.unknown"), ({ unknown }) => unknown),
    ];
  });
  return [pillarColumn(i18n, onPillar), ...columns];
}
