import type { CountryEntry } from "../domain/country-index.ts";

/** The country that is looked at, by code, name and place in the index. */
export interface ShownCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  /** In the language of the page. */
  name: string;
  entry: CountryEntry;
}
