import { readdirSync, readFileSync } from "node:fs";
import type { Publication } from "../../../src/publish/publication.ts";
import type { Contract } from "./breaks.ts";

export const API = "api/v1/";
export const CONTRACT = new URL("./v1/", import.meta.url);

/** Omits the explanations of a schema, which may change. Keeps properties named `title`, which are objects. */
const withoutTexts = (key: string, value: unknown) =>
  typeof value === "string" && /^(?:title|description)$/.test(key) ? undefined : value;

/** The contract of a publication: its paths and schemas. */
export function contractOf({ files }: Pick<Publication, "files">): Contract {
  const paths = [...files.keys()].filter((path) => path.startsWith(API)).sort();
  const schemas = paths.flatMap((path) => {
    const [, name] = /\/schema\/(.+)\.json$/.exec(path) ?? [];
    return name ? [[name, JSON.parse(String(files.get(path)), withoutTexts)]] : [];
  });
  return { paths, schemas: Object.fromEntries(schemas) };
}

/** The frozen contract of version 1. */
export function readContract(): Contract {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, CONTRACT), "utf8"));
  const names = readdirSync(new URL("schema/", CONTRACT));
  const schemas = names.map((name) => [name.replace(/\.json$/, ""), read(`schema/${name}`)]);
  return { paths: read("paths.json"), schemas: Object.fromEntries(schemas) };
}
