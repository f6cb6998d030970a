import type { PublishedFile } from "../publication.ts";
import type { ColumnInfo } from "../table.ts";
import { API, toJson } from "./api-files.ts";
import ENVELOPE from "./envelope-schema.json" with { type: "json" };
import type { ApiTable, Kind } from "./kinds.ts";
import type { MeaningOf } from "./meanings.ts";

/** A year, a month or a day (ISO 8601). */
export const DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** A JSON Schema of each kind of file. Objects may have more properties, so that later ones break nothing. */
export const schemaFiles = (kinds: readonly Kind[], meaningOf: MeaningOf): PublishedFile[] =>
  kinds.map(({ name, tables, column }) => {
    const { date: _optional, ...required } = ENVELOPE;
    const rows = tables.map((table) => {
      // Files about one subject have the rows of the tables' own files.
      const $ref = `${column ? `${table.name}.json` : ""}#/$defs/row`;
      const description = meaningOf(table.name);
      return [table.name, { type: "array", description, items: { $ref } }] as const;
    });
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: name,
      type: "object",
      required: [...Object.keys(required), ...rows.map(([table]) => table)],
      properties: { ...ENVELOPE, ...Object.fromEntries(rows) },
      ...(!column && { $defs: { row: rowSchema(tables, meaningOf) } }),
    };
    return [`${API}schema/${name}.json`, toJson(schema)];
  });

function rowSchema([table]: readonly ApiTable[], meaningOf: MeaningOf) {
  const { name = "", columns = [] } = table ?? {};
  const properties = columns.map((column) => {
    const description = meaningOf(name, column.name);
    return [column.name, { description, ...columnSchema(column) }] as const;
  });
  const file = { type: "string", description: "Address of the file about this row." };
  return {
    type: "object",
    required: columns.map((column) => column.name),
    properties: { ...Object.fromEntries(properties), file },
  };
}

function columnSchema({ type, codes, missing }: ColumnInfo) {
  const text = codes ? { enum: codes } : { type: "string", minLength: 1 };
  const value = {
    string: text,
    integer: { type: "integer" },
    number: { type: "number" },
    date: { type: "string", pattern: DATE },
    list: { type: "array", items: text },
  }[type];
  return missing?.length ? { anyOf: [value, { enum: missing }] } : value;
}
