import { framework } from "../dataset/framework.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import { applyFilter, type Filter, NO_FILTER } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import { labelOf } from "../domain/kept/kept-profile.ts";
import type { Profile } from "../domain/profile.ts";
import { computeRows, tallyRows } from "../domain/scorecard.ts";
import type { Selection } from "../domain/selection.ts";
import type { ViewDescription } from "../export/snapshot.ts";
import { levelOf } from "../i18n/answer-words.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { dataFilesOf } from "../url/data-files.ts";
import { permalink } from "../url/use-selection.ts";
import { describeFilter } from "./page-words.ts";
import { nameAmong, type ShownCountry } from "./view-props.ts";

/** Permanent address of a view, including language and dataset version. */
export const pinnedLink = (
  { language }: I18n,
  { version }: Pick<CountryIndex, "version">,
  selection: Selection,
) => permalink({ ...selection, language, dataset: version });

/** The part of a view's description that all pages compute in the same way. */
export const describeView = (
  i18n: I18n,
  index: CountryIndex,
  selection: Selection,
  edition?: Pick<EditionFramework, "cells" | "pillars" | "scale">,
) => {
  const { pillars, statuses, text } = selection.filter;
  return {
    filters: describeFilter(i18n, selection.filter, edition),
    filterParts: [...pillars, ...statuses, text],
    link: pinnedLink(i18n, index, { ...selection, indicator: undefined }),
    dataFile: dataFilesOf(selection)[0]?.href,
    datasetVersion: index.version,
    isOnDevice: selection.onDevice,
  };
};

/** Describes the page of a country. */
export const describeSnapshot = (
  i18n: I18n,
  country: ShownCountry,
  profile: Profile,
  index: CountryIndex,
  selection: Selection,
): ViewDescription => ({
  ...describeView(i18n, index, { ...selection, country: country.code }),
  country: { code: country.code, name: country.name },
  countries: [nameAmong(i18n, country.entry)],
  headline: headlineOf(i18n, country.name, profile, selection.filter),
  source: sourceLine(i18n, profile, country.entry),
  fileParts: [country.name],
});

/** Year of a profile, or the years of all profiles if it has no date. */
export const yearOf = ({ source }: Profile) => source.lastUpdated?.slice(0, 4) ?? framework.years;

/** Headline such as "Peru reported 4 of 6 measures in place under Legal and Cooperation, 2015". Counts only the measures of the selected pillars. */
function headlineOf({ t, local, list }: I18n, country: string, profile: Profile, filter: Filter) {
  const inView = { ...NO_FILTER, pillars: filter.pillars };
  const { inPlace, asked: total } = tallyRows(applyFilter(computeRows(framework, profile), inView));
  const chosen = framework.pillars.filter(({ id }) => filter.pillars.includes(id));
  const pillars = list(chosen.map(({ short }) => local(short))) || "all";
  const level = total === 0 ? "unasked" : levelOf(inPlace, total);
  return t("picture.country", { country, inPlace, total, level, year: yearOf(profile), pillars });
}

/** Source of a profile, such as "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015". */
export function sourceLine(
  { t, join, local, date }: I18n,
  { source }: Profile,
  { kept }: Pick<CountryEntry, "kept">,
) {
  const line = t("source.line", {
    publisher: local(framework.publisherShort),
    title: source.title,
    date: source.lastUpdated ? date(source.lastUpdated) : t("source.undated"),
  });
  return kept ? `${line} · ${join("label", t("app.on-device"), labelOf(kept))}` : line;
}

/** Adds the profiles kept on this device to a source line, with each country's name and the profile's label. */
export function withDeviceSource(
  { t, join, list, countryName }: I18n,
  source: string,
  index: CountryIndex,
  among: readonly string[] = Object.keys(index.countries),
): string {
  const names = among.flatMap((code) => {
    const { alpha2 = code, kept } = index.countries[code] ?? {};
    return kept ? join("detail", countryName(alpha2), labelOf(kept)) : [];
  });
  if (names.length === 0) return source;
  return `${source} · ${join("label", t("app.on-device"), list(names))}`;
}
