import type { PublishedFile } from "../publication.ts";
import type { ColumnInfo } from "../table.ts";
import { API, toJson } from "./api-files.ts";
import TYPES from "./column-types.json" with { type: "json" };
import ENVELOPE from "./envelope-schema.json" with { type: "json" };
import type { ApiTable, Kind } from "./kinds.ts";
import type { MeaningOf } from "./meanings.ts";

/** The JSON Schema of a kind of file. Objects may have more properties, so that later ones break nothing. */
export function schemaFile({ name, tables, column }: Kind, meaningOf: MeaningOf): PublishedFile {
  const { date: _optional, ...required } = ENVELOPE;
  const rows = tables.map((table) => {
    // Files about one subject have the rows of the tables' own files.
    const $ref = `${column ? `${table.name}.json` : ""}#/$defs/${table.name}`;
    return [
      table.name,
      { type: "array", description: meaningOf(table.name), items: { $ref } },
    ] as const;
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    type: "object",
    required: [...Object.keys(required), ...rows.map(([table]) => table)],
    properties: { ...ENVELOPE, ...Object.fromEntries(rows) },
    ...(!column && {
      $defs: Object.fromEntries(tables.map((one) => [one.name, rowSchema(one, meaningOf)])),
    }),
  };
  return [`${API}schema/${name}.json`, toJson(schema)];
}

const rowSchema = ({ name, columns }: ApiTable, meaningOf: MeaningOf) => ({
  type: "object",
  required: columns.map((column) => column.name),
  properties: {
    ...Object.fromEntries(
      columns.map((column) => [
        column.name,
        { description: meaningOf(name, column.name), ...cellSchema(column) },
      ]),
    ),
    file: { type: "string", description: "Address of the file about this row." },
  },
});

function cellSchema({ type, codes, missing }: ColumnInfo) {
  const text = codes ? { enum: codes } : TYPES.string;
  const typed = { ...TYPES, string: text, list: { type: "array", items: text } }[type];
  return missing?.length ? { anyOf: [typed, { enum: missing }] } : typed;
}
