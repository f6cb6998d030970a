import { unzipSync } from "fflate";
import { formatCsv } from "../../export/csv.ts";
import type { ExportTable } from "../../export/table.ts";
import { createWorkbook } from "../../export/workbook.ts";
import { API, toJson } from "../api/api-files.ts";
import { createDictionary, dictionaryTable } from "../dictionary.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import { type PublishedTable, toExportTable, toJsonRows } from "../table.ts";
import { createArchive } from "./archive.ts";
import { formatCitation } from "./citation.ts";
import { formatReadme } from "./readme.ts";

/** Files of the archive other than the tables. */
const EXPLAINING = ["README.md", "NOTICE.md", "dictionary.csv", "datapackage.json", "CITATION.cff"];

/** The whole dataset as an archive of CSV files, as a spreadsheet and as JSON, with its README and dictionary. */
export async function downloadFiles(
  input: PublicationInput,
  tables: readonly PublishedTable[],
  /** Published files, of which the archive includes `datapackage.json` and the CSV files of the tables. */
  files: readonly PublishedFile[],
): Promise<PublishedFile[]> {
  const entries = createDictionary(tables);
  const dictionary = dictionaryTable(entries);
  const readme = formatReadme(input, tables, entries.length);
  const texts: PublishedFile[] = [
    [`${API}README.md`, readme],
    [`${API}NOTICE.md`, input.notice],
    [`${API}dictionary.csv`, formatCsv([], dictionary, "en")],
  ];
  const citation = [`${API}CITATION.cff`, formatCitation(input)] as const;
  const sheets = [
    ...tables.map((table) => ({ name: table.name, table: toExportTable(table), isPlain: true })),
    { name: "dictionary", table: dictionary },
    { name: "readme", table: toLines(`${readme}\n${input.notice}`) },
  ];
  const workbook = await (await createWorkbook(sheets)).arrayBuffer();
  const { version, dataset, notice } = input;
  const licence = "CC BY 4.0, for the atlas's own work";
  const contents = Object.fromEntries(tables.map((table) => [table.name, toJsonRows(table)]));
  return [
    ...texts,
    [`${API}dictionary.json`, toJson({ version, dataset, dictionary: entries })],
    [`${API}cyberwellness-atlas.zip`, archive(tables, [...texts, ...files, citation])],
    [`${API}cyberwellness-atlas.xlsx`, createArchive(unzipSync(new Uint8Array(workbook)))],
    [
      `${API}cyberwellness-atlas.json`,
      toJson({ version, dataset, licence, notice, readme, ...contents }),
    ],
  ];
}

/** The archive of the tables and of the files that explain them. Throws if a file is missing. */
function archive(tables: readonly PublishedTable[], files: readonly PublishedFile[]): Uint8Array {
  const contents = new Map(files);
  const names = [...EXPLAINING, ...tables.map(({ name }) => `${name}.csv`)];
  const entries = names.map((name) => {
    const content = contents.get(API + name);
    if (content === undefined) throw new Error(`The archive lacks ${name}`);
    return [name, Buffer.from(content)] as const;
  });
  return createArchive(Object.fromEntries(entries));
}

/** A text as a table with a row for each line. */
const toLines = (text: string): ExportTable => {
  const [title = "", ...lines] = text.split("\n");
  return { columns: [{ id: "about", label: title }], rows: lines.map((line) => [line]) };
};
