import { NONE_CODE, SEPARATOR } from "../../domain/releases/changes.ts";
import { digestOf } from "../checksums.ts";
import { explainColumn } from "../dictionary.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import { type ColumnInfo, type PublishedTable, toJsonRows, toObjects } from "../table.ts";
import { API, releaseOf } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import PACKAGE from "./datapackage.json" with { type: "json" };
import { meaningOf } from "./json-schema.ts";

export type DataPackage = ReturnType<typeof createDataPackage>;

/** Sources that mark a table as the atlas's own work. */
const OWN = /^(profiles|crosswalk)$/;

/** Describes the CSV files as a data package (Data Package 2). */
export function createDataPackage(
  input: PublicationInput,
  tables: readonly PublishedTable[],
  files: ReadonlyMap<string, PublishedFile[1]>,
) {
  const { licenses, ...about } = PACKAGE;
  const { version, date } = releaseOf(input);
  const resources = tables.map((table) => {
    const { name } = table;
    const { bytes, sha256 } = digestOf(files.get(`${API}${name}.csv`) ?? "");
    const sources = sourcesOf(name, tables);
    const isOwn = sources.length === 0 || sources.some(({ source }) => OWN.test(`${source}`));
    return {
      ...{ name, type: "table", path: `${name}.csv`, title: toTitle(name) },
      description: meaningOf("table", name),
      ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
      ...{ bytes, hash: `sha256:${sha256}` },
      ...(sources.length > 0 && { sources: sources.map(toSource) }),
      ...(isOwn && { licenses }),
      schema: toSchema(table, tables),
    };
  });
  return { ...about, version, ...(date && { created: `${date}T00:00:00Z` }), resources };
}

const toTitle = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[_-]/g, " ");

/** The rows of the table "sources" that list the given table. */
const sourcesOf = (name: string, tables: readonly PublishedTable[]) =>
  tables
    .flatMap((table) => (table.name === "sources" ? toJsonRows(table) : []))
    .filter((row) => Array.isArray(row.tables) && row.tables.includes(name));

const toSource = ({ publisher, source_title, link }: ReturnType<typeof sourcesOf>[number]) => ({
  title: `${publisher}: ${source_title}`,
  ...(/^https:/.test(`${link}`) && { path: `${link}` }),
});

const toSchema = (table: PublishedTable, tables: readonly PublishedTable[]) => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: table.columns.map(toField),
  primaryKey: table.key,
  foreignKeys: tables
    .filter((other) => refersTo(table, other))
    .map(({ name: resource, key: fields }) => ({ fields, reference: { resource, fields } })),
});

/**
 * Lists and dates are strings. Dates and lists of codes also have a pattern. The type `list` has no code for an empty
 * list, and the type `date` requires a day.
 */
function toField(column: ColumnInfo) {
  const { name, meaning = name, type, codes } = column;
  const values = explainColumn(column, false).map((one) => ({ ...one, label: one.meaning.en }));
  const labelled = (kind: string) =>
    values.filter((one) => one.type === kind).map(({ value, label }) => ({ value, label }));
  const missingValues = labelled("missing");
  const code = `(${codes?.join("|")})`;
  const list = `^(${NONE_CODE}|${code}(${SEPARATOR.replace("|", "\\|")}${code})*)$`;
  const pattern = type === "date" ? TYPES.date.pattern : type === "list" && codes && list;
  return {
    ...{ name, title: toTitle(name), description: meaningOf("column", meaning) },
    type: type === "integer" || type === "number" ? type : ("string" as const),
    constraints: { required: missingValues.length === 0, ...(pattern && { pattern }) },
    ...(codes && type === "string" && { categories: labelled("code") }),
    missingValues,
  };
}

/** Whether every row of `table` refers to a row of `other` by its key. */
function refersTo(table: PublishedTable, other: PublishedTable): boolean {
  const hasKey = other.key.every((key) => table.columns.some(({ name }) => name === key));
  if (table === other || !hasKey) return false;
  const keysOf = (one: PublishedTable) =>
    toObjects(one).map((row) => other.key.map((name) => row[name]).join());
  const known = new Set(keysOf(other));
  return keysOf(table).every((key) => known.has(key));
}
