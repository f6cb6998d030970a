import type { CountryIndex } from "../domain/country-index.ts";
import type { I18n } from "../i18n/i18n.tsx";

export type CountryOption = ReturnType<typeof listOptions>[number];

/** The countries with a profile, and the countries with only later data. `note` is shown after the name, such as "on this device". */
export const listOptions = (
  { countries, later }: Pick<CountryIndex, "countries" | "later">,
  { t, countryName }: I18n,
) =>
  [
    ...Object.entries(countries).map(([alpha3, { alpha2, statuses, kept }]) => ({
      ...{ alpha3, alpha2, statuses, kept },
      note: kept && [kept.label, t("app.on-device")].filter(Boolean).join(" · "),
    })),
    ...Object.entries(later?.countries ?? {})
      .filter(([code]) => !countries[code])
      .map(([alpha3, { alpha2 }]) => ({
        ...{ alpha3, alpha2, statuses: "", kept: undefined },
        note: t("countries.only-scores"),
      })),
  ].map((option) => ({ ...option, name: countryName(option.alpha2) }));
