import type { Answers } from "../../../domain/answers.ts";
import type { Pairing } from "../../../domain/editions/pairing.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import type { FigureColumn } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";

/** A table and the part of it in scope. */
export interface TableSource {
  answers: Answers;
  /** The profiles and the later edition that the table draws on; undefined for the profiles alone. */
  later?: Pairing | undefined;
  /** The measures in scope. */
  measures: readonly Measure[];
  /** Whether countries have an overall score. */
  hasOverall: boolean;
}

/** Header of a measure's column. */
export interface ColumnHead {
  figure: string;
  /** Share (0 to 1) drawn as a bar under the figure. */
  share?: number;
  /** A second figure, in place of the bar. */
  second?: string;
  /** Accessible name of the sort button; undefined where its text suffices. */
  label: string | undefined;
}

/** Messages and colours that differ between tables of statuses, scores and outcomes. */
export interface KindWords {
  /** CSS colour of the lead count. */
  colour: string;
  /** Column id of the lead count in files. */
  leadColumn: string;
  /** Short name of the edition that the scores are from. */
  edition?: string;
  labels: Record<Label, string>;
  /** Note beside the order of the matrix. */
  orderNote: (by: string, isReversed: boolean) => string;
  /** Accessible name of the lead count. */
  coverage: (count: { inPlace: number; total: number; unknown: number }) => string;
  /** The lead count in words, and the other answers in brackets. */
  describe: (tally: Tally) => { first: string; rest: string };
  /** Note on a measure whose later counterpart asks only nearly the same. */
  caution?: (measure: string) => string | undefined;
  columnHead: (count: MeasureCount) => ColumnHead;
  /** Counts of a region, beside its number of countries. */
  regionNote?: (countries: readonly WorldCountry[]) => string;
  /** Finding over all measures. */
  finding: (scope: readonly WorldCountry[], counts: readonly MeasureCount[]) => string;
  /** Finding on how many measures countries have. */
  reach: (scope: readonly WorldCountry[]) => string;
  barsFinding: (values: { count: number; measures: number; countries: number }) => string;
  /** Count of the page's country in the distribution. */
  ownCount: (values: OwnCount) => string;
  distributionTip: (values: { count: number; inPlace: number; total: number }) => string;
  mapTitle: (title: string) => string;
  mapFinding: (values: { inPlace: number; countries: number; rest: string }) => string;
  /** Legend entry of the first coverage class. */
  legendClass: (from: number, to: number) => string;
  /** The countries in scope, of a region or group if named. */
  scope: (count: number, region: string | undefined) => string;
  source: (count: number) => string;
  /** Columns of a measure in files. */
  measureColumns: (measure: Measure) => FigureColumn<WorldCountry>[];
}

export interface OwnCount {
  country: string;
  inPlace: number;
  unknown: number;
  /** The count if the unknown answers counted too. */
  possible: number;
}

type Label =
  | "page"
  | "matrix"
  | "bars"
  | "barsByRegion"
  | "distribution"
  | "mapCoverage"
  | "lead"
  | "measureCount"
  | "shareHead"
  | "coverageHead"
  | "coverageTitle"
  | "byCoverage"
  | "missing"
  | "noData"
  | "notShown";

/** Names the edition that the scores of a table are from, with figures of its scale. */
export const editionNames = ({ short, title, scale }: EditionFramework, i18n: I18n) => ({
  edition: i18n.local(short ?? title),
  threshold: scale ? i18n.threshold(scale) : "",
  max: scale ? i18n.number(scale.max) : "",
});
