import { MapSwatch } from "../../../charts/swatches.tsx";
import { type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import type { Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally } from "../../../domain/tally.ts";
import { coverageClassBounds } from "../../../domain/world/lead.ts";
import { countMeasures, type WorldCountry } from "../../../domain/world/world-countries.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
} from "../../../figure/figure.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { InteractiveMap } from "../InteractiveMap.tsx";
import { createPainter, placeAreas, projectWorld } from "../map-areas.ts";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { countryColumns, coverageColumns } from "../world-columns.ts";
import { reachFinding } from "../world-findings.ts";

/** One measure, or coverage, on the map of the world. */
export function createFigure(view: FigureView): Figure | undefined {
  const { world, topology, standing } = view;
  const { answers, scope, selection, areas, words, i18n } = world;
  if (!areas || !topology) return undefined;
  const { t, local } = i18n;
  const { framework, names, worded, colour } = words;
  const indicator = framework.indicators.find(({ code }) => code === selection.map);
  const [counted] = countMeasures(answers, scope, indicator ? [indicator] : []);
  const title = indicator
    ? t(worded("world.map-of"), { ...names, title: local(indicator.title) })
    : t(worded("world.map-coverage"), names);
  const found =
    indicator && counted ? measureFinding(indicator, counted.tally, world) : reachFinding(world);
  const painted = createPainter(world, indicator);
  return {
    id: "map",
    fileName: `map-${indicator?.code ?? "coverage"}`,
    title,
    ...found,
    legend: toLegend(view, counted?.tally),
    table: toTable(world, indicator),
    height: 0,
    draw: ({ width }) => {
      const shapes = projectWorld(topology, width);
      const places = placeAreas(areas, shapes, painted);
      return <WorldMapDrawing {...{ ...shapes, areas: places, chosen: undefined, colour }} />;
    },
    screen: (
      <InteractiveMap
        {...{ world, indicator, areas, topology, painted, title, standing }}
        finding={found.finding}
      />
    ),
  };
}

/** "In place in 106 of 148 countries (12 partly, 29 not in place and 1 not known)", headed by the measure. */
function measureFinding({ title }: Measure, tally: Tally, { answers, later, words, i18n }: World) {
  const { rest } = words.counts(tally);
  const claim = i18n.t(words.worded("world.map-finding"), {
    ...words.names,
    inPlace: words.lead.count(tally),
    countries: tally.asked,
    rest: rest && ` ${rest}`,
  });
  return {
    ...composeFinding(i18n, claim),
    headline: i18n.t("picture.measure", {
      measure: i18n.local(title),
      finding: claim,
      years: (later?.scores ?? answers).framework.years,
    }),
  };
}

/** What the paints mean; on the screen each makes the areas that have it stand out. */
function toLegend({ world, standing, onStanding }: FigureView, counts: Tally | undefined) {
  const { countries, listed, indicators, words, i18n } = world;
  const { t } = i18n;
  const entry = (paint: MapPaint, label: string) => ({
    ...{ id: String(paint), label, symbol: <MapSwatch paint={paint} colour={words.colour} /> },
    isChosen: paint === standing,
    onChoose: () => onStanding(paint === standing ? undefined : paint),
  });
  /** "0–4 measures in place"; the classes after the first are figures alone. */
  const classText = (from: number, to: number) => {
    if (from > 0) return from === to ? String(from) : `${from}–${to}`;
    return to === 0
      ? t(words.worded("world.class-none"))
      : t(words.worded("world.class-first"), { from, to });
  };
  const entries = counts
    ? classesPresent(counts).map((kind) => entry(kind, words.classWord(kind)))
    : coverageClassBounds(indicators.length).map(({ rank, from, to }) =>
        entry(rank, classText(from, to)),
      );
  entries.push(entry("no-profile", t(words.worded("world.no-profile"))));
  if (listed.length < countries.length) entries.push(entry("filtered", t("world.filtered")));
  return entries;
}

/** Every country listed, as a link to its scorecard, with what the map shows of it; the score by itself in a file. */
function toTable(world: World, indicator: Measure | undefined) {
  const { listed, hrefOf, onCountry, chosen } = world;
  const showName = ({ code, name }: WorldCountry) => (
    <PageLink
      href={hrefOf(code)}
      className={code === chosen ? "is-chosen" : undefined}
      onOpen={() => onCountry(code)}
    >
      {name}
    </PageLink>
  );
  // The page's own country comes first, whatever the order.
  const rows = listed.toSorted((a, b) => Number(b.code === chosen) - Number(a.code === chosen));
  return createTable(rows, ({ code }) => code, [
    ...countryColumns(world, showName),
    ...(indicator ? answerColumns(world, indicator) : coverageColumns(world)),
  ]);
}

function answerColumns(
  { answers, later, words, i18n: { t, local } }: World,
  { code, title }: Measure,
): FigureColumn<WorldCountry>[] {
  const answerOf = (country: WorldCountry) => answers.cell(country.code, code);
  const since = t("world.column.since", { ...words.names, code, title: local(title) });
  const scoreOf = (country: WorldCountry) => answerOf(country).score ?? "";
  return [
    column("status", t("chart.column.status"), (row) => words.answer(answerOf(row))),
    column("status_code", t("chart.column.status-code"), (row) => answerOf(row).class, IN_FILE),
    ...(later ? [column("score", since, scoreOf, IN_FILE)] : []),
  ];
}
