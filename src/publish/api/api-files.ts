import { withoutIsolates } from "../../domain/isolate.ts";
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

/** Folder of the static API. The names of its files never change (docs/api.md). */
export const API = "api/v1/";

/** A kind of API file: a single file, or one file for each code. */
export interface Kind {
  /** Also the name of the schema and of the column with `codes`. */
  name: string;
  /** Without extension. Contains a placeholder for the code, such as `{country}`, if there are `codes`. */
  path: string;
  /** Tables of the JSON file. */
  tables: readonly PublishedTable[];
  /** Table of the CSV file. */
  main: string;
  /** Undefined for a single file. */
  codes?: readonly string[];
}

/** Kinds of files with the rows about one country, measure or edition. */
const SUBJECTS = [
  { name: "country", folder: "countries", main: "cells" },
  { name: "measure", folder: "measures", main: "cells" },
  { name: "edition", folder: "editions", main: "scores" },
];

export const listKinds = (tables: readonly PublishedTable[]): Kind[] => [
  ...tables.map((table) => ({
    ...{ name: table.name, path: table.name, main: table.name },
    tables: [table],
  })),
  ...SUBJECTS.map(({ name, folder, main }) => {
    const valuesOf = (table: PublishedTable) => toObjects(table).map((row) => `${row[name]}`);
    const codes = new Set(tables.filter((table) => table.name === main).flatMap(valuesOf));
    const own = tables.filter((table) => valuesOf(table).some((code) => codes.has(code)));
    return { name, path: `${folder}/{${name}}`, tables: own, main, codes: [...codes] };
  }),
];

/** The JSON and CSV files of a kind. Addresses in the JSON are relative to `API`. */
export const apiFiles = (input: PublicationInput, { name, codes, main, ...kind }: Kind) =>
  (codes ?? [""]).flatMap((code): PublishedFile[] => {
    const path = kind.path.replace(`{${name}}`, code);
    const tables = kind.tables.map((table) => (codes ? selectRows(table, name, code) : table));
    const json = {
      ...{ self: `${path}.json`, describedby: `schema/${name}.json`, ...releaseOf(input) },
      ...{ licence: "CC BY 4.0, for the atlas's own work", notice: "NOTICE.md" },
      ...Object.fromEntries(tables.map((table) => [table.name, toJsonRows(table)])),
    };
    const csv = tables.flatMap((table) => (table.name === main ? toCsv(table) : []));
    return [
      [`${API}${path}.json`, toJson(json)],
      [`${API}${path}.csv`, csv.join("")],
    ];
  });

/** Version of the data, with the release date if it is the version of the newest release. */
export function releaseOf({ version, dataset, releases: [newest] }: PublicationInput) {
  return { version, ...(newest?.version === version && { date: newest.date }), dataset };
}

export const toJson = (value: unknown) => `${withoutIsolates(JSON.stringify(value))}\n`;

export const toCsv = (table: TableData, to: Language = "en"): string =>
  formatCsv([], toExportTable(table), to);
