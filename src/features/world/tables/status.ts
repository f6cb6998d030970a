import type { Measure } from "../../../domain/framework.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import { coverageFinding, medianFinding, shareColumnHead } from "./coverage.ts";
import type { TableContext } from "./table-context.ts";

/** Words of the table of statuses that the profiles report. */
export const STATUS_WORDS = {
  colour: "var(--exists)",
  leadColumn: "in_place",
  labels: {
    page: "app.view.world",
    matrix: "world.status.matrix",
    bars: "world.status.bars",
    barsByRegion: "world.status.bars-by-region",
    distribution: "world.status.distribution",
    measureCount: "world.status.distribution-measures",
    mapCoverage: "world.status.map-coverage",
    classNone: "world.status.class-none",
    lead: "world.status.lead",
    shareHead: "world.status.share-head",
    coverageHead: "world.status.coverage",
    coverageTitle: "world.status.lead",
    byCoverage: "world.status.by-coverage",
    rangeNote: "world.status.range-note",
    orderNote: "world.status.order-note",
    orderReversed: "world.status.order-reversed",
    missing: "status.missing",
    noData: "world.status.no-profile",
    notShown: "world.status.nothing-here",
  },
  messages: {
    barsFinding: "world.status.bars-finding",
    ownCount: "world.status.distribution-own",
    distributionTip: "world.status.distribution-tip",
    mapOf: "world.status.map-of",
    mapFinding: "world.status.map-finding",
    classFirst: "world.status.class-first",
    coverage: "world.status.coverage-label",
    covered: "scorecard.coverage",
    countriesAll: "world.status.countries-all",
    countriesOf: "world.status.countries-of",
    source: "world.status.source",
  },
  regionNote: undefined,
  barsNote: undefined,
  /** Classes counted in brackets after the lead count. */
  bracketed: ["partial", "absent", "unknown", "missing"],
  columnHead: shareColumnHead("world.status.head-label"),
  finding: coverageFinding("world.status.finding", "world.status.finding-even"),
  reach: medianFinding("world.status.reach"),
  measureColumns: ({ answers, i18n }: TableContext, { code, title }: Measure) => [
    column(
      code,
      `${code} ${i18n.local(title)}`,
      ({ code: country }: WorldCountry) => answers.cell(country, code).class,
    ),
  ],
} as const;
