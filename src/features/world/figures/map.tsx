import { leadColour } from "../../../charts/status-fill.tsx";
import { MapSwatch } from "../../../charts/swatches.tsx";
import { type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import { projectWorld } from "../../../charts/world-shapes.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally, tally } from "../../../domain/tally.ts";
import { coverageClassBounds, leadOf } from "../../../domain/world/lead.ts";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { InteractiveMap } from "../InteractiveMap.tsx";
import { createPainter, placeAreas } from "../map-areas.ts";
import type { World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { countryColumns, coverageColumns } from "../world-columns.ts";
import {
  answerWords,
  classWords,
  describeCounts,
  namesOf,
  reachFinding,
  worded,
} from "../world-words.ts";

/** One measure, or coverage, on the map of the world. */
export function createFigure(view: FigureView): Figure | undefined {
  const { world, i18n, topology, standing } = view;
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
    legend: toLegend(view, counts),
    table: toTable(world, indicator, i18n),
    height: 0,
    draw: ({ width }) => {
      const { shapes, place, ...drawn } = projectWorld(topology, width);
      return (
        <WorldMapDrawing
          {...{ ...drawn, text, colour }}
          areas={placeAreas(areas, { shapes, place }, painted)}
          chosen={undefined}
          patterns="picture"
        />
      );
    },
    screen: (
      <InteractiveMap {...{ world, indicator, areas, topology, painted, standing, text, colour }} />
    ),
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

/** What the paints mean; on the screen each makes the areas that have it stand out. */
function toLegend({ world, i18n, standing, onStanding }: FigureView, counts: Tally | undefined) {
  const { t } = i18n;
  const { measures, listed, countries } = world;
  const { framework } = world.answers;
  const colour = leadColour(framework);
  const entry = (paint: MapPaint, label: string) => ({
    id: String(paint),
    label,
    symbol: <MapSwatch {...{ paint, colour }} />,
    isChosen: paint === standing,
    onChoose: () => onStanding(paint === standing ? undefined : paint),
  });
  return [
    ...(counts
      ? classesPresent(counts).map((kind) => entry(kind, classWords(kind, world, i18n)))
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

/** Every country listed, as a link to its scorecard, with what the map shows of it; the score by itself in a file. */
function toTable(world: World, indicator: Measure | undefined, i18n: I18n) {
  const { listed, answers, later, hrefOf, onCountry, chosen } = world;
  const { t } = i18n;
  const shown = (): FigureColumn<WorldCountry>[] => {
    if (!indicator) return coverageColumns(world, i18n);
    const { code, title } = indicator;
    const answerOf = (country: WorldCountry) => answers.cell(country.code, code);
    const status = { id: "status", label: t("chart.column.status") };
    const statusCode = { id: "status_code", label: t("chart.column.status-code") };
    const named = { ...namesOf(world, i18n), code, title: i18n.local(title) };
    const score = { id: "score", label: t("world.column.since", named) };
    return [
      { ...status, value: (country) => answerWords(answerOf(country), world, i18n) },
      { ...statusCode, value: (country) => answerOf(country).class, only: "file" },
      ...(later
        ? [
            {
              ...score,
              value: (country: WorldCountry) => answerOf(country).score ?? "",
              only: "file" as const,
            },
          ]
        : []),
    ];
  };
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
  const first = listed.filter(({ code }) => code === chosen);
  const rows = [...first, ...listed.filter(({ code }) => code !== chosen)];
  return createTable(rows, ({ code }) => code, [...countryColumns(i18n, showName), ...shown()]);
}
