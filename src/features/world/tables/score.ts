import type { Measure } from "../../../domain/framework.ts";
import { coverageFinding, medianFinding, shareColumnHead } from "./coverage.ts";
import { scoreColumn, type TableContext } from "./table-context.ts";

/** Words of the table of scores in one edition of an index. */
export const SCORE_WORDS = {
  colour: "var(--score)",
  leadColumn: "half_or_more",
  labels: {
    page: "world.score.title",
    matrix: "world.score.matrix",
    bars: "world.score.bars",
    barsByRegion: "world.score.bars-by-region",
    distribution: "world.score.distribution",
    measureCount: "world.score.distribution-measures",
    mapCoverage: "world.score.map-coverage",
    classNone: "world.score.class-none",
    lead: "world.score.lead",
    shareHead: "world.score.share-head",
    coverageHead: "world.score.coverage",
    coverageTitle: "world.score.lead",
    byCoverage: "world.score.by-coverage",
    rangeNote: "world.score.range-note",
    orderNote: "world.score.order-note",
    orderReversed: "world.score.order-reversed",
    missing: "world.score.no-score",
    noData: "world.score.no-score",
    notShown: "world.score.nothing-here",
  },
  messages: {
    barsFinding: "world.score.bars-finding",
    ownCount: "world.score.distribution-own",
    distributionTip: "world.score.distribution-tip",
    mapOf: "world.score.map-of",
    mapFinding: "world.score.map-finding",
    classFirst: "world.score.class-first",
    coverage: "world.score.coverage-label",
    covered: "world.score.covered",
    countriesAll: "world.score.countries-all",
    countriesOf: "world.score.countries-of",
    source: "world.score.source",
  },
  regionNote: undefined,
  barsNote: undefined,
  bracketed: ["missing", "low", "zero"],
  columnHead: shareColumnHead("world.score.head-label"),
  finding: coverageFinding("world.score.finding", "world.score.finding-even"),
  reach: medianFinding("world.score.reach"),
  measureColumns: (context: TableContext, measure: Measure) => [
    scoreColumn(context, measure, `${measure.code}_${context.framework.years}`),
  ],
} as const;

/** Words of the same table if countries have an overall score. */
export const OVERALL_WORDS = {
  ...SCORE_WORDS,
  labels: {
    ...SCORE_WORDS.labels,
    coverageHead: "world.score.overall-head",
    coverageTitle: "world.overall",
    byCoverage: "world.by-overall",
    orderNote: "world.score.overall-first",
    orderReversed: "world.score.overall-last",
  },
} as const;
