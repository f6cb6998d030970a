import { type AnswerClass, type Answers, measuresByPillar, measuresOf } from "../answers.ts";
import type { CountryEntry } from "../country-index.ts";
import type { Pairing } from "../editions/edition.ts";
import { outcomeOf } from "../editions/outcome.ts";
import { answerIn, pairOf } from "../editions/pairing.ts";
import type { CountryLaws } from "../editions/published.ts";
import type { Evidence } from "../evidence.ts";
import { createSearch, type Filter } from "../filter.ts";
import type { Measure } from "../framework.ts";
import type { Profile } from "../profile.ts";
import { byCoverage, classesPresent, type Tally, tally, tallyAnswers } from "../tally.ts";
import { sortByLikeness } from "./peers.ts";

/** A country of a comparison. Its answers are in the table; what its profile and its wording say may come later, or never. */
export interface ComparedCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  name: string;
  /** Among the countries as they were chosen: what gives it its colour and shape. The first is who the others are compared with. */
  place: number;
  entry?: CountryEntry | undefined;
  profile?: Profile | undefined;
  evidence?: Evidence | undefined;
  laws?: CountryLaws | undefined;
}

/** Countries side by side on what is in scope: every figure, likeness and gap is of these. */
export interface Scope {
  answers: Answers;
  /** In the order shown, the first chosen first. */
  countries: readonly ComparedCountry[];
  /** The same in the order in which they were chosen. */
  chosen: readonly ComparedCountry[];
  /** Codes of the measures of the pillars in view. */
  measures: readonly string[];
  pairing?: Pairing | undefined;
}

/** The same with the measures that are listed, which never change what is counted. */
export interface Comparison extends Scope {
  /** Those of the scope that fit status and text. */
  found: readonly Measure[];
  /** Those of the found that are listed: all, or only those on which the countries differ. */
  listed: readonly Measure[];
}

/** The countries in the order asked for, on the measures of these pillars. */
export function scopeComparison(
  answers: Answers,
  chosen: readonly ComparedCountry[],
  { pillars, order }: { pillars: readonly string[]; order: string | undefined },
  language: string,
  pairing?: Pairing,
): Scope {
  const { framework } = answers;
  // A pillar that an edition does not have narrows nothing in it.
  const known = pillars.filter((pillar) => framework.pillars.some(({ id }) => id === pillar));
  const measures = measuresOf(framework, known);
  const countries = orderCompared(answers, chosen, measures, order, language);
  return { answers, countries, chosen, measures, pairing };
}

/** The measures on which some country fits both status and text, pillar by pillar: all, or only those on which the countries differ. */
export function listMeasures(
  scope: Scope,
  { statuses, text }: Pick<Filter, "statuses" | "text">,
  onlyDifferences: boolean,
): Comparison {
  const { answers, countries, measures, pairing } = scope;
  const matches = createSearch(text);
  /** What a country answers to a measure, and what became of it where a later edition asked again. */
  const classesFor = (country: string, measure: string): AnswerClass[] => {
    const own = answers.cell(country, measure).class;
    const pair = pairing && pairOf(pairing, measure);
    if (!pair) return [own];
    const then = answerIn(pairing.profiles, country, pair.then);
    const since = outcomeOf(then, answerIn(pairing.scores, country, pair.later)).class;
    return since === "missing" ? [own] : [own, since];
  };
  const codes = countries.map(({ code }) => code);
  const found = measuresByPillar(answers.framework, measures)
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) =>
      countries.some(({ code, profile, evidence }) => {
        const kinds = classesFor(code, indicator.code);
        const isAsked = statuses.length === 0 || kinds.some((kind) => statuses.includes(kind));
        return isAsked && matches(indicator, profile?.indicators[indicator.code], evidence);
      }),
    );
  const listed = onlyDifferences
    ? found.filter(({ code }) => isDifferent(answers, codes, code))
    : found;
  return { ...scope, found, listed };
}

/** Whether the countries differ in their answers to a measure; not known is an answer of its own here. */
export function isDifferent(answers: Answers, countries: readonly string[], measure: string) {
  const given = countries.map((country) => answers.cell(country, measure));
  return new Set(given.map(({ class: kind, score }) => score ?? kind)).size > 1;
}

/** The first country stays first; the others by name, coverage or how alike they are to it, else as they were chosen. */
function orderCompared(
  answers: Answers,
  [first, ...others]: readonly ComparedCountry[],
  measures: readonly string[],
  order: string | undefined,
  language: string,
): ComparedCountry[] {
  if (!first) return [];
  const named = others.toSorted((a, b) => a.name.localeCompare(b.name, language));
  const countedOf = ({ code }: ComparedCountry) => tally(answers, [code], measures);
  if (order === "similarity")
    return [first, ...sortByLikeness(answers, first.code, others, measures)];
  if (order === "name") return [first, ...named];
  if (order !== "coverage") return [first, ...others];
  return [first, ...named.toSorted((a, b) => byCoverage(countedOf(a), countedOf(b)))];
}

/** On how many measures at least one of the countries gives each answer. */
export const countMeasures = (
  answers: Answers,
  countries: readonly string[],
  measures: readonly string[] = answers.measures,
): Tally["counts"] => {
  const given = measures.flatMap((measure) => classesPresent(tally(answers, countries, [measure])));
  return tallyAnswers(given.map((kind) => ({ class: kind }))).counts;
};
