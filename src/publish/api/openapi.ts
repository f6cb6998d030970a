import type { PublishedFile } from "../publication.ts";
import { API, toJson } from "./api-files.ts";
import type { Kind } from "./kinds.ts";
import mediaTypes from "./media-types.json" with { type: "json" };
import OPENAPI from "./openapi-info.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Titles of the files that are not made from one table. */
export const TITLES: Readonly<Record<string, string>> = titles;
const MEDIA_TYPES: Readonly<Record<string, string>> = mediaTypes;

export const mediaTypeOf = (path: string) =>
  MEDIA_TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";

/** Describes all paths of the API by OpenAPI 3.1, with the first rows of the files as examples. */
export function openApi(kinds: readonly Kind[], published: readonly PublishedFile[]): string {
  const files = new Map(published);
  const paths = kinds.flatMap(({ name, path, tables: [table], codes }) => {
    const summary = codes ? `Rows about one ${name}` : (table?.description ?? "");
    const read = (type: string) =>
      `${files.get(`${API}${path.replace(/{.*}/, codes?.[0] ?? "")}.${type}`)}`;
    const schema = { $ref: `schema/${name}.json` };
    const [head = "", row = ""] = read("csv").split("\n");
    return [
      describePath(
        `${path}.json`,
        summary,
        { schema, example: JSON.parse(read("json"), shorten) },
        codes,
      ),
      describePath(
        `${path}.csv`,
        summary,
        { schema: { type: "string" }, example: `${head}\n${row}\n` },
        codes,
      ),
    ];
  });
  const others = Object.entries(TITLES).map(([path, title]) => describePath(path, title, {}));
  return toJson({ ...OPENAPI, paths: Object.fromEntries([...paths, ...others]) });
}

/** Only the first row of each table. */
const shorten = (_key: string, value: unknown) =>
  Array.isArray(value) && typeof value[0] === "object" ? value.slice(0, 1) : value;

function describePath(path: string, summary: string, content: object, codes?: readonly string[]) {
  const schema = { type: "string", ...(codes && { enum: codes }) };
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
  const get = {
    operationId: path.replaceAll(/\W+/g, "_"),
    summary,
    parameters: names.map((name) => ({ name, in: "path", required: true, schema })),
    responses: { 200: { description: summary, content: { [mediaTypeOf(path)]: content } } },
  };
  return [`/${path}`, { get }] as const;
}
