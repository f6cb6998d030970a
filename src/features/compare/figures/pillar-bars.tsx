import { PillarSharesChart, pillarSharesHeight } from "../../../charts/PillarSharesChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import { comparePillars } from "../../../domain/findings.ts";
import { possibleShare, shareInPlace, type Tally } from "../../../domain/tally.ts";
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
import { type Compared, isScored, shareText, standingText, valuesOf } from "../compare-text.ts";

/** What each country has of each pillar: a bar with its name and count. */
export function createFigure(view: ChartsView): Figure {
  const { scope, i18n, onPillar } = view;
  const { t, local } = i18n;
  const { answers, countries, measures } = scope;
  const pillars = comparePillars(answers, countries, measures);
  const title = t("compare.bars.title", valuesOf(scope, i18n));
  const finding = standingText(pillars, scope, i18n);
  const data = pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: local(pillar.short),
    shares: shares.map((share) => ({
      place: share.country.place,
      name: share.country.name,
      // Who was asked nothing of a pillar has no mark in it.
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
  const isOpen = pillars.some(({ shares }) => shares.some(({ unknown }) => unknown > 0));
  return {
    id: "pillar-bars",
    title,
    finding,
    legend: isOpen ? [possible] : [],
    table: createTable(pillars, ({ pillar }) => pillar.id, columnsOf(view)),
    height: pillarSharesHeight(data, 1000),
    draw: ({ width, isPicture }) => (
      <PillarSharesChart {...{ data, width }} {...(!isPicture && { onPillar })} />
    ),
  };
}

/** Pillars by countries: on the screen a cell each, in a file the count, what it is of, and what is not known. */
function columnsOf({ scope, i18n, onPillar }: ChartsView): FigureColumn<Compared>[] {
  const { t } = i18n;
  const columns = scope.countries.flatMap((country): FigureColumn<Compared>[] => {
    const { code, name } = country;
    const valueBy =
      (read: (share: Tally) => Cell) =>
      ({ shares }: Compared) => {
        const share = shares.find((one) => one.country === country);
        return share ? read(share) : "–";
      };
    const inFile = (id: string, label: string, read: (share: Tally) => Cell) =>
      column(`${code}_${id}`, `${name}: ${label}`, valueBy(read), IN_FILE);
    const inPlaceLabel = t(isScored(scope) ? "status.half" : "chart.column.in-place");
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
