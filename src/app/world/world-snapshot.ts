import { framework } from "../../dataset/framework.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import type { NamedCountry } from "../../domain/world/world-countries.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter, withDeviceSource } from "../../figure/describe-view.ts";
import { shownStatuses } from "../../figure/shown-statuses.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";

/** What every export of the world says of itself: how many countries, the filters in words, source, address. */
export function describeWorld(
  i18n: I18n,
  countries: readonly NamedCountry[],
  index: CountryIndex,
  selection: Selection,
): SnapshotContext {
  const { t, local, list } = i18n;
  const { filter, region, part, map, order } = selection;
  const statuses = filter.statuses.map((status) => t(`status.${status}`));
  // Where one indicator is shown or sorted by, the statuses are asked of that one.
  const asked =
    statuses.length > 0
      ? framework.indicators.find(({ code }) => code === (part === "map" ? map : order))
      : undefined;
  return {
    countries: [t("world.countries-all", { count: countries.length })],
    filters: [
      ...(region ? [`${t("world.region")}: ${t(`itu.${region}`)}`] : []),
      ...describeFilter(i18n, asked ? { ...filter, statuses: [] } : filter),
      ...(asked ? [`${local(asked.title)}: ${list(statuses)}`] : []),
    ],
    source: worldSource(i18n, countries.length, index),
    link: permalink({
      ...selection,
      indicator: undefined,
      language: i18n.language,
      dataset: index.version,
    }),
    datasetVersion: index.version,
    statuses: shownStatuses(countries),
    fileParts: [t("app.view.world")],
    filterParts: [region ?? "", ...filter.pillars, ...filter.statuses, filter.text],
  };
}

/** "ITU, Cyberwellness Profiles of 193 countries, 2014–2015". */
export function worldSource(i18n: I18n, count: number, index: CountryIndex): string {
  const { t, local } = i18n;
  const { publisherShort, years } = framework;
  const source = t("world.source", { publisher: local(publisherShort), count, years });
  return withDeviceSource(i18n, source, index);
}
