import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { I18n } from "../i18n/i18n.tsx";

export interface CountryOption {
  /** Unique in the list: the alpha-3 code, with a suffix for a kept profile. */
  code: string;
  name: string;
  entry: Pick<CountryEntry, "alpha2" | "statuses" | "kept">;
  /** Shown after the name: "on this device". */
  note?: string;
}

/** The countries with a profile, and those with later scores only. */
export const listOptions = (
  { countries, later }: Pick<CountryIndex, "countries" | "later">,
  { t, countryName }: I18n,
): CountryOption[] => [
  ...Object.entries(countries).map(([code, entry]) => ({
    ...{ code, entry, name: countryName(entry.alpha2) },
    ...(entry.kept && {
      note: [entry.kept.label, t("app.on-device")].filter(Boolean).join(" · "),
    }),
  })),
  ...Object.entries(later?.countries ?? {})
    .filter(([code]) => !countries[code])
    .map(([code, { alpha2 }]) => ({
      ...{ code, name: countryName(alpha2), note: t("countries.only-scores") },
      entry: { alpha2, statuses: "" },
    })),
];
