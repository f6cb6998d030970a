import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { editionsQuery } from "../dataset/later-queries.ts";
import { measureWords } from "../dataset/measure-words.ts";
import { countryQuery, sinceQuery } from "../dataset/queries.ts";
import { answersOf, type CountryIndex, resolveScored } from "../domain/country-index.ts";
import { NO_SELECTION } from "../domain/selection.ts";
import { tally } from "../domain/tally.ts";
import { measureFinding } from "../figure/describe-measure.ts";
import { describeSnapshot } from "../figure/describe-view.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { PAGE_VIEWS } from "../url/page-path.ts";
import {
  describeProfilePreview,
  describeScoresPreview,
  describeWorldPreview,
} from "./preview/describe-preview.tsx";
import type { SitePage } from "./site-pages.ts";

/** Data for describing a page. The cache of `client` must contain the data of the page. */
export interface Site {
  client: QueryClient;
  index: CountryIndex;
  i18n: I18n;
}

/** The description of a page for search engines and link previews, and its preview picture. */
export function subjectOf(site: Site, { selection }: SitePage) {
  const { index, i18n } = site;
  const { view, country, measure } = selection;
  const values = { years: framework.years, count: Object.keys(index.countries).length };
  if (view === "scorecard" && country !== undefined) return describeCountry(site, country);
  const world = { preview: describeWorldPreview(i18n, index), picture: "world" };
  const asked = view === "measure" && measureWords(measure ?? "");
  if (asked) {
    const total = tally(answersOf(framework, index), undefined, [asked.code]);
    const found = toText(i18n, [measureFinding(i18n, total, i18n.local(asked.title))]);
    return { ...world, description: i18n.join("space", i18n.local(asked.question), found) };
  }
  const page = PAGE_VIEWS.find((one) => one === view);
  const description = page ? i18n.t(`page.${page}`, values) : i18n.t("app.claim", values);
  return { ...world, description };
}

function describeCountry({ client, index, i18n }: Site, code: string) {
  const entry = index.countries[code];
  const scored = resolveScored(index, code);
  const name = i18n.countryName((entry ?? scored)?.alpha2 ?? code);
  const published = entry && client.getQueryData(countryQuery(framework, entry).queryKey);
  const since = published?.since ?? client.getQueryData(sinceQuery(scored?.file).queryKey);
  const last = index.later?.editions.findLast(({ id }) => since?.scores[id]);
  const scores = last && since?.scores[last.id];
  const score =
    last &&
    scores &&
    i18n.t("picture.edition", {
      country: name,
      edition: i18n.local(last.short),
      most: last.scale.overall,
      overall: i18n.number(scores.overall, 1),
    });
  const subject = { country: { code, name }, picture: code };
  if (entry && published) {
    const { profile } = published;
    const country = { code, name, entry };
    const { headline } = describeSnapshot(i18n, country, profile, index, NO_SELECTION);
    const preview = describeProfilePreview(i18n, name, profile);
    return { ...subject, preview, description: toText(i18n, [headline, score]) };
  }
  const later = client.getQueryData(editionsQuery(framework, index.later).queryKey);
  const edition = later?.editions.find(({ id }) => id === last?.id);
  if (!edition || !scores)
    throw new Error(`The page of ${code} was described before its data loaded`);
  const preview = describeScoresPreview(i18n, name, edition, scores);
  return { ...subject, preview, description: toText(i18n, [score]) };
}

const toText = ({ t, join }: I18n, sentences: readonly (string | undefined)[]) =>
  join("space", ...sentences.map((claim) => claim && t("chart.sentence", { claim })));
