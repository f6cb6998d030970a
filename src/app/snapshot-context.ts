import type { CountryIndex } from "../domain/country-index.ts";
import type { Filter } from "../domain/filter.ts";
import type { Profile } from "../domain/profile.ts";
import type { Selection } from "../domain/selection.ts";
import type { SnapshotContext } from "../export/snapshot.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { permalink } from "../url/use-selection.ts";
import { framework } from "./framework.ts";
import type { ShownCountry } from "./shown-country.ts";

/** What every export of a country's page says of itself: country, filters in words, source, address. */
export const describeSnapshot = (
  i18n: I18n,
  country: ShownCountry,
  profile: Profile,
  index: CountryIndex,
  selection: Selection,
): SnapshotContext => ({
  countries: [country.name],
  filters: describeFilter(i18n, selection.filter),
  source: sourceLine(i18n, profile),
  link: permalink({
    ...selection,
    country: country.code,
    indicator: undefined,
    language: i18n.language,
    dataset: index.version,
  }),
  datasetVersion: index.version,
  fileParts: [country.name],
  filterParts: [...selection.filter.pillars, ...selection.filter.statuses, selection.filter.text],
});

/** "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015". */
export const sourceLine = ({ t, local, date }: I18n, { source }: Profile): string =>
  t("source.line", {
    publisher: local(framework.publisherShort),
    title: source.title,
    date: source.lastUpdated ? date(source.lastUpdated) : t("source.undated"),
  });

/** The active filters in words. */
export function describeFilter({ t, local, list }: I18n, filter: Filter): string[] {
  const pillars = framework.pillars
    .filter(({ id }) => filter.pillars.includes(id))
    .map(({ title }) => local(title));
  const statuses = filter.statuses.map((status) => t(`status.${status}`));
  return [
    pillars.length > 0 && `${t("filters.pillars")}: ${list(pillars)}`,
    statuses.length > 0 && `${t("filters.statuses")}: ${list(statuses)}`,
    filter.text.trim() !== "" && `${t("filters.text")}: “${filter.text.trim()}”`,
  ].filter((words) => words !== false);
}
