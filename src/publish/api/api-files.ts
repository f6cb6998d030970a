import type { Language } from "../../domain/languages.ts";
import { formatCsv } from "../../export/csv.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { type TableData, toJsonRows } from "../table.ts";
import type { DescribedTable } from "./described-table.ts";
import { filesOf, type Kind } from "./kinds.ts";

/** Folder of the static API. Its names never change; see docs/api.md. */
export const API = "api/v1/";

/** The JSON and CSV files of a kind. Addresses are relative to `API`; rows link to files of `linked` kinds. */
export const apiFiles = (
  input: PublicationInput,
  kind: Kind,
  linked: readonly Kind[] = [],
): PublishedFile[] =>
  filesOf(kind).flatMap<PublishedFile>(({ path, tables }) => {
    const content = {
      ...{ self: `${path}.json`, describedby: `schema/${kind.name}.json` },
      ...releaseOf(input),
      ...{ licence: "CC BY 4.0, for the atlas's own work", notice: "NOTICE.md" },
      ...Object.fromEntries(tables.map((table) => [table.name, linkRows(table, linked)])),
    };
    const csv = tables.filter(({ name }) => name === kind.main).map((table) => toCsv(table));
    return [
      [`${API}${path}.json`, toJson(content)],
      ...csv.map((text) => [`${API}${path}.csv`, text] as const),
    ];
  });

/** Version of the data. The date is that of the release, if these are its data. */
export function releaseOf({ version, dataset, releases: [newest] }: PublicationInput) {
  return { version, ...(newest?.version === version && { date: newest.date }), dataset };
}

/** The rows of a table. Those of "countries", "measures" and "editions" have the address of the file about them. */
function linkRows(table: DescribedTable, kinds: readonly Kind[]) {
  const kind = kinds.find(({ path }) => path.startsWith(`${table.name}/`));
  return toJsonRows(table).map((row) => {
    const code = kind?.codes?.find((one) => one === row[kind.name]);
    return code ? { ...row, file: `${table.name}/${code}.json` } : row;
  });
}

export const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

export const toCsv = ({ columns, rows }: TableData, to: Language = "en"): string =>
  formatCsv([], { columns: columns.map(({ name }) => ({ id: name, label: name })), rows }, to);
