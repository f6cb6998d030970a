import type { CountryEntry } from "../domain/country-index.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** The country that is looked at, by code, name and place in the index. */
export interface ShownCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  /** In the language of the page. */
  name: string;
  entry: CountryEntry;
}

/** Name of a country among others; it says where its profile is one kept on this device. */
export const nameAmong = (
  { t, countryName }: Pick<I18n, "t" | "countryName">,
  { alpha2, kept }: CountryEntry,
): string => (kept ? t("app.on-device-name", { name: countryName(alpha2) }) : countryName(alpha2));
