import type { CountryIndex } from "../../domain/country-index.ts";
import { orderInAddress } from "../../domain/world/fit-selection.ts";
import { codesOf } from "../../domain/world/world-countries.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { withDeviceSource } from "../../figure/describe-view.ts";
import { permalink } from "../../url/use-selection.ts";
import type { World } from "./use-world.ts";

/** What every figure and export of the world says of itself: countries in scope, filters in words, source, address. */
export function describeWorld(world: World, index: CountryIndex): SnapshotContext {
  const { answers, later, scope, group, selection, words, i18n } = world;
  const { t, local, list } = i18n;
  const { filter, region } = selection;
  const { framework } = answers;
  const count = scope.length;
  const codes = codesOf(scope);
  const scopes = [
    ...(region ? [{ kind: t("world.region"), name: words.region(region) }] : []),
    ...(group ? [{ kind: t("world.group"), name: local(group.title) }] : []),
  ];
  const named = scopes.map(({ name }) => name).join(" · ");
  const status = list(filter.statuses.map(words.classWord));
  return {
    countries: [
      named
        ? t(words.worded("world.countries-of"), { region: named, count })
        : t(words.worded("world.countries-all"), { count }),
    ],
    filters: [
      ...scopes.map(({ kind, name }) => `${kind}: ${name}`),
      ...describeFilter(i18n, { ...filter, statuses: [] }, framework),
      ...(status ? [t("world.status-of", { measure: world.askedName, status })] : []),
    ],
    source: withDeviceSource(i18n, worldSource(world), index, codes),
    link: permalink({
      ...selection,
      order: orderInAddress(selection.order, framework),
      indicator: undefined,
      language: i18n.language,
      dataset: index.version,
    }),
    ...(later && { years: later.framework.years }),
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
      ...[region ?? "", group?.id ?? ""],
      ...[...filter.pillars, ...filter.statuses, filter.text],
    ],
  };
}

/** Whose facts these are and of when; of a later edition with what is known of its terms. */
function worldSource({ answers, later, scope, words, i18n }: World): string {
  const { t, local, date } = i18n;
  const { publisherShort, years, cells } = answers.framework;
  const publisher = local(publisherShort);
  const count = scope.length;
  if (!later || cells === "status") return t("world.source", { publisher, count, years });
  const { title, source } = later.framework;
  return t(`world.source.${cells}`, {
    ...{ publisher, count, past: words.names.past },
    index: local(title),
    date: date(source.date),
    notice: local(source.licence),
  });
}
