import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { readDataFolder } from "../../build/data-folder.ts";
import { buildDataset } from "../../build/dataset.ts";
import { formatCsv } from "../../export/csv.ts";
import { formatJson } from "../../export/data-json.ts";
import type { ExportTable } from "../../export/table.ts";
import { createWorkbook, type WorkbookSheet } from "../../export/workbook.ts";
import { dictionaryTable, formatDictionary } from "./dictionary.ts";
import { countriesTable, type Dataset, measuresTable } from "./tables.ts";

export function loadDataset(data: string): Dataset {
  const { framework, areas, profiles } = readDataFolder(data, []);
  return { framework, areas, profiles, version: buildDataset(data).version };
}

/** Creates the files of an export, by name. Deterministic: the same data results in the same bytes. */
export async function exportFiles(
  dataset: Dataset,
): Promise<[name: string, content: string | Uint8Array][]> {
  const { framework, profiles, version } = dataset;
  const measures = measuresTable(dataset);
  const countries = countriesTable(dataset);
  const dictionary = dictionaryTable(framework);
  const readme = formatReadme(dataset);
  return [
    ["measures.csv", formatCsv([], measures, "en")],
    ["countries.csv", formatCsv([], countries, "en")],
    [
      "dataset.xlsx",
      await spreadsheet([
        { name: "measures", table: measures },
        { name: "countries", table: countries },
        { name: "dictionary", table: dictionary },
        { name: "source", table: linesOf(readme) },
      ]),
    ],
    [
      "dataset.json",
      formatJson({
        version,
        licence: "CC-BY-4.0",
        citation: formatCitation(version),
        framework,
        countries: profiles,
      }),
    ],
    ["data-dictionary.csv", formatCsv([], dictionary, "en")],
    ["data-dictionary.md", formatDictionary(framework)],
    ["README.md", readme],
    ["CITATION.cff", citeEdition(version)],
  ];
}

function formatReadme({ profiles, framework, version }: Dataset): string {
  const values: Readonly<Record<string, string | number>> = {
    version,
    years: framework.years,
    countries: profiles.length,
    measures: framework.indicators.length,
    citation: formatCitation(version),
  };
  return readFileSync(new URL("readme.md", import.meta.url), "utf8").replace(
    /\{(\w+)\}/g,
    (_braces, name: string) => `${values[name]}`,
  );
}

/** Creates CITATION.cff. The content hash is the build metadata of the version (semver). */
function citeEdition(version: string): string {
  const citation = readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8");
  const line = /^version: (\S+)$/m;
  if (!line.test(citation)) throw new Error('CITATION.cff: expected a line "version: …"');
  return citation.replace(line, (_line, number: string) => `version: ${number}+${version}`);
}

const formatCitation = (edition: string): string =>
  `Cyberwellness Atlas contributors: Cyberwellness Atlas, the ITU's Cyberwellness Profiles as data, edition ${edition}. CC BY 4.0.`;

const linesOf = (text: string): ExportTable => {
  const [title = "", ...lines] = text.split("\n");
  return { columns: [{ id: "about", label: title }], rows: lines.map((line) => [line]) };
};

/** Compresses the spreadsheet again with a fixed timestamp, so that the bytes are deterministic. */
async function spreadsheet(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await createWorkbook(sheets)).arrayBuffer());
  return zipSync(unzipSync(bytes), { mtime: "2000-01-01" });
}
