import type { CountryIndex } from "../../domain/country-index.ts";
import { askedEditions, type Condition } from "../../domain/query.ts";
import type { Selection } from "../../domain/selection.ts";
import { filteredMeasure } from "../../domain/world/fit-selection.ts";
import { codesOf, type WorldCountry } from "../../domain/world/world-countries.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import { narrowingParts } from "../../figure/narrowing/use-narrowing.ts";
import { describeFilter } from "../../figure/page-words.ts";
import { describeSources } from "../../figure/SourceLine.tsx";
import type { WorldTable } from "./tables/world-table.ts";

interface Inputs {
  table: WorldTable;
  index: CountryIndex;
  scope: readonly WorldCountry[];
  selection: Selection;
  conditions: readonly Condition[];
}

/** The context of all exports: countries in scope, filters, source and address. */
export function describeWorld(inputs: Inputs): ViewDescription {
  const { table, index, scope, selection } = inputs;
  const { facts, framework, i18n, later, values } = table;
  const { t, join, list } = i18n;
  const { edition, part } = selection;
  // The bars by measure list no countries, so the search text does not apply to them.
  const filter = part === "countries" ? { ...selection.filter, text: "" } : selection.filter;
  const view = describeView(i18n, index, { ...selection, filter }, framework);
  const codes = codesOf(scope);
  const count = scope.length;
  const { countryFilters } = table.limits;
  const own = later?.scores.framework.slug;
  const cited = facts.overall ? facts.editions : askedEditions(inputs.conditions, facts.editions);
  const sources = cited.filter(({ slug }) => slug !== own).map(({ source }) => source);
  const named = countryFilters.map(({ name }) => name).join(" · ");
  const status = list(filter.statuses.map(table.nameClass));
  const measure = table.filteredTitle(filteredMeasure(selection, framework));
  return {
    ...view,
    countries: [
      named
        ? table.text("countries-of", { region: named, count })
        : table.text("countries-all", { count }),
    ],
    filters: [
      ...countryFilters.map(({ label, name }) => join("label", label, name)),
      ...describeFilter(i18n, { ...filter, statuses: [] }, framework),
      ...(status ? [t("world.status-of", { measure, status })] : []),
    ],
    source: withDeviceSource(
      i18n,
      [
        table.text("source", { ...values, ...describeSource(table), count }),
        ...(sources.length > 0 ? [describeSources(i18n, sources)] : []),
      ].join(" · "),
      index,
      codes,
    ),
    ...(later && { years: later.scores.framework.years }),
    fileParts: [t("app.view.world"), ...(edition && later ? [edition] : [])],
    filterParts: [...narrowingParts(selection), ...view.filterParts],
  };
}

/** Values of the source line: publishers, years, and the terms of reuse of a later edition. */
function describeSource({ framework, later, i18n: { join, local } }: WorldTable) {
  const publisher = local(framework.publisherShort);
  const edition = later?.scores.framework;
  const { title, publisherShort } = edition ?? framework;
  const other = local(publisherShort);
  return {
    publisher,
    years: framework.years,
    index: other === publisher ? local(title) : join("comma", other, local(title)),
    notice: edition ? local(edition.source.licence) : "",
  };
}
