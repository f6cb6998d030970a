import { cautionOf } from "../../../domain/editions/pairing.ts";
import type { Measure } from "../../../domain/framework.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import { type ColumnHead, scoreColumn, type TableContext } from "./table-context.ts";

/** Words of the table of outcomes: the later score of each measure that a profile reported absent. */
export const OUTCOME_WORDS = {
  colour: "var(--still)",
  leadColumn: "still_zero",
  labels: {
    page: "world.outcome.title",
    matrix: "world.outcome.matrix",
    bars: "world.outcome.bars",
    barsByRegion: "world.outcome.bars-by-region",
    distribution: "world.outcome.distribution",
    measureCount: "world.outcome.distribution-measures",
    mapCoverage: "world.outcome.map-coverage",
    classNone: "world.outcome.class-none",
    lead: "world.outcome.lead",
    shareHead: "world.outcome.share-head",
    coverageHead: "world.outcome.coverage",
    coverageTitle: "world.outcome.lead",
    byCoverage: "world.outcome.by-coverage",
    rangeNote: "world.outcome.range-note",
    orderNote: "world.outcome.range-note",
    orderReversed: "world.outcome.range-note",
    missing: "status.missing",
    noData: "world.outcome.no-profile",
    notShown: "world.outcome.nothing-here",
  },
  messages: {
    barsFinding: "world.outcome.bars-finding",
    ownCount: "world.outcome.distribution-own",
    distributionTip: "world.outcome.distribution-tip",
    mapOf: "world.outcome.map-of",
    mapFinding: "world.outcome.map-finding",
    classFirst: "world.outcome.class-first",
    coverage: "world.outcome.coverage-label",
    covered: "world.outcome.covered",
    countriesAll: "world.outcome.countries-all",
    countriesOf: "world.outcome.countries-of",
    source: "world.outcome.source",
  },
  bracketed: ["absent-low", "absent-half"],
  regionNote: ({ i18n }: TableContext, countries: readonly WorldCountry[]) =>
    i18n.t("world.region-outcome", countOutcomes(countries, i18n)),
  barsNote: "world.outcome.bars-both",
  columnHead: outcomeColumnHead,
  finding: outcomeFinding,
  reach: ({ i18n, values }: TableContext, scope: readonly WorldCountry[]) => {
    const some = scope.filter(({ tally }) => tally.no > 0).length;
    return i18n.t("world.outcome.reach", { ...values, some, count: scope.length });
  },
  measureColumns: (context: TableContext, measure: Measure) => {
    const { later, i18n, values } = context;
    const { code, title } = measure;
    const label = i18n.t("world.column.then", { ...values, code, title: i18n.local(title) });
    const then = (row: WorldCountry) => later?.profiles.cell(row.code, code).class ?? "";
    return [
      column(`${code}_${values.past}`, label, then),
      scoreColumn(context, measure, `${code}_${later?.scores.framework.years}`),
    ];
  },
} as const;

function outcomeFinding(
  { i18n, values }: TableContext,
  scope: readonly WorldCountry[],
  counts: readonly MeasureCount[],
): string {
  const countries = scope.filter(({ tally }) => tally.asked > 0).length;
  if (countries === 0) return i18n.t("world.outcome.finding-none", values);
  const counted = countOutcomes(counts, i18n);
  return i18n.t("world.outcome.finding", { ...values, countries, ...counted });
}

/** Totals of the measures asked again: all, those that score 0, and those that score above 0. */
function countOutcomes(counts: readonly { tally: Tally }[], { number }: TableContext["i18n"]) {
  const sum = (countOf: (tally: Tally) => number) =>
    number(counts.reduce((total, { tally }) => total + countOf(tally), 0));
  return {
    asked: sum(({ asked }) => asked),
    still: sum(({ no }) => no),
    above: sum(({ part, inPlace }) => part + inPlace),
  };
}

function outcomeColumnHead(
  { later, i18n }: TableContext,
  { indicator: { code, title }, tally }: MeasureCount,
): ColumnHead {
  const caution = later && cautionOf(code, later);
  const [still, above] = [tally.no, tally.part + tally.inPlace];
  const named = { code, title: `${caution ? "≈ " : ""}${i18n.local(title)}`, still, above };
  const label = i18n.t("world.outcome.head-label", named);
  return { figure: String(still), second: String(above), label };
}
