import { drawMatrixPages } from "../../charts/MatrixPicture.tsx";
import { leadColour } from "../../charts/status-fill.tsx";
import { CellSwatch } from "../../charts/swatches.tsx";
import { classesOf } from "../../domain/answers.ts";
import type { Measure } from "../../domain/framework.ts";
import {
  type CountryGroup,
  groupByRegion,
  type WorldCountry,
} from "../../domain/world/world-countries.ts";
import type { SnapshotContent } from "../../export/snapshot.ts";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import type { World } from "./use-world.ts";
import { countryColumns, coverageColumns } from "./world-columns.ts";
import { reachFinding, worldFinding } from "./world-findings.ts";

/** What an export of the matrix holds: the countries listed, in their order and groups. */
export function matrixContent(world: World): SnapshotContent {
  const { answers, later, listed, indicators, selection, isGrouped, words, i18n } = world;
  const { t, local } = i18n;
  const { framework } = answers;
  const used = new Set(listed.flatMap((country) => country.answers.map((answer) => answer.class)));
  const titleOf = ({ region, countries }: CountryGroup) =>
    framework.cells === "became"
      ? `${words.region(region)} · ${words.group(countries)}`
      : words.region(region);
  const groups = isGrouped
    ? groupByRegion(listed).map((group) => ({ ...group, title: titleOf(group) }))
    : [{ title: undefined, countries: listed }];
  return {
    headline: t("picture.title", {
      finding: reachFinding(world).replace(/\.$/, ""),
      years: (later?.framework ?? framework).years,
    }),
    finding: worldFinding(world),
    legend: classesOf(framework)
      .filter((kind) => used.has(kind))
      .map((kind) => ({
        ...{ id: kind, label: words.classWord(kind) },
        symbol: <CellSwatch status={kind} />,
      })),
    table: createMatrixTable(world).toFile(),
    draw: (room) =>
      drawMatrixPages({
        ...{ ...room, groups },
        measures: indicators.map(({ pillar, title }) => ({ pillar, title: local(title) })),
        pillars: Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
        standing: world.asked ? [] : selection.filter.statuses,
        coverageTitle: words.coverageTitle,
        coverageOf: (country) => words.coverage(country).shown,
        barOf: words.bar,
        colour: leadColour(framework),
      }),
  };
}

/** A country a row; a measure's column holds the score, or the code of the status, the same in every language. */
export const createMatrixTable = (world: World) =>
  createTable(world.listed, ({ code }) => code, [
    ...countryColumns(world),
    ...coverageColumns(world),
    ...world.indicators.flatMap((indicator) => measureColumns(indicator, world)),
  ]);

/** A measure's column; what became of each "no" has one for either edition. */
function measureColumns(
  { code, title }: Measure,
  { answers, later, words, i18n: { t, local } }: World,
): FigureColumn<WorldCountry>[] {
  const named = { ...words.names, code, title: local(title) };
  const cellOf = (country: WorldCountry) => answers.cell(country.code, code);
  if (!later) {
    const value = (country: WorldCountry) => cellOf(country).score ?? cellOf(country).class;
    return [{ id: code, label: `${code} ${named.title}`, value }];
  }
  const then: FigureColumn<WorldCountry> = {
    id: `${code}_${named.past}`,
    label: t("world.column.then", named),
    value: (country) => later.profiles.cell(country.code, code).class,
  };
  const score: FigureColumn<WorldCountry> = {
    id: `${code}_${later.framework.years}`,
    label: t("world.column.since", named),
    value: (country) => cellOf(country).score ?? "",
  };
  return answers.framework.cells === "score" ? [score] : [then, score];
}
