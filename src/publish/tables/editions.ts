import type { Edition } from "../../domain/editions/edition.ts";
import { FrameworkFileSchema } from "../../domain/framework.ts";
import { parseWith } from "../../domain/parsing.ts";
import { localized, type Row } from "../create-table.ts";
import type { Country, PublicationInput } from "../input.ts";
import { nameCountry } from "./cells.ts";
import { PROFILES } from "./sources.ts";

/** One row for each measure of the profiles and of the editions. */
export function measureRows({ framework, later }: PublicationInput): Row[] {
  const { indicators } = parseWith(FrameworkFileSchema, framework, "framework.json");
  return [
    ...indicators.map(({ code: measure, pillar, title, question }) => ({
      ...{ edition: PROFILES, measure, pillar, api_file: `measures/${measure}.json` },
      ...{ ...localized("title", title), ...localized("question", question) },
    })),
    ...(later?.editions ?? []).flatMap(({ slug: edition, indicators }) =>
      indicators.map(({ code: measure, pillar, title }) => ({
        ...{ edition, measure, pillar, ...localized("title", title) },
      })),
    ),
  ];
}

/** One row for the profiles and for each edition, including editions with only overall scores. */
export const editionRows = ({ framework, countries, later }: PublicationInput): Row[] => [
  {
    ...{ edition: PROFILES, ...localized("edition_title", framework.title), answers: "status" },
    ...{ years: framework.years.replace("–", "/"), measures: framework.indicators.length },
    countries: countries.filter(({ profile }) => profile).length,
    max_measure: "not-applicable",
    threshold: "not-applicable",
    max_pillar: "not-applicable",
    max_overall: "not-applicable",
    source: PROFILES,
  },
  ...(later?.overall ?? []).map(({ id, slug, short, years, max, note, scores }) => {
    const { title, indicators, scale } = later?.editions.find((one) => one.id === id) ?? {};
    return {
      ...{ edition: slug, ...localized("edition_title", title ?? short), answers: "score", years },
      ...{ measures: indicators?.length, countries: Object.keys(scores).length },
      ...{ max_measure: scale?.max, threshold: scale?.threshold, max_pillar: scale?.pillar },
      ...{ max_overall: max, ...localized("note", note), source: slug },
      api_file: `editions/${slug}.json`,
    };
  }),
];

/** One row for each measure of the profiles and each later edition, with the corresponding measures. */
export const crosswalkRows = ({ framework, later }: PublicationInput): Row[] =>
  framework.indicators.flatMap(({ code: measure, title }) =>
    (later?.editions ?? []).map(({ id, slug: edition }) => {
      const pair = later?.crosswalk.indicators[measure]?.[id];
      const { strength = "none", measures, caution } = pair ?? {};
      return {
        ...{ measure, measure_title: title, edition },
        question: strength === "none" ? "not-asked" : strength,
        edition_measures: strength === "none" ? undefined : measures,
        ...localized("caution", caution),
      };
    }),
  );

/** One row per country for each measure, each pillar and the overall score of each edition. */
export const scoreRows = ({ countries, later }: PublicationInput): Row[] =>
  (later?.overall ?? []).flatMap(({ id, slug, max }) => {
    const edition = later?.editions.find((one) => one.id === id);
    return countries.flatMap((country) =>
      [
        ...(edition ? partScores(edition, country) : []),
        { level: "overall", code: "overall", max, ...country.since?.overall?.[id] },
      ].map((score) => ({ edition: slug, ...nameCountry(country), ...score })),
    );
  });

/** A country's scores for the measures and pillars of an edition. */
function partScores({ indicators, pillars, scale, scores }: Edition, country: Country): Row[] {
  const own = scores[country.code];
  const rank = "not-applicable";
  return [
    ...indicators.map(({ code }, at) => ({
      ...{ level: "measure", code, max: scale.max, score: own?.measures[at], rank },
    })),
    ...pillars.map(({ id: code }, at) => ({
      ...{ level: "pillar", code, max: scale.pillar, score: own?.pillars[at], rank },
    })),
  ];
}
