import type { AnswerClass, Answers } from "../../../domain/answers.ts";
import type { Pairing } from "../../../domain/editions/pairing.ts";
import type { TableKind } from "../../../domain/editions/table-kind.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import type { FigureColumn } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { createKindMessages } from "./kind-messages.ts";

/** The answers of countries in one edition. */
export interface EditionTable {
  answers: Answers;
  /** The profiles and the later edition that the table draws on; undefined for the profiles alone. */
  later?: Pairing | undefined;
}

/** Names of what limits the counts. */
export interface TableLimits {
  /** The region and the group. */
  places: readonly string[];
  pillars: readonly string[];
  /** Countries there with a profile, but without a score in the later edition. */
  unscored: readonly string[];
}

export const NO_LIMITS: TableLimits = { places: [], pillars: [], unscored: [] };

/** A table and the part of it in scope. */
export interface TableSource extends EditionTable {
  measures: readonly Measure[];
  /** Overall score by country; undefined if the table has none. */
  overall: ReadonlyMap<string, number> | undefined;
  limits: TableLimits;
}

export interface TableContext extends TableSource {
  framework: EditionFramework;
  kind: TableKind;
  i18n: I18n;
  /** Formats a message of this kind of table. */
  text: ReturnType<typeof createKindMessages>;
  /** Caution on a measure whose later counterpart asks only a similar question. */
  caution: (measure: string) => string | undefined;
  /** "Criminal legislation", or "≈ Public awareness" beside a similar question. */
  titleOf: (measure: Measure) => string;
  /** Values that the messages of a table share. */
  values: {
    /** Short name of the edition that the scores are from. */
    edition: string;
    past: string;
    threshold: string;
    max: string;
    /** Highest overall score. */
    most: number;
    /** The limits of the counts, and those by country alone; "none" selects the form without limits. */
    scope: string;
    place: string;
  };
}

/** Header of a measure's column. */
interface ColumnHead {
  figure: string;
  /** Share (0 to 1) drawn as a bar under the figure. */
  share?: number;
  /** A second figure, in place of the bar. */
  second?: string;
  /** Accessible name of the sort button. Undefined if its text is enough. */
  label: string | undefined;
}

/** The presentation of one kind of table. */
export interface TableStyle {
  colour: string;
  /** Id of the column of lead counts in files. */
  leadColumn: string;
  /** Classes counted in brackets after the lead count. */
  bracketed: readonly AnswerClass[];
  columnHead: (count: MeasureCount) => ColumnHead;
  finding: (scope: readonly WorldCountry[], counts: readonly MeasureCount[]) => string;
  /** A sentence on how many measures the countries have. */
  reach: (scope: readonly WorldCountry[]) => string;
  /** The columns of a measure in files. */
  measureColumns: (measure: Measure) => FigureColumn<WorldCountry>[];
  /** Cautions on the counts, as full sentences. */
  notes?: (scope: readonly WorldCountry[]) => string[];
  /** Additional counts for the heading of a region. */
  regionNote?: (countries: readonly WorldCountry[]) => string;
}
