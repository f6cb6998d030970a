import type { Language } from "../../domain/languages.ts";
import { formatCsv } from "../../export/csv.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import {
  type PublishedTable,
  selectRows,
  type TableData,
  toExportTable,
  toJsonRows,
  toObjects,
} from "../table.ts";

/** Folder of the static API. Its names never change; see docs/api.md. */
export const API = "api/v1/";

/** A table of the dataset, or the list of files. */
export type ApiTable = Omit<PublishedTable, "name"> & { name: string };

/** Files of the API with the same form. */
export interface Kind {
  /** Also names the schema, and the column that has `codes`. */
  name: string;
  /** Without extension; `{country}` stands for each of `codes`. */
  path: string;
  /** Tables of the JSON file. */
  tables: readonly ApiTable[];
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
];

export const listKinds = (tables: readonly ApiTable[]): Kind[] => [
  ...tables.map((table) => ({
    ...{ name: table.name, path: table.name, main: table.name },
    tables: [table],
  })),
  ...SUBJECTS.map(({ name, folder, main }) => {
    const valuesOf = (table: ApiTable) => toObjects(table).map((row) => `${row[name]}`);
    const codes = new Set(tables.filter((table) => table.name === main).flatMap(valuesOf));
    const own = tables.filter((table) => valuesOf(table).some((code) => codes.has(code)));
    return { name, path: `${folder}/{${name}}`, tables: own, main, codes: [...codes] };
  }),
];

/** The JSON and CSV files of a kind. Addresses are relative to `API`. */
export const apiFiles = (input: PublicationInput, kind: Kind): PublishedFile[] =>
  (kind.codes ?? [""]).flatMap((code) => {
    const path = kind.path.replace(`{${kind.name}}`, code);
    const tables = kind.tables.map((one) => (code ? selectRows(one, kind.name, code) : one));
    const rows = tables.map((table) => [table.name, toJsonRows(table)]);
    const json = { ...headerOf(input, path, kind.name), ...Object.fromEntries(rows) };
    const main = tables.find(({ name }) => name === kind.main) ?? { columns: [], rows: [] };
    return [
      [`${API}${path}.json`, toJson(json)],
      [`${API}${path}.csv`, toCsv(main)],
    ] satisfies PublishedFile[];
  });

const headerOf = (input: PublicationInput, path: string, kind: string) => ({
  ...{ self: `${path}.json`, describedby: `schema/${kind}.json`, ...releaseOf(input) },
  ...{ licence: "CC BY 4.0, for the atlas's own work", notice: "NOTICE.md" },
});

/** Version of the data. The date is that of the release, if these are its data. */
export const releaseOf = ({ version, dataset, releases: [newest] }: PublicationInput) => ({
  ...{ version, ...(newest?.version === version && { date: newest.date }), dataset },
});

export const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

export const toCsv = (table: TableData, to: Language = "en"): string =>
  formatCsv([], toExportTable(table), to);
