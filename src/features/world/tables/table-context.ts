import type { Answers } from "../../../domain/answers.ts";
import type { Pairing } from "../../../domain/editions/pairing.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
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

/** Values that the messages of a table share. */
interface TableValues {
  /** Short name of the edition that the scores are from. */
  edition: string;
  /** Years of the profiles. */
  past: string;
  threshold: string;
  max: string;
  /** Highest overall score. */
  most: number;
}

export interface TableContext extends TableSource {
  framework: EditionFramework;
  i18n: I18n;
  values: TableValues;
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

export function createContext(source: TableSource, i18n: I18n): TableContext {
  const { framework } = source.answers;
  const { short, title, scale } = framework;
  const values = {
    edition: i18n.local(short ?? title),
    past: (source.later?.profiles.framework ?? framework).years,
    threshold: scale ? i18n.threshold(scale) : "",
    max: scale ? i18n.number(scale.max) : "",
    most: source.later?.scores.framework.scale.overall ?? 0,
  };
  return { ...source, framework, i18n, values };
}

/** The scores of a measure, as a column in files. */
export function scoreColumn(context: TableContext, { code, title }: Measure, id: string) {
  const { answers, i18n, values } = context;
  const label = i18n.t("world.column.since", { ...values, code, title: i18n.local(title) });
  return column(id, label, (row: WorldCountry) => answers.cell(row.code, code).score ?? "");
}
