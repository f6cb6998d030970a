import { framework } from "../dataset/framework.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Filter } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { Flag, Profile } from "../domain/profile.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** The active filters as text; pillars are those of the edition shown. */
export function describeFilter(
  { t, local, list }: I18n,
  filter: Filter,
  edition: Pick<EditionFramework, "pillars"> = framework,
): string[] {
  const pillars = edition.pillars
    .filter(({ id }) => filter.pillars.includes(id))
    .map(({ title }) => local(title));
  const statuses = filter.statuses.map((status) => t(`status.${status}`));
  const text = filter.text.trim();
  return [
    pillars.length > 0 && `${t("filters.pillars")}: ${list(pillars)}`,
    statuses.length > 0 && `${t("filters.statuses")}: ${list(statuses)}`,
    text !== "" && t("filters.text", { text }),
  ].filter((words) => words !== false);
}

/** Cautions about an indicator's section, or about the whole document without an indicator. */
export const describeFlags = (
  i18n: I18n,
  index: CountryIndex,
  profile: Profile,
  indicator?: string,
): string[] =>
  profile.flags
    .filter((flag) => flag.indicator === indicator)
    .map((flag) =>
      describeFlag(i18n, flag, (alpha3) => {
        const entry = index.countries[alpha3];
        return entry ? i18n.countryName(entry.alpha2) : alpha3;
      }),
    );

/** Flags name other countries by code, which `nameOf` translates. */
export const describeFlag = (
  { t }: I18n,
  { code, raw = "" }: Flag,
  nameOf: (alpha3: string) => string,
): string => t(`flag.${code}`, { raw: raw.replace(/\b[A-Z]{3}\b/g, nameOf) || "none" });

/** Prefix of the index's edition ids, as in "gci-2024". */
const GCI = "gci-";

/** "GCI 2024", derived from the id alone because the edition may not be loaded; undefined for other ids. */
export const nameEdition = ({ t }: I18n, id: string | undefined): string | undefined =>
  id?.startsWith(GCI) ? t("scorecard.gci", { years: id.slice(GCI.length) }) : undefined;
