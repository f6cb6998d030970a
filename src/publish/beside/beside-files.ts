import { LANGUAGES } from "../../domain/languages.ts";
import { folderOf } from "../../url/page-path.ts";
import { API, toCsv } from "../api/api-files.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import { type PublishedTable, selectRows } from "../table.ts";

/** Files published alongside the World page and the pages of countries and measures: the JSON of the API, and the cells as CSV in each language. */
export function besideFiles(
  { countries, framework }: PublicationInput,
  tables: readonly PublishedTable[],
  api: ReadonlyMap<string, PublishedFile[1]>,
): PublishedFile[] {
  const filesOf = (page: string, json: string, column?: string): PublishedFile[] => [
    [`${page}.json`, api.get(`${API}${json}.json`) ?? ""],
    ...tables
      .filter(({ name }) => name === "cells")
      .map((cells) => (column ? selectRows(cells, column, page) : cells))
      .flatMap((own) =>
        LANGUAGES.map<PublishedFile>((to) => [`${folderOf(to)}${page}.csv`, toCsv(own, to)]),
      ),
  ];
  return [
    ...filesOf("world", "cells"),
    ...countries.flatMap(({ code }) => filesOf(code, `countries/${code}`, "country")),
    ...framework.indicators.flatMap(({ code }) => filesOf(code, `measures/${code}`, "measure")),
  ];
}
