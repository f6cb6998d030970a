import type { Evidence } from "../evidence.ts";
import { applyFilter, type Filter } from "../filter.ts";
import type { Framework, Indicator, Pillar } from "../framework.ts";
import type { Finding, Profile } from "../profile.ts";
import { computeRows, type Row } from "../scorecard.ts";
import { REASONS, STATUSES, type Status } from "../status.ts";
import { type CoverageRange, computeCoverageRange, orderCountries } from "../world/world.ts";
import {
  type CountryStatuses,
  computeSimilarity,
  isDifferent,
  orderBySimilarity,
} from "./comparison.ts";

/** A country of a comparison. Its statuses are there at once; what its profile and its wording say may come later, or never. */
export interface ComparedCountry extends CountryStatuses {
  name: string;
  /** Whether the profile is one kept on this device. */
  isKept?: boolean;
  profile?: Profile | undefined;
  evidence?: Evidence | undefined;
}

/** Countries side by side on the indicators of a framework, or on some of them; the first is who they are compared with. */
export interface Comparison {
  framework: Framework;
  countries: readonly ComparedCountry[];
}

/** What a column's head says of a country. */
export interface CountrySummary {
  coverage: CoverageRange;
  total: number;
  /** With the first country, 0 to 1; undefined for the first itself, and where the two share no answer. */
  similarity: number | undefined;
}

/** One pillar of a comparison, each indicator with its place in the countries' statuses. */
export interface ComparedPillarRows {
  pillar: Pillar;
  rows: readonly { indicator: Indicator; position: number }[];
}

/** Some of a larger set of peers, and how many of it were left out. */
export interface PeerChoice {
  codes: readonly string[];
  leftOut: number;
}

/** The comparison on the indicators that some country passes the filter with; other figures follow from those alone. */
export function filterComparison(comparison: Comparison, filter: Filter): Comparison {
  const { framework, countries } = comparison;
  const passing = new Set(
    countries
      .flatMap((country) => applyFilter(rowsOf(framework, country), filter, country.evidence))
      .map(({ indicator }) => indicator.code),
  );
  return narrow(comparison, ({ code }) => passing.has(code));
}

/** The comparison on the indicators that the countries differ in. */
export const onlyDifferences = (comparison: Comparison): Comparison =>
  narrow(comparison, (_, position) => isDifferent(comparison.countries, position));

/** The pillars that have indicators here, in order. */
export const groupIndicators = ({ pillars, indicators }: Framework): ComparedPillarRows[] =>
  pillars
    .map((pillar) => ({
      pillar,
      rows: indicators.flatMap((indicator, position) =>
        indicator.pillar === pillar.id ? [{ indicator, position }] : [],
      ),
    }))
    .filter(({ rows }) => rows.length > 0);

/** On how many indicators at least one country gives each answer. */
export function countIndicators({ framework, countries }: Comparison): Record<Status, number> {
  const counts = { exists: 0, partial: 0, absent: 0, unknown: 0, missing: 0 };
  framework.indicators.forEach((_, position) => {
    const given = new Set(countries.map(({ statuses }) => statuses[position] ?? "missing"));
    for (const status of given) counts[status] += 1;
  });
  return counts;
}

/** The statuses that occur anywhere in the comparison, in the fixed order. */
export const statusesGiven = (comparison: Comparison): Status[] => {
  const counts = countIndicators(comparison);
  return STATUSES.filter((status) => counts[status] > 0);
};

/** What the head of a country's column says. */
export const summarize = (
  { countries: [first] }: Comparison,
  country: ComparedCountry,
): CountrySummary => ({
  coverage: computeCoverageRange(country.statuses),
  total: country.statuses.length,
  similarity: first && first.code !== country.code ? computeSimilarity(first, country) : undefined,
});

/** The first country stays first; the others by name, coverage or how alike they are to it, else as they were chosen. */
export function orderCompared(
  countries: readonly ComparedCountry[],
  order: string | undefined,
  language: string,
): ComparedCountry[] {
  const [first, ...others] = countries;
  if (!first) return [];
  if (order === "similarity") return orderBySimilarity(countries);
  if (order === "name" || order === "coverage")
    return [first, ...orderCountries(others, order, language)];
  return [...countries];
}

/** At most so many of the candidates: those most alike to the first country, most alike first. */
export function pickMostAlike(
  first: CountryStatuses,
  candidates: readonly CountryStatuses[],
  most: number,
): PeerChoice {
  const [, ...ordered] = orderBySimilarity([first, ...candidates]);
  return {
    codes: ordered.slice(0, most).map(({ code }) => code),
    leftOut: Math.max(0, ordered.length - most),
  };
}

/** What a country says of one indicator; undefined until its profile is here. */
export const findingOf = (country: ComparedCountry, code: string): Finding | undefined =>
  country.profile?.indicators[code];

/** A country's rows; until its profile is here, with its statuses and nothing named. */
export function rowsOf(framework: Framework, country: ComparedCountry): Row[] {
  if (country.profile) return computeRows(framework, country.profile);
  return framework.indicators.flatMap((indicator, position) => {
    const pillar = framework.pillars.find(({ id }) => id === indicator.pillar);
    const status = country.statuses[position] ?? "missing";
    const finding = {
      status,
      reason: REASONS[status][0],
      instruments: [],
      contacts: [],
      reviewed: false,
    };
    return pillar ? [{ indicator, pillar, finding }] : [];
  });
}

function narrow(
  { framework, countries }: Comparison,
  keeps: (indicator: Indicator, position: number) => boolean,
): Comparison {
  const positions = framework.indicators.flatMap((indicator, position) =>
    keeps(indicator, position) ? [position] : [],
  );
  return {
    framework: {
      ...framework,
      indicators: positions.flatMap((position) => framework.indicators[position] ?? []),
    },
    countries: countries.map((country) => ({
      ...country,
      statuses: positions.map((position) => country.statuses[position] ?? "missing"),
    })),
  };
}
