import type { CountryEntry, CountryIndex } from "../country-index.ts";
import type { KeptProfile } from "./kept-profile.ts";

/** What is kept on this device, by country, as it stands in an index. */
export type KeptEntries = Readonly<Record<string, CountryEntry>>;

/** The index as one device has it, which all figures follow: a kept profile takes the place of the shipped one, or adds a country. */
export function overlayKept(index: CountryIndex, kept: KeptEntries): CountryIndex {
  const countries = { ...index.countries };
  for (const [code, entry] of Object.entries(kept))
    countries[code] = { ...entry, shipped: index.countries[code] };
  return { ...index, countries };
}

/** The countries of an index whose profile is one kept on this device. */
export const keptCountries = ({ countries }: CountryIndex): [code: string, entry: CountryEntry][] =>
  Object.entries(countries).filter(([, { kept }]) => kept !== undefined);

/** What tells a kept profile from others of its country: the person's own label, or the file it came from. */
export const labelOf = ({ label, file }: Pick<KeptProfile, "label" | "file">): string =>
  label ?? file;
