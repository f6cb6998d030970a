import { StatusBars } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, ROLES } from "../../../domain/answers.ts";
import { tableKindOf } from "../../../domain/editions/table-kind.ts";
import { computeMeasuresFinding, type MeasuresFinding } from "../../../domain/findings.ts";
import { type PillarTally, tallyByPillar } from "../../../domain/statistics.ts";
import { classesPresent } from "../../../domain/tally.ts";
import {
  column,
  createTable,
  type Figure,
  type FigureColumn,
  legendOf,
  pillarColumn,
} from "../../../figure/figure.tsx";
import { countsText } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { classWord, type Worded } from "../../../i18n/words.ts";
import { type ChartsView, figureHeight } from "../charts-view.tsx";

/** The number of measures with each answer, by pillar. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const { t, local, number } = i18n;
  const pillars = tallyByPillar(answers, [country], measures);
  const result = computeMeasuresFinding(answers, country, measures);
  const classes = classesPresent(result.total);
  const height = figureHeight("measures", { pillars: pillars.length, measures: measures.length });
  const data = pillars.map(({ pillar, counts }) => ({
    id: pillar.id,
    label: local(pillar.short),
    counts,
    tooltip: classes
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({
        label: classWord(i18n, kind, answers.framework),
        value: number(counts[kind]),
      })),
  }));
  return {
    id: "measures",
    fileName: "measures-by-pillar",
    title: t("chart.measures.title"),
    finding: describeMeasures(result, answers.framework, i18n),
    legend: legendOf(classes, (kind) => classWord(i18n, kind, answers.framework), LegendSwatch),
    table: createTable(pillars, ({ pillar }) => pillar.id, columnsOf(view, classes)),
    height,
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, width, height, classes }}
        {...(!isPicture && {
          onRow: (pillar) => onFilter({ pillars: [pillar] }),
          onSegment: (pillar, kind) => showOnly(view, pillar, kind),
        })}
      />
    ),
  };
}

/** Filters the list to the measures of the clicked segment. Clears the search text, which the chart ignores. */
const showOnly = ({ onFilter }: ChartsView, pillar: string, kind: AnswerClass) =>
  onFilter({ pillars: [pillar], statuses: [kind], text: "" });

/** Describes the counts, and the pillars with the largest and smallest shares. */
function describeMeasures({ total, ends }: MeasuresFinding, framework: Worded, i18n: I18n): string {
  const { t, percent, list, local } = i18n;
  const names = (pillars: readonly PillarTally[]) =>
    list(pillars.map(({ pillar }) => local(pillar.short)));
  const counts = t("chart.sentence", { claim: countsText(total, framework, i18n) });
  if (!ends) return counts;
  const extent = t("chart.measures.finding.ends", {
    largest: names(ends.most.items),
    largestShare: percent(ends.most.value),
    smallest: names(ends.least.items),
    smallestShare: percent(ends.least.value),
  });
  return i18n.join("space", counts, extent);
}

/** Files have a column for every class, because the files of all countries must have the same columns. */
function columnsOf(view: ChartsView, shown: readonly AnswerClass[]): FigureColumn<PillarTally>[] {
  const { answers, i18n } = view;
  const { t, join, local } = i18n;
  const classColumn = (kind: AnswerClass): FigureColumn<PillarTally> => {
    const label = classWord(i18n, kind, answers.framework);
    return column(kind, label, ({ counts }) => counts[kind], {
      isNumeric: true,
      choose: ({ pillar, counts }) =>
        counts[kind] === 0
          ? undefined
          : {
              label: join("comma", String(counts[kind]), local(pillar.short), label),
              onChoose: () => showOnly(view, pillar.id, kind),
            },
      ...(!shown.includes(kind) && { only: "file" }),
    });
  };
  const { classes } = tableKindOf(view.answers.framework);
  const isAsked = (kind: AnswerClass) => ROLES[kind] !== "unasked";
  return [
    pillarColumn(view.i18n, (pillar) => view.onFilter({ pillars: [pillar] })),
    ...classes.filter(isAsked).map(classColumn),
    column("total", t("chart.column.total"), ({ asked }) => asked, { isNumeric: true }),
    // Unasked measures follow the total, which excludes them.
    ...classes.filter((kind) => !isAsked(kind)).map(classColumn),
  ];
}
