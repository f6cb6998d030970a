import { MapSwatch } from "../../../charts/MapSwatch.tsx";
import { type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import { projectWorld } from "../../../charts/world-shapes.ts";
import type { AnswerClass } from "../../../domain/answers.ts";
import type { Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally, tally } from "../../../domain/tally.ts";
import { coverageClassBounds } from "../../../domain/world/map-classes.ts";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import type { LegendEntry } from "../../../export/snapshot.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import { describeCoverage } from "../../../i18n/coverage-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { countryColumns, coverageColumns } from "../country-columns.ts";
import { InteractiveMap } from "../InteractiveMap.tsx";
import { createPainter, paintWorld, placeAreas } from "../map-paints.ts";
import { answerWords } from "../matrix-frame.ts";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { medianFinding } from "../world-text.ts";

/** One measure, or coverage, on the map of the world. */
export function createFigure({ world, i18n, topology }: FigureView): Figure | undefined {
  const { answers, scope, selection, areas } = world;
  if (!areas || !topology) return undefined;
  const { t, local } = i18n;
  const indicator = answers.framework.indicators.find(({ code }) => code === selection.map);
  const counts = indicator && tally(answers, codesOf(scope), [indicator.code]);
  const title = indicator
    ? t("world.map-of", { title: local(indicator.title) })
    : t("world.map-coverage");
  const finding = counts ? countsFinding(counts, i18n) : medianFinding(world, i18n);
  const text = { title, description: finding };
  const painted = createPainter(world, indicator);
  return {
    id: "map",
    fileName: indicator ? `map-${indicator.code}` : "map-coverage",
    title,
    finding,
    legend: toLegend(world, counts && classesPresent(counts), i18n),
    table: toTable(world, indicator, i18n),
    height: 0,
    draw: ({ width }) => {
      const shapes = projectWorld(topology, width);
      const paints = paintWorld(shapes, placeAreas(areas, shapes), painted);
      return (
        <WorldMapDrawing {...{ ...paints, text }} world={shapes} outlined="" patterns="picture" />
      );
    },
    screen: <InteractiveMap {...{ world, indicator, areas, topology, painted, text }} />,
  };
}

/** "In place in 106 of 148 countries (12 partly, 29 not in place and 1 not known)." */
function countsFinding(counts: Tally, i18n: I18n): string {
  const { inPlace, asked } = counts;
  const { rest } = describeCoverage(i18n, counts);
  return i18n.t("world.map-finding", { inPlace, countries: asked, rest: rest && ` ${rest}` });
}

/** What the paints mean. */
function toLegend(
  { measures, listed, countries }: World,
  classes: readonly AnswerClass[] | undefined,
  i18n: I18n,
): LegendEntry[] {
  const { t } = i18n;
  const entry = (paint: MapPaint, label: string): LegendEntry => ({
    id: String(paint),
    label,
    symbol: <MapSwatch paint={paint} />,
  });
  return [
    ...(classes
      ? classes.map((kind) => entry(kind, t(`status.${kind}`)))
      : coverageClassBounds(measures.length).map(({ rank, from, to }) =>
          entry(rank, classText(from, to, i18n)),
        )),
    entry("no-profile", t("world.no-profile")),
    ...(listed.length < countries.length ? [entry("filtered", t("world.filtered"))] : []),
  ];
}

/** "0–4 measures in place"; the classes after the first are figures alone. */
function classText(from: number, to: number, { t }: I18n): string {
  if (from > 0) return from === to ? String(from) : `${from}–${to}`;
  return to === 0 ? t("world.class-none") : t("world.class-first", { from, to });
}

/** Every country listed, as a link to its scorecard, with what the map shows of it. */
function toTable(
  { listed, answers, hrefOf, onCountry }: World,
  indicator: Measure | undefined,
  i18n: I18n,
) {
  const { t } = i18n;
  const answerOf = ({ code }: WorldCountry, measure: Measure) => answers.cell(code, measure.code);
  const shown: FigureColumn<WorldCountry>[] = indicator
    ? [
        {
          id: "status",
          label: t("chart.column.status"),
          value: (country) => answerWords(answerOf(country, indicator), i18n),
        },
        {
          id: "status_code",
          label: t("chart.column.status-code"),
          value: (country) => answerOf(country, indicator).class,
          only: "file",
        },
      ]
    : coverageColumns(i18n);
  return createTable(listed, ({ code }) => code, [
    ...countryColumns(i18n, ({ code, name }) => (
      <PageLink href={hrefOf(code)} onOpen={() => onCountry(code)}>
        {name}
      </PageLink>
    )),
    ...shown,
  ]);
}
