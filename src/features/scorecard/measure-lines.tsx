import type { Answer } from "../../domain/answers.ts";
import type { Indicator, Pillar } from "../../domain/framework.ts";
import { measuresIn } from "../../domain/tally.ts";
import type { FigureColumn } from "../../figure/table.ts";
import type { ChartsView } from "./charts-view.ts";

/** A measure in view and the country's answer to it. */
export interface MeasureLine {
  pillar: Pillar;
  indicator: Indicator;
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
