import type { CountryIndex } from "../domain/country-index.ts";
import type { Flag, Profile } from "../domain/profile.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** Describes the flags of an indicator's section, or of the whole document if no indicator is given. */
export const describeFlags = (
  i18n: I18n,
  index: CountryIndex,
  profile: Profile,
  indicator?: string,
): string[] => {
  const nameOf = (alpha3: string) => {
    const entry = index.countries[alpha3];
    return entry ? i18n.countryName(entry.alpha2) : alpha3;
  };
  const flags = profile.flags.filter((flag) => flag.indicator === indicator);
  return flags.map((flag) => describeFlag(i18n, flag, nameOf));
};

/** Describes a flag. `nameOf` converts the codes of other countries to names. */
export const describeFlag = (
  { t }: I18n,
  { code, raw = "" }: Flag,
  nameOf: (alpha3: string) => string,
): string => {
  const words = NAMES_COUNTRIES.includes(code) ? raw.replace(/\b[A-Z]{3}\b/g, nameOf) : raw;
  return t(`flag.${code}`, { raw: textOfFigure(words) });
};

/** Flags whose `raw` contains codes of countries. The `raw` of other flags quotes the document. */
const NAMES_COUNTRIES: readonly Flag["code"][] = ["population-shared", "other-country-named"];

/** The value `raw` of a message about a figure: "unknown" for "unknown" or "n/a", "none" if the document has no text, otherwise the text as written. */
export const textOfFigure = (raw = ""): string =>
  /^(?:unknown|n\/a)%?$/i.test(raw) ? "unknown" : raw || "none";
