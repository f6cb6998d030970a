import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { countryQuery, sinceQuery } from "../dataset/queries.ts";
import { type CountryIndex, resolveCountry, resolveScored } from "../domain/country-index.ts";
import type { Since } from "../domain/editions/country-file.ts";
import type { Selection } from "../domain/selection.ts";
import { describeSnapshot } from "../figure/describe-view.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** Describes a prerendered page in a sentence or two, for search engines and link previews. */
export function describePage(
  i18n: I18n,
  client: QueryClient,
  index: CountryIndex,
  selection: Selection,
): string {
  const { t, countryName } = i18n;
  const { view, country } = selection;
  const { years } = framework;
  if (view === "world" || view === "compare" || view === "method")
    return t(`page.${view}`, { years, count: Object.keys(index.countries).length });
  if (country === undefined)
    return t("app.claim", { years, count: Object.keys(index.countries).length });
  const scored = resolveScored(index, country);
  if (scored) {
    const since = client.getQueryData(sinceQuery(scored.file).queryKey);
    return toText([describeScore(i18n, index, countryName(scored.alpha2), since)]);
  }
  const { entry } = resolveCountry(index, country) ?? {};
  const published = entry && client.getQueryData(countryQuery(framework, entry).queryKey);
  if (!published) throw new Error(`The page of ${country} was described before its data loaded`);
  const name = countryName(entry.alpha2);
  const { headline } = describeSnapshot(
    i18n,
    { code: country, name, entry },
    published.profile,
    index,
    selection,
  );
  return toText([headline, describeScore(i18n, index, name, published.since)]);
}

const toText = (sentences: readonly (string | undefined)[]) =>
  sentences.flatMap((sentence) => (sentence ? `${sentence}.` : [])).join(" ");

/** The overall score in the latest edition, if the country has one. */
function describeScore(
  { t, local, number }: I18n,
  { later }: CountryIndex,
  country: string,
  since: Since | undefined,
): string | undefined {
  const last = later?.editions.at(-1);
  const overall = last && since?.scores[last.id]?.overall;
  if (last === undefined || overall === undefined) return undefined;
  const [edition, most] = [local(last.short), last.scale.overall];
  return t("picture.edition", { country, edition, most, overall: number(overall, 1) });
}
