import type { PublicationInput } from "./input.ts";
import type { PublishedTable } from "./table.ts";
import { cellsTable } from "./tables/cells.ts";
import { changesTable } from "./tables/changes.ts";

/** All tables of the dataset. */
export const createTables = (input: PublicationInput): PublishedTable[] => [
  cellsTable(input),
  changesTable(input),
];
