import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeLikeness } from "../../domain/compare/likeness.ts";
import { pairOf } from "../../domain/compare/pairing.ts";
import {
  type ComparedPillar,
  computeStanding,
  computeWidestGap,
  PLACES,
} from "../../domain/compare/standing.ts";
import type { Pillar } from "../../domain/framework.ts";
import { shareInPlace, type Tally, tally } from "../../domain/tally.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More countries than these are counted in the heading, not named. */
const MOST_NAMED = 3;

/** The countries as they were chosen, whatever the order they are shown in. */
export const asChosen = ({ countries }: Pick<Scope, "countries">): ComparedCountry[] =>
  countries.toSorted((a, b) => a.place - b.place);

/** "Peru compared with Chile and Colombia". */
export function titleText(scope: Scope, { t, list }: I18n): string {
  const [first, ...others] = asChosen(scope);
  const country = first?.name ?? "";
  if (others.length === 0) return t("compare.title-alone", { country });
  return others.length > MOST_NAMED
    ? t("compare.title-count", { country, count: others.length })
    : t("compare.title-with", { country, others: list(others.map(({ name }) => name)) });
}

/** What a country answers to the measures in scope. */
export const tallyOf = (
  { answers, measures }: Scope,
  { code }: Pick<ComparedCountry, "code">,
): Tally => tally(answers, [code], measures);

/** Whether scores are compared, and not what documents say. */
export const isScored = ({ answers }: Pick<Scope, "answers">): boolean =>
  answers.framework.cells === "score";

/** The indicator of the profiles whose drawer a measure opens; undefined where the profiles did not ask it. */
export const openedBy = (scope: Scope, measure: string): string | undefined =>
  isScored(scope) ? scope.pairing && pairOf(scope.pairing, measure)?.then : measure;

/** "11 of 21 in place", "12 of 20 at 0.5 or more". */
export const headText = (scope: Scope, country: ComparedCountry, i18n: I18n): string => {
  const counted = tallyOf(scope, country);
  if (isScored(scope) && counted.asked === 0) return i18n.t("scorecard.no-score");
  const count = countOf(i18n, counted);
  return i18n.t(isScored(scope) ? "compare.head-score" : "compare.head", { count });
};

/** "12 of 20"; a country that the edition does not have has no count. */
export const shortCount = (scope: Scope, country: ComparedCountry, i18n: I18n): string => {
  const counted = tallyOf(scope, country);
  return isScored(scope) && counted.asked === 0
    ? i18n.t("scorecard.no-score")
    : countOf(i18n, counted);
};

/** The title of the matrix, with its edition where that is a later one. */
export const matrixTitle = (scope: Scope, { t }: I18n): string =>
  isScored(scope)
    ? t("compare.matrix-score", { years: scope.answers.framework.years })
    : t("compare.matrix");

/** "Measures in place: 11 of 21 in Peru, 13 of 21 in Chile and 15 of 21 in Colombia." */
export function leadText(scope: Scope, i18n: I18n): string {
  const figures = scope.countries.map((country) =>
    i18n.t("compare.figure", { count: shortCount(scope, country, i18n), country: country.name }),
  );
  const words = { figures: i18n.list(figures) };
  return isScored(scope)
    ? i18n.t("compare.lead-score", { ...words, edition: i18n.local(scope.answers.framework.title) })
    : i18n.t("compare.lead", words);
}

/** How alike a country is to the first, as a figure and in words; undefined for the first itself. */
export function describeLikeness(
  { answers, countries: [first], measures }: Scope,
  { code }: Pick<ComparedCountry, "code">,
  { t, percent }: I18n,
): { figure: string; words: string } | undefined {
  if (!first || first.code === code) return undefined;
  const likeness = computeLikeness(answers, first.code, code, measures);
  if (!likeness) return { figure: "–", words: t("compare.alike-unknown", { country: first.name }) };
  const { share, compared } = likeness;
  const figure = percent(share);
  return { figure, words: t("compare.alike", { share: figure, country: first.name, compared }) };
}

/** "2 of 3 (67%, 1 not known)"; "–" where nothing was asked. */
export function shareText(counted: Tally, { t, percent }: I18n): string {
  const share = shareInPlace(counted);
  if (share === undefined) return "–";
  const { inPlace, asked: total, open } = counted;
  const words = { inPlace, total, share: percent(share) };
  return open > 0 ? t("compare.share-open", { ...words, open }) : t("chart.share-of", words);
}

/** Where the countries are furthest apart. */
export function widestText(
  pillars: readonly ComparedPillar<ComparedCountry>[],
  { t, percent, list, local }: I18n,
  scope: Scope,
): string {
  const gap = computeWidestGap(pillars);
  const isScore = isScored(scope);
  if (!gap) return t(isScore ? "compare.level-score" : "compare.level");
  const { ends, pillars: widest } = gap;
  const titles = list(widest.map(({ short }) => local(short)));
  if (!ends)
    return t("compare.widest-several", {
      points: Math.round(gap.difference * 100),
      pillars: titles,
    });
  const namesOf = (items: typeof ends.highest.items) =>
    list(items.map(({ country }) => country.name));
  return t(isScore ? "compare.widest-score" : "compare.widest", {
    pillar: titles,
    highest: percent(ends.highest.value),
    highestCountries: namesOf(ends.highest.items),
    lowest: percent(ends.lowest.value),
    lowestCountries: namesOf(ends.lowest.items),
  });
}

/** How a place is called beside one other country. */
const BESIDE_ONE = {
  highest: "ahead",
  between: "between",
  lowest: "behind",
  level: "even",
} as const;

/** Where the first country stands among the others: a sentence for each place, and one for what is not known. */
export function standingText(
  pillars: readonly ComparedPillar<ComparedCountry>[],
  { t, list, local }: I18n,
): string {
  const standing = computeStanding(pillars);
  const [first, other, ...more] = pillars[0]?.shares ?? [];
  const titlesOf = (some: readonly Pillar[]) => list(some.map(({ short }) => local(short)));
  const sentences = PLACES.filter((place) => standing[place].length > 0).map((place, index) =>
    t(`compare.standing.${more.length > 0 ? place : BESIDE_ONE[place]}`, {
      country: first?.country.name ?? "",
      other: other?.country.name ?? "",
      pillars: titlesOf(standing[place]),
      again: index > 0 ? "yes" : "no",
    }),
  );
  if (standing.open.length > 0)
    sentences.push(t("compare.standing.open", { pillars: titlesOf(standing.open) }));
  return sentences.join(" ");
}
