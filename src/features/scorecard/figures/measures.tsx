import { StatusBars } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, classesOf, ROLES } from "../../../domain/answers.ts";
import { figureHeight } from "../../../domain/figures.ts";
import { computeMeasuresFinding } from "../../../domain/findings.ts";
import { classesPresent, type PillarTally, tallyByPillar } from "../../../domain/tally.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { ChartsView } from "../charts-view.ts";
import { pillarColumn } from "../columns.tsx";
import { measuresText } from "../finding-text.ts";

/** Measures by pillar: how many of each pillar's measures have which answer. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const pillars = tallyByPillar(answers, [country], measures);
  const finding = computeMeasuresFinding(answers, country, measures);
  const classes = classesPresent(finding.total);
  const title = i18n.t("chart.measures.title");
  const text = { title, description: measuresText(finding, i18n) };
  const height = figureHeight("measures", {
    pillars: pillars.length,
    measures: measures.length,
  });
  const data = pillars.map(({ pillar, counts }) => ({
    id: pillar.id,
    label: i18n.local(pillar.short),
    counts,
    tooltip: classes
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ label: i18n.t(`status.${kind}`), value: i18n.number(counts[kind]) })),
  }));
  return {
    id: "measures",
    fileName: "measures-by-pillar",
    title,
    finding: text.description,
    legend: classes.map((kind) => ({
      id: kind,
      label: i18n.t(`status.${kind}`),
      symbol: <LegendSwatch status={kind} />,
    })),
    table: createTable(pillars, ({ pillar }) => pillar.id, columnsOf(view, classes)),
    height,
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, text, width, height }}
        classes={classes}
        {...(!isPicture && {
          onRow: (pillar) => onFilter({ pillars: [pillar] }),
          onSegment: (pillar, kind) => onFilter({ pillars: [pillar], statuses: [kind] }),
        })}
      />
    ),
  };
}

/** A file has a column for every class, so that those of two countries have the same ones: a 0 there is a true count. */
function columnsOf(view: ChartsView, shown: readonly AnswerClass[]): FigureColumn<PillarTally>[] {
  const { t, local } = view.i18n;
  const classColumn = (kind: AnswerClass): FigureColumn<PillarTally> => {
    const label = t(`status.${kind}`);
    return {
      id: kind,
      label,
      isNumeric: true,
      value: ({ counts }) => counts[kind],
      choose: ({ pillar, counts }) =>
        counts[kind] === 0
          ? undefined
          : {
              label: `${counts[kind]}, ${local(pillar.short)}, ${label}`,
              onChoose: () => view.onFilter({ pillars: [pillar.id], statuses: [kind] }),
            },
      ...(!shown.includes(kind) && { only: "file" }),
    };
  };
  const classes = classesOf(view.answers.framework);
  const isAsked = (kind: AnswerClass) => ROLES[kind] !== "unasked";
  return [
    pillarColumn(view),
    ...classes.filter(isAsked).map(classColumn),
    {
      id: "total",
      label: t("chart.column.total"),
      isNumeric: true,
      value: ({ asked }) => asked,
    },
    // After the total, which they are no part of.
    ...classes.filter((kind) => !isAsked(kind)).map(classColumn),
  ];
}
