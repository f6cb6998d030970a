import { ChartFrame } from "../../../charts/ChartFrame.tsx";
import { CountriesChart, countriesHeight } from "../../../charts/CountriesChart.tsx";
import { LegendSwatch } from "../../../charts/LegendSwatch.tsx";
import { REGIONS_LEAST_WIDTH, RegionsChart, regionsHeight } from "../../../charts/RegionsChart.tsx";
import type { MeasuresDatum } from "../../../charts/series.ts";
import { type AnswerClass, classesOf, ROLES } from "../../../domain/answers.ts";
import type { ItuRegion } from "../../../domain/areas.ts";
import type { Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally, tallyByMeasure } from "../../../domain/tally.ts";
import { leadOf } from "../../../domain/world/lead.ts";
import { codesOf, groupByRegion } from "../../../domain/world/world-countries.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn, type FigureTable } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { regionName } from "../world-text.ts";
import { classesShown, classWords, namesOf, worded } from "../world-words.ts";

/** A measure with how the countries answer it. */
interface MeasureRow {
  indicator: Measure;
  tally: Tally;
}

/** A region with its counts, in the order of the bars. */
interface RegionRows {
  region: ItuRegion | undefined;
  countries: number;
  rows: readonly MeasureRow[];
}

/** A measure that half of the countries that were asked have in place is a common one. */
const COMMON = 0.5;

/** How many countries have each measure, together or by region. */
export function createFigure({ world, i18n }: FigureView): Figure {
  const { scope, selection, isGrouped } = world;
  const { t, local } = i18n;
  const { statuses: standing } = selection.filter;
  const { framework } = world.answers;
  const names = namesOf(world, i18n);
  const lead = leadOf(framework);
  const rows = toRows(world.indicators, world.tallies).sort((a, b) =>
    lead.compare(a.tally, b.tally),
  );
  const title = t(worded(isGrouped ? "world.bars-by-region" : "world.bars", framework), names);
  const finding = t(worded("world.bars-finding", framework), {
    ...names,
    count: rows.filter(({ tally }) => (lead.share(tally) ?? 0) >= COMMON).length,
    measures: rows.length,
    countries: scope.length,
  });
  const figure = {
    id: "countries",
    title,
    finding,
    legend: classesOf(framework)
      .filter((kind) => rows.some(({ tally }) => tally.counts[kind] > 0))
      .map((kind) => ({
        id: kind,
        label: classWords(kind, world, i18n),
        symbol: <LegendSwatch status={kind} />,
      })),
  };
  const chart = { standing, text: { title, description: finding } };
  if (isGrouped) {
    const regions = toRegions(world, rows);
    const measures = rows.map(({ indicator: { code, title: name } }) => ({
      id: code,
      label: local(name),
    }));
    const data = regions.map(({ region, countries, rows: own }) => ({
      id: region ?? "none",
      label: regionName(region, i18n),
      countries: t("world.countries", { count: countries }),
      rows: own.map(({ tally }) => ({ inPlace: lead.count(tally), counts: tally.counts })),
    }));
    const height = regionsHeight(rows.length);
    const draw = ({ width }: { width: number }) => (
      <RegionsChart
        {...{ ...chart, measures, width }}
        classes={classesOf(framework)}
        regions={data}
      />
    );
    return {
      ...figure,
      fileName: "countries-by-measure-and-region",
      table: regionsTable(world, rows, regions, i18n),
      height,
      draw,
      screen: (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
        <section className="world-scroll" aria-label={title} tabIndex={0}>
          <ChartFrame height={height}>
            {(width) => draw({ width: Math.max(width, REGIONS_LEAST_WIDTH) })}
          </ChartFrame>
        </section>
      ),
    };
  }
  /** The countries that a bar, or a part of it, counts: in the matrix, sorted by the measure. */
  const showWho = (code: string, statuses = standing) =>
    world.onChange({ part: "matrix", order: code, filter: { ...selection.filter, statuses } });
  const showAnswer = (code: string, kind: AnswerClass) => showWho(code, [kind]);
  const data = rows.map((row) => toDatum(row, world, i18n));
  return {
    ...figure,
    fileName: "countries-by-measure",
    table: measuresTable(world, rows, i18n, showWho, showAnswer),
    height: countriesHeight(rows.length),
    draw: ({ width, isPicture }) => (
      <CountriesChart
        {...{ ...chart, data, width }}
        countries={scope.length}
        classes={classesOf(framework)}
        onMeasure={isPicture ? undefined : (code) => showWho(code)}
        onSegment={isPicture ? undefined : showAnswer}
      />
    ),
  };
}

const toRows = (
  indicators: readonly Measure[],
  tallies: ReadonlyMap<string, Tally>,
): MeasureRow[] =>
  indicators.flatMap((indicator) => {
    const tally = tallies.get(indicator.code);
    return tally ? [{ indicator, tally }] : [];
  });

const toRegions = (
  { scope, answers, measures }: World,
  rows: readonly MeasureRow[],
): RegionRows[] =>
  groupByRegion(scope).map(({ region, countries }) => ({
    region,
    countries: countries.length,
    rows: toRows(
      rows.map(({ indicator }) => indicator),
      tallyByMeasure(answers, codesOf(countries), measures),
    ),
  }));

function toDatum({ indicator, tally }: MeasureRow, world: World, i18n: I18n): MeasuresDatum {
  const { framework } = world.answers;
  const { t, local, number } = i18n;
  const first = framework.cells === "became" ? "no" : "yes";
  return {
    id: indicator.code,
    label: local(indicator.title),
    counts: tally.counts,
    tooltip: [
      {
        label: t(worded("world.lead", framework)),
        value: t("scorecard.count", {
          inPlace: leadOf(framework).count(tally),
          total: tally.asked,
        }),
      },
      ...classesPresent(tally)
        .filter((kind) => ROLES[kind] !== first)
        .map((kind) => ({
          label: classWords(kind, world, i18n),
          value: number(tally.counts[kind]),
        })),
    ],
  };
}

/** A class of answers a column, and how many were asked: a 0 is a true count. */
const countColumns = (
  world: World,
  i18n: I18n,
  onAnswer?: (code: string, kind: AnswerClass) => void,
): FigureColumn<MeasureRow>[] => [
  ...classesShown(world).map(
    (kind): FigureColumn<MeasureRow> => ({
      id: kind,
      label: classWords(kind, world, i18n),
      value: ({ tally }) => tally.counts[kind],
      choose: ({ indicator: { code, title }, tally: { counts } }) =>
        counts[kind] > 0 && onAnswer
          ? {
              label: i18n.t("world.bars-label", {
                count: counts[kind],
                title: i18n.local(title),
                status: classWords(kind, world, i18n),
              }),
              onChoose: () => onAnswer(code, kind),
            }
          : undefined,
      isNumeric: true,
    }),
  ),
  {
    id: "asked",
    label: i18n.t("world.column.asked"),
    value: ({ tally }) => tally.asked,
    isNumeric: true,
  },
];

/** A measure a row; every count but 0 leads to the countries that it counts. */
function measuresTable(
  world: World,
  rows: readonly MeasureRow[],
  i18n: I18n,
  onMeasure: (code: string) => void,
  onAnswer: (code: string, kind: AnswerClass) => void,
): FigureTable {
  const { t, local } = i18n;
  return createTable(rows, ({ indicator }) => indicator.code, [
    {
      id: "measure",
      label: t("chart.column.measure"),
      value: ({ indicator }) => local(indicator.title),
      choose: ({ indicator: { code, title } }) => ({
        label: local(title),
        onChoose: () => onMeasure(code),
      }),
    },
    {
      id: "code",
      label: t("chart.column.code"),
      value: ({ indicator }) => indicator.code,
      only: "file",
    },
    ...countColumns(world, i18n, onAnswer),
  ]);
}

/** On the screen a measure a row and a region a column; in a file, where more is told of each, a measure of a region a row. */
function regionsTable(
  world: World,
  rows: readonly MeasureRow[],
  regions: readonly RegionRows[],
  i18n: I18n,
): FigureTable {
  const { t, local } = i18n;
  const measure = {
    id: "measure",
    label: t("chart.column.measure"),
    value: ({ indicator }: Pick<MeasureRow, "indicator">) => local(indicator.title),
  };
  const shown = createTable(rows, ({ indicator }) => indicator.code, [
    measure,
    ...regions.map(({ region, rows: own }) => ({
      id: region ?? "none",
      label: regionName(region, i18n),
      value: ({ indicator }: MeasureRow) => {
        const tally = own.find((row) => row.indicator === indicator)?.tally;
        if (!tally?.asked) return classWords("missing", world, i18n);
        const { asked, open } = tally;
        const inPlace = leadOf(world.answers.framework).count(tally);
        return t("world.cell-share", { inPlace, countries: asked, notKnown: open });
      },
      isNumeric: true,
    })),
  ]);
  const filed = createTable(
    regions.flatMap(({ region, rows: own }) => own.map((row) => ({ ...row, region }))),
    ({ region, indicator }) => `${region} ${indicator.code}`,
    [
      {
        id: "region",
        label: t("world.region"),
        value: ({ region }) => regionName(region, i18n),
      },
      measure,
      {
        id: "code",
        label: t("chart.column.code"),
        value: ({ indicator }) => indicator.code,
      },
      ...countColumns(world, i18n),
    ],
  );
  return { toScreen: shown.toScreen, toFile: filed.toFile };
}
