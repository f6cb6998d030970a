import { MarksChart } from "../../../charts/MarksChart.tsx";
import { figureHeight } from "../../../domain/figures.ts";
import { computeMarksFinding } from "../../../domain/findings.ts";
import { classesPresent } from "../../../domain/tally.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import { StatusGlyph } from "../../../ui/StatusMark.tsx";
import type { ChartsView } from "../charts-view.ts";
import { marksText } from "../finding-text.ts";
import {
  codeColumn,
  type MeasureLine,
  measureColumn,
  measureLines,
  statusColumns,
} from "../measure-lines.tsx";

/** Which measures are in place: one mark per measure, a row per pillar. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const { t, local } = i18n;
  const lines = measureLines(view);
  const pillars = answers.framework.pillars.flatMap((pillar) => {
    const marks = lines
      .filter((line) => line.pillar === pillar)
      .map(({ indicator, answer }) => ({
        code: indicator.code,
        title: local(indicator.title),
        status: answer.class,
        statusLabel: t(`status.${answer.class}`),
      }));
    return marks.length === 0 ? [] : [{ id: pillar.id, label: local(pillar.short), marks }];
  });
  const finding = computeMarksFinding(answers, country, measures);
  const title = t("chart.marks.title");
  const text = { title, description: marksText(finding, i18n) };
  const height = figureHeight("marks", { pillars: pillars.length, measures: measures.length });
  return {
    id: "marks",
    fileName: "which-measures",
    title,
    finding: text.description,
    legend: classesPresent(finding.total).map((kind) => ({
      id: kind,
      label: t(`status.${kind}`),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: createTable(lines, ({ indicator }) => indicator.code, columnsOf(view)),
    height,
    draw: ({ width, isPicture }) => (
      <MarksChart
        data={pillars}
        {...{ text, width, height }}
        {...(isPicture
          ? { withTitles: true }
          : {
              onPillar: (pillar) => onFilter({ pillars: [pillar] }),
              onMark: (code) => onFilter({ text: code }),
            })}
      />
    ),
  };
}

const columnsOf = (view: ChartsView): FigureColumn<MeasureLine>[] => [
  codeColumn(view),
  measureColumn(view),
  {
    id: "pillar",
    label: view.i18n.t("chart.column.pillar"),
    only: "file",
    value: ({ pillar }) => view.i18n.local(pillar.title),
  },
  ...statusColumns(view),
];
