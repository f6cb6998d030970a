import { formatCsv } from "../../export/csv.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { type PublishedTable, selectRows, type TableName, toObjects } from "../table.ts";

/** Folder of the static API. Its names never change; see docs/api.md. */
export const API = "api/v1/";

/** Rows of all tables about one country, measure or edition. */
interface Subject {
  /** Folder in the API. */
  folder: "countries" | "measures" | "editions";
  code: string;
  /** Column that has the code. */
  column: "country" | "measure" | "edition";
  /** Table of the CSV file. The JSON file has the rows of all tables. */
  main: TableName;
}

const listSubjects = ({ countries, framework, editions }: PublicationInput): Subject[] => [
  ...countries.map(
    ({ code }) => ({ folder: "countries", code, column: "country", main: "cells" }) as const,
  ),
  ...framework.indicators.map(
    ({ code }) => ({ folder: "measures", code, column: "measure", main: "cells" }) as const,
  ),
  ...editions.map(
    ({ slug }) => ({ folder: "editions", code: slug, column: "edition", main: "scores" }) as const,
  ),
];

/** Each table, and the rows of all tables about each country, measure and edition, as CSV and JSON. */
export const apiFiles = (
  input: PublicationInput,
  tables: readonly PublishedTable[],
): PublishedFile[] => [
  ...tables.flatMap<PublishedFile>((table) => [
    [`${API}${table.name}.csv`, toCsv(table)],
    [`${API}${table.name}.json`, toJson({ [table.name]: toObjects(table) })],
  ]),
  ...listSubjects(input).flatMap<PublishedFile>(({ folder, code, column, main }) => {
    const own = tables
      .map((table) => selectRows(table, column, code))
      .filter(({ rows }) => rows.length > 0);
    const path = `${API}${folder}/${code}`;
    const byName = Object.fromEntries(own.map((table) => [table.name, toObjects(table)]));
    return [
      [`${path}.json`, toJson(byName)],
      ...own
        .filter(({ name }) => name === main)
        .map<PublishedFile>((table) => [`${path}.csv`, toCsv(table)]),
    ];
  }),
];

export const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

export const toCsv = ({ columns, rows }: PublishedTable): string =>
  formatCsv([], { columns: columns.map(({ name }) => ({ id: name, label: name })), rows }, "en");
