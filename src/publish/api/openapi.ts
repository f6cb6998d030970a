import type { PublicationInput } from "../input.ts";
import { apiFiles, toJson } from "./api-files.ts";
import { filesOf, type Kind } from "./kinds.ts";
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
    apiFiles(input, shorten(kind), kinds).map(([file, text]) => {
      const isJson = file.endsWith(".json");
      const summary = kind.column ? `Rows about one ${kind.column}` : meaningOf(kind.main);
      const schema = isJson ? { $ref: `schema/${kind.name}.json` } : { type: "string" };
      const content = { schema, example: isJson ? JSON.parse(`${text}`) : text };
      return describePath(`${kind.path}${isJson ? ".json" : ".csv"}`, summary, content, kind.codes);
    }),
  );
  const others = Object.entries(TITLES).map(([path, title]) => describePath(path, title, {}));
  return toJson({ ...OPENAPI, paths: Object.fromEntries([...paths, ...others]) });
}

function describePath(path: string, summary: string, content: object, codes?: readonly string[]) {
  const schema = { type: "string", ...(codes && { enum: codes }) };
  const get = {
    operationId: path.replaceAll(/\W+/g, "_"),
    summary,
    parameters: [...path.matchAll(/{(\w+)}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema,
    })),
    responses: { 200: { description: summary, content: { [mediaTypeOf(path)]: content } } },
  };
  return [`/${path}`, { get }] as const;
}

/** The first file of a kind, with one row of each table. */
const shorten = (kind: Kind): Kind => ({
  ...kind,
  ...(kind.codes && { codes: kind.codes.slice(0, 1) }),
  tables: (filesOf(kind)[0]?.tables ?? []).map((table) => ({
    ...table,
    rows: table.rows.slice(0, 1),
  })),
});
