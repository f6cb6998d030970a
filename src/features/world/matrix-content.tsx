import { drawMatrixPages, type PictureRow } from "../../charts/MatrixPicture.tsx";
import { leadColour } from "../../charts/status-fill.tsx";
import { CellSwatch } from "../../charts/swatches.tsx";
import { classesOf } from "../../domain/answers.ts";
import type { ItuRegion } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { groupByRegion, type WorldCountry } from "../../domain/world/world-countries.ts";
import type { SnapshotContent } from "../../export/snapshot.ts";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { createBars } from "./matrix-frame.ts";
import type { World } from "./use-world.ts";
import { countryColumns, coverageColumns } from "./world-columns.ts";
import {
  classWords,
  coverageTitle,
  coverageWords,
  groupWords,
  namesOf,
  reachFinding,
  regionName,
  worldFinding,
} from "./world-words.ts";

/** What an export of the matrix holds: the countries listed, in their order and groups. */
export function matrixContent(world: World, i18n: I18n): SnapshotContent {
  const { answers, later, listed, indicators, selection, isGrouped, asked } = world;
  const { local } = i18n;
  const { framework } = answers;
  const used = new Set(listed.flatMap((country) => country.answers.map((answer) => answer.class)));
  const groups = isGrouped ? groupByRegion(listed) : [{ region: undefined, countries: listed }];
  const toBar = createBars(world);
  const toCoverage = coverageWords(world, i18n);
  const toRow = (country: WorldCountry): PictureRow => ({
    ...{ id: country.code, name: country.name, answers: country.answers },
    bar: toBar(country),
    coverage: toCoverage(country).shown,
  });
  return {
    headline: i18n.t("picture.title", {
      finding: reachFinding(world, i18n).replace(/\.$/, ""),
      years: later && framework.cells !== "status" ? later.framework.years : framework.years,
    }),
    finding: worldFinding(world, i18n),
    legend: classesOf(framework)
      .filter((kind) => used.has(kind))
      .map((kind) => ({
        id: kind,
        label: classWords(kind, world, i18n),
        symbol: <CellSwatch status={kind} />,
      })),
    table: createMatrixTable(world, i18n).toFile(),
    draw: ({ width, height }) =>
      drawMatrixPages({
        groups: groups.map(({ region, countries }) => ({
          id: region ?? "none",
          title: isGrouped ? groupTitle(region, countries, world, i18n) : undefined,
          rows: countries.map(toRow),
        })),
        indicators,
        titles: indicators.map(({ title }) => local(title)),
        pillars: Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
        standing: asked ? [] : selection.filter.statuses,
        coverageTitle: coverageTitle(world, i18n),
        colour: leadColour(framework),
        width,
        height,
      }),
  };
}

/** The name of a region, and of each "no" what became of it there. */
function groupTitle(
  region: ItuRegion | undefined,
  countries: readonly WorldCountry[],
  world: World,
  i18n: I18n,
): string {
  const name = regionName(region, i18n);
  const isBecame = world.answers.framework.cells === "became";
  return isBecame ? `${name} · ${groupWords(countries, world, i18n)}` : name;
}

/** A country a row; a measure's column holds the score, or the code of the status, the same in every language. */
export const createMatrixTable = (world: World, i18n: I18n) =>
  createTable(world.listed, ({ code }) => code, [
    ...countryColumns(i18n),
    ...coverageColumns(world, i18n),
    ...world.indicators.flatMap((indicator) => measureColumns(indicator, world, i18n)),
  ]);

/** A measure's column; what became of each "no" has one for either edition. */
function measureColumns(
  { code, title }: Measure,
  world: World,
  i18n: I18n,
): FigureColumn<WorldCountry>[] {
  const { answers, later } = world;
  const names = { ...namesOf(world, i18n), code, title: i18n.local(title) };
  const cellOf = (country: WorldCountry) => answers.cell(country.code, code);
  if (!later)
    return [
      {
        id: code,
        label: `${code} ${names.title}`,
        value: (country) => cellOf(country).score ?? cellOf(country).class,
      },
    ];
  const score: FigureColumn<WorldCountry> = {
    id: `${code}_${later.framework.years}`,
    label: i18n.t("world.column.since", names),
    value: (country) => cellOf(country).score ?? "",
    isNumeric: true,
  };
  if (answers.framework.cells === "score") return [score];
  return [
    {
      id: `${code}_${names.past}`,
      label: i18n.t("world.column.then", names),
      value: (country) => later.profiles.cell(country.code, code).class,
    },
    score,
  ];
}
