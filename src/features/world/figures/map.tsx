import { MapSwatch } from "../../../charts/swatches.tsx";
import { type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import type { Measure } from "../../../domain/framework.ts";
import { classesPresent, type Tally } from "../../../domain/tally.ts";
import { coverageClassBounds } from "../../../domain/world/coverage-class.ts";
import { countByMeasure, type WorldCountry } from "../../../domain/world/world-countries.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  IN_FILE,
} from "../../../figure/figure.tsx";
import { levelOf } from "../../../i18n/answer-words.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { foundText } from "../found-text.ts";
import { InteractiveMap } from "../map/InteractiveMap.tsx";
import { createPainter, placeAreas, projectWorld } from "../map/map-areas.ts";
import { describeTally, type WorldTable } from "../tables/world-table.ts";
import type { FigureCountries, FigureView, MapView } from "../WorldFigure.tsx";
import { countryColumns, coverageColumns } from "../world-columns.tsx";

/** A world map of one measure, or of coverage. */
export function createFigure(view: FigureView): Figure | undefined {
  const { table, countries, selection, navigation, map } = view;
  if (!map) return undefined;
  const { answers, framework, i18n, values } = table;
  const { scope } = countries;
  const measure = framework.indicators.find(({ code }) => code === selection.map);
  const [counted] = countByMeasure(answers, scope, measure ? [measure] : []);
  const title = measure
    ? table.text("map-of", { ...values, title: table.titleOf(measure) })
    : table.text("map-coverage", values);
  const found =
    measure && counted ? measureFinding(measure, counted.tally, table) : table.reach(scope);
  const paintOf = createPainter(table, countries, measure);
  const legend = createLegend(table, countries, map, counted?.tally);
  // After another measure is chosen, the legend may lack the highlighted class.
  const highlighted = legend.some(({ isChosen }) => isChosen) ? map.highlighted : undefined;
  return {
    id: "map",
    fileName: `map-${measure?.code ?? "coverage"}`,
    title,
    ...found,
    legend,
    listed: foundText(countries, selection.part, i18n),
    table: createCountryTable(view, measure),
    height: 0,
    draw: ({ width }) => {
      const shapes = projectWorld(map.topology, width);
      const areas = placeAreas(map.areas, shapes, paintOf);
      return <WorldMapDrawing {...{ ...shapes, areas, chosen: undefined, colour: table.colour }} />;
    },
    screen: (
      <InteractiveMap
        {...{ map, highlighted, countries, paintOf, title }}
        colour={table.colour}
        tooltipOf={(country) =>
          country ? table.tooltip(country, measure) : [table.text("nothing-here")]
        }
        onCountry={navigation.onCountry}
      />
    ),
  };
}

/** "In place in 137 of 193 countries (13 partly; 43 not in place)". The headline adds the measure. */
function measureFinding(measure: Measure, tally: Tally, table: WorldTable) {
  const { caution, i18n, kind, values } = table;
  const { asked: countries } = tally;
  // If no country was asked, the claim already states this.
  const rest = countries > 0 && describeTally(table, tally).rest;
  const inPlace = kind.lead.count(tally);
  const counts = { inPlace, countries, level: levelOf(inPlace, countries) };
  const claimIn = (place: string) =>
    i18n.join("space", table.text("map-finding", { ...values, ...counts, place }), rest);
  const note = caution(measure.code);
  const subject = i18n.join("comma", table.titleOf(measure), table.place);
  return {
    ...composeFinding(i18n, claimIn(values.place), note ? [note] : []),
    headline: composeFinding(i18n, claimIn(subject), [], table.years).headline,
  };
}

/** The legend of the map. Choosing an entry highlights its areas. */
function createLegend(
  table: WorldTable,
  { all, listed }: FigureCountries,
  { highlighted, onHighlight }: MapView,
  counts: Tally | undefined,
) {
  const { answers, kind, values, i18n } = table;
  const { t } = i18n;
  const entry = (paint: MapPaint, label: string) => ({
    ...{ id: String(paint), label, symbol: <MapSwatch paint={paint} colour={table.colour} /> },
    isChosen: paint === highlighted,
    onChoose: () => onHighlight(paint === highlighted ? undefined : paint),
  });
  /** "1–4 measures in place" for the first class above 0, and only the range for higher classes. */
  const classText = (from: number, to: number) => {
    const range = from === to ? String(from) : t("world.class-range", { from, to });
    if (to === 0) return table.text("class-none", values);
    return from === 1 ? table.text("class-first", { ...values, range, to }) : range;
  };
  const counted = all.filter(({ tally }) => kind.lead.hasCount(tally));
  const entries = counts
    ? classesPresent(counts).map((one) => entry(one, table.nameClass(one)))
    : coverageClassBounds(counted.map(({ tally }) => kind.lead.count(tally))).map(
        ({ rank, from, to }) => entry(rank, classText(from, to)),
      );
  if (!counts && counted.length < all.length) entries.push(entry("missing", table.noneAsked));
  entries.push(entry("no-profile", table.text("no-data")));
  if (listed.length < answers.countries.length)
    entries.push(entry("filtered", t("world.filtered")));
  return entries;
}

/** The listed countries with links to their scorecards. The selected country is first. */
function createCountryTable(view: FigureView, measure: Measure | undefined) {
  const { table, countries, navigation } = view;
  const { listed, chosen } = countries;
  const showName = ({ code, name }: WorldCountry) => (
    <PageLink
      href={navigation.hrefOf(code)}
      className={code === chosen ? "is-chosen" : undefined}
      onOpen={() => navigation.onCountry(code)}
    >
      {name}
    </PageLink>
  );
  const rows = listed.toSorted((a, b) => Number(b.code === chosen) - Number(a.code === chosen));
  return createTable(rows, ({ code }) => code, [
    ...countryColumns(table, showName),
    ...(measure ? answerColumns(table, measure) : coverageColumns(table)),
  ]);
}

function answerColumns(table: WorldTable, measure: Measure) {
  const { answers, i18n } = table;
  const textOf = ({ code }: WorldCountry) => table.answerText(answers.cell(code, measure.code));
  return [
    column("answer", i18n.t("chart.column.status"), textOf, { only: "screen" }),
    ...table.measureColumns(measure).map((one) => ({ ...one, ...IN_FILE })),
  ];
}
