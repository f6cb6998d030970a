import { RegionsChart, regionsHeight } from "../../../charts/RegionsChart.tsx";
import { barsHeight, StatusBars, titleWidthFor } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, classesOf, ROLES } from "../../../domain/answers.ts";
import { classesPresent } from "../../../domain/tally.ts";
import {
  countMeasures,
  groupByRegion,
  type MeasureCount,
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
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { readPageWidth } from "../world-page.ts";

/** A measure that half of the countries that were asked have in place is a common one. */
const COMMON = 0.5;

/** How many countries have each measure, together or by region. */
export function createFigure({ world }: FigureView): Figure {
  const { scope, isGrouped, byMeasure, words, i18n } = world;
  const { lead, names, worded } = words;
  const { cells } = words.framework;
  const rows = byMeasure.toSorted((a, b) => lead.compare(a.tally, b.tally));
  const title = i18n.t(worded(isGrouped ? "world.bars-by-region" : "world.bars"), names);
  const countries = scope.length;
  const claim = i18n.t(worded("world.bars-finding"), {
    ...names,
    count: rows.filter(({ tally }) => (lead.share(tally) ?? 0) >= COMMON).length,
    measures: rows.length,
    countries,
  });
  const both = cells === "outcome" ? [i18n.t("world.bars-both.outcome", { countries })] : [];
  const years = cells === "status" ? words.framework.years : undefined;
  const shown = classesOf(words.framework).filter((kind) =>
    rows.some(({ tally }) => tally.counts[kind] > 0),
  );
  const legend = legendOf(shown, words.classWord, LegendSwatch);
  const draw = isGrouped ? drawRegions : drawMeasures;
  const found = composeFinding(i18n, claim, both, years);
  return { id: "countries", title, ...found, legend, ...draw(world, rows) };
}

type Drawn = Pick<Figure, "fileName" | "table" | "height" | "draw">;

const codeOf = ({ indicator }: MeasureCount) => indicator.code;

/** A bar a measure; every count but 0 leads to the countries that it counts. */
function drawMeasures(world: World, rows: readonly MeasureCount[]): Drawn {
  const { scope, selection, words, i18n } = world;
  const { framework } = words;
  const { filter } = selection;
  const standing = filter.statuses;
  const { t, local, number } = i18n;
  /** The countries that a bar, or a part of it, counts: in the matrix, sorted by the measure. */
  const showWho = (code: string, statuses = standing) =>
    world.onChange({ part: "matrix", order: code, filter: { ...filter, statuses } });
  const showAnswer = (code: string, kind: AnswerClass) => showWho(code, [kind]);
  const first = framework.cells === "outcome" ? "no" : "yes";
  const data = rows.map(({ indicator: { code: id, title }, tally }) => ({
    ...{ id, label: local(title), counts: tally.counts },
    tooltip: [
      { label: t(words.worded("world.lead")), value: words.coverage({ tally }).shown },
      ...classesPresent(tally)
        .filter((kind) => ROLES[kind] !== first)
        .map((kind) => ({ label: words.classWord(kind), value: number(tally.counts[kind]) })),
    ],
  }));
  const height = barsHeight(data.map(({ label }) => label));
  const choose = ({ indicator: { code, title } }: MeasureCount) => ({
    label: local(title),
    onChoose: () => showWho(code),
  });
  return {
    fileName: "countries-by-measure",
    table: createTable(rows, codeOf, [
      { ...measureColumn(world), choose },
      column("code", t("chart.column.code"), codeOf, IN_FILE),
      ...countColumns(world, showAnswer),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, width, height, highlighted: standing }}
        nameWidth={titleWidthFor(width)}
        total={scope.length}
        classes={classesOf(framework)}
        onRow={isPicture ? undefined : (id) => showWho(id)}
        onSegment={isPicture ? undefined : showAnswer}
      />
    ),
  };
}

/** A column of bars a region. The table has a column a region on the screen; in a file, where more is told, a row each. */
function drawRegions(world: World, rows: readonly MeasureCount[]): Drawn {
  const { scope, answers, selection, words, i18n } = world;
  const { t, local } = i18n;
  const { count } = words.lead;
  const indicators = rows.map(({ indicator }) => indicator);
  const regions = groupByRegion(scope).map(({ region, countries }) => ({
    id: region ?? "none",
    label: words.region(region),
    countries: t("world.countries", { count: countries.length }),
    rows: countMeasures(answers, countries, indicators),
  }));
  const shown = createTable(rows, codeOf, [
    measureColumn(world),
    ...regions.map(({ id, label, rows: own }) => {
      const share = ({ indicator }: MeasureCount) => {
        const tally = own.find((row) => row.indicator === indicator)?.tally;
        if (!tally?.asked) return words.classWord("missing");
        const { asked: countries, unknown: notKnown } = tally;
        return t("world.cell-share", { inPlace: count(tally), countries, notKnown });
      };
      return column(id, label, share, { isNumeric: true });
    }),
  ]);
  const filed = createTable(
    regions.flatMap(({ label, rows: own }) => own.map((row) => ({ ...row, region: label }))),
    (row) => `${row.region} ${codeOf(row)}`,
    [
      column("region", t("world.region"), ({ region }) => region),
      measureColumn(world),
      column("code", t("chart.column.code"), codeOf),
      ...countColumns(world),
    ],
  );
  return {
    fileName: "countries-by-measure-and-region",
    table: { toScreen: shown.toScreen, toFile: filed.toFile },
    height: regionsHeight(rows.length, readPageWidth()),
    draw: ({ width }) => (
      <RegionsChart
        {...{ regions, width }}
        measures={indicators.map(({ code: id, title }) => ({ id, label: local(title) }))}
        classes={classesOf(words.framework)}
        countOf={count}
        highlighted={selection.filter.statuses}
      />
    ),
  };
}

const measureColumn = ({ i18n: { t, local } }: World): FigureColumn<MeasureCount> =>
  column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title));

/** A class of answers a column, and how many were asked: a 0 is a true count. */
function countColumns(
  { classes, words, i18n: { t, local } }: World,
  onAnswer?: (code: string, kind: AnswerClass) => void,
): FigureColumn<MeasureCount>[] {
  const counted = classes.map((kind): FigureColumn<MeasureCount> => {
    const status = words.classWord(kind);
    return column(kind, status, ({ tally }) => tally.counts[kind], {
      isNumeric: true,
      choose: ({ indicator: { code, title }, tally: { counts } }) => {
        if (counts[kind] === 0 || !onAnswer) return undefined;
        const named = { count: counts[kind], title: local(title), status };
        return { label: t("world.bars-label", named), onChoose: () => onAnswer(code, kind) };
      },
    });
  });
  const asked = column<MeasureCount>("asked", t("world.column.asked"), ({ tally }) => tally.asked, {
    isNumeric: true,
  });
  return [...counted, asked];
}
