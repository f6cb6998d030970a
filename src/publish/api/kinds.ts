import type { PublicationInput } from "../input.ts";
import { type PublishedTable, selectRows } from "../table.ts";

/** A table of the dataset, or the list of files. */
export type ApiTable = Omit<PublishedTable, "name"> & { name: string };

/** Files of the API that have one path, one schema and the same tables. */
export interface Kind {
  /** Name of its schema. */
  name: string;
  /** Without extension; `{country}` stands for each of `codes`. */
  path: string;
  tables: readonly ApiTable[];
  /** Table of the CSV file. The JSON file has all tables. */
  main: string;
  /** Column that has the codes; undefined for a single file. */
  column?: "country" | "measure" | "edition";
  codes?: readonly string[];
}

export const tableKind = (table: ApiTable, name = table.name): Kind => ({
  ...{ name, path: name, tables: [table], main: table.name },
});

/** Rows of all tables about one country, measure or edition. */
export const subjectKinds = (
  { countries, framework, editions }: PublicationInput,
  tables: readonly PublishedTable[],
): Kind[] =>
  (
    [
      ["country", "countries", "cells", countries.map(({ code }) => code)],
      ["measure", "measures", "cells", framework.indicators.map(({ code }) => code)],
      ["edition", "editions", "scores", editions.map(({ slug }) => slug)],
    ] as const
  ).map(([column, folder, main, codes]) => {
    const isAbout = (table: PublishedTable) =>
      codes.some((code) => selectRows(table, column, code).rows.length > 0);
    const path = `${folder}/{${column}}`;
    return { name: column, path, tables: tables.filter(isAbout), main, column, codes };
  });

/** Paths of a kind's files, without extension. */
export const pathsOf = ({ path, column, codes = [""] }: Kind) =>
  codes.map((code) => ({ code, path: path.replace(`{${column}}`, code) }));
