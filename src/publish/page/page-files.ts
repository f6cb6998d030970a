import { createHash } from "node:crypto";
import { LANGUAGES, type Language } from "../../domain/languages.ts";
import type { PublishedDataset } from "../../domain/published-dataset.ts";
import { API } from "../api/api-files.ts";
import { ANY, createDictionary, type DictionaryEntry } from "../dictionary.ts";
import { loadingLines } from "../loading-lines.ts";
import type { Publication } from "../publication.ts";
import type { PublishedFile } from "../published-file.ts";
import { type PublishedTable, SEPARATOR } from "../table.ts";

/** The files that the data page lists. The files of one country and of one measure serve as examples. */
const LISTED = /^(?:api\/v1\/(?:editions\/)?[^/]+|(?:api\/v1\/\w+\/)?(?:KEN|1\.2\.1)\.\w+)$/;

type Described = Pick<
  Publication,
  "version" | "releases" | "countries" | "framework" | "files" | "tables"
>;

/** Describes the dataset for the data page, in one file for each language. Their names contain a hash. */
export function pageFiles(publication: Described): { language: Language; file: PublishedFile }[] {
  const dictionary = createDictionary(publication.tables);
  return LANGUAGES.map((language) => {
    const text = JSON.stringify(describeDataset(publication, dictionary, language));
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return { language, file: [`data/dataset-${language}-${hash}.json`, text] };
  });
}

type Dictionary = readonly DictionaryEntry[];

function describeDataset(
  { version, releases, countries, framework, files, tables }: Described,
  dictionary: Dictionary,
  language: Language,
): PublishedDataset {
  const profiles = countries.filter(({ profile }) => profile).length;
  const missing = meaningsIn(dictionary, language, ({ type }) => type === "missing");
  return {
    ...{ version, profiles, countries: countries.length },
    releases: releases.map(({ version, date }) => ({ version, date })),
    answers: profiles * framework.indicators.length,
    api: API,
    loading: tables
      .filter(({ name }) => name === "cells")
      .map((table) => {
        const path = `${API}${table.name}.csv`;
        return { path, ...loadingLines(table, path) };
      }),
    files: [...files]
      .filter(([path]) => LISTED.test(path))
      .map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    tables: tables.map((table) => {
      const own = dictionary.filter((entry) => entry.table === table.name);
      return {
        ...{ name: table.name, rows: table.rows.length },
        meaning: describeColumn(own, ANY, language).meaning,
        publishers: listPublishers(tables, table.name),
        columns: table.columns.map(({ name, type }) => ({
          ...{ name, type },
          ...describeColumn(own, name, language),
        })),
      };
    }),
    missing: [...new Map(missing.map((one) => [one.value, one])).values()],
  };
}

const meaningsIn = (
  dictionary: Dictionary,
  language: Language,
  isWanted: (entry: DictionaryEntry) => boolean,
) =>
  dictionary.filter(isWanted).map(({ value, meaning }) => ({ value, meaning: meaning[language] }));

/** The meaning of a column of a table, and of its codes and missing values. */
function describeColumn(table: Dictionary, column: string, language: Language) {
  const [own, ...values] = meaningsIn(table, language, (entry) => entry.column === column);
  return { meaning: own?.meaning ?? "", values };
}

/** The publishers of a table's sources. */
function listPublishers(tables: readonly PublishedTable[], name: string): string[] {
  const { columns = [], rows = [] } = tables.find((table) => table.name === "sources") ?? {};
  const textOf = (row: PublishedTable["rows"][number], column: string) =>
    String(row[columns.findIndex((one) => one.name === column)]);
  const own = rows.filter((row) => textOf(row, "tables").split(SEPARATOR).includes(name));
  return [...new Set(own.map((row) => textOf(row, "publisher")))];
}
