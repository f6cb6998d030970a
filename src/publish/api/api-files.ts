import type { Language } from "../../domain/languages.ts";
import { formatCsv } from "../../export/csv.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { type TableData, toJsonRows } from "../table.ts";
import { type ApiTable, filesOf, type Kind } from "./kinds.ts";

/** Folder of the static API. Its names never change; see docs/api.md. */
export const API = "api/v1/";

/** The JSON and CSV files of a kind. Addresses are relative to `API`. */
export const apiFiles = (
  input: PublicationInput,
  kind: Kind,
  /** Kinds whose files rows link to. */
  linked: readonly Kind[] = [],
): PublishedFile[] =>
  filesOf(kind).flatMap<PublishedFile>(({ path, tables }) => {
    const content = {
      self: `${path}.json`,
      describedby: `schema/${kind.name}.json`,
      version: input.version,
      ...dateOf(input),
      dataset: input.dataset,
      licence: "CC BY 4.0, for the atlas's own work",
      notice: "NOTICE.md",
      ...Object.fromEntries(tables.map((table) => [table.name, linkRows(table, linked)])),
    };
    const csv = tables.filter(({ name }) => name === kind.main).map((table) => toCsv(table));
    return [
      [`${API}${path}.json`, toJson(content)],
      ...csv.map((text) => [`${API}${path}.csv`, text] as const),
    ];
  });

/** Date of the release, if these are its data. */
export const dateOf = ({ version, releases: [newest] }: PublicationInput) =>
  newest?.version === version ? { date: newest.date } : {};

/** The rows of a table. A row about a country, measure or edition has the address of its file. */
function linkRows(table: ApiTable, kinds: readonly Kind[]) {
  const {
    column = "",
    path = "",
    codes = [],
  } = kinds.find((kind) => kind.path.startsWith(`${table.name}/`)) ?? {};
  return toJsonRows(table).map((row) => {
    const code = codes.find((one) => one === row[column]);
    return code ? { ...row, file: `${path.replace(`{${column}}`, code)}.json` } : row;
  });
}

export const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

export const toCsv = ({ columns, rows }: TableData, to: Language = "en"): string =>
  formatCsv([], { columns: columns.map(({ name }) => ({ id: name, label: name })), rows }, to);
