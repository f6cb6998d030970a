import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { describeCoverage } from "../../../i18n/words.ts";
import { coverageFinding, medianCoverage, shareColumnHead } from "./coverage.ts";
import type { KindWords, TableSource } from "./table-words.ts";

/** Words of the table of statuses that the profiles report. */
export function createStatusWords(source: TableSource, i18n: I18n): KindWords {
  const { answers, measures } = source;
  const { framework } = answers;
  const { t, local } = i18n;
  return {
    colour: "var(--exists)",
    leadColumn: "in_place",
    labels: statusLabels(i18n),
    orderNote: (by, isReversed) => {
      if (by !== "coverage") return t("world.status.range-note");
      return isReversed ? t("world.status.order-reversed") : t("world.status.order-note");
    },
    coverage: (count) => t("world.status.coverage-label", count),
    describe: (tally) => {
      const { inPlace, rest } = describeCoverage(i18n, tally, framework);
      return { first: inPlace, rest };
    },
    columnHead: (count) =>
      shareColumnHead(count, i18n, (values) => t("world.status.head-label", values)),
    finding: (scope, counts) =>
      coverageFinding(scope, counts, i18n, {
        ends: (values) => t("world.status.finding", values),
        even: (values) => t("world.status.finding-even", values),
      }),
    reach: (scope) => t("world.status.reach", medianCoverage(scope, measures, i18n)),
    barsFinding: (values) => t("world.status.bars-finding", values),
    ownCount: (values) => t("world.status.distribution-own", values),
    distributionTip: (values) => t("world.status.distribution-tip", values),
    mapTitle: (title) => t("world.status.map-of", { title }),
    mapFinding: (values) => t("world.status.map-finding", values),
    legendClass: (from, to) =>
      to === 0 ? t("world.status.class-none") : t("world.status.class-first", { from, to }),
    scope: (count, region) =>
      region
        ? t("world.status.countries-of", { region, count })
        : t("world.status.countries-all", { count }),
    source: (count) => {
      const publisher = local(framework.publisherShort);
      return t("world.status.source", { publisher, count, years: framework.years });
    },
    measureColumns: ({ code, title }) => {
      const value = (row: WorldCountry) => answers.cell(row.code, code).class;
      return [column(code, `${code} ${local(title)}`, value)];
    },
  };
}

const statusLabels = ({ t }: I18n): KindWords["labels"] => ({
  page: t("app.view.world"),
  matrix: t("world.status.matrix"),
  bars: t("world.status.bars"),
  barsByRegion: t("world.status.bars-by-region"),
  distribution: t("world.status.distribution"),
  mapCoverage: t("world.status.map-coverage"),
  lead: t("world.status.lead"),
  measureCount: t("world.status.distribution-measures"),
  shareHead: t("world.status.share-head"),
  coverageHead: t("world.status.coverage"),
  coverageTitle: t("world.status.lead"),
  byCoverage: t("world.status.by-coverage"),
  missing: t("status.missing"),
  noData: t("world.status.no-profile"),
  notShown: t("world.status.nothing-here"),
});
