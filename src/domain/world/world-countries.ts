import { type Answer, type AnswerClass, type Answers, ROLES, type Role } from "../answers.ts";
import type { Areas } from "../areas.ts";
import type { CountryIndex } from "../country-index.ts";
import { createCountrySearch } from "../country-names.ts";
import { type TableKind, tableKindOf } from "../editions/table-kind.ts";
import { type Filter, passesStatuses } from "../filter.ts";
import type { Measure } from "../framework.ts";
import { createNameOrder } from "../name-order.ts";
import { ITU_REGIONS, type ItuRegion, orderOf } from "../selection.ts";
import { type Tally, tallyAnswers } from "../tally.ts";
import type { CountryFacts } from "./country-facts.ts";

export interface NamedCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  /** Undefined until the areas have loaded. */
  alpha2?: string | undefined;
  name: string;
  /** Undefined outside the ITU regions, and until the areas have loaded. */
  region: ItuRegion | undefined;
  /** Whether its profile is kept on this device. */
  isKept?: boolean;
}

/** A country with its answers to the measures in scope. */
export interface WorldCountry extends NamedCountry {
  /** In the framework's order. */
  answers: readonly Answer[];
  tally: Tally;
  /** Overall score, for tables that show it. */
  overall?: number | undefined;
}

export interface CountryGroup<C extends NamedCountry = WorldCountry> {
  region: ItuRegion | undefined;
  countries: readonly C[];
}

/** Adds names and regions to country codes, and sorts by name. */
export function nameCountries(
  codes: readonly string[],
  index: Pick<CountryIndex, "countries">,
  areas: Areas | undefined,
  nameOf: (code: string) => string,
  language: string,
): NamedCountry[] {
  const inOrder = createNameOrder(language);
  return codes
    .map((code) => ({
      code,
      name: nameOf(code),
      alpha2: areas?.[code]?.alpha2,
      isKept: index.countries[code]?.kept !== undefined,
      region: areas?.[code]?.ituRegion,
    }))
    .sort((a, b) => inOrder(a.name, b.name));
}

/** Adds the answers to these measures, their tally and the overall score to each country. */
export function coverCountries(
  countries: readonly NamedCountry[],
  answers: Answers,
  measures: readonly string[],
  overall?: ReadonlyMap<string, number>,
): WorldCountry[] {
  const isWanted = answers.measures.map((code) => measures.includes(code));
  return countries.map((country) => {
    const row = answers.row(country.code).filter((_, column) => isWanted[column]);
    return {
      ...country,
      answers: row,
      tally: tallyAnswers(row),
      overall: overall?.get(country.code),
    };
  });
}

export interface MeasureCount {
  indicator: Measure;
  tally: Tally;
}

export function countByMeasure(
  answers: Answers,
  countries: readonly NamedCountry[],
  indicators: readonly Measure[],
): MeasureCount[] {
  const columnOf = answers.columns(codesOf(countries));
  const tallyOf = ({ code }: Measure) => tallyAnswers(columnOf(code));
  return indicators.map((indicator) => ({ indicator, tally: tallyOf(indicator) }));
}

/** The classes that the filter offers. For scores and outcomes, only classes that occur or are chosen. */
export const offeredClasses = (
  { classes, offersAllClasses }: TableKind,
  counts: readonly MeasureCount[],
  chosen: readonly AnswerClass[],
): AnswerClass[] =>
  classes.filter(
    (answerClass) =>
      offersAllClasses ||
      chosen.includes(answerClass) ||
      counts.some(({ tally }) => tally.counts[answerClass] > 0),
  );

/** A filter for countries by name, and by the answer to `measure` or to any measure in scope. Counts ignore this filter. */
export type Listing = Pick<Filter, "statuses" | "text"> & { measure: string | undefined };

/** Creates a filter for countries. The text matches codes, and names in any interface language. Statuses match the answer to `measure` or, if undefined, any answer. */
export function createListing(countries: readonly WorldCountry[], answers: Answers) {
  const search = createCountrySearch(
    countries.map((one) => ({ ...one, alpha3: one.code, alpha2: one.alpha2 ?? "" })),
  );
  return ({ statuses, measure, text }: Listing): readonly WorldCountry[] => {
    const codes = new Set(codesOf(search(text)));
    return countries.filter(({ code, answers: row }) => {
      const some = measure === undefined ? row : [answers.cell(code, measure)];
      const kinds = some.map((one) => one.class);
      return codes.has(code) && passesStatuses(statuses, kinds);
    });
  };
}

/**
 * Sorts countries that are already sorted by name. Ties stay in that order, with one exception: if a table whose
 * default order is coverage is sorted by region, the countries of each region are sorted by coverage. Countries without
 * a value come last.
 */
export function sortCountries(
  countries: readonly WorldCountry[],
  answers: Answers,
  order: string | undefined,
  factOf: CountryFacts["factOf"],
): readonly WorldCountry[] {
  const { by, isReversed } = orderOf(order);
  if (by === undefined || by === "name") return isReversed ? countries.toReversed() : countries;
  const { hasValue, compare, compareTies } = comparisonBy(by, answers, factOf);
  return countries.toSorted(
    (a, b) =>
      Number(hasValue(b)) - Number(hasValue(a)) ||
      (isReversed && hasValue(a) ? compare(b, a) : compare(a, b)) ||
      (compareTies?.(a, b) ?? 0),
  );
}

interface Comparison {
  hasValue: (country: WorldCountry) => boolean;
  compare: (a: WorldCountry, b: WorldCountry) => number;
  /** Breaks ties. Its direction is never reversed. */
  compareTies?: Comparison["compare"];
}

/** Compares by region, coverage, overall score, the answer to a measure, or a fact. */
function comparisonBy(
  by: string,
  { framework, measures, cell }: Answers,
  factOf: CountryFacts["factOf"],
): Comparison {
  const { classes, defaultOrder, lead } = tableKindOf(framework);
  const byCoverage: Comparison["compare"] = (a, b) =>
    a.overall === undefined || b.overall === undefined
      ? lead.compare(a.tally, b.tally)
      : b.overall - a.overall;
  if (by === "coverage") return { hasValue: ({ tally }) => tally.asked > 0, compare: byCoverage };
  if (measures.includes(by)) {
    const rankOf = ({ code }: WorldCountry) => classes.indexOf(cell(code, by).class);
    const scoreOf = ({ code }: WorldCountry) => cell(code, by).score ?? 0;
    return {
      hasValue: ({ code }) => !NO_ANSWER.includes(ROLES[cell(code, by).class]),
      compare: (a, b) => rankOf(a) - rankOf(b) || scoreOf(b) - scoreOf(a),
    };
  }
  const isRegion = by === "region";
  const numberOf = ({ code, region }: WorldCountry) => {
    if (isRegion) return region && -ITU_REGIONS.indexOf(region);
    const fact = factOf(code, by);
    return typeof fact === "string" ? Date.parse(fact) : fact;
  };
  return {
    hasValue: (country) => numberOf(country) !== undefined,
    compare: (a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0),
    // Within a region, countries are in the table's default order.
    ...(isRegion && defaultOrder === "coverage" && { compareTies: byCoverage }),
  };
}

const NO_ANSWER: readonly Role[] = ["unknown", "unasked"];

/** Groups countries by ITU region. Countries outside the regions come last. Omits empty regions. */
export const groupByRegion = <C extends NamedCountry>(
  countries: readonly C[],
  order?: string,
): CountryGroup<C>[] =>
  [...(orderOf(order).isReversed ? ITU_REGIONS.toReversed() : ITU_REGIONS), undefined]
    .map((region) => ({ region, countries: countries.filter((one) => one.region === region) }))
    .filter((group) => group.countries.length > 0);

export const codesOf = (countries: readonly NamedCountry[]): string[] =>
  countries.map(({ code }) => code);
