import { cautionOf, type Pairing } from "../../../domain/editions/pairing.ts";
import type { EditionFramework } from "../../../domain/framework.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type ColumnHead, editionNames, type KindWords, type TableSource } from "./table-words.ts";

/** Words of the table of outcomes: the later score of each measure that a profile reported absent. */
export function createOutcomeWords({ answers, later }: TableSource, i18n: I18n): KindWords {
  if (!later) throw new Error("a table of outcomes needs the tables that it draws on");
  const { t } = i18n;
  const names = outcomeNames(later, i18n);
  return {
    colour: "var(--still)",
    leadColumn: "still_zero",
    edition: names.edition,
    labels: outcomeLabels(later, i18n),
    orderNote: () => t("world.outcome.range-note", names),
    coverage: (count) => t("world.outcome.coverage-label", count),
    describe: (tally) => describeOutcome(tally, answers.framework, i18n),
    caution: (code) => describeCaution(code, later, i18n),
    columnHead: (count) => outcomeColumnHead(count, later, i18n),
    regionNote: (countries) => t("world.region-outcome", countOutcomes(countries, i18n)),
    finding: (scope, counts) => {
      const countries = scope.filter(({ tally }) => tally.asked > 0).length;
      if (countries === 0) return t("world.outcome.finding-none", names);
      return t("world.outcome.finding", { ...names, countries, ...countOutcomes(counts, i18n) });
    },
    reach: (scope) => {
      const some = scope.filter(({ tally }) => tally.no > 0).length;
      return t("world.outcome.reach", { ...names, some, count: scope.length });
    },
    barsFinding: (values) => t("world.outcome.bars-finding", { ...values, ...names }),
    ownCount: (values) => t("world.outcome.distribution-own", values),
    distributionTip: (values) => t("world.outcome.distribution-tip", values),
    mapTitle: (title) => t("world.outcome.map-of", { title, ...names }),
    mapFinding: (values) => t("world.outcome.map-finding", { ...values, ...names }),
    legendClass: (from, to) =>
      to === 0 ? t("world.outcome.class-none") : t("world.outcome.class-first", { from, to }),
    scope: (count, region) =>
      region
        ? t("world.outcome.countries-of", { region, count })
        : t("world.outcome.countries-all", { count }),
    source: (count) => sourceText(later, count, i18n),
    measureColumns: ({ code, title }) => {
      const named = { code, title: i18n.local(title), ...names };
      const then = (row: WorldCountry) => later.profiles.cell(row.code, code).class;
      const score = (row: WorldCountry) => answers.cell(row.code, code).score ?? "";
      const { years } = later.scores.framework;
      return [
        column(`${code}_${names.past}`, t("world.column.then", named), then),
        column(`${code}_${years}`, t("world.column.since", named), score),
      ];
    },
  };
}

const outcomeNames = ({ profiles, scores }: Pairing, i18n: I18n) => ({
  edition: editionNames(scores.framework, i18n).edition,
  past: profiles.framework.years,
});

function outcomeLabels(later: Pairing, i18n: I18n): KindWords["labels"] {
  const { t } = i18n;
  const names = outcomeNames(later, i18n);
  return {
    page: t("world.outcome.title"),
    matrix: t("world.outcome.matrix", names),
    bars: t("world.outcome.bars", names),
    barsByRegion: t("world.outcome.bars-by-region", names),
    distribution: t("world.outcome.distribution", names),
    mapCoverage: t("world.outcome.map-coverage", names),
    lead: t("world.outcome.lead"),
    measureCount: t("world.outcome.distribution-measures"),
    shareHead: t("world.outcome.share-head"),
    coverageHead: t("world.outcome.coverage"),
    coverageTitle: t("world.outcome.lead"),
    byCoverage: t("world.outcome.by-coverage"),
    missing: t("world.outcome.missing"),
    noData: t("world.outcome.no-profile"),
    notShown: t("world.outcome.nothing-here"),
  };
}

/** "≈ Asks about…" for a measure whose later counterpart asks nearly the same. */
function describeCaution(code: string, later: Pairing, { local }: I18n) {
  const caution = cautionOf(code, later);
  return caution && `≈ ${local(caution)}`;
}

/** The outcomes in these tallies: measures asked again, scoring 0 and scoring above 0. */
function countOutcomes(counted: readonly { tally: Tally }[], { number }: I18n) {
  const sum = (countOf: (tally: Tally) => number) =>
    number(counted.reduce((total, { tally }) => total + countOf(tally), 0));
  return {
    asked: sum(({ asked }) => asked),
    still: sum(({ no }) => no),
    above: sum(({ part, inPlace }) => part + inPlace),
  };
}

/** "Still 0 in GCI 2024: 3 of 7 reported absent", and in brackets the counts of higher scores. */
function describeOutcome(tally: Tally, framework: EditionFramework, i18n: I18n) {
  const { t, list } = i18n;
  const { edition, threshold } = editionNames(framework, i18n);
  const first = t("world.outcome.covered", { edition, inPlace: tally.no, total: tally.asked });
  const above = (["absent-low", "absent-half"] as const)
    .filter((kind) => tally.counts[kind] > 0)
    .map((kind) => t(`status.count.${kind}`, { count: tally.counts[kind], threshold }));
  return {
    first,
    rest: above.length > 0 ? t("scorecard.coverage-rest", { rest: list(above) }) : "",
  };
}

function outcomeColumnHead(
  { indicator: { code, title }, tally }: MeasureCount,
  later: Pairing,
  { t, local }: I18n,
): ColumnHead {
  const mark = cautionOf(code, later) ? "≈ " : "";
  const [still, above] = [tally.no, tally.part + tally.inPlace];
  const named = { code, title: `${mark}${local(title)}`, still, above };
  return {
    figure: String(still),
    second: String(above),
    label: t("world.outcome.head-label", named),
  };
}

function sourceText({ profiles, scores }: Pairing, count: number, { t, local }: I18n): string {
  const { publisherShort, years: past } = profiles.framework;
  const { publisherShort: other, title, source } = scores.framework;
  const publisher = local(publisherShort);
  const index = local(other) === publisher ? local(title) : `${local(other)}, ${local(title)}`;
  return t("world.outcome.source", {
    publisher,
    past,
    index,
    count,
    notice: local(source.licence),
  });
}
