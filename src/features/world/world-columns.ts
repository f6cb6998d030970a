import type { ReactNode } from "react";
import type { Measure } from "../../domain/framework.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { createTable, type FigureColumn } from "../../figure/figure.tsx";
import type { World } from "./use-world.ts";

type Column = FigureColumn<WorldCountry>;

/** Which country a row is of. */
export const countryColumns = (
  { words, i18n: { t } }: World,
  showName?: (country: WorldCountry) => ReactNode,
): Column[] => [
  {
    ...{ id: "country", label: t("app.country"), value: ({ name }) => name },
    ...(showName && { show: showName }),
  },
  { id: "country_code", label: t("world.column.code"), value: ({ code }) => code, only: "file" },
  { id: "region", label: t("world.region"), value: ({ region }) => words.region(region) },
];

/** Names the column of what counts first. */
export const LEAD_IDS = {
  status: "in_place",
  score: "half_or_more",
  became: "still_zero",
} as const;

/** A country's coverage: shown in its one form, and in a file as the figures that it is made of. */
export function coverageColumns({ hasOverall, words, i18n }: World): Column[] {
  const { t, score } = i18n;
  const { cells } = words.framework;
  const overall: Column = {
    ...{ id: "overall", label: words.coverageTitle, isNumeric: true },
    value: (country) => country.overall ?? "",
    show: (country) => country.overall !== undefined && score(country.overall),
  };
  const inPlace: Column = {
    ...{ id: LEAD_IDS[cells], label: t(words.worded("world.lead")), isNumeric: true },
    value: ({ tally }) => words.lead.count(tally),
    show: ({ tally }) => words.coverage({ tally }).shown,
  };
  const open: Column = {
    ...{ id: "not_known", label: t("status.unknown"), isNumeric: true },
    value: ({ tally }) => tally.open,
  };
  return [
    ...(hasOverall ? [overall] : []),
    inPlace,
    { id: "of", label: t("world.column.of"), value: ({ tally }) => tally.asked, only: "file" },
    // Of scores, and of what was reported absent, all is known that was asked.
    ...(cells === "status" ? [open] : []),
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
  const { code, title } = measure;
  const named = { ...words.names, code, title: i18n.local(title) };
  const cellOf = (country: WorldCountry) => answers.cell(country.code, code);
  if (!later) {
    const value = (country: WorldCountry) => cellOf(country).score ?? cellOf(country).class;
    return [{ id: code, label: words.measure(measure), value }];
  }
  const then: Column = {
    ...{ id: `${code}_${named.past}`, label: i18n.t("world.column.then", named) },
    value: (country) => later.profiles.cell(country.code, code).class,
  };
  const score: Column = {
    ...{ id: `${code}_${later.framework.years}`, label: i18n.t("world.column.since", named) },
    value: (country) => cellOf(country).score ?? "",
  };
  return words.framework.cells === "score" ? [score] : [then, score];
}
