import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDataFolder } from "../../build/data-folder.ts";
import { buildDataset } from "../../build/dataset.ts";
import { parseCountryIndex } from "../../domain/country-index.ts";
import { formatCsv } from "../../export/csv.ts";
import { formatJson } from "../../export/data-json.ts";
import { countriesTable, type Dataset, measuresTable } from "./columns.ts";
import { dictionaryTable, formatDictionary } from "./dictionary.ts";
import { citeEdition, formatCitation, formatReadme } from "./readme.ts";

/** The data folder as the app would ship it, with the version that the app shows. */
export function loadDataset(data: string): Dataset {
  const { framework, areas, profiles } = readDataFolder(data, []);
  const { files, indexPath } = buildDataset(data);
  const { version } = parseCountryIndex(
    JSON.parse(files.get(indexPath) ?? "null"),
    framework,
    indexPath,
  );
  return {
    framework,
    areas: Object.fromEntries(areas.map(({ alpha3, ...place }) => [alpha3, place])),
    profiles,
    version,
  };
}

/** The files of an export by name; the same data gives the same bytes. */
export const exportFiles = (dataset: Dataset, citation: string): [string, string][] => [
  ["measures.csv", formatCsv([], measuresTable(dataset))],
  ["countries.csv", formatCsv([], countriesTable(dataset))],
  ["dataset.json", formatJson(describeDataset(dataset))],
  ["data-dictionary.csv", formatCsv([], dictionaryTable(dataset.framework))],
  ["data-dictionary.md", formatDictionary(dataset.framework)],
  ["README.md", formatReadme(dataset)],
  ["CITATION.cff", citeEdition(citation, dataset.version)],
];

const describeDataset = ({ framework, profiles, version }: Dataset) => ({
  version,
  licence: "CC-BY-4.0",
  citation: formatCitation(version),
  framework,
  countries: profiles,
});

/** The project's own citation. */
export const readCitation = (root: string): string =>
  readFileSync(join(root, "CITATION.cff"), "utf8");
