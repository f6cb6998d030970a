import type { PublicationInput } from "./input.ts";
import type { PublishedTable, TableName } from "./table.ts";
import { cellsTable } from "./tables/cells.ts";
import { countriesTable, groupsTable, instrumentsTable } from "./tables/countries.ts";
import { crosswalkTable, editionsTable, measuresTable, scoresTable } from "./tables/editions.ts";
import { internetUsersTable, lawsTable, registerTable } from "./tables/later.ts";
import { sourcesTable } from "./tables/sources.ts";

const TABLES: Readonly<Record<TableName, (input: PublicationInput) => PublishedTable>> = {
  cells: cellsTable,
  instruments: instrumentsTable,
  countries: countriesTable,
  measures: measuresTable,
  editions: editionsTable,
  scores: scoresTable,
  crosswalk: crosswalkTable,
  laws: lawsTable,
  register: registerTable,
  "internet-users": internetUsersTable,
  groups: groupsTable,
  sources: sourcesTable,
};

/** All tables of the dataset. */
export const createTables = (input: PublicationInput): PublishedTable[] =>
  Object.values(TABLES).map((create) => create(input));
