import { PillarSharesChart, pillarSharesHeight } from "../../../charts/PillarSharesChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import type { Party, Scope } from "../../../domain/compare/comparison.ts";
import { comparePillars, groupByRank, isRankOpen } from "../../../domain/findings.ts";
import { possibleShare, shareInPlace } from "../../../domain/statistics.ts";
import { type Tally, tallyAnswers } from "../../../domain/tally.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  type FigureColumn,
  pillarColumn,
} from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { countOf } from "../../../i18n/words.ts";
import { countColumns, describeLead, valuesOf, variantOf } from "../compare-text.ts";

type ComparedPillar = ReturnType<typeof comparePillars<Party>>[number];

export interface ChartsView {
  scope: Scope;
  i18n: I18n;
  onPillar: (pillar: string) => void;
}

/** Each party's share of measures in place, by pillar. */
export function createFigure(view: ChartsView): Figure {
  const { scope, i18n, onPillar } = view;
  const { t, local } = i18n;
  const { answers, parties, measures } = scope;
  const pillars = comparePillars(answers, parties, measures);
  const title = t(variantOf(scope, "compare.bars.title"), valuesOf(scope, i18n));
  const data = pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: local(pillar.short),
    shares: shares.map(({ party: { place, name }, ...share }) => ({
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
    height: (width) => pillarSharesHeight(data, width),
    draw: ({ width, isPicture }) => (
      <PillarSharesChart {...{ data, width }} {...(!isPicture && { onPillar })} />
    ),
  };
}

/** Each party has one column on screen and three in files. */
function columnsOf({ scope, i18n, onPillar }: ChartsView): FigureColumn<ComparedPillar>[] {
  const columns = scope.parties.flatMap((party, at): FigureColumn<ComparedPillar>[] => {
    const tallyOf = ({ shares }: ComparedPillar) => shares[at] ?? tallyAnswers([]);
    const shown = (pillar: ComparedPillar) => shareText(tallyOf(pillar), i18n);
    return [
      column(party.code, party.name, shown, { only: "screen", isNumeric: true }),
      ...countColumns(scope, party, tallyOf, i18n),
    ];
  });
  return [pillarColumn(i18n, onPillar), ...columns];
}

/** "2 of 3 (67%, 1 not known)", or "–" if nothing was asked. */
function shareText(counted: Tally, { t, percent }: I18n): string {
  const share = shareInPlace(counted);
  if (share === undefined) return "–";
  return t("chart.share-of", { ...counted, total: counted.asked, share: percent(share) });
}

/** The first party's rank by pillar, and the pillars in which unknown answers could change it. */
function describeRanks(compared: readonly ComparedPillar[], scope: Scope, i18n: I18n) {
  const { t, list, local } = i18n;
  const titlesOf = (some: readonly ComparedPillar[]) =>
    list(some.map(({ pillar }) => local(pillar.short)));
  // A party that was not asked about any measure has no rank.
  const parties = scope.parties.filter((_, at) => compared.some(({ shares }) => shares[at]?.asked));
  const values = valuesOf({ ...scope, parties }, i18n);
  const claims = groupByRank(compared).map(({ rank, pillars }, index) =>
    t(`compare.rank.${rank}`, { ...values, pillars: titlesOf(pillars), index }),
  );
  const unknown = titlesOf(compared.filter(isRankOpen));
  if (unknown !== "") claims.push(t("compare.rank.unknown", { pillars: unknown }));
  const [first, ...others] = claims;
  if (first === undefined) return describeLead(scope, i18n);
  const rest = others.map((claim) => t("chart.sentence", { claim }));
  return composeFinding(i18n, first, rest, scope.answers.framework.years);
}
