import { type Areas, ITU_REGIONS, type ItuRegion } from "../areas.ts";
import type { CountryStatuses } from "../compare/comparison.ts";
import { type CountryEntry, type CountryIndex, decodeStatuses } from "../country-index.ts";
import type { Filter } from "../filter.ts";
import type { Framework } from "../framework.ts";
import { STATUSES, type Status } from "../status.ts";
import { foldText } from "../text.ts";
import { type CoverageRange, computeCoverageRange, orderCountries } from "./world.ts";

/** A country as the world names it, with its region where the ITU counts it in one. */
export interface NamedCountry extends CountryStatuses {
  name: string;
  region: ItuRegion | undefined;
  /** Whether its profile is one kept on this device. */
  isKept?: boolean;
}

/** A named country with its coverage over the indicators shown. */
export interface WorldCountry extends NamedCountry {
  coverage: CoverageRange;
}

/** Countries under the name of what they have in common; `region` is undefined for those with none. */
export interface CountryGroup {
  region: ItuRegion | undefined;
  countries: readonly WorldCountry[];
}

/** What narrows the countries. */
export interface WorldFilter {
  filter: Filter;
  region: ItuRegion | undefined;
  /** Positions of the indicators shown. */
  positions: readonly number[];
  /** Position of the one indicator that the statuses are asked of; undefined for any of those shown. */
  asked: number | undefined;
}

/** All countries of the index, by name; in no region until the areas are known. */
export const nameCountries = (
  index: CountryIndex,
  nameOf: (entry: CountryEntry) => string,
  language: string,
): NamedCountry[] =>
  orderCountries(
    Object.entries(index.countries).map(([code, entry]) => ({
      code,
      name: nameOf(entry),
      isKept: entry.kept !== undefined,
      region: undefined,
      statuses: decodeStatuses(entry),
    })),
    "name",
    language,
  );

/** The countries in their regions. */
export const locateCountries = (countries: readonly NamedCountry[], areas: Areas): NamedCountry[] =>
  countries.map((country) => ({ ...country, region: areas[country.code]?.ituRegion }));

/** The countries with their coverage over the indicators at these positions. */
export const coverCountries = (
  countries: readonly NamedCountry[],
  positions: readonly number[],
): WorldCountry[] =>
  countries.map((country) => ({
    ...country,
    coverage: computeCoverageRange(
      positions.map((position) => country.statuses[position] ?? "missing"),
    ),
  }));

/** Positions of the indicators of these pillars, of all where there are none, in the framework's order. */
export const shownPositions = ({ indicators }: Framework, pillars: Filter["pillars"]): number[] =>
  indicators.flatMap(({ pillar }, position) =>
    pillars.length === 0 || pillars.includes(pillar) ? [position] : [],
  );

/** The countries that pass every part of the filter; a text is looked for in their names and codes. */
export function filterCountries(
  countries: readonly WorldCountry[],
  { filter, region, positions, asked }: WorldFilter,
): WorldCountry[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const places = asked === undefined ? positions : [asked];
  const fits = (status: Status | undefined) =>
    filter.statuses.some((wanted) => wanted === (status ?? "missing"));
  return countries.filter(
    (country) =>
      (region === undefined || country.region === region) &&
      (filter.statuses.length === 0 ||
        places.some((position) => fits(country.statuses[position]))) &&
      (words.length === 0 || hasWords(foldText(`${country.name} ${country.code}`), words)),
  );
}

const hasWords = (text: string, words: readonly string[]) =>
  words.every((word) => text.includes(word));

/** The countries by ITU region, those that it counts with none at the end; a region without countries is left out. */
export const groupByRegion = (countries: readonly WorldCountry[]): CountryGroup[] =>
  [...ITU_REGIONS, undefined]
    .map((region) => ({
      region,
      countries: countries.filter((country) => country.region === region),
    }))
    .filter((group) => group.countries.length > 0);

/** Countries that come by name, in the order of an address: by coverage (its certain end first), or by their answer to an indicator. */
export function arrangeCountries(
  countries: readonly WorldCountry[],
  order: string | undefined,
  framework: Framework,
): readonly WorldCountry[] {
  if (order === "coverage")
    return countries.toSorted(
      ({ coverage: a }, { coverage: b }) => b.certain - a.certain || b.possible - a.possible,
    );
  const position = framework.indicators.findIndex(({ code }) => code === order);
  if (position < 0) return countries;
  // A stable sort leaves ties by name: no name is compared again.
  const rank = ({ statuses }: WorldCountry) => STATUSES.indexOf(statuses[position] ?? "missing");
  return countries.toSorted((a, b) => rank(a) - rank(b));
}

/** How many countries have so many indicators surely in place: an entry for each number from 0 to `total`. */
export function computeDistribution(countries: readonly WorldCountry[], total: number): number[] {
  const counts = Array.from({ length: total + 1 }, () => 0);
  for (const { coverage } of countries)
    counts[coverage.certain] = (counts[coverage.certain] ?? 0) + 1;
  return counts;
}

/** The middle of the countries' certain coverage; undefined where there is none. */
export function computeMedianCertain(countries: readonly WorldCountry[]): number | undefined {
  const sorted = countries.map(({ coverage }) => coverage.certain).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
