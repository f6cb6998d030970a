import { RegionsChart, regionsHeight } from "../../../charts/RegionsChart.tsx";
import { barsHeight, StatusBars, titleWidthFor } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, ROLES } from "../../../domain/answers.ts";
import { classesPresent } from "../../../domain/tally.ts";
import {
  countByMeasure,
  groupByRegion,
  type MeasureCount,
  offeredClasses,
} from "../../../domain/world/world-countries.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
  legendOf,
} from "../../../figure/figure.tsx";
import type { WorldTable } from "../tables/world-table.ts";
import { readPageWidth } from "../use-page-width.ts";
import type { FigureView } from "../WorldFigure.tsx";

/** Minimum share of countries that have a measure for the finding to count it. */
const COMMON = 0.5;

/** The number of countries that have each measure, in total or by region. */
export function createFigure(view: FigureView): Figure {
  const { table, countries, isByRegion } = view;
  const { answers, kind, measures, values, i18n } = table;
  const rows = countByMeasure(answers, countries.scope, measures).toSorted((a, b) =>
    kind.lead.compare(a.tally, b.tally),
  );
  const claim = table.text("bars-finding", {
    ...values,
    count: rows.filter(({ tally }) => (kind.lead.share(tally) ?? 0) >= COMMON).length,
    measures: rows.length,
    countries: countries.scope.length,
  });
  const note = table.barsNote && [i18n.t(table.barsNote, { countries: countries.scope.length })];
  const present = kind.classes.filter((answerClass) =>
    rows.some(({ tally }) => tally.counts[answerClass] > 0),
  );
  return {
    id: "countries",
    title: table.text(isByRegion ? "bars-by-region" : "bars", values),
    ...composeFinding(i18n, claim, note, table.years),
    legend: legendOf(present, table.nameClass, LegendSwatch),
    ...(isByRegion ? drawRegions(view, rows) : drawMeasures(view, rows)),
  };
}

type Drawn = Pick<Figure, "fileName" | "table" | "height" | "draw">;

const codeOf = ({ indicator }: MeasureCount) => indicator.code;

/** One bar per measure. A count above 0 opens the list of its countries. */
function drawMeasures(view: FigureView, rows: readonly MeasureCount[]): Drawn {
  const { table, countries, selection, navigation } = view;
  const { kind, i18n } = table;
  const { t, local } = i18n;
  const { filter } = selection;
  const showCountries = (code: string, statuses = filter.statuses) =>
    navigation.onChange({ part: "matrix", order: code, filter: { ...filter, statuses } });
  const showAnswer = (code: string, answerClass: AnswerClass) => showCountries(code, [answerClass]);
  const data = rows.map((row) => toBar(row, table));
  const height = barsHeight(data.map(({ label }) => label));
  const choose = ({ indicator: { code, title } }: MeasureCount) => ({
    label: local(title),
    onChoose: () => showCountries(code),
  });
  return {
    fileName: "countries-by-measure",
    table: createTable(rows, codeOf, [
      { ...measureColumn(table), choose },
      column("code", t("chart.column.code"), codeOf, IN_FILE),
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

function toBar({ indicator: { code, title }, tally }: MeasureCount, table: WorldTable) {
  const { kind, values, i18n } = table;
  const others = classesPresent(tally).filter((one) => ROLES[one] !== kind.lead.role);
  return {
    ...{ id: code, label: i18n.local(title), counts: tally.counts },
    tooltip: [
      { label: table.text("lead", values), value: table.countText(tally) },
      ...others.map((one) => ({
        label: table.nameClass(one),
        value: i18n.number(tally.counts[one]),
      })),
    ],
  };
}

/**
 * One column of bars per region. On the screen the table has a column per region, in files a row per region and
 * measure.
 */
function drawRegions(view: FigureView, rows: readonly MeasureCount[]): Drawn {
  const { table, countries, selection } = view;
  const { answers, kind, i18n } = table;
  const { t, local } = i18n;
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
    ...regions.map((region) => regionColumn(region, table)),
  ]).toScreen;
  return {
    fileName: "countries-by-measure-and-region",
    table: { toScreen, toFile },
    height: regionsHeight(rows.length, readPageWidth()),
    draw: ({ width }) => (
      <RegionsChart
        {...{ regions, width }}
        measures={indicators.map(({ code: id, title }) => ({ id, label: local(title) }))}
        classes={kind.classes}
        countOf={kind.lead.count}
        highlighted={selection.filter.statuses}
      />
    ),
  };
}

function regionColumn(
  { id, label, rows }: { id: string; label: string; rows: readonly MeasureCount[] },
  table: WorldTable,
) {
  const share = ({ indicator }: MeasureCount) => {
    const tally = rows.find((row) => row.indicator === indicator)?.tally;
    if (!tally?.asked) return table.nameClass("missing");
    const { asked: countries, unknown: notKnown } = tally;
    const inPlace = table.kind.lead.count(tally);
    return table.i18n.t("world.cell-share", { inPlace, countries, notKnown });
  };
  return column(id, label, share, { isNumeric: true });
}

const measureColumn = ({ i18n: { t, local } }: WorldTable): FigureColumn<MeasureCount> =>
  column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title));

/** A column per class, and one for the denominator. */
function countColumns(
  { nameClass, i18n: { t, local } }: WorldTable,
  classes: readonly AnswerClass[],
  onAnswer?: (code: string, answerClass: AnswerClass) => void,
): FigureColumn<MeasureCount>[] {
  const counted = classes.map((answerClass): FigureColumn<MeasureCount> => {
    const status = nameClass(answerClass);
    return column(answerClass, status, ({ tally }) => tally.counts[answerClass], {
      isNumeric: true,
      choose: ({ indicator: { code, title }, tally: { counts } }) => {
        const count = counts[answerClass];
        if (count === 0 || !onAnswer) return undefined;
        const label = t("world.bars-label", { count, title: local(title), status });
        return { label, onChoose: () => onAnswer(code, answerClass) };
      },
    });
  });
  const asked = column<MeasureCount>("asked", t("world.column.asked"), ({ tally }) => tally.asked, {
    isNumeric: true,
  });
  return [...counted, asked];
}
