import type { PublishedFile } from "../publication.ts";
import type { ColumnInfo } from "../table.ts";
import { API, toJson } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import type { DescribedTable } from "./described-table.ts";
import ENVELOPE from "./envelope-schema.json" with { type: "json" };
import type { Kind } from "./kinds.ts";

/** The JSON Schema of a kind of file. Objects may have more properties, so that later ones break nothing. */
export function schemaFile({ name, tables, codes }: Kind): PublishedFile {
  const { date: _optional, ...required } = ENVELOPE;
  // Files about one subject have the rows of the tables' own files.
  const arrays = tables.map(({ name: table, description }) => {
    const items = { $ref: `${codes ? `${table}.json` : ""}#/$defs/${table}` };
    return [table, { type: "array", description, items }] as const;
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...{ title: name, type: "object" },
    required: [...Object.keys(required), ...arrays.map(([table]) => table)],
    properties: { ...ENVELOPE, ...Object.fromEntries(arrays) },
    ...(!codes && { $defs: Object.fromEntries(tables.map(rowSchema)) }),
  };
  return [`${API}schema/${name}.json`, toJson(schema)];
}

function rowSchema({ name: table, columns }: DescribedTable) {
  const cells = columns.map(
    ({ name, description, ...column }) => [name, { description, ...cellSchema(column) }] as const,
  );
  const file = { type: "string", description: "Address of the file about this row." };
  const required = cells.map(([name]) => name);
  return [table, { type: "object", required, properties: { ...Object.fromEntries(cells), file } }];
}

function cellSchema({ type, codes, missing }: Omit<ColumnInfo, "name">) {
  const text = codes ? { enum: codes } : TYPES.string;
  const typed = { ...TYPES, string: text, list: { type: "array", items: text } }[type];
  return missing?.length ? { anyOf: [typed, { enum: missing }] } : typed;
}
