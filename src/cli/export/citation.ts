/** The project's CITATION.cff for one edition of the dataset: the version with the content hash as build metadata (semver). */
export function citeEdition(citation: string, version: string): string {
  const line = /^version: (\S+)$/m;
  if (!line.test(citation)) throw new Error('CITATION.cff: expected a line "version: …"');
  return citation.replace(line, (_line, number: string) => `version: ${number}+${version}`);
}

/** How to cite an edition, on one line. */
export const formatCitation = (edition: string): string =>
  `Cyberwellness Atlas contributors: Cyberwellness Atlas, the ITU's Cyberwellness Profiles as data, edition ${edition}. CC BY 4.0.`;
