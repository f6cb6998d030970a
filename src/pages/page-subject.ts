import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { editionsQuery } from "../dataset/later-queries.ts";
import { countryQuery, sinceQuery } from "../dataset/queries.ts";
import { type CountryIndex, resolveScored } from "../domain/country-index.ts";
import type { Since } from "../domain/editions/country-file.ts";
import { NO_SELECTION } from "../domain/selection.ts";
import { describeSnapshot } from "../figure/describe-view.ts";
import type { I18n } from "../i18n/i18n.tsx";
import {
  describeProfilePreview,
  describeScoresPreview,
  describeWorldPreview,
} from "./preview/describe-preview.tsx";
import type { SitePage } from "./site-pages.ts";

/** The data that the pages are described from; `client` has loaded the page. */
export interface Site {
  client: QueryClient;
  index: CountryIndex;
  i18n: I18n;
}

/** What a page is about: its description for search engines and link previews, and its preview picture. */
export function subjectOf(site: Site, { selection }: SitePage) {
  const { index, i18n } = site;
  const { view, country } = selection;
  const values = { years: framework.years, count: Object.keys(index.countries).length };
  if (view === "scorecard" && country !== undefined) return describeCountry(site, country);
  const isPage = view === "world" || view === "compare" || view === "method";
  const description = isPage ? i18n.t(`page.${view}`, values) : i18n.t("app.claim", values);
  return { description, preview: describeWorldPreview(i18n, index), picture: "world" };
}

function describeCountry({ client, index, i18n }: Site, code: string) {
  const entry = index.countries[code];
  const scored = resolveScored(index, code);
  const name = i18n.countryName((entry ?? scored)?.alpha2 ?? code);
  const published = entry && client.getQueryData(countryQuery(framework, entry).queryKey);
  const since = published?.since ?? client.getQueryData(sinceQuery(scored?.file).queryKey);
  const subject = { country: { code, name }, picture: code };
  const score = describeScore(i18n, index, name, since?.scores);
  if (entry && published) {
    const { profile } = published;
    const country = { code, name, entry };
    const { headline } = describeSnapshot(i18n, country, profile, index, NO_SELECTION);
    const preview = describeProfilePreview(i18n, name, profile);
    return { ...subject, preview, description: toText([headline, score]) };
  }
  const editions = client.getQueryData(editionsQuery(framework, index.later).queryKey)?.editions;
  const edition = editions?.at(-1);
  const scores = edition && since?.scores[edition.id];
  if (!scores) throw new Error(`The page of ${code} was described before its data loaded`);
  const preview = describeScoresPreview(i18n, name, edition, scores);
  return { ...subject, preview, description: toText([score]) };
}

const toText = (sentences: readonly (string | undefined)[]) =>
  sentences.flatMap((sentence) => (sentence ? `${sentence}.` : [])).join(" ");

/** The overall score in the latest edition, if the country has one. */
function describeScore(
  { t, local, number }: I18n,
  { later }: CountryIndex,
  country: string,
  scores: Since["scores"] | undefined,
): string | undefined {
  const last = later?.editions.at(-1);
  const overall = last && scores?.[last.id]?.overall;
  if (last === undefined || overall === undefined) return undefined;
  const [edition, most] = [local(last.short), last.scale.overall];
  return t("picture.edition", { country, edition, most, overall: number(overall, 1) });
}
