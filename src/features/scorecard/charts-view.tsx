import { type Answer, type Answers, measuresByPillar } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import { type CountrySince, laterScores } from "../../domain/editions/outcome.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Measure, Pillar } from "../../domain/framework.ts";
import { column, type Figure, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { laterWords } from "../../i18n/words.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** What the scorecard's figures are made from. A filter by status or text is no part of it: it lists, and never counts. */
export interface ChartsView {
  answers: Answers;
  /** ISO 3166 alpha-3; its name, and the year of its profile. */
  country: string;
  name: string;
  year: string;
  /** Codes of the measures in view, by pillar alone. */
  measures: readonly string[];
  /** Where the countries lie, for a figure that needs it; undefined until it is here. */
  areas: Areas | undefined;
  /** What later editions say, for a figure that needs it; undefined where nothing is known of any. */
  since: CountrySince | undefined;
  i18n: I18n;
  onFilter: (change: Partial<Filter>) => void;
  /** Opens the drawer of a measure. */
  onOpen: (code: string) => void;
}

/** A file of `figures/`. */
export interface FigureModule {
  /** Undefined where there is nothing that it could be of. */
  createFigure: (view: ChartsView) => Figure | undefined;
  /** Of areas: a figure that does without is not drawn again when they come. */
  needsAreas?: boolean;
  /** Of what later editions say; its source is theirs too. */
  needsSince?: boolean;
}

/** A measure in view and the country's answer to it. */
export type MeasureLine = { pillar: Pillar; indicator: Measure; answer: Answer };

/** The measures in view, pillar by pillar. */
export const measureLines = ({
  answers: { framework, cell },
  country,
  measures,
}: Pick<ChartsView, "answers" | "country" | "measures">): MeasureLine[] =>
  measuresByPillar(framework, measures).flatMap(({ pillar, indicators }) =>
    indicators.map((indicator) => ({ pillar, indicator, answer: cell(country, indicator.code) })),
  );

/** A share of 0 to 1: on the screen in words, in a file with as many digits as a spreadsheet can use. */
export const shareColumn = <Row,>(
  id: string,
  label: string,
  shareOf: (row: Row) => number | undefined,
  show: (row: Row) => string,
): FigureColumn<Row> => {
  const value = (row: Row) => {
    const share = shareOf(row);
    return share === undefined ? "" : Math.round(share * 10_000) / 10_000;
  };
  return column(id, label, value, { isNumeric: true, show });
};

/** A measure's code and its name; on the screen the code stands before the name, and a click does what `onChoose` does. */
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
    choose: ({ indicator: { code, title } }) => ({
      label: `${code} ${local(title)}`,
      onChoose: () => onChoose(code),
    }),
  }),
];

/** The country's answer, in words and by its code, with its score where the framework gives scores. */
export function statusColumns({ answers, i18n }: ChartsView): FigureColumn<MeasureLine>[] {
  const { t, number } = i18n;
  const wordOf = ({ answer }: MeasureLine) => t(`status.${answer.class}`);
  const scoreOf = (line: MeasureLine) => line.answer.score ?? wordOf(line);
  const score = column("score", t("chart.column.score"), scoreOf, {
    isNumeric: true,
    show: ({ answer }) => (answer.score === undefined ? "–" : number(answer.score)),
  });
  return [
    column("status", t("chart.column.status"), wordOf, {
      show: (line) => (
        <span className="chart-status">
          <StatusMark status={line.answer.class} /> {wordOf(line)}
        </span>
      ),
    }),
    column("status_code", t("chart.column.status-code"), ({ answer }) => answer.class, IN_FILE),
    ...(answers.framework.cells === "score" ? [score] : []),
  ];
}

/** A column for each later edition: its score, on the screen with a mark where the question is only near; or why there is none. */
export const laterColumns = <Row extends { indicator: Measure }>(
  since: CountrySince | undefined,
  i18n: I18n,
): FigureColumn<Row>[] =>
  (since?.editions ?? []).map((edition, at) => {
    const laterOf = ({ indicator }: Row) => since && laterScores(since, indicator.code)[at];
    const show = (row: Row) => {
      const later = laterOf(row);
      return later ? laterWords(i18n, later) : "";
    };
    const value = (row: Row) => laterOf(row)?.score ?? show(row);
    const label = i18n.t("scorecard.gci", edition);
    return column(`gci_${edition.years}`, label, value, { isNumeric: true, show });
  });
