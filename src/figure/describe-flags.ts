import type { CountryIndex } from "../domain/country-index.ts";
import type { Profile } from "../domain/profile.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** What wants care in an indicator's section, in words; of the document as a whole where no indicator is given. */
export const describeFlags = (
  { t, countryName }: I18n,
  index: CountryIndex,
  profile: Profile,
  indicator?: string,
): string[] =>
  profile.flags
    .filter((flag) => flag.indicator === indicator)
    .map(({ code, raw = "" }) => {
      // Other countries are kept by their codes, so that any language can name them.
      const named = raw.replace(/\b[A-Z]{3}\b/g, (alpha3) => {
        const entry = index.countries[alpha3];
        return entry ? countryName(entry.alpha2) : alpha3;
      });
      return t(`flag.${code}`, { raw: named || "none" });
    });
