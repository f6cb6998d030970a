import { selectRows, toObjects } from "../table.ts";
import type { DescribedTable } from "./described-table.ts";

/** Files of the API with the same form. */
export interface Kind {
  /** Also names the schema, and the column that has `codes`. */
  name: string;
  /** Without extension; `{country}` stands for each of `codes`. */
  path: string;
  /** Tables of the JSON file. */
  tables: readonly DescribedTable[];
  /** Table of the CSV file. */
  main: string;
  /** Undefined for a single file. */
  codes?: readonly string[];
}

/** Rows about one country, measure or edition. */
const SUBJECTS = [
  { name: "country", folder: "countries", main: "cells" },
  { name: "measure", folder: "measures", main: "cells" },
  { name: "edition", folder: "editions", main: "scores" },
] as const;

export const tableKind = (table: DescribedTable, name = table.name): Kind => ({
  ...{ name, path: name, tables: [table], main: table.name },
});

export const listKinds = (tables: readonly DescribedTable[]): Kind[] => [
  ...tables.map((table) => tableKind(table)),
  ...SUBJECTS.map(({ name, folder, main }) => {
    const valuesOf = (table: DescribedTable) => toObjects(table).map((row) => `${row[name]}`);
    const codes = new Set(tables.filter((table) => table.name === main).flatMap(valuesOf));
    const own = tables.filter((table) => valuesOf(table).some((code) => codes.has(code)));
    return { name, path: `${folder}/{${name}}`, tables: own, main, codes: [...codes] };
  }),
];

/** Path and tables of each file of a kind. */
export const filesOf = ({ name, path, tables, codes }: Kind) =>
  codes?.map((code) => ({
    path: path.replace(`{${name}}`, code),
    tables: tables.map((table) => selectRows(table, name, code)),
  })) ?? [{ path, tables }];
