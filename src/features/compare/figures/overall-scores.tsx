import { PillarSharesChart, pillarSharesHeight } from "../../../charts/PillarSharesChart.tsx";
import type { Party, Scope } from "../../../domain/compare/comparison.ts";
import type { OverallEdition } from "../../../domain/editions/later.ts";
import type { ViewDescription } from "../../../export/snapshot.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  IN_FILE,
} from "../../../figure/figure.tsx";
import { describeSources } from "../../../figure/SourceLine.tsx";
import { overallText } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { labelInFile, namesOf } from "../compare-text.ts";

/** The overall scores of the countries in each edition, as shares of the edition's maximum. Groups have no overall scores. */
export function createFigure({ editions, parties }: Scope, i18n: I18n): Figure {
  const { t, local, list } = i18n;
  const countries = parties.filter(({ group }) => !group);
  const data = editions.map((edition) => ({
    ...{ id: edition.id, label: local(edition.short) },
    shares: countries.map(({ place, name, overall }) => {
      const known = overall?.[edition.id];
      const certain = known && known.score / edition.max;
      return { place, name, count: textOf(overall, edition, i18n), certain, possible: certain };
    }),
  }));
  const [first] = countries;
  const ranks = editions.flatMap(({ id, short, of }) => {
    const { rank } = first?.overall?.[id] ?? {};
    return rank === undefined ? [] : t("compare.overall.rank", { edition: local(short), rank, of });
  });
  const claim = t("compare.overall.lead", {
    country: first?.name ?? "",
    ranks: list(ranks) || t("scorecard.no-score"),
  });
  return {
    id: "overall-scores",
    title: t("since.overall-title"),
    ...composeFinding(i18n, claim, [t("since.overall-apart")]),
    legend: [],
    table: createTable(editions, ({ id }) => id, [
      column("edition", t("scorecard.editions"), ({ short }) => local(short)),
      column("highest", t("compare.overall.most"), ({ max }) => max, IN_FILE),
      column("countries", t("compare.overall.countries"), ({ of }) => of, IN_FILE),
      ...countries.flatMap((one) => columnsOf(one, i18n)),
    ]),
    height: (width) => pillarSharesHeight(data, width),
    draw: ({ width }) => <PillarSharesChart {...{ data, width }} />,
  };
}

/** Describes the view for exports. Overall scores cover all measures, so no filter applies to them. */
export const describeOverall = (
  context: ViewDescription,
  { chosen, editions }: Scope,
  i18n: I18n,
): ViewDescription => ({
  ...context,
  countries: namesOf(chosen.filter(({ group }) => !group)),
  years: i18n.list(editions.map(({ years }) => years)),
  source: describeSources(
    i18n,
    editions.map(({ source }) => source),
  ),
  ...{ filters: [], filterParts: [] },
});

/** A country has one column on screen and two in files. */
function columnsOf({ code, name, overall }: Party, i18n: I18n) {
  const { t } = i18n;
  const inFile = (id: "score" | "rank") => {
    const label = labelInFile(i18n, { name, code }, t(`compare.overall.column.${id}`));
    const none = t("scorecard.no-score");
    const value = (edition: OverallEdition) => overall?.[edition.id]?.[id] ?? none;
    return column(`${code}_${id}`, label, value, IN_FILE);
  };
  const shown = (edition: OverallEdition) => textOf(overall, edition, i18n);
  return [column(code, name, shown, { only: "screen" }), inFile("score"), inFile("rank")];
}

/** "14 of 34, rank 52 of 194". */
function textOf(overall: Party["overall"], { id, max, of }: OverallEdition, i18n: I18n) {
  const { t } = i18n;
  const { score, rank } = overall?.[id] ?? {};
  if (score === undefined || rank === undefined) return t("scorecard.no-score");
  const text = overallText(i18n, score, max);
  return t("compare.overall.score", { score: text, most: max, rank, of });
}
