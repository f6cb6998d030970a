import { ChartFrame } from "../../../charts/ChartFrame.tsx";
import { REGIONS_LEAST_WIDTH, RegionsChart, regionsHeight } from "../../../charts/RegionsChart.tsx";
import { barsHeight, StatusBars } from "../../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../../charts/swatches.tsx";
import { type AnswerClass, classesOf, ROLES } from "../../../domain/answers.ts";
import type { ItuRegion } from "../../../domain/areas.ts";
import type { Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally, tallyByMeasure } from "../../../domain/tally.ts";
import { leadOf } from "../../../domain/world/lead.ts";
import { codesOf, groupByRegion } from "../../../domain/world/world-countries.ts";
import type { DrawingSize, Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { classesShown, classWords, namesOf, regionName, worded } from "../world-words.ts";

/** A measure with how the countries answer it, those of a region where one is meant. */
interface MeasureRow {
  indicator: Measure;
  tally: Tally;
  region?: ItuRegion | undefined;
}

/** A measure that half of the countries that were asked have in place is a common one. */
const COMMON = 0.5;

/** How many countries have each measure, together or by region. */
export function createFigure({ world, i18n }: FigureView): Figure {
  const { scope, isGrouped } = world;
  const { framework } = world.answers;
  const names = namesOf(world, i18n);
  const lead = leadOf(framework);
  const rows = toRows(world.indicators, world.tallies).sort((a, b) =>
    lead.compare(a.tally, b.tally),
  );
  const title = i18n.t(worded(isGrouped ? "world.bars-by-region" : "world.bars", framework), names);
  const finding = i18n.t(worded("world.bars-finding", framework), {
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
  const text = { title, description: finding };
  return { ...figure, ...(isGrouped ? drawRegions : drawMeasures)(world, rows, text, i18n) };
}

const toRows = (
  indicators: readonly Measure[],
  tallies: ReadonlyMap<string, Tally>,
): MeasureRow[] =>
  indicators.flatMap((indicator) => {
    const tally = tallies.get(indicator.code);
    return tally ? [{ indicator, tally }] : [];
  });

type Drawn = Pick<Figure, "fileName" | "table" | "height" | "draw" | "screen">;
type Text = { title: string; description: string };

/** A bar a measure; every count but 0 leads to the countries that it counts. */
function drawMeasures(world: World, rows: readonly MeasureRow[], text: Text, i18n: I18n): Drawn {
  const { framework } = world.answers;
  const { filter } = world.selection;
  const standing = filter.statuses;
  const { t, local, number } = i18n;
  const words = (kind: AnswerClass) => classWords(kind, world, i18n);
  /** The countries that a bar, or a part of it, counts: in the matrix, sorted by the measure. */
  const showWho = (code: string, statuses = standing) =>
    world.onChange({ part: "matrix", order: code, filter: { ...filter, statuses } });
  const showAnswer = (code: string, kind: AnswerClass) => showWho(code, [kind]);
  const { count } = leadOf(framework);
  const first = framework.cells === "became" ? "no" : "yes";
  const data = rows.map(({ indicator: { code: id, title }, tally }) => ({
    id,
    label: local(title),
    counts: tally.counts,
    tooltip: [
      {
        label: t(worded("world.lead", framework)),
        value: t("scorecard.count", { inPlace: count(tally), total: tally.asked }),
      },
      ...classesPresent(tally)
        .filter((kind) => ROLES[kind] !== first)
        .map((kind) => ({ label: words(kind), value: number(tally.counts[kind]) })),
    ],
  }));
  const height = barsHeight(data.map(({ label }) => label));
  return {
    fileName: "countries-by-measure",
    table: createTable(rows, ({ indicator }) => indicator.code, [
      {
        ...measureColumn(i18n),
        choose: ({ indicator: { code, title } }) => ({
          label: local(title),
          onChoose: () => showWho(code),
        }),
      },
      { ...codeColumn(i18n), only: "file" },
      ...countColumns(world, i18n, showAnswer),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, width, height, standing, text }}
        hasLongNames
        total={world.scope.length}
        classes={classesOf(framework).filter((kind) => data.some(({ counts }) => counts[kind]))}
        onRow={isPicture ? undefined : (code) => showWho(code)}
        onSegment={isPicture ? undefined : showAnswer}
      />
    ),
  };
}

/** A column of bars a region. The table has a column a region on the screen; in a file, where more is told, a row each. */
function drawRegions(world: World, rows: readonly MeasureRow[], text: Text, i18n: I18n): Drawn {
  const { scope, answers, measures, selection } = world;
  const { framework } = answers;
  const { t, local } = i18n;
  const { count } = leadOf(framework);
  const indicators = rows.map(({ indicator }) => indicator);
  const regions = groupByRegion(scope).map(({ region, countries }) => ({
    id: region ?? "none",
    label: regionName(region, i18n),
    countries: t("world.countries", { count: countries.length }),
    rows: toRows(indicators, tallyByMeasure(answers, codesOf(countries), measures)).map(
      ({ indicator, tally }) => ({
        ...{ indicator, tally, region },
        ...{ inPlace: count(tally), counts: tally.counts },
      }),
    ),
  }));
  const height = regionsHeight(rows.length);
  const draw = ({ width }: Pick<DrawingSize, "width">) => (
    <RegionsChart
      {...{ regions, width, text }}
      measures={indicators.map(({ code: id, title }) => ({ id, label: local(title) }))}
      classes={classesOf(framework)}
      standing={selection.filter.statuses}
    />
  );
  const shown = createTable(rows, ({ indicator }) => indicator.code, [
    measureColumn(i18n),
    ...regions.map(({ id, label, rows: own }) => ({
      ...{ id, label, isNumeric: true },
      value: ({ indicator }: MeasureRow) => {
        const tally = own.find((row) => row.indicator === indicator)?.tally;
        if (!tally?.asked) return classWords("missing", world, i18n);
        const { asked: countries, open: notKnown } = tally;
        return t("world.cell-share", { inPlace: count(tally), countries, notKnown });
      },
    })),
  ]);
  const filed = createTable<MeasureRow>(
    regions.flatMap((region) => region.rows),
    ({ region, indicator }) => `${region} ${indicator.code}`,
    [
      { id: "region", label: t("world.region"), value: ({ region }) => regionName(region, i18n) },
      measureColumn(i18n),
      codeColumn(i18n),
      ...countColumns(world, i18n),
    ],
  );
  return {
    fileName: "countries-by-measure-and-region",
    table: { toScreen: shown.toScreen, toFile: filed.toFile },
    height,
    draw,
    screen: (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
      <section className="world-scroll" aria-label={text.title} tabIndex={0}>
        <ChartFrame height={height}>
          {(width) => draw({ width: Math.max(width, REGIONS_LEAST_WIDTH) })}
        </ChartFrame>
      </section>
    ),
  };
}

const measureColumn = ({ t, local }: I18n): FigureColumn<MeasureRow> => ({
  id: "measure",
  label: t("chart.column.measure"),
  value: ({ indicator }) => local(indicator.title),
});

const codeColumn = ({ t }: I18n): FigureColumn<MeasureRow> => ({
  id: "code",
  label: t("chart.column.code"),
  value: ({ indicator }) => indicator.code,
});

/** A class of answers a column, and how many were asked: a 0 is a true count. */
const countColumns = (
  world: World,
  i18n: I18n,
  onAnswer?: (code: string, kind: AnswerClass) => void,
): FigureColumn<MeasureRow>[] => [
  ...classesShown(world).map((kind): FigureColumn<MeasureRow> => {
    const status = classWords(kind, world, i18n);
    return {
      id: kind,
      label: status,
      value: ({ tally }) => tally.counts[kind],
      choose: ({ indicator: { code, title }, tally: { counts } }) =>
        counts[kind] > 0 && onAnswer
          ? {
              label: i18n.t("world.bars-label", {
                count: counts[kind],
                title: i18n.local(title),
                status,
              }),
              onChoose: () => onAnswer(code, kind),
            }
          : undefined,
      isNumeric: true,
    };
  }),
  {
    id: "asked",
    label: i18n.t("world.column.asked"),
    value: ({ tally }) => tally.asked,
    isNumeric: true,
  },
];
