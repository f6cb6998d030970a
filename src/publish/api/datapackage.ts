import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { type ColumnInfo, NONE, type PublishedTable, SEPARATOR, toJsonRows } from "../table.ts";
import { API, dateOf } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import PACKAGE from "./datapackage.json" with { type: "json" };
import { digestOf } from "./latest.ts";
import type { MeaningOf } from "./meanings.ts";

export type DataPackage = ReturnType<typeof createDataPackage>;

/** Tables that have only data of others, which the licence does not cover. */
const OF_OTHERS: readonly string[] = ["scores", "laws", "register", "internet-users", "groups"];

/** Describes the CSV files by Data Package 2. */
export function createDataPackage(
  input: PublicationInput,
  tables: readonly PublishedTable[],
  files: ReadonlyMap<string, PublishedFile[1]>,
  meaningOf: MeaningOf,
) {
  const { date } = dateOf(input);
  const licence = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };
  const resources = tables.map((table) => {
    const path = `${table.name}.csv`;
    const { bytes, sha256 } = digestOf(files.get(API + path) ?? "");
    return {
      ...{ name: table.name, type: "table", path, description: meaningOf(table.name) },
      ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes },
      hash: `sha256:${sha256}`,
      sources: sourcesOf(table, tables),
      ...(!OF_OTHERS.includes(table.name) && { licenses: [licence] }),
      schema: schemaOf(table, tables, meaningOf),
    };
  });
  return {
    ...PACKAGE,
    version: input.version,
    ...(date && { created: `${date}T00:00:00Z` }),
    resources,
  };
}

/** Sources of a table, from the table of sources. */
const sourcesOf = ({ name }: PublishedTable, tables: readonly PublishedTable[]) =>
  tables
    .filter((table) => table.name === "sources")
    .flatMap(toJsonRows)
    .filter((row) => Array.isArray(row.tables) && row.tables.includes(name))
    .map(({ publisher, source_title, link }) => ({
      title: `${publisher}: ${source_title}`,
      ...(/^https:/.test(`${link}`) && { path: `${link}` }),
    }));

function schemaOf(
  { name, columns, key }: PublishedTable,
  tables: readonly PublishedTable[],
  meaningOf: MeaningOf,
) {
  const label = (column: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: meaningOf(name, column, value) }));
  const has = (column: string) => columns.some((one) => one.name === column);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => {
      const { name: id, type, codes, missing = [] } = column;
      return {
        ...{ name: id, title: id.replaceAll("_", " "), description: meaningOf(name, id) },
        type: type === "integer" || type === "number" ? type : "string",
        constraints: { required: missing.length === 0, ...patternOf(column) },
        ...(codes && type === "string" && { categories: label(id, codes) }),
        missingValues: label(id, missing),
      };
    }),
    primaryKey: key,
    foreignKeys: tables
      .filter((other) => other.name !== name && other.key.every(has))
      .map(({ name: resource, key: fields }) => ({ fields, reference: { resource, fields } })),
  };
}

/** Lists and dates of reduced precision are text: no type of Table Schema fits. */
function patternOf({ type, codes }: ColumnInfo) {
  const item = `(${codes?.join("|")})`;
  const list = `^(${NONE}|${item}(${SEPARATOR.replace("|", "\\|")}${item})*)$`;
  if (type === "list" && codes) return { pattern: list };
  return type === "date" ? { pattern: TYPES.date.pattern } : {};
}
