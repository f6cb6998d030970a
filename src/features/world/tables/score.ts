import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { describeCoverage } from "../../../i18n/words.ts";
import { coverageFinding, medianCoverage, shareColumnHead } from "./coverage.ts";
import { editionNames, type KindWords, type TableSource } from "./table-words.ts";

/** Words of the table of scores in one edition of an index. */
export function createScoreWords(source: TableSource, i18n: I18n): KindWords {
  const { answers, later, measures, hasOverall } = source;
  const { t, local } = i18n;
  const names = editionNames(answers.framework, i18n);
  const { edition, threshold, max } = names;
  const { years } = answers.framework;
  return {
    colour: "var(--score)",
    leadColumn: "half_or_more",
    edition,
    labels: scoreLabels(source, i18n),
    orderNote: (by, isReversed) => {
      if (by !== "coverage") return t("world.score.range-note", { max });
      if (hasOverall)
        return isReversed ? t("world.score.overall-last") : t("world.score.overall-first");
      const note = isReversed ? "world.score.order-reversed" : "world.score.order-note";
      return t(note, { threshold });
    },
    coverage: (count) => t("world.score.coverage-label", { ...count, threshold }),
    describe: (tally) => ({
      first: t("world.score.covered", { ...names, inPlace: tally.inPlace, total: tally.asked }),
      rest: describeCoverage(i18n, tally, answers.framework).rest,
    }),
    columnHead: (count) =>
      shareColumnHead(count, i18n, (values) =>
        t("world.score.head-label", { ...values, threshold }),
      ),
    finding: (scope, counts) =>
      coverageFinding(scope, counts, i18n, {
        ends: (values) => t("world.score.finding", { ...values, threshold }),
        even: (values) => t("world.score.finding-even", { ...values, threshold }),
      }),
    reach: (scope) =>
      t("world.score.reach", { ...medianCoverage(scope, measures, i18n), ...names }),
    ...figureWords(source, i18n),
    scope: (count, region) =>
      region
        ? t("world.score.countries-of", { region, count })
        : t("world.score.countries-all", { count }),
    source: (count) => {
      const { publisherShort, title } = answers.framework;
      const notice = later ? local(later.scores.framework.source.licence) : "";
      const named = { publisher: local(publisherShort), index: local(title), count, notice };
      return t("world.score.source", named);
    },
    measureColumns: ({ code, title }) => {
      const label = t("world.column.since", { code, title: local(title), edition });
      const value = (row: WorldCountry) => answers.cell(row.code, code).score ?? "";
      return [column(`${code}_${years}`, label, value)];
    },
  };
}

type FigureWords = Pick<
  KindWords,
  "barsFinding" | "ownCount" | "distributionTip" | "mapTitle" | "mapFinding" | "legendClass"
>;

function figureWords({ answers }: TableSource, i18n: I18n): FigureWords {
  const { t } = i18n;
  const { edition, threshold } = editionNames(answers.framework, i18n);
  return {
    barsFinding: (values) => t("world.score.bars-finding", { ...values, edition, threshold }),
    ownCount: (values) => t("world.score.distribution-own", { ...values, threshold }),
    distributionTip: (values) => t("world.score.distribution-tip", { ...values, threshold }),
    mapTitle: (title) => t("world.score.map-of", { title, edition }),
    mapFinding: (values) => t("world.score.map-finding", { ...values, threshold }),
    legendClass: (from, to) =>
      to === 0
        ? t("world.score.class-none", { threshold })
        : t("world.score.class-first", { from, to, threshold }),
  };
}

function scoreLabels({ answers, later, hasOverall }: TableSource, i18n: I18n): KindWords["labels"] {
  const { t } = i18n;
  const names = editionNames(answers.framework, i18n);
  const most = later?.scores.framework.scale.overall ?? 0;
  const lead = t("world.score.lead", names);
  const noScore = t("world.score.no-profile");
  return {
    page: t("world.score.title", names),
    matrix: t("world.score.matrix", names),
    bars: t("world.score.bars", names),
    barsByRegion: t("world.score.bars-by-region", names),
    distribution: t("world.score.distribution", names),
    mapCoverage: t("world.score.map-coverage", names),
    lead,
    measureCount: t("world.score.distribution-measures", names),
    shareHead: t("world.score.share-head", names),
    coverageHead: hasOverall ? names.edition : t("world.score.coverage"),
    coverageTitle: hasOverall ? t("world.overall", { most }) : lead,
    byCoverage: hasOverall ? t("world.by-overall") : t("world.score.by-coverage", names),
    missing: noScore,
    noData: noScore,
    notShown: t("world.score.nothing-here"),
  };
}
