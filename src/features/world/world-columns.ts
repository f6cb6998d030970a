import type { ReactNode } from "react";
import { ROLES } from "../../domain/answers.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { column, createTable, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import type { WorldTable } from "./tables/world-table.ts";

type Column = FigureColumn<WorldCountry>;

/** Columns that identify the country of a row. */
export const countryColumns = (
  { regionName, i18n: { t } }: WorldTable,
  showName?: (country: WorldCountry) => ReactNode,
): Column[] => [
  column("country", t("app.country"), ({ name }) => name, {
    code: ({ code }) => code,
    ...(showName && { show: showName }),
  }),
  column("region", t("world.region"), ({ region }) => regionName(region), {
    code: ({ region = "none" }) => region,
  }),
];

/** A country's coverage: one text on the screen, separate numbers in files. */
export function coverageColumns(table: WorldTable): Column[] {
  const { kind, leadColumn, countText, values, i18n } = table;
  const { t } = i18n;
  const overall: Column = {
    ...column("overall", table.coverageText("coverage-title", values), (row) => row.overall ?? ""),
    show: (row) => row.overall !== undefined && i18n.number(row.overall, 2),
    isNumeric: true,
  };
  const lead: Column = {
    ...column(leadColumn, table.text("lead", values), ({ tally }) => kind.lead.count(tally)),
    show: ({ tally }) => countText(tally),
    isNumeric: true,
  };
  const unknown: Column = column("not_known", t("status.unknown"), ({ tally }) => tally.unknown, {
    isNumeric: true,
  });
  const hasUnknown = kind.classes.some((answerClass) => ROLES[answerClass] === "unknown");
  return [
    ...(table.overall ? [overall] : []),
    lead,
    column("of", t("world.column.of"), ({ tally }) => tally.asked, IN_FILE),
    ...(hasUnknown ? [unknown] : []),
  ];
}

/** One row per country. */
export const createMatrixTable = (table: WorldTable, countries: readonly WorldCountry[]) =>
  createTable(countries, ({ code }) => code, [
    ...countryColumns(table),
    ...coverageColumns(table),
    ...table.measures.flatMap(table.measureColumns),
  ]);
