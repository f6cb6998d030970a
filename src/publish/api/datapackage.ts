import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { NONE, SEPARATOR, toJsonRows, toObjects } from "../table.ts";
import { API, releaseOf } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import PACKAGE from "./datapackage.json" with { type: "json" };
import type { DescribedTable } from "./described-table.ts";
import { digestOf } from "./latest.ts";

export type DataPackage = ReturnType<typeof createDataPackage>;

/** Sources whose tables have the atlas's own work. */
const OWN: readonly unknown[] = ["profiles", "crosswalk"];
const LICENCE = {
  ...{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
  title: "CC BY 4.0, for the atlas's own work",
};

/** Describes the CSV files by Data Package 2. */
export function createDataPackage(
  input: PublicationInput,
  tables: readonly DescribedTable[],
  files: ReadonlyMap<string, PublishedFile[1]>,
) {
  const { version, date } = releaseOf(input);
  const created = date && { created: `${date}T00:00:00Z` };
  const resources = tables.map((table) => {
    const { name, description } = table;
    const sources = sourcesOf(name, tables);
    const isOwn = sources.length === 0 || sources.some(({ source }) => OWN.includes(source));
    const { bytes, sha256 } = digestOf(files.get(`${API}${name}.csv`) ?? "");
    return {
      ...{ name, type: "table", path: `${name}.csv`, title: toTitle(name), description },
      ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
      ...{ bytes, hash: `sha256:${sha256}`, sources: sources.map(toSource) },
      ...(isOwn && { licenses: [LICENCE] }),
      schema: toSchema(table, tables),
    };
  });
  return { ...PACKAGE, version, ...created, resources };
}

const toTitle = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[_-]/g, " ");

/** Rows of the table "sources" that name a table. */
const sourcesOf = (name: string, tables: readonly DescribedTable[]) =>
  tables
    .flatMap((table) => (table.name === "sources" ? toJsonRows(table) : []))
    .filter((row) => Array.isArray(row.tables) && row.tables.includes(name));

const toSource = ({ publisher, source_title, link }: ReturnType<typeof toJsonRows>[number]) => ({
  title: `${publisher}: ${source_title}`,
  ...(/^https:/.test(`${link}`) && { path: `${link}` }),
});

const toSchema = (table: DescribedTable, tables: readonly DescribedTable[]) => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: table.columns.map(toField),
  primaryKey: table.key,
  foreignKeys: tables
    .filter((other) => refersTo(table, other))
    .map(({ name: resource, key: fields }) => ({ fields, reference: { resource, fields } })),
});

/** Lists and dates of reduced precision are text: no type of Table Schema fits. */
function toField({ name, type, codes, description, labels }: DescribedTable["columns"][number]) {
  const code = `(${codes?.join("|")})`;
  const list = `^(${NONE}|${code}(${SEPARATOR.replace("|", "\\|")}${code})*)$`;
  const pattern = type === "date" ? TYPES.date.pattern : type === "list" && codes && list;
  return {
    ...{ name, title: toTitle(name), description },
    type: type === "integer" || type === "number" ? type : ("string" as const),
    constraints: { required: !labels?.missing.length, ...(pattern && { pattern }) },
    ...(codes && type === "string" && { categories: labels?.codes }),
    missingValues: labels?.missing ?? [],
  };
}

/** Whether each row of a table has the key of a row of another table. */
function refersTo(table: DescribedTable, other: DescribedTable): boolean {
  const keysOf = (one: DescribedTable) =>
    toObjects(one).map((row) => other.key.map((name) => row[name]).join());
  const known = new Set(keysOf(other));
  return table !== other && keysOf(table).every((key) => known.has(key));
}
