import type { PublishedFile } from "../published-file.ts";
import { API, type Kind, toJson } from "./api-files.ts";
import { meaningOf } from "./json-schema.ts";
import mediaTypes from "./media-types.json" with { type: "json" };
import OPENAPI from "./openapi-info.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Titles of the files that are not made from one table. */
export const TITLES: Readonly<Record<string, string>> = titles;
const MEDIA_TYPES: Readonly<Record<string, string>> = mediaTypes;

export const mediaTypeOf = (path: string) =>
  MEDIA_TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";

/** Describes all paths of the API in OpenAPI 3.1, with the first row of a file as its example. */
export function openApi(kinds: readonly Kind[], published: readonly PublishedFile[]): string {
  const files = new Map(published);
  const paths = kinds.flatMap(({ name, path, main, codes }) => {
    const summary = codes ? `Rows about one ${name}` : meaningOf("table", main);
    const first = API + path.replace(/{.*}/, codes?.[0] ?? "");
    const [rows] = FIRST_ROWS.exec(`${files.get(`${first}.csv`)}`) ?? [];
    const example = JSON.parse(`${files.get(`${first}.json`)}`, keepFirstRow);
    const json = { schema: { $ref: `schema/${name}.json` }, example };
    const csv = { schema: { type: "string" }, example: rows };
    return [
      describePath(`${path}.json`, summary, json, codes),
      describePath(`${path}.csv`, summary, csv, codes),
    ];
  });
  const others = Object.entries(TITLES).map(([path, title]) => describePath(path, title, {}));
  return toJson({ ...OPENAPI, paths: Object.fromEntries([...paths, ...others]) });
}

/** The header and the first row of a CSV file. Quoted cells may contain line breaks. */
const FIRST_ROWS = /^(?:(?:"[^"]*"|[^"\n])*\n){1,2}/;

const keepFirstRow = (_key: string, value: unknown) =>
  Array.isArray(value) && typeof value[0] === "object" ? value.slice(0, 1) : value;

function describePath(path: string, summary: string, content: object, codes?: readonly string[]) {
  const schema = { type: "string", ...(codes && { enum: codes }) };
  const parameters = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema },
  }));
  const response = { description: summary, content: { [mediaTypeOf(path)]: content } };
  const operationId = path.replaceAll(/\W+/g, "_");
  return [`/${path}`, { get: { operationId, summary, parameters, responses: { 200: response } } }];
}
