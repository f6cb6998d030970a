import type { CountryEntry, CountryIndex } from "../country-index.ts";
import type { KeptProfile } from "./kept-profile.ts";

export type KeptEntries = Readonly<Record<string, CountryEntry>>;

/** Adds kept profiles to the index; they replace published ones. */
export function overlayKept(index: CountryIndex, kept: KeptEntries): CountryIndex {
  const countries = { ...index.countries };
  for (const [code, entry] of Object.entries(kept))
    countries[code] = { ...entry, shipped: index.countries[code] };
  return { ...index, countries };
}

export const keptCountries = ({ countries }: CountryIndex): [code: string, entry: CountryEntry][] =>
  Object.entries(countries).filter(([, { kept }]) => kept !== undefined);

/** The user's label, or else the file name. */
export const labelOf = ({ label, file }: Pick<KeptProfile, "label" | "file">): string =>
  label ?? file;
