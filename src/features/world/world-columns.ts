import type { ReactNode } from "react";
import { ROLES } from "../../domain/answers.ts";
import { FACT_CONDITIONS, isScoreOrder } from "../../domain/selection.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { column, createTable, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import { formatFact, nameOrder } from "./order-words.ts";
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

export const numberColumn = <Row>(...[id, label, value, more]: Parameters<typeof column<Row>>) =>
  column(id, label, value, { ...more, isNumeric: true });

/** A fact about the country of a row, by its order; see `CountryFacts`. */
export function factColumn(table: WorldTable, by: string, id: string): Column {
  const { facts, i18n } = table;
  const none = i18n.t(isScoreOrder(by) ? "scorecard.no-score" : "status.unknown");
  const factOf = ({ code }: WorldCountry) => facts.factOf(code, by);
  return column(id, nameOrder(by, table), (row) => factOf(row) ?? none, {
    show: (row) => formatFact(by, factOf(row), table) ?? none,
    isNumeric: by !== "dated",
  });
}

const PROFILE_IDS = { dated: "profile_date", population: "population", users: "internet_users" };

/** The facts of the profiles. */
export const profileColumns = (table: WorldTable): Column[] =>
  FACT_CONDITIONS.map((by) => factColumn(table, by, PROFILE_IDS[by]));

/** A country's coverage: one text on the screen, separate numbers in files. */
export function coverageColumns(table: WorldTable): Column[] {
  const { coverageText, kind, leadColumn, countText, values, i18n } = table;
  const { t, number } = i18n;
  const title = coverageText("coverage-title");
  const leadTitle = table.text("lead", values);
  const columns: Column[] = [
    numberColumn(leadColumn, leadTitle, ({ tally }) => kind.lead.count(tally), {
      show: ({ tally }) => countText(tally),
    }),
    column("of", t("world.column.of"), ({ tally }) => tally.asked, IN_FILE),
  ];
  const hasUnknown = kind.classes.some((answerClass) => ROLES[answerClass] === "unknown");
  if (hasUnknown)
    columns.push(numberColumn("not_known", t("status.unknown"), ({ tally }) => tally.unknown));
  if (!table.overall) return columns;
  const overall: Column = numberColumn("overall", title, (row) => row.overall ?? "", {
    show: (row) => row.overall !== undefined && number(row.overall, 2),
  });
  return [overall, ...columns];
}

/** One row per country. */
export const createMatrixTable = (table: WorldTable, countries: readonly WorldCountry[]) =>
  createTable(countries, ({ code }) => code, [
    ...countryColumns(table),
    ...profileColumns(table),
    ...coverageColumns(table),
    ...table.measures.flatMap(table.measureColumns),
  ]);
