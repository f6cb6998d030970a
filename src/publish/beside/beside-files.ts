import { LANGUAGES } from "../../domain/languages.ts";
import { folderOf } from "../../url/page-path.ts";
import { API, toCsv } from "../api/api-files.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import { type PublishedTable, selectRows } from "../table.ts";

/**
 * The data beside each page: its cells as CSV in each language, with the separator and decimal sign of the language, and
 * the JSON file of the API. World's files have all cells.
 */
export function besideFiles(
  { countries, framework }: PublicationInput,
  tables: readonly PublishedTable[],
  api: ReadonlyMap<string, PublishedFile[1]>,
): PublishedFile[] {
  const cells = tables.filter(({ name }) => name === "cells");
  const filesOf = (page: string, json: string, own: readonly PublishedTable[]) => [
    [`${page}.json`, api.get(`${API}${json}.json`) ?? ""] as const,
    ...own.flatMap((table) =>
      LANGUAGES.map((to) => [`${folderOf(to)}${page}.csv`, toCsv(table, to)] as const),
    ),
  ];
  const pageOf = (folder: string, column: string, code: string) =>
    filesOf(
      code,
      `${folder}/${code}`,
      cells.map((table) => selectRows(table, column, code)),
    );
  return [
    ...filesOf("world", "cells", cells),
    ...countries.flatMap(({ code }) => pageOf("countries", "country", code)),
    ...framework.indicators.flatMap(({ code }) => pageOf("measures", "measure", code)),
  ];
}
