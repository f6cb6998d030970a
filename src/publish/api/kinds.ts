import type { PublicationInput } from "../input.ts";
import { type PublishedTable, selectRows } from "../table.ts";

/** A table of the dataset, or the list of files. */
export type ApiTable = Omit<PublishedTable, "name"> & { name: string };

/** Files of the API with one path, one schema and the same tables. */
export interface Kind {
  /** Name of its schema. */
  name: string;
  /** Without extension; `{country}` stands for each of `codes`. */
  path: string;
  /** Tables of the JSON file. */
  tables: readonly ApiTable[];
  /** Table of the CSV file. */
  main: string;
  /** Column that has the codes; undefined for a single file. */
  column?: string;
  codes?: readonly string[];
}

/** The file of each table, and the rows of all tables about each country, measure and edition. */
export function listKinds(input: PublicationInput, tables: readonly PublishedTable[]): Kind[] {
  const { countries, framework, editions } = input;
  const subjects = [
    ["country", "countries", "cells", countries.map(({ code }) => code)],
    ["measure", "measures", "cells", framework.indicators.map(({ code }) => code)],
    ["edition", "editions", "scores", editions.map(({ slug }) => slug)],
  ] as const;
  return [
    ...tables.map((table) => ({
      name: table.name,
      path: table.name,
      tables: [table],
      main: table.name,
    })),
    ...subjects.map(([column, folder, main, codes]) => {
      const isAbout = (table: PublishedTable) =>
        codes.some((code) => selectRows(table, column, code).rows.length > 0);
      const path = `${folder}/{${column}}`;
      return { name: column, path, tables: tables.filter(isAbout), main, column, codes };
    }),
  ];
}

/** Path and tables of each file of a kind. */
export const filesOf = ({ path, tables, column, codes = [""] }: Kind) =>
  codes.map((code) => ({
    code,
    path: path.replace(`{${column}}`, code),
    tables: column ? tables.map((table) => selectRows(table, column, code)) : tables,
  }));
