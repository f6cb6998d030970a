import { framework } from "../../dataset/framework.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import type { Selection } from "../../domain/selection.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { withDeviceSource } from "../../figure/describe-view.ts";
import { describeSources } from "../../figure/SourceLine.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";
import { asChosen, isScored, namesOf } from "./compare-text.ts";

/**
 * What every export of a comparison says of itself: its countries, the pillars in view, sources, address. Status and text
 * only list measures: of them the matrix alone speaks.
 */
export function describeComparison(
  i18n: I18n,
  scope: Scope,
  index: CountryIndex,
  selection: Selection,
): SnapshotContext {
  const chosen = asChosen(scope);
  const codes = chosen.map(({ code }) => code);
  const { pillars } = selection.filter;
  const profilesSource = i18n.t("compare.source", {
    publisher: i18n.local(framework.publisherShort),
    countries: datedCountries(i18n, chosen),
  });
  const statuses = chosen.flatMap(({ code, entry }) => (entry ? [[code, entry.statuses]] : []));
  return {
    countries: namesOf(chosen),
    filters: describeFilter(i18n, { ...NO_FILTER, pillars }),
    source: isScored(scope)
      ? editionSource(i18n, scope)
      : withDeviceSource(i18n, profilesSource, index, codes),
    link: comparisonLink(i18n, scope, index, { ...selection, indicator: undefined }),
    ...(isScored(scope) && { years: scope.answers.framework.years }),
    datasetVersion: index.version,
    statuses: { framework: framework.id, countries: Object.fromEntries(statuses) },
    fileParts: [chosen[0]?.name ?? "", ...codes.slice(1)],
    filterParts: pillars,
  };
}

/** The same for the matrix, which lists the measures that fit the filters, or only those that differ. */
export function describeMatrix(
  i18n: I18n,
  context: SnapshotContext,
  { filter, onlyDifferences }: Selection,
): SnapshotContext {
  const { statuses, text } = filter;
  const only = (words: string) => (onlyDifferences ? [words] : []);
  return {
    ...context,
    filters: [...describeFilter(i18n, filter), ...only(i18n.t("compare.only-differences"))],
    filterParts: [...context.filterParts, ...statuses, text, ...only("differences")],
  };
}

/** Address of a comparison with all that it shows said outright, suggested countries and language too. */
export function comparisonLink(
  { language }: I18n,
  scope: Scope,
  index: CountryIndex,
  selection: Selection,
): string {
  const [country, ...peers] = asChosen(scope).map(({ code }) => code);
  return permalink({ ...selection, country, peers, language, dataset: index.version });
}

/** "ITU, Global Cybersecurity Index 2024 (…)", with what is known of its terms. */
function editionSource({ t, local }: I18n, { pairing }: Scope): string {
  if (!pairing) return "";
  const { publisherShort, title, source } = pairing.scores.framework;
  return t("compare.source-edition", {
    publisher: local(publisherShort),
    title: local(title),
    licence: local(source.licence),
  });
}

/** The source of the gap list, which has facts of the profiles, of the edition beside them, and laws. */
export function gapsSource(source: string, scope: Scope, i18n: I18n): string {
  const { pairing } = scope;
  if (!pairing) return source;
  const both = isScored(scope)
    ? source
    : i18n.t("compare.source-both", { profiles: source, edition: editionSource(i18n, scope) });
  return pairing.lawSource ? `${both} · ${describeSources(i18n, [pairing.lawSource])}` : both;
}

/** "Peru (19 February 2015) and Chile (…)": each with the date of its document, which is left out until it is here. */
export function datedCountries(i18n: I18n, chosen: readonly ComparedCountry[]): string {
  const { t, date, list } = i18n;
  const dated = chosen.map(({ name, profile }) => {
    const updated = profile?.source.lastUpdated;
    const when = updated ? date(updated) : t("source.undated");
    return profile ? t("compare.source-country", { country: name, date: when }) : name;
  });
  return list(dated);
}
