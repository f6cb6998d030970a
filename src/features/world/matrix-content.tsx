import { drawMatrixPages } from "../../charts/MatrixPicture.tsx";
import { CellSwatch } from "../../charts/swatches.tsx";
import { classesOf } from "../../domain/answers.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import { type CountryGroup, groupByRegion } from "../../domain/world/world-countries.ts";
import type { SnapshotContent } from "../../export/snapshot.ts";
import { legendOf } from "../../figure/figure.tsx";
import type { World } from "./use-world.ts";
import { createMatrixTable } from "./world-columns.ts";
import { reachFinding, worldFinding } from "./world-findings.ts";

/** What an export of the matrix holds: the countries listed, in their order and groups. */
export function matrixContent(world: World): SnapshotContent {
  const { listed, indicators, selection, isGrouped, words, i18n } = world;
  const { local } = i18n;
  const { framework } = words;
  const used = new Set(listed.flatMap((country) => country.answers.map((answer) => answer.class)));
  const classes = classesOf(framework).filter((kind) => used.has(kind));
  const titleOf = ({ region, countries }: CountryGroup) =>
    framework.cells === "outcome"
      ? `${words.region(region)} · ${words.group(countries)}`
      : words.region(region);
  const groups = isGrouped
    ? groupByRegion(listed).map((group) => ({ ...group, title: titleOf(group) }))
    : [{ title: undefined, countries: listed }];
  return {
    headline: reachFinding(world).headline,
    finding: worldFinding(world),
    legend: legendOf(classes, words.classWord, CellSwatch),
    table: createMatrixTable(world).toFile(),
    draw: ({ width, height }) =>
      drawMatrixPages(groups, height, {
        width,
        measures: indicators.map(({ pillar, title }) => ({ pillar, title: local(title) })),
        pillars: Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
        highlighted: (world.asked ? NO_FILTER : selection.filter).statuses,
        coverageTitle: words.coverageTitle,
        coverageOf: (country) => words.coverage(country).shown,
        barOf: words.bar,
        colour: words.colour,
      }),
  };
}
