import type { Answers } from "../domain/answers.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { Framework } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import type { I18n } from "../i18n/i18n.tsx";
import type { Navigate } from "../url/use-selection.ts";

export interface ShownCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  /** Name in the language of the page. */
  name: string;
  entry: CountryEntry;
}

export interface ViewProps {
  index: CountryIndex;
  /** Answers of all countries. Referentially stable while the index is unchanged. */
  answers: Answers<Framework>;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}

/** Name of a country, with a note if its profile is kept on this device. */
export const nameAmong = (
  { t, countryName }: I18n,
  { alpha2, kept }: Pick<CountryEntry, "alpha2" | "kept">,
): string => (kept ? t("app.on-device-name", { name: countryName(alpha2) }) : countryName(alpha2));

/** Returns a function that maps an alpha-3 code to the country's name. Unknown codes are returned unchanged. */
export const createNamer =
  (i18n: I18n, { countries, later }: Pick<CountryIndex, "countries" | "later">) =>
  (code: string): string => {
    const entry = countries[code] ?? later?.countries[code];
    return entry ? nameAmong(i18n, entry) : code;
  };
