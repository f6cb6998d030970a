import { framework } from "../../dataset/framework.ts";
import type { ComparedCountry } from "../../domain/compare/compared.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter, withDeviceSource } from "../../figure/describe-view.ts";
import { shownStatuses } from "../../figure/shown-statuses.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";

/** What every export of a comparison says of itself: its countries, the filters in words, sources, address. */
export function describeComparison(
  i18n: I18n,
  chosen: readonly ComparedCountry[],
  index: CountryIndex,
  selection: Selection,
): SnapshotContext {
  const { filter } = selection;
  const [first, ...others] = chosen;
  const codes = others.map(({ code }) => code);
  return {
    countries: chosen.map(({ name }) => name),
    filters: describeFilter(i18n, filter),
    source: comparisonSource(i18n, chosen, index),
    link: comparisonLink(i18n, chosen, index, { ...selection, indicator: undefined }),
    datasetVersion: index.version,
    statuses: shownStatuses(chosen),
    fileParts: [first?.name ?? "", ...codes],
    filterParts: [...filter.pillars, ...filter.statuses, filter.text],
  };
}

/** The same for the matrix, which may show only the measures that differ. */
export const describeMatrix = (
  { t }: I18n,
  context: SnapshotContext,
  { onlyDifferences }: Selection,
): SnapshotContext =>
  onlyDifferences
    ? {
        ...context,
        filters: [...context.filters, t("compare.only-differences")],
        filterParts: [...context.filterParts, "differences"],
      }
    : context;

/** Address of a comparison with all that it shows said outright, suggested countries and language too. */
export const comparisonLink = (
  { language }: I18n,
  chosen: readonly ComparedCountry[],
  index: CountryIndex,
  selection: Selection,
): string =>
  permalink({
    ...selection,
    country: chosen[0]?.code,
    peers: chosen.slice(1).map(({ code }) => code),
    language,
    dataset: index.version,
  });

/** "ITU, Cyberwellness Profiles of Peru (19 February 2015) and Chile (…)"; a date is left out until its profile is here. */
export function comparisonSource(
  i18n: I18n,
  chosen: readonly ComparedCountry[],
  index: CountryIndex,
): string {
  const source = i18n.t("compare.source", {
    publisher: i18n.local(framework.publisherShort),
    countries: datedCountries(i18n, chosen),
  });
  return withDeviceSource(
    i18n,
    source,
    index,
    chosen.map(({ code }) => code),
  );
}

/** The countries, each with the date of its document. */
export const datedCountries = (
  { t, date, list }: I18n,
  chosen: readonly ComparedCountry[],
): string =>
  list(
    chosen.map(({ name, profile }) => {
      if (!profile) return name;
      const { lastUpdated } = profile.source;
      return t("compare.source-country", {
        country: name,
        date: lastUpdated ? date(lastUpdated) : t("source.undated"),
      });
    }),
  );
