import type { Answer } from "../../domain/answers.ts";
import type { Measure, Pillar } from "../../domain/framework.ts";
import { measuresIn } from "../../domain/tally.ts";
import type { FigureColumn } from "../../figure/table.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { ChartsView } from "./charts-view.ts";

/** A measure in view and the country's answer to it. */
export interface MeasureLine {
  pillar: Pillar;
  indicator: Measure;
  answer: Answer;
}

/** The measures in view, pillar by pillar. */
export const measureLines = ({ answers, country, measures }: ChartsView): MeasureLine[] =>
  answers.framework.pillars.flatMap((pillar) =>
    measuresIn(answers.framework, pillar, measures).flatMap((code) => {
      const indicator = answers.framework.indicators.find((one) => one.code === code);
      return indicator ? [{ pillar, indicator, answer: answers.cell(country, code) }] : [];
    }),
  );

/** Names the pillar of a row, in full in a file; a click narrows the page to it. */
export const pillarColumn = <Row extends { pillar: Pillar }>({
  i18n: { t, local },
  onFilter,
}: ChartsView): FigureColumn<Row> => ({
  id: "pillar",
  label: t("chart.column.pillar"),
  value: ({ pillar }) => local(pillar.title),
  show: ({ pillar }) => local(pillar.short),
  choose: ({ pillar }) => ({
    label: local(pillar.short),
    onChoose: () => onFilter({ pillars: [pillar.id] }),
  }),
});

/** A measure's code, in a file alone: on the screen it stands before the name. */
export const codeColumn = ({ i18n: { t } }: ChartsView): FigureColumn<MeasureLine> => ({
  id: "code",
  label: t("chart.column.code"),
  only: "file",
  value: ({ indicator }) => indicator.code,
});

/** Names the measure of a row; a click lists it alone. */
export const measureColumn = ({
  i18n: { t, local },
  onFilter,
}: ChartsView): FigureColumn<MeasureLine> => ({
  id: "measure",
  label: t("chart.column.measure"),
  value: ({ indicator }) => local(indicator.title),
  show: ({ indicator }) => (
    <>
      <span className="chart-code">{indicator.code}</span> {local(indicator.title)}
    </>
  ),
  choose: ({ indicator }) => ({
    label: `${indicator.code} ${local(indicator.title)}`,
    onChoose: () => onFilter({ text: indicator.code }),
  }),
});

/** The country's answer, in words and by its code, with its score where the framework gives scores. */
export function statusColumns({ answers, i18n }: ChartsView): FigureColumn<MeasureLine>[] {
  const { t, number } = i18n;
  const wordOf = ({ answer }: MeasureLine) => t(`status.${answer.class}`);
  const score: FigureColumn<MeasureLine> = {
    id: "score",
    label: t("chart.column.score"),
    isNumeric: true,
    value: (line) => line.answer.score ?? wordOf(line),
    show: ({ answer }) => (answer.score === undefined ? "–" : number(answer.score)),
  };
  return [
    {
      id: "status",
      label: t("chart.column.status"),
      value: wordOf,
      show: (line) => (
        <span className="chart-status">
          <StatusMark status={line.answer.class} /> {wordOf(line)}
        </span>
      ),
    },
    {
      id: "status_code",
      label: t("chart.column.status-code"),
      only: "file",
      value: ({ answer }) => answer.class,
    },
    ...(answers.framework.cells === "score" ? [score] : []),
  ];
}
