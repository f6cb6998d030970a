import type { CountryIndex } from "../../domain/country-index.ts";
import { orderInAddress } from "../../domain/world/fit-selection.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { withDeviceSource } from "../../figure/describe-view.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";
import type { World } from "./use-world.ts";
import { askedName, classWords, namesOf, regionName, worded } from "./world-words.ts";

/** What every figure and export of the world says of itself: countries in scope, filters in words, source, address. */
export function describeWorld(i18n: I18n, world: World, index: CountryIndex): SnapshotContext {
  const { t, local, list } = i18n;
  const { answers, later, scope, group, selection } = world;
  const { filter, region } = selection;
  const statuses = filter.statuses.map((status) => classWords(status, world, i18n));
  const { framework } = answers;
  const count = scope.length;
  const scopeNames = [
    ...(region ? [regionName(region, i18n)] : []),
    ...(group ? [local(group.title)] : []),
  ];
  const source = worldSource(world, i18n);
  const codes = scope.map(({ code }) => code);
  return {
    countries: [
      region || group
        ? t(worded("world.countries-of", framework), { region: scopeNames.join(" · "), count })
        : t(worded("world.countries-all", framework), { count }),
    ],
    filters: [
      ...(region ? [`${t("world.region")}: ${regionName(region, i18n)}`] : []),
      ...(group ? [`${t("world.group")}: ${local(group.title)}`] : []),
      ...describeFilter(i18n, { ...filter, statuses: [] }, framework),
      ...(statuses.length > 0
        ? [t("world.status-of", { measure: askedName(world, i18n), status: list(statuses) })]
        : []),
    ],
    source: withDeviceSource(i18n, source, index, codes),
    link: permalink({
      ...selection,
      order: orderInAddress(selection.order, framework),
      indicator: undefined,
      language: i18n.language,
      dataset: index.version,
    }),
    ...(later && framework.cells !== "status" && { years: later.framework.years }),
    datasetVersion: index.version,
    statuses: {
      framework: later?.profiles.framework.id ?? framework.id,
      countries: Object.fromEntries(
        codes.flatMap((code) => {
          const entry = index.countries[code];
          return entry && framework.cells !== "score" ? [[code, entry.statuses]] : [];
        }),
      ),
    },
    fileParts: [t("app.view.world"), ...(selection.edition && later ? [selection.edition] : [])],
    filterParts: [
      region ?? "",
      group?.id ?? "",
      ...filter.pillars,
      ...filter.statuses,
      filter.text,
    ],
  };
}

/** Whose facts these are and of when; of a later edition with what is known of its terms. */
function worldSource({ answers, later, scope }: World, i18n: I18n): string {
  const { t, local, date } = i18n;
  const { publisherShort, years, cells } = answers.framework;
  const publisher = local(publisherShort);
  const count = scope.length;
  if (!later || cells === "status") return t("world.source", { publisher, count, years });
  const { title, source } = later.framework;
  return t(`world.source.${cells}`, {
    ...{ publisher, count, past: namesOf({ answers, later }, i18n).past },
    index: local(title),
    date: date(source.date),
    notice: local(source.licence),
  });
}
