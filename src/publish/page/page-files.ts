import { createHash } from "node:crypto";
import { LANGUAGES, type Language } from "../../domain/languages.ts";
import type { PublishedDataset } from "../../domain/published-dataset.ts";
import { API } from "../api/api-files.ts";
import { ANY, createDictionary, type DictionaryEntry } from "../dictionary.ts";
import type { Publication, PublishedFile } from "../publication.ts";
import { type PublishedTable, SEPARATOR } from "../table.ts";

/** The files that the data page lists. Those of one country and of one measure serve as examples. */
const LISTED =
  /^(?:api\/v1\/(?:editions\/)?[^/]+|(?:api\/v1\/\w+\/)?(?:KEN|1\.2\.1)\.\w+|[a-z-]+\.\w+)$/;

/** Describes the dataset for the data page, in one file for each language. Their names contain a hash. */
export function pageFiles(
  publication: Omit<Publication, "page">,
): { language: Language; file: PublishedFile }[] {
  const dictionary = createDictionary(publication.tables);
  return LANGUAGES.map((language) => {
    const text = JSON.stringify(describeDataset(publication, dictionary, language));
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return { language, file: [`data/dataset-${language}-${hash}.json`, text] };
  });
}

function describeDataset(
  { version, releases, countries, framework, files, tables }: Omit<Publication, "page">,
  dictionary: readonly DictionaryEntry[],
  language: Language,
): PublishedDataset {
  const toMeaning = ({ value, meaning }: DictionaryEntry) => ({
    value,
    meaning: meaning[language],
  });
  const profiles = countries.filter(({ profile }) => profile).length;
  const missing = dictionary.filter(({ type }) => type === "missing").map(toMeaning);
  return {
    version,
    releases,
    countries: countries.length,
    profiles,
    answers: profiles * framework.indicators.length,
    api: API,
    files: [...files]
      .filter(([path]) => LISTED.test(path))
      .map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) })),
    tables: tables.map((table) => {
      const entries = dictionary.filter((entry) => entry.table === table.name);
      const meaningOf = (name: string) =>
        entries.find(({ column, value }) => column === name && value === ANY)?.meaning[language] ??
        "";
      return {
        name: table.name,
        meaning: meaningOf(ANY),
        rows: table.rows.length,
        publishers: listPublishers(tables, table.name),
        columns: table.columns.map(({ name, type }) => ({
          ...{ name, type, meaning: meaningOf(name) },
          values: entries
            .filter(({ column, value }) => column === name && value !== ANY)
            .map(toMeaning),
        })),
      };
    }),
    missing: [...new Map(missing.map((one) => [one.value, one])).values()],
  };
}

/** The publishers of a table's sources. */
function listPublishers(tables: readonly PublishedTable[], name: string): string[] {
  const { columns = [], rows = [] } = tables.find((table) => table.name === "sources") ?? {};
  const textOf = (row: PublishedTable["rows"][number], column: string) =>
    String(row[columns.findIndex((one) => one.name === column)]);
  const own = rows.filter((row) => textOf(row, "tables").split(SEPARATOR).includes(name));
  return [...new Set(own.map((row) => textOf(row, "publisher")))];
}
