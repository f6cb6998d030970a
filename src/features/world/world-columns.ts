import type { ReactNode } from "react";
import type { Measure } from "../../domain/framework.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { column, createTable, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import type { World } from "./use-world.ts";

type Column = FigureColumn<WorldCountry>;

/** Which country a row is of. */
export const countryColumns = (
  { words, i18n: { t } }: World,
  showName?: (country: WorldCountry) => ReactNode,
): Column[] => [
  column("country", t("app.country"), ({ name }) => name, showName && { show: showName }),
  column("country_code", t("world.column.code"), ({ code }) => code, IN_FILE),
  column("region", t("world.region"), ({ region }) => words.region(region)),
];

/** Names the column of what counts first. */
export const LEAD_IDS = {
  status: "in_place",
  score: "half_or_more",
  outcome: "still_zero",
} as const;

/** A country's coverage: shown in its one form, and in a file as the figures that it is made of. */
export function coverageColumns({ hasOverall, words, i18n: { t, score } }: World): Column[] {
  const { cells } = words.framework;
  const overall: Column = column("overall", words.coverageTitle, (row) => row.overall ?? "", {
    isNumeric: true,
    show: (row) => row.overall !== undefined && score(row.overall),
  });
  const unknown: Column = column("not_known", t("status.unknown"), ({ tally }) => tally.unknown, {
    isNumeric: true,
  });
  return [
    ...(hasOverall ? [overall] : []),
    column(LEAD_IDS[cells], t(words.worded("world.lead")), ({ tally }) => words.lead.count(tally), {
      isNumeric: true,
      show: ({ tally }) => words.coverage({ tally }).shown,
    }),
    column("of", t("world.column.of"), ({ tally }) => tally.asked, IN_FILE),
    // Of scores, and of what was reported absent, all is known that was asked.
    ...(cells === "status" ? [unknown] : []),
  ];
}

/** A country a row; a measure's column holds the score, or the code of the status, the same in every language. */
export const createMatrixTable = (world: World) =>
  createTable(world.listed, ({ code }) => code, [
    ...countryColumns(world),
    ...coverageColumns(world),
    ...world.indicators.flatMap((indicator) => measureColumns(indicator, world)),
  ]);

/** A measure's column; what became of each "no" has one for either edition. */
function measureColumns(measure: Measure, { answers, later, words, i18n }: World): Column[] {
  const { code } = measure;
  const cellOf = (country: WorldCountry) => answers.cell(country.code, code);
  if (!later)
    return [column(code, words.measure(measure), (row) => cellOf(row).score ?? cellOf(row).class)];
  const named = { ...words.names, code, title: i18n.local(measure.title) };
  const score: Column = column(
    `${code}_${later.scores.framework.years}`,
    i18n.t("world.column.since", named),
    (row) => cellOf(row).score ?? "",
  );
  if (words.framework.cells === "score") return [score];
  const then = (row: WorldCountry) => later.profiles.cell(row.code, code).class;
  return [column(`${code}_${named.past}`, i18n.t("world.column.then", named), then), score];
}
