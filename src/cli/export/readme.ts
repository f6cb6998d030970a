import type { Dataset } from "./tables.ts";

/** What the folder of an export holds, how its files are read, whose it is and how it is cited. */
export const formatReadme = ({
  profiles,
  framework,
  version,
}: Dataset): string => `# Cyberwellness Atlas: the dataset, edition ${version}

What the ITU's Cyberwellness Profiles (${framework.years}) say of ${profiles.length} countries: for each of ${framework.indicators.length} measures a status, the
reason for it and what is named; the background figures; and what to know before trusting a cell.

| file | holds |
| --- | --- |
| \`measures.csv\` | one row for each country and measure (${profiles.length} × ${framework.indicators.length}) |
| \`countries.csv\` | one row for each country: background figures, counts by status |
| \`dataset.xlsx\` | the same as a spreadsheet, with sheets for the dictionary and this page |
| \`dataset.json\` | all of it, with kinds and addresses of what is named, and contacts |
| \`data-dictionary.csv\`, \`data-dictionary.md\` | what each column and each code means |
| \`CITATION.cff\` | how to cite it, for programs |

The CSV files are UTF-8 with a byte order mark, parted by commas. An empty cell says that there is nothing. Read codes as text: the indicator 1.1 is not a number, and NA is
Namibia. A text that a spreadsheet would run as a formula has an apostrophe before it.

**Unknown is not no.** \`unknown\` and \`missing\` say that nothing is known; count them apart. A status says what the document claims, at
the date of the document: not what is true of the country, then or today.

## Licence

The texts of the profiles are the International Telecommunication Union's, all rights reserved, and are not part of this dataset. It holds
facts taken from them; the selection, coding and arrangement of these are the Cyberwellness Atlas contributors', licensed under the
Creative Commons Attribution 4.0 International licence (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/).

## How to cite

${formatCitation(version)}

Name the document and its date beside any single figure: the columns \`source_title\` and \`document_date\` have them.
`;

/** The project's CITATION.cff for one edition of the dataset: the version with the content hash as build metadata (semver). */
export function citeEdition(citation: string, version: string): string {
  const line = /^version: (\S+)$/m;
  if (!line.test(citation)) throw new Error('CITATION.cff: expected a line "version: …"');
  return citation.replace(line, (_line, number: string) => `version: ${number}+${version}`);
}

/** How to cite an edition, on one line. */
export const formatCitation = (edition: string): string =>
  `Cyberwellness Atlas contributors: Cyberwellness Atlas, the ITU's Cyberwellness Profiles as data, edition ${edition}. CC BY 4.0.`;
