import type { CountryIndex } from "../../domain/country-index.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter, withDeviceSource } from "../../figure/describe-view.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";
import type { World } from "./use-world.ts";
import { askedName, regionName } from "./world-text.ts";

/** What every figure and export of the world says of itself: countries in scope, filters in words, source, address. */
export function describeWorld(i18n: I18n, world: World, index: CountryIndex): SnapshotContext {
  const { t, local, list } = i18n;
  const { answers, scope, selection } = world;
  const { filter, region } = selection;
  const statuses = filter.statuses.map((status) => t(`status.${status}`));
  const { publisherShort, years, id } = answers.framework;
  const count = scope.length;
  const source = t("world.source", { publisher: local(publisherShort), count, years });
  const codes = scope.map(({ code }) => code);
  return {
    countries: [
      region
        ? t("world.countries-of", { region: regionName(region, i18n), count })
        : t("world.countries-all", { count }),
    ],
    filters: [
      ...(region ? [`${t("world.region")}: ${regionName(region, i18n)}`] : []),
      ...describeFilter(i18n, { ...filter, statuses: [] }),
      ...(statuses.length > 0
        ? [t("world.status-of", { measure: askedName(world, i18n), status: list(statuses) })]
        : []),
    ],
    source: withDeviceSource(i18n, source, index, codes),
    link: permalink({
      ...selection,
      indicator: undefined,
      language: i18n.language,
      dataset: index.version,
    }),
    datasetVersion: index.version,
    statuses: {
      framework: id,
      countries: Object.fromEntries(
        codes.flatMap((code) => {
          const entry = index.countries[code];
          return entry ? [[code, entry.statuses]] : [];
        }),
      ),
    },
    fileParts: [t("app.view.world")],
    filterParts: [region ?? "", ...filter.pillars, ...filter.statuses, filter.text],
  };
}
