import { type Answer, type Answers, classesOf } from "../answers.ts";
import type { Areas, Group } from "../areas.ts";
import type { CountryIndex } from "../country-index.ts";
import { type Filter, foldText } from "../filter.ts";
import type { Measure } from "../framework.ts";
import { ITU_REGIONS, type ItuRegion, orderOf } from "../selection.ts";
import { type Tally, tallyAnswers } from "../tally.ts";
import { leadOf } from "./lead.ts";

/** A country as the world names it, with its region where the ITU counts it in one. */
export interface NamedCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  name: string;
  region: ItuRegion | undefined;
  /** Whether its profile is one kept on this device. */
  isKept?: boolean;
}

/** A named country with its answers to the measures in scope, in their order, and the count of them. */
export interface WorldCountry extends NamedCountry {
  answers: readonly Answer[];
  tally: Tally;
  /** What it scores overall, where the edition says so of all that is in scope. */
  overall?: number | undefined;
}

/** Countries under the name of what they have in common; `region` is undefined for those with none. */
export interface CountryGroup {
  region: ItuRegion | undefined;
  countries: readonly WorldCountry[];
}

/** Countries by name, with a profile or without, in their regions; in none as long as the areas are not known. */
export function nameCountries(
  codes: readonly string[],
  index: CountryIndex,
  areas: Areas | undefined,
  nameOf: (code: string) => string,
  language: string,
): NamedCountry[] {
  const { compare } = new Intl.Collator(language);
  return codes
    .map((code) => ({
      code,
      name: nameOf(code),
      isKept: index.countries[code]?.kept !== undefined,
      region: areas?.[code]?.ituRegion,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Counted only when someone asks: most countries stand off the screen. */
class CoveredCountry implements WorldCountry {
  declare readonly code: string;
  declare readonly name: string;
  declare readonly region: ItuRegion | undefined;
  #tally: Tally | undefined;
  constructor(
    named: NamedCountry,
    readonly answers: readonly Answer[],
    readonly overall: number | undefined,
  ) {
    Object.assign(this, named);
  }
  get tally() {
    this.#tally ??= tallyAnswers(this.answers);
    return this.#tally;
  }
}

/** The countries with their answers to these measures, and what they score overall where that is given. */
export function coverCountries(
  countries: readonly NamedCountry[],
  answers: Answers,
  measures: readonly string[],
  overall?: ReadonlyMap<string, number>,
): WorldCountry[] {
  const isWanted = answers.measures.map((code) => measures.includes(code));
  const isWhole = isWanted.every(Boolean);
  return countries.map((country) => {
    const all = answers.row(country.code);
    const row = isWhole ? all : all.filter((_, place) => isWanted[place]);
    return new CoveredCountry(country, row, overall?.get(country.code));
  });
}

/** How the countries answer one measure. */
export type MeasureCount = ReturnType<typeof countMeasures>[number];

/** For each of the measures, how these countries answer it. */
export function countMeasures(
  answers: Answers,
  countries: readonly NamedCountry[],
  indicators: readonly Measure[],
) {
  const given = answers.columns(codesOf(countries));
  return indicators.map((indicator) => ({ indicator, tally: tallyAnswers(given(indicator.code)) }));
}

/** The scope by region and group: all countries where there is neither. */
export const inScope = (
  countries: readonly WorldCountry[],
  region: ItuRegion | undefined,
  group: Group | undefined,
): readonly WorldCountry[] =>
  countries.filter(
    (country) =>
      (!region || country.region === region) && (!group || group.countries.includes(country.code)),
  );

/** What is listed of the countries in scope: those whose name or code has all the words, and that give one of the answers, if any are asked for, to the one measure or to any in scope. */
export type Listing = Pick<Filter, "statuses" | "text"> & { asked: string | undefined };

/** Those of the countries that are listed; what is counted is not narrowed by it. */
export function listCountries(
  countries: readonly WorldCountry[],
  answers: Answers,
  { statuses, asked, text }: Listing,
): readonly WorldCountry[] {
  const words = foldText(text).split(/\s/).filter(Boolean);
  if (statuses.length === 0 && words.length === 0) return countries;
  return countries.filter((country) => {
    const given = asked === undefined ? country.answers : [answers.cell(country.code, asked)];
    if (statuses.length > 0 && !given.some((one) => statuses.includes(one.class))) return false;
    return words.every((word) => foldText(`${country.name} ${country.code}`).includes(word));
  });
}

/** Countries that come by name, in the order of an address, what goes furthest first or last; a stable sort leaves ties by name. */
export function arrangeCountries(
  countries: readonly WorldCountry[],
  answers: Answers,
  order: string | undefined,
): readonly WorldCountry[] {
  const { by = "name", isReversed } = orderOf(order);
  if (by === "name") return isReversed ? countries.toReversed() : countries;
  const compare = comparison(by, answers);
  return compare ? countries.toSorted(isReversed ? (a, b) => compare(b, a) : compare) : countries;
}

/** By coverage, the overall score where there is one, or by the answer to a measure; undefined for what leaves names as they are. */
function comparison(by: string, { framework, measures, cell }: Answers) {
  const { compare } = leadOf(framework);
  // What became of each "no" keeps to it within regions too.
  if (by === "coverage" || (by === "region" && framework.cells === "outcome"))
    return (a: WorldCountry, b: WorldCountry) =>
      a.overall === undefined || b.overall === undefined
        ? compare(a.tally, b.tally)
        : b.overall - a.overall;
  if (!measures.includes(by)) return undefined;
  const classes = classesOf(framework);
  return (a: WorldCountry, b: WorldCountry) => {
    const [first, second] = [cell(a.code, by), cell(b.code, by)];
    const apart = classes.indexOf(first.class) - classes.indexOf(second.class);
    return apart || (second.score ?? 0) - (first.score ?? 0);
  };
}

/** The countries by ITU region, those that it counts with none at the end; a region without countries is left out. */
export const groupByRegion = (countries: readonly WorldCountry[]): CountryGroup[] =>
  [...ITU_REGIONS, undefined]
    .map((region) => ({ region, countries: countries.filter((one) => one.region === region) }))
    .filter((group) => group.countries.length > 0);

export const codesOf = (countries: readonly NamedCountry[]): string[] =>
  countries.map(({ code }) => code);
