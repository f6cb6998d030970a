import { MapSwatch } from "../../../charts/MapSwatch.tsx";
import { leadColour } from "../../../charts/status-fill.tsx";
import { type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import { projectWorld } from "../../../charts/world-shapes.ts";
import type { AnswerClass } from "../../../domain/answers.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally, tally } from "../../../domain/tally.ts";
import { leadOf } from "../../../domain/world/lead.ts";
import { coverageClassBounds } from "../../../domain/world/map-classes.ts";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import type { LegendEntry } from "../../../export/snapshot.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { countryColumns, coverageColumns } from "../country-columns.ts";
import { InteractiveMap } from "../InteractiveMap.tsx";
import { createPainter, paintWorld, placeAreas } from "../map-paints.ts";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { reachFinding } from "../world-text.ts";
import { answerWords, classWords, describeCounts, namesOf, worded } from "../world-words.ts";

/** One measure, or coverage, on the map of the world. */
export function createFigure({ world, i18n, topology }: FigureView): Figure | undefined {
  const { answers, scope, selection, areas } = world;
  if (!areas || !topology) return undefined;
  const { t, local } = i18n;
  const { framework } = answers;
  const names = namesOf(world, i18n);
  const indicator = framework.indicators.find(({ code }) => code === selection.map);
  const counts = indicator && tally(answers, codesOf(scope), [indicator.code]);
  const title = indicator
    ? t(worded("world.map-of", framework), { ...names, title: local(indicator.title) })
    : t(worded("world.map-coverage", framework), names);
  const finding = counts ? countsFinding(counts, world, i18n) : reachFinding(world, i18n);
  const colour = leadColour(framework);
  const text = { title, description: finding };
  const painted = createPainter(world, indicator);
  return {
    id: "map",
    fileName: indicator ? `map-${indicator.code}` : "map-coverage",
    title,
    ...(indicator && {
      headline: t("picture.measure", {
        measure: local(indicator.title),
        finding: finding.replace(/\.$/, ""),
        years: world.later?.framework.years ?? framework.years,
      }),
    }),
    finding,
    legend: toLegend(world, counts && classesPresent(counts), i18n),
    table: toTable(world, indicator, i18n),
    height: 0,
    draw: ({ width }) => {
      const shapes = projectWorld(topology, width);
      const paints = paintWorld(shapes, placeAreas(areas, shapes), painted);
      return (
        <WorldMapDrawing
          {...{ ...paints, text, colour }}
          world={shapes}
          outlined=""
          patterns="picture"
        />
      );
    },
    screen: <InteractiveMap {...{ world, indicator, areas, topology, painted, text, colour }} />,
  };
}

/** "In place in 106 of 148 countries (12 partly, 29 not in place and 1 not known)." */
function countsFinding(counts: Tally, world: World, i18n: I18n): string {
  const { framework } = world.answers;
  const { rest } = describeCounts(counts, world, i18n);
  return i18n.t(worded("world.map-finding", framework), {
    ...namesOf(world, i18n),
    inPlace: leadOf(framework).count(counts),
    countries: counts.asked,
    rest: rest && ` ${rest}`,
  });
}

/** What the paints mean. */
function toLegend(
  world: World,
  classes: readonly AnswerClass[] | undefined,
  i18n: I18n,
): LegendEntry[] {
  const { t } = i18n;
  const { measures, listed, countries } = world;
  const { framework } = world.answers;
  const colour = leadColour(framework);
  const entry = (paint: MapPaint, label: string): LegendEntry => ({
    id: String(paint),
    label,
    symbol: <MapSwatch {...{ paint, colour }} />,
  });
  return [
    ...(classes
      ? classes.map((kind) => entry(kind, classWords(kind, world, i18n)))
      : coverageClassBounds(measures.length).map(({ rank, from, to }) =>
          entry(rank, classText(from, to, framework, i18n)),
        )),
    entry("no-profile", t(worded("world.no-profile", framework))),
    ...(listed.length < countries.length ? [entry("filtered", t("world.filtered"))] : []),
  ];
}

/** "0–4 measures in place"; the classes after the first are figures alone. */
function classText(from: number, to: number, framework: EditionFramework, { t }: I18n): string {
  if (from > 0) return from === to ? String(from) : `${from}–${to}`;
  return to === 0
    ? t(worded("world.class-none", framework))
    : t(worded("world.class-first", framework), { from, to });
}

/** Every country listed, as a link to its scorecard, with what the map shows of it. */
function toTable(world: World, indicator: Measure | undefined, i18n: I18n) {
  const { listed, answers, hrefOf, onCountry } = world;
  const { t } = i18n;
  const answerOf = ({ code }: WorldCountry, measure: Measure) => answers.cell(code, measure.code);
  const shown: FigureColumn<WorldCountry>[] = indicator
    ? [
        {
          id: "status",
          label: t("chart.column.status"),
          value: (country) => answerWords(answerOf(country, indicator), world, i18n),
        },
        {
          id: "status_code",
          label: t("chart.column.status-code"),
          value: (country) => answerOf(country, indicator).class,
          only: "file",
        },
        ...(world.later ? [scoreColumn(indicator, world, i18n)] : []),
      ]
    : coverageColumns(world, i18n);
  return createTable(listed, ({ code }) => code, [
    ...countryColumns(i18n, ({ code, name }) => (
      <PageLink href={hrefOf(code)} onOpen={() => onCountry(code)}>
        {name}
      </PageLink>
    )),
    ...shown,
  ]);
}

/** The later score by itself, for who reckons with a file. */
const scoreColumn = (
  { code, title }: Measure,
  world: World,
  i18n: I18n,
): FigureColumn<WorldCountry> => ({
  id: "score",
  label: i18n.t("world.column.since", {
    ...namesOf(world, i18n),
    code,
    title: i18n.local(title),
  }),
  value: (country) => world.answers.cell(country.code, code).score ?? "",
  only: "file",
});
