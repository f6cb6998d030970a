import type { CountryEntry, CountryIndex } from "../country-index.ts";

export type KeptEntries = Readonly<Record<string, CountryEntry>>;

/** Adds kept profiles to the index, in place of published profiles of the same countries. */
export function overlayKept(index: CountryIndex, kept: KeptEntries): CountryIndex {
  const countries = { ...index.countries };
  for (const [code, entry] of Object.entries(kept)) {
    const shipped = index.countries[code];
    // The alpha-2 code in a session file may belong to another country.
    const { alpha2 } = shipped ?? index.later?.countries[code] ?? entry;
    countries[code] = { ...entry, alpha2, shipped };
  }
  return { ...index, countries };
}

export const keptCountries = ({ countries }: CountryIndex): [code: string, entry: CountryEntry][] =>
  Object.entries(countries).filter(([, { kept }]) => kept !== undefined);
