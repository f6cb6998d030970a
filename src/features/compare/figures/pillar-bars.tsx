import { PillarSharesChart, pillarSharesHeight } from "../../../charts/PillarSharesChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import type { ComparedCountry, Scope } from "../../../domain/compare/comparison.ts";
import { comparePillars, groupByRank } from "../../../domain/findings.ts";
import { possibleShare, shareInPlace } from "../../../domain/statistics.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { Cell } from "../../../export/table.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
  pillarColumn,
} from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { countOf } from "../../../i18n/words.ts";
import { valuesOf, variantOf } from "../compare-text.ts";

type ComparedPillar = ReturnType<typeof comparePillars<ComparedCountry>>[number];

export interface ChartsView {
  scope: Scope;
  i18n: I18n;
  onPillar: (pillar: string) => void;
}

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
    shares: shares.map(({ country: { place, name }, ...share }) => ({
      ...{ place, name },
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
  const columns = scope.countries.flatMap(({ code, name }, at): FigureColumn<ComparedPillar>[] => {
    const valueBy =
      (read: (share: Tally) => Cell) =>
      ({ shares }: ComparedPillar) => {
        const share = shares[at];
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

/** "2 of 3 (67%, 1 not known)"; "–" if nothing was asked. */
function shareText(counted: Tally, { t, percent }: I18n): string {
  const share = shareInPlace(counted);
  if (share === undefined) return "–";
  const { inPlace, asked: total, unknown } = counted;
  const values = { inPlace, total, share: percent(share) };
  return unknown > 0
    ? t("compare.share-open", { ...values, unknown })
    : t("chart.share-of", values);
}

/** The first country's rank by pillar, and the pillars in which unknown answers could change it. */
function describeRanks(compared: readonly ComparedPillar[], scope: Scope, i18n: I18n) {
  const { t, list, local } = i18n;
  const titlesOf = (some: readonly ComparedPillar[]) =>
    list(some.map(({ pillar }) => local(pillar.short)));
  const claims = groupByRank(compared).map(({ rank, pillars }, index) =>
    t(`compare.rank.${rank}`, { ...valuesOf(scope, i18n), pillars: titlesOf(pillars), index }),
  );
  const isOpen = ({ shares }: ComparedPillar) => shares.some(({ unknown }) => unknown > 0);
  const unknown = titlesOf(compared.filter(isOpen));
  if (unknown !== "") claims.push(t("compare.rank.unknown", { pillars: unknown }));
  const [first, ...others] = claims;
  if (first === undefined) return { finding: "" };
  const rest = others.map((claim) => t("chart.sentence", { claim }));
  return composeFinding(i18n, first, rest, scope.answers.framework.years);
}
