import { CellSwatch } from "../../charts/CellSwatch.tsx";
import { MatrixPicture, type PictureRow } from "../../charts/MatrixPicture.tsx";
import { classesOf } from "../../domain/answers.ts";
import { groupByRegion, type WorldCountry } from "../../domain/world/world-countries.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { countryColumns, coverageColumns } from "./country-columns.ts";
import type { World } from "./use-world.ts";
import { regionName, worldFinding } from "./world-text.ts";

/** What an export of the matrix holds: the countries listed, in their order and groups. */
export function matrixContent(world: World, i18n: I18n): SnapshotContent {
  const { answers, listed, indicators, selection, isGrouped, asked } = world;
  const { t, local } = i18n;
  const { framework } = answers;
  const used = new Set(listed.flatMap((country) => country.answers.map((answer) => answer.class)));
  const groups = isGrouped ? groupByRegion(listed) : [{ region: undefined, countries: listed }];
  const toRow = ({ code, name, tally, ...country }: WorldCountry): PictureRow => ({
    ...{ id: code, name, tally, answers: country.answers },
    coverage: countOf(i18n, tally),
  });
  return {
    finding: worldFinding(world, i18n),
    legend: classesOf(framework)
      .filter((kind) => used.has(kind))
      .map((kind) => ({
        id: kind,
        label: t(`status.${kind}`),
        symbol: <CellSwatch status={kind} />,
      })),
    table: createMatrixTable(world, i18n).toFile(),
    drawing: (
      <MatrixPicture
        groups={groups.map(({ region, countries }) => ({
          id: region ?? "none",
          title: isGrouped ? regionName(region, i18n) : undefined,
          rows: countries.map(toRow),
        }))}
        indicators={indicators}
        titles={indicators.map(({ title }) => local(title))}
        pillars={Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)]))}
        standing={asked ? [] : selection.filter.statuses}
        coverageTitle={t("chart.column.in-place")}
        width={PICTURE_WIDTH}
      />
    ),
  };
}

/** A country a row; a measure's column holds the score, or the code of the status, the same in every language. */
export const createMatrixTable = ({ answers, listed, indicators }: World, i18n: I18n) =>
  createTable(listed, ({ code }) => code, [
    ...countryColumns(i18n),
    ...coverageColumns(i18n),
    ...indicators.map(
      ({ code, title }): FigureColumn<WorldCountry> => ({
        id: code,
        label: `${code} ${i18n.local(title)}`,
        value: (country) => {
          const { class: kind, score } = answers.cell(country.code, code);
          return score ?? kind;
        },
      }),
    ),
  ]);
