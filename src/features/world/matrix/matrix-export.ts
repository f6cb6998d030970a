import { drawMatrixPages } from "../../../charts/MatrixPicture.tsx";
import type { Selection } from "../../../domain/selection.ts";
import { highlightedClasses } from "../../../domain/world/fit-selection.ts";
import {
  type CountryGroup,
  countByMeasure,
  groupByRegion,
  type WorldCountry,
} from "../../../domain/world/world-countries.ts";
import type { SnapshotContent } from "../../../export/snapshot.ts";
import { createTable } from "../../../figure/figure.tsx";
import type { Question } from "../../../figure/narrowing/use-question.ts";
import { foundText } from "../found-text.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { FigureCountries } from "../WorldFigure.tsx";
import { worldColumns } from "../world-columns.tsx";
import { matrixLegend } from "./matrix-legend.tsx";

export interface MatrixExportInputs {
  table: WorldTable;
  countries: FigureCountries;
  drawnSource: string;
  isByRegion: boolean;
  selection: Selection;
  question: Question;
}

const codeOf = ({ code }: WorldCountry) => code;

/** The export of the matrix or the list. Countries are in the same order and groups as on the page. */
export function createMatrixExport(inputs: MatrixExportInputs): SnapshotContent {
  const { table, countries, drawnSource, isByRegion, selection, question } = inputs;
  const { scope, listed } = countries;
  const { answers, framework, i18n, measures } = table;
  const { local } = i18n;
  const titleOf = ({ region, countries: own }: CountryGroup) =>
    table.regionNote
      ? `${table.regionName(region)} · ${table.regionCounts(own)}`
      : table.regionName(region);
  const groups = isByRegion
    ? groupByRegion(listed, selection.order).map((group) => ({ ...group, title: titleOf(group) }))
    : [{ title: undefined, countries: listed }];
  const counts = countByMeasure(answers, scope, measures);
  return {
    headline: table.reach(scope).headline,
    finding: table.finding(scope, counts),
    // The headline already names the filters.
    detail: table.finding(scope, counts, "none"),
    legend: matrixLegend(table, listed),
    listed: foundText(countries, selection.part, i18n),
    drawnSource,
    table: createTable(listed, codeOf, worldColumns(table, question)).toFile(),
    draw: ({ width, height }) =>
      drawMatrixPages(groups, height, {
        width,
        measures: measures.map((one) => ({ pillar: one.pillar, title: table.titleOf(one) })),
        pillars: Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
        highlighted: highlightedClasses(selection, framework),
        coverageTitle: table.last.title,
        coverageOf: (country) => table.last.textOf(country).shown,
        barOf: table.last.barOf,
        colour: table.colour,
      }),
  };
}
