import type { CountryIndex } from "../../domain/country-index.ts";
import { askedEditions, type Condition, editionName } from "../../domain/query.ts";
import { FACT_CONDITIONS, type Selection } from "../../domain/selection.ts";
import type { ScoredEdition } from "../../domain/world/country-facts.ts";
import { filteredMeasure, isListed } from "../../domain/world/fit-selection.ts";
import { codesOf, type WorldCountry } from "../../domain/world/world-countries.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import {
  labelLimits,
  narrowingParts,
  withUndecided,
} from "../../figure/narrowing/use-narrowing.ts";
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

interface WorldDescription extends ViewDescription {
  /** Source of the matrix, figure or picture. These can show fewer scores than a file. */
  drawnSource: string;
}

/** Describes the view for all exports: countries in scope, filters, sources and address. */
export function describeWorld(inputs: Inputs): WorldDescription {
  const { table, index, scope, selection } = inputs;
  const { framework, i18n, later } = table;
  const { t, list } = i18n;
  const { edition, part } = selection;
  // The bars by measure list no countries, so the search text does not apply to them.
  const filter = part === "countries" ? { ...selection.filter, text: "" } : selection.filter;
  const view = describeView(i18n, index, { ...selection, filter }, framework);
  const count = scope.length;
  const { countryFilters, undecided } = table.limits;
  const { filed, drawn } = shownEditions(inputs);
  const scopeFilters = labelLimits(countryFilters, i18n);
  const named = countryFilters.map(({ name }) => name).join(" · ");
  const status = list(filter.statuses.map(table.nameClass));
  const measure = table.filteredTitle(filteredMeasure(selection, framework));
  return {
    ...view,
    countries: [
      named
        ? withUndecided(table.text("countries-of", { region: named, count }), undecided, i18n)
        : table.text("countries-all", { count }),
    ],
    filters: [
      ...scopeFilters,
      ...describeFilter(i18n, { ...filter, statuses: [] }, framework),
      ...(status ? [t("world.status-of", { measure, status })] : []),
    ],
    scopeFilters,
    source: composeSource(inputs, filed, isListed(part)),
    drawnSource: composeSource(
      inputs,
      drawn,
      FACT_CONDITIONS.some((one) => one === table.fact),
    ),
    ...(later && { years: later.scores.framework.years }),
    fileParts: [t("app.view.world"), ...(edition && later ? [edition] : [])],
    filterParts: [...narrowingParts(selection), ...view.filterParts],
  };
}

/** The editions whose scores are shown in files (`filed`) and drawings (`drawn`). Both include the editions in conditions. */
function shownEditions({ table: { facts, fact = "" }, selection, conditions }: Inputs) {
  const asked = askedEditions(conditions, facts.editions);
  if (!isListed(selection.part)) return { filed: asked, drawn: asked };
  // If the order is by a score ("gci-2017", "gci2024.team"), the last column of the matrix shows this score.
  const [ordered] = editionName(fact).split(".");
  return {
    filed: facts.overall ? facts.editions : asked,
    drawn: facts.editions.filter((one) => asked.includes(one) || editionName(one.slug) === ordered),
  };
}

/** The source of the table, followed by the sources of the profiles (if a table of scores also uses them), of other editions, and of profiles kept on this device. */
function composeSource(inputs: Inputs, shown: readonly ScoredEdition[], showsFacts: boolean) {
  const { table, index, scope, conditions } = inputs;
  const { i18n, later, values } = table;
  const own = later?.scores.framework.slug;
  const others = shown.filter(({ slug }) => slug !== own).map(({ source }) => source);
  const count = scope.length;
  const line = table.text("source", { ...values, ...describeSource(table), count });
  const asksProfiles = conditions.some(({ kind }) => kind !== "score");
  const isCited = table.kind.id === "score" && (showsFacts || asksProfiles);
  const cited = [
    line,
    ...(isCited ? profilesSource(inputs) : []),
    ...(others.length > 0 ? [describeSources(i18n, others)] : []),
  ];
  return withDeviceSource(i18n, cited.join(" · "), index, codesOf(scope));
}

/** The source of the profiles beside a table of scores. */
function profilesSource({ table: { later, i18n }, scope }: Inputs): string[] {
  if (!later) return [];
  const { framework, has } = later.profiles;
  const { years, publisherShort } = framework;
  const count = codesOf(scope).filter(has).length;
  return [i18n.t("world.status.source", { publisher: i18n.local(publisherShort), years, count })];
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
