import { barsHeight, titleWidthFor } from "../../../charts/bar-sizes.ts";
import { RegionsChart, regionsHeight } from "../../../charts/RegionsChart.tsx";
import { StatusBars } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, ROLES } from "../../../domain/answers.ts";
import { classesPresent, type Tally } from "../../../domain/tally.ts";
import {
  countByMeasure,
  groupByRegion,
  type MeasureCount,
  offeredClasses,
} from "../../../domain/world/world-countries.ts";
import {
  column,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
  legendOf,
} from "../../../figure/figure.tsx";
import { MeasureLink } from "../../../figure/MeasureLink.tsx";
import { levelOf } from "../../../i18n/answer-words.ts";
import { focusMatches } from "../../../ui/FilterBar.tsx";
import type { WorldTable } from "../tables/world-table.ts";
import { readPageWidth } from "../use-page-width.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { numberColumn } from "../world-columns.tsx";

/** The finding counts the measures with at least this lead share, and those that could have it if unknown answers were in place. */
const COMMON = 0.5;

/** The countries by answer to each measure, in total or by region. */
export function createFigure(view: FigureView): Figure {
  const { table, countries, isByRegion } = view;
  const { answers, kind, measures, values } = table;
  const rows = countByMeasure(answers, countries.scope, measures).toSorted((a, b) =>
    kind.lead.compare(a.tally, b.tally),
  );
  const count = rows.filter(({ tally }) => (kind.lead.share(tally) ?? 0) >= COMMON).length;
  const possible = rows.filter(({ tally }) => (kind.lead.possible(tally) ?? 0) >= COMMON).length;
  const claim = table.text("bars-finding", {
    ...{ ...values, count, level: levelOf(count, rows.length), open: possible - count },
    measures: rows.length,
    countries: countries.scope.length,
  });
  const present = kind.classes.filter((answerClass) =>
    rows.some(({ tally }) => tally.counts[answerClass] > 0),
  );
  return {
    id: "countries",
    title: table.text(isByRegion ? "bars-by-region" : "bars", values),
    ...table.find(countries.scope, claim),
    legend: legendOf(present, table.nameClass, LegendSwatch),
    ...(isByRegion ? drawRegions(view, rows) : drawMeasures(view, rows)),
  };
}

type Drawn = Pick<Figure, "fileName" | "table" | "height" | "draw">;

const codeOf = ({ indicator }: MeasureCount) => indicator.code;

/** One bar per measure. The titles, the segments of the bars and the counts above 0 open the matrix. */
function drawMeasures(view: FigureView, rows: readonly MeasureCount[]): Drawn {
  const { table, countries, selection, navigation } = view;
  const { kind, i18n } = table;
  const { filter } = selection;
  const showCountries = (code: string, statuses = filter.statuses) => {
    navigation.onChange({
      ...{ part: "matrix", order: code, filtered: undefined },
      // The bars ignore the search text. In the matrix, it would exclude countries that the bar counts.
      filter: { ...filter, statuses, text: "" },
    });
    focusMatches();
  };
  const showAnswer = (code: string, answerClass: AnswerClass) => showCountries(code, [answerClass]);
  const data = rows.map((row) => toBar(row, table));
  const height = barsHeight(data.map(({ label }) => label));
  const choose = ({ indicator }: MeasureCount) => ({
    onChoose: () => showCountries(indicator.code),
  });
  return {
    fileName: "countries-by-measure",
    table: createTable(rows, codeOf, [
      { ...measureColumn(table), choose },
      column("code", i18n.t("chart.column.code"), codeOf, {
        show: (row) => (
          <MeasureLink code={codeOf(row)} {...{ selection }} navigate={navigation.onChange}>
            {codeOf(row)}
          </MeasureLink>
        ),
        ...(kind.hasOwnMeasures && IN_FILE),
      }),
      ...countColumns(table, offeredClasses(kind, rows, filter.statuses), showAnswer),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, width, height, highlighted: filter.statuses }}
        nameWidth={titleWidthFor(width)}
        total={countries.scope.length}
        classes={kind.classes}
        onRow={isPicture ? undefined : (id) => showCountries(id)}
        onSegment={isPicture ? undefined : showAnswer}
      />
    ),
  };
}

function toBar({ indicator, tally }: MeasureCount, table: WorldTable) {
  const { kind, nameClass, values, i18n } = table;
  const others = classesPresent(tally).filter((one) => ROLES[one] !== kind.lead.role);
  return {
    ...{ id: indicator.code, label: table.titleOf(indicator), counts: tally.counts },
    tooltip: [
      { label: table.text("lead", values), value: table.countText(tally) },
      ...others.map((one) => ({ label: nameClass(one), value: i18n.number(tally.counts[one]) })),
    ],
  };
}

/**
 * One column of bars per region. The table has a column per region on screen, and a row per region and measure in
 * files.
 */
function drawRegions(view: FigureView, rows: readonly MeasureCount[]): Drawn {
  const { table, countries, selection } = view;
  const { answers, kind, i18n } = table;
  const { t } = i18n;
  const indicators = rows.map(({ indicator }) => indicator);
  const regions = groupByRegion(countries.scope).map(({ region, countries: own }) => ({
    id: region ?? "none",
    label: table.regionName(region),
    countries: t("world.countries", { count: own.length }),
    rows: countByMeasure(answers, own, indicators),
  }));
  const toFile = createTable(
    regions.flatMap(({ id, label, rows: own }) =>
      own.map((row) => ({ ...row, id, region: label })),
    ),
    (row) => `${row.region} ${codeOf(row)}`,
    [
      column("region", t("world.region"), ({ region }) => region, { code: ({ id }) => id }),
      measureColumn(table),
      column("code", t("chart.column.code"), codeOf),
      ...countColumns(table, offeredClasses(kind, rows, selection.filter.statuses)),
    ],
  ).toFile;
  const toScreen = createTable(rows, codeOf, [
    measureColumn(table),
    ...regions.map(({ id, label, rows: own }) =>
      numberColumn<MeasureCount>(id, label, ({ indicator }) =>
        describeShare(own.find((row) => row.indicator === indicator)?.tally, table),
      ),
    ),
  ]).toScreen;
  return {
    fileName: "countries-by-measure-and-region",
    table: { toScreen, toFile },
    height: regionsHeight(rows.length, readPageWidth()),
    draw: ({ width }) => (
      <RegionsChart
        {...{ regions, width }}
        measures={indicators.map((one) => ({ id: one.code, label: table.titleOf(one) }))}
        classes={kind.classes}
        countOf={kind.lead.count}
        highlighted={selection.filter.statuses}
      />
    ),
  };
}

/** "12 of 31, 2 not known". */
function describeShare(tally: Tally | undefined, table: WorldTable): string {
  // In a table of outcomes, `asked` counts only the answers “absent” that have a later score.
  if (!tally?.asked)
    return table.kind.id === "outcome" ? table.noneAsked : table.nameClass("missing");
  const { asked: countries, unknown: notKnown } = tally;
  const inPlace = table.kind.lead.count(tally);
  return table.i18n.t("world.cell-share", { inPlace, countries, notKnown });
}

const measureColumn = ({ i18n: { t }, titleOf }: WorldTable): FigureColumn<MeasureCount> =>
  column("measure", t("chart.column.measure"), ({ indicator }) => titleOf(indicator));

/** A column per class, and a column for the denominator. */
function countColumns(
  { nameClass, titleOf, i18n: { t } }: WorldTable,
  classes: readonly AnswerClass[],
  onAnswer?: (code: string, answerClass: AnswerClass) => void,
): FigureColumn<MeasureCount>[] {
  const counted = classes.map((answerClass): FigureColumn<MeasureCount> => {
    const status = nameClass(answerClass);
    return numberColumn(answerClass, status, ({ tally }) => tally.counts[answerClass], {
      choose: ({ indicator, tally: { counts } }) => {
        const count = counts[answerClass];
        if (count === 0 || !onAnswer) return undefined;
        const label = t("world.bars-label", { count, title: titleOf(indicator), status });
        return { label, onChoose: () => onAnswer(indicator.code, answerClass) };
      },
    });
  });
  const asked = ({ tally }: MeasureCount) => tally.asked;
  return [...counted, numberColumn("asked", t("world.column.asked"), asked)];
}
