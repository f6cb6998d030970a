import { formatCsv } from "../../export/csv.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { selectRows, type TableData, toObjects } from "../table.ts";
import { type ApiTable, type Kind, pathsOf } from "./kinds.ts";

/** Folder of the static API. Its names never change; see docs/api.md. */
export const API = "api/v1/";

/** The JSON and CSV files of some kinds. */
export const apiFiles = (
  input: PublicationInput,
  kinds: readonly Kind[],
  /** Kinds whose files rows link to. */
  linked: readonly Kind[] = [],
): PublishedFile[] =>
  kinds.flatMap((kind) =>
    pathsOf(kind).flatMap<PublishedFile>(({ path, code }) => {
      const { column, name } = kind;
      const tables = kind.tables.map((table) => (column ? selectRows(table, column, code) : table));
      const rows = tables.map((table) => [table.name, linkRows(table, linked)]);
      const json = { ...envelope(input, `${path}.json`, name), ...Object.fromEntries(rows) };
      return [
        [`${API}${path}.json`, toJson(json)],
        ...tables
          .filter((table) => table.name === kind.main)
          .map((table) => [`${API}${path}.csv`, toCsv(table)] as const),
      ];
    }),
  );

/** First properties of a JSON file; schema: envelope-schema.json. Addresses are relative to `API`. */
const envelope = (input: PublicationInput, self: string, kind: string) => ({
  self,
  describedby: `schema/${kind}.json`,
  version: input.version,
  ...dateOf(input),
  dataset: input.dataset,
  licence: "CC BY 4.0, for the atlas's own work",
  notice: "NOTICE.md",
});

/** Date of the release, if these are its data. */
export const dateOf = ({ version, releases: [newest] }: PublicationInput) =>
  newest?.version === version ? { date: newest.date } : {};

/** Rows as objects. A row about a country, measure or edition has the address of its file. */
function linkRows(table: ApiTable, kinds: readonly Kind[]) {
  const kind = kinds.find(({ path }) => path.startsWith(`${table.name}/`));
  const fileOf = new Map(kind && pathsOf(kind).map(({ code, path }) => [code, `${path}.json`]));
  return toObjects(table).map((row) => {
    const file = fileOf.get(String(row[kind?.column ?? ""]));
    return file ? { ...row, file } : row;
  });
}

export const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

export const toCsv = ({ columns, rows }: TableData): string =>
  formatCsv([], { columns: columns.map(({ name }) => ({ id: name, label: name })), rows }, "en");
