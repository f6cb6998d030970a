import { createTable, type Row } from "./create-table.ts";
import type { PublicationInput } from "./input.ts";
import type { PublishedTable, TableName } from "./table.ts";
import { cellRows } from "./tables/cells.ts";
import { changeRows } from "./tables/changes.ts";
import { countryRows, groupRows, instrumentRows } from "./tables/countries.ts";
import { crosswalkRows, editionRows, measureRows, scoreRows } from "./tables/editions.ts";
import { lawRows, registerRows, userRows } from "./tables/later.ts";
import { sourceRows } from "./tables/sources.ts";

/** In the order of the spreadsheet's sheets. */
const ROWS: Readonly<Record<TableName, (input: PublicationInput) => Row[]>> = {
  cells: cellRows,
  instruments: instrumentRows,
  countries: countryRows,
  measures: measureRows,
  editions: editionRows,
  scores: scoreRows,
  crosswalk: crosswalkRows,
  laws: lawRows,
  register: registerRows,
  "internet-users": userRows,
  groups: groupRows,
  sources: sourceRows,
  changes: changeRows,
};

export const createTables = (input: PublicationInput): PublishedTable[] =>
  Object.entries(ROWS).map(([name, listRows]) => createTable(input, name, listRows(input)));
