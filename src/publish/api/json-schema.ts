import { localizedMessage } from "../messages.ts";
import type { PublishedFile } from "../published-file.ts";
import type { ColumnInfo, PublishedTable } from "../table.ts";
import { API, type Kind, toJson } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import HEADER from "./header-schema.json" with { type: "json" };

/** The JSON Schema of a kind of file. It allows additional properties, which later versions may add. */
export function schemaFile({ name, tables, codes }: Kind): PublishedFile {
  const { date: _optional, ...required } = HEADER;
  // Schemas of files about one subject refer to the row definitions in the tables' own schemas.
  const arrays = tables.map(({ name: table }) => {
    const description = meaningOf("table", table);
    const items = { $ref: `${codes ? `${table}.json` : ""}#/$defs/${table}` };
    return [table, { type: "array", description, items }] as const;
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...{ title: name, type: "object" },
    required: [...Object.keys(required), ...arrays.map(([table]) => table)],
    properties: { ...HEADER, ...Object.fromEntries(arrays) },
    ...(!codes && { $defs: Object.fromEntries(tables.map(rowSchema)) }),
  };
  return [`${API}schema/${name}.json`, toJson(schema)];
}

function rowSchema({ name: table, columns }: PublishedTable) {
  const cells = columns.map((column) => [column.name, cellSchema(column)] as const);
  const required = cells.map(([name]) => name);
  return [table, { type: "object", required, properties: Object.fromEntries(cells) }];
}

function cellSchema({ name, meaning = name, type, codes, missing }: ColumnInfo) {
  const description = meaningOf("column", meaning);
  const text = codes ? { enum: codes } : TYPES.string;
  const value = { ...TYPES, string: text, list: { type: "array", items: text } }[type];
  return { description, ...(missing?.length ? { anyOf: [value, { enum: missing }] } : value) };
}

/** English meaning of a table or column, from the dictionary. */
export const meaningOf = (kind: "table" | "column", name: string) =>
  localizedMessage(`dictionary.${kind}.${name}`).en;
