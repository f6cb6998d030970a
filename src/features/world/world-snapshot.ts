import type { CountryIndex } from "../../domain/country-index.ts";
import { orderInAddress } from "../../domain/world/fit-selection.ts";
import { codesOf } from "../../domain/world/world-countries.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import type { World } from "./use-world.ts";

/** What every figure and export of the world says of itself: countries in scope, filters in words, source, address. */
export function describeWorld(world: World, index: CountryIndex): SnapshotContext {
  const { later, scope, group, selection, words, i18n } = world;
  const { t, local, list } = i18n;
  const { filter, region } = selection;
  const { framework } = words;
  const count = scope.length;
  const order = orderInAddress(selection.order, framework);
  const view = describeView(i18n, index, { ...selection, order }, framework);
  const codes = codesOf(scope);
  const scopes = [
    ...(region ? [{ kind: t("world.region"), name: words.region(region) }] : []),
    ...(group ? [{ kind: t("world.group"), name: local(group.title) }] : []),
  ];
  const named = scopes.map(({ name }) => name).join(" · ");
  const status = list(filter.statuses.map(words.classWord));
  return {
    ...view,
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
    ...(later && { years: later.framework.years }),
    statuses: {
      framework: later?.profiles.framework.id ?? framework.id,
      countries: Object.fromEntries(
        codes.flatMap((code) => {
          const { statuses } = index.countries[code] ?? {};
          return statuses !== undefined && framework.cells !== "score" ? [[code, statuses]] : [];
        }),
      ),
    },
    fileParts: [t("app.view.world"), ...(selection.edition && later ? [selection.edition] : [])],
    filterParts: [region ?? "", group?.id ?? "", ...view.filterParts],
  };
}

/** Whose facts these are and of when; of a later edition with what is known of its terms. */
function worldSource({ later, scope, words, i18n: { t, local, date } }: World): string {
  const { publisherShort, years, cells } = words.framework;
  const facts = { publisher: local(publisherShort), count: scope.length, past: words.names.past };
  if (!later || cells === "status") return t("world.source", { ...facts, years });
  const { title, source } = later.framework;
  const edition = { index: local(title), date: date(source.date), notice: local(source.licence) };
  return t(`world.source.${cells}`, { ...facts, ...edition });
}
