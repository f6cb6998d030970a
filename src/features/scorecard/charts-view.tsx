import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import { type CountrySince, laterScores } from "../../domain/editions/country-file.ts";
import { FIGURES, type FigureSize } from "../../domain/figures.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Measure } from "../../domain/framework.ts";
import { column, type Figure, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import { scoreColumns } from "../../figure/score-columns.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** Input of the scorecard's figures, which ignore filters by status and text. */
export interface ChartsView {
  answers: Answers;
  /** ISO 3166-1 alpha-3 code. */
  country: string;
  name: string;
  year: string;
  /** Codes of the measures of the selected pillars. */
  measures: readonly string[];
  areas: Areas | undefined;
  since: CountrySince | undefined;
  i18n: I18n;
  onFilter: (change: Partial<Filter>) => void;
  onOpen: (code: string) => void;
}

export interface FigureModule {
  /** Returns undefined if there is nothing to show. */
  createFigure: (view: ChartsView) => Figure | undefined;
  /** Whether the figure depends on the areas. */
  needsAreas?: boolean;
  /** Whether the finding already names the selected pillars. */
  namesPillars?: boolean;
  /** Whether the figure also depends on later sources. If so, its source line names them. */
  needsSince?: boolean;
}

/** Height reserved for a figure, in CSS pixels. 0 if no height is reserved. */
export const figureHeight = (id: string, size: FigureSize): number =>
  FIGURES.find((figure) => figure.id === id)?.height?.(size) ?? 0;

/** A column of shares (0 to 1), rounded to four decimals in files. */
export const shareColumn = <Row,>(
  id: string,
  label: string,
  shareOf: (row: Row) => number | undefined,
  show: (row: Row) => string,
) => column(id, label, (row: Row) => rounded(shareOf(row)), { isNumeric: true, show });

const rounded = (share: number | undefined) =>
  share === undefined ? "" : Math.round(share * 10_000) / 10_000;

/** The code and title of a measure: two columns in files, and one column of buttons on screen. */
export const measureColumns = <Row extends { indicator: Measure }>(
  { t, local }: I18n,
  onChoose: (code: string) => void,
): FigureColumn<Row>[] => [
  column("code", t("chart.column.code"), ({ indicator }) => indicator.code, IN_FILE),
  column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title), {
    show: ({ indicator }) => (
      <>
        <span className="chart-code">{indicator.code}</span> {local(indicator.title)}
      </>
    ),
    choose: ({ indicator: { code } }) => ({ onChoose: () => onChoose(code) }),
  }),
];

/** A column of scores for each later edition. */
export const laterColumns = <Row extends { indicator: Measure }>(
  since: CountrySince | undefined,
  i18n: I18n,
): FigureColumn<Row>[] =>
  scoreColumns(
    since?.editions,
    ({ indicator }) => (since ? laterScores(since, indicator.code) : []),
    i18n,
  );
