import type { PublicationInput } from "../input.ts";
import { selectRows } from "../table.ts";
import { apiFiles, toJson } from "./api-files.ts";
import type { Kind } from "./kinds.ts";
import { mediaTypeOf, TITLES } from "./latest.ts";
import type { MeaningOf } from "./meanings.ts";
import OPENAPI from "./openapi-info.json" with { type: "json" };

/** Describes all paths of the API by OpenAPI 3.1, with examples from the data. */
export function openApi(
  input: PublicationInput,
  kinds: readonly Kind[],
  meaningOf: MeaningOf,
): string {
  const paths = kinds.flatMap((kind) =>
    apiFiles(input, [shorten(kind)], kinds).map(([file, text]) => {
      const isJson = file.endsWith(".json");
      const path = `${kind.path}${isJson ? ".json" : ".csv"}`;
      const summary = kind.column ? `Rows about one ${kind.column}` : meaningOf(kind.main);
      const schema = isJson ? { $ref: `schema/${kind.name}.json` } : { type: "string" };
      const content = { schema, example: isJson ? JSON.parse(`${text}`) : text };
      return describePath(path, summary, content, kind);
    }),
  );
  const others = Object.entries(TITLES).map(([path, title]) => describePath(path, title, {}));
  return toJson({ ...OPENAPI, paths: Object.fromEntries([...paths, ...others]) });
}

function describePath(
  path: string,
  summary: string,
  content: object,
  { column, codes }: Partial<Kind> = {},
) {
  const parameter = { name: column, in: "path", required: true, schema: { enum: codes } };
  const get = {
    operationId: path.replaceAll(/[^\w-]+/g, "_"),
    summary,
    ...(column && { parameters: [parameter] }),
    responses: { 200: { description: summary, content: { [mediaTypeOf(path)]: content } } },
  };
  return [`/${path}`, { get }] as const;
}

/** A kind with one file that has one row of each table. */
function shorten(kind: Kind): Kind {
  const { column, codes: [code = ""] = [] } = kind;
  const tables = kind.tables.map((table) => {
    const own = column ? selectRows(table, column, code) : table;
    return { ...own, rows: own.rows.slice(0, 1) };
  });
  return { ...kind, tables, ...(column && { codes: [code] }) };
}
