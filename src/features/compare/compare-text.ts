import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeLikeness } from "../../domain/compare/likeness.ts";
import { pairOf } from "../../domain/compare/pairing.ts";
import { type ComparedPillar, PLACES, placeOfFirst } from "../../domain/compare/standing.ts";
import type { Selection } from "../../domain/selection.ts";
import { shareInPlace, type Tally, tally } from "../../domain/tally.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More countries than these are counted in the heading, not named. */
const MOST_IN_TITLE = 3;
/** Up to so many countries there is room for what each names, and it is shown from the start. */
const NAMES_UP_TO = 4;

/** Whether what is named stands beside each mark: as the address says, or else where there is room. */
export const showsNames = (
  { withWords }: Pick<Selection, "withWords">,
  { countries }: Pick<Scope, "countries">,
): boolean => withWords ?? countries.length <= NAMES_UP_TO;

/** The countries as they were chosen, whatever the order they are shown in. */
export const asChosen = ({ countries }: Pick<Scope, "countries">): ComparedCountry[] =>
  countries.toSorted((a, b) => a.place - b.place);

export const namesOf = (countries: readonly ComparedCountry[]) => countries.map(({ name }) => name);

/** Whether scores are compared, and not what documents say. */
export const isScored = ({ answers }: Pick<Scope, "answers">): boolean =>
  answers.framework.cells === "score";

/**
 * What messages take of a comparison: `cells` chooses between what documents say and scores, `years` are those of the later
 * edition, `others` is how many countries there are beside the first.
 */
export const valuesOf = ({ answers, countries, pairing }: Scope, { local }: I18n) => ({
  cells: answers.framework.cells,
  edition: local(answers.framework.title),
  years: (pairing?.scores ?? answers).framework.years,
  country: countries[0]?.name ?? "",
  other: countries[1]?.name ?? "",
  others: countries.length - 1,
});

/** What a country's profile names for an indicator. */
export const instrumentsOf = ({ profile }: ComparedCountry, indicator: string) =>
  profile?.indicators[indicator]?.instruments ?? [];

/** "Peru compared with Chile and Colombia". */
export function titleText(scope: Scope, { t, list }: I18n): string {
  const [first, ...others] = asChosen(scope);
  const country = first?.name ?? "";
  if (others.length === 0) return t("compare.title-alone", { country });
  return others.length > MOST_IN_TITLE
    ? t("compare.title-count", { country, count: others.length })
    : t("compare.title-with", { country, others: list(namesOf(others)) });
}

/** The indicator of the profiles whose drawer a measure opens; undefined where the profiles did not ask it. */
export const openedBy = (scope: Scope, measure: string): string | undefined =>
  isScored(scope) ? scope.pairing && pairOf(scope.pairing, measure)?.then : measure;

/** "12 of 20", and with its words "12 of 20 at 0.5 or more"; a country that the edition does not have has no count. */
export function headCount(
  scope: Scope,
  { code, entry }: Pick<ComparedCountry, "code" | "entry">,
  i18n: I18n,
): { short: string; long: string } {
  const counted = tally(scope.answers, [code], scope.measures);
  const none = i18n.t(isScored(scope) ? "scorecard.no-score" : "compare.no-profile");
  if (counted.asked === 0 && (isScored(scope) || !entry)) return { short: none, long: none };
  const count = countOf(i18n, counted);
  return { short: count, long: i18n.t("compare.head", { ...valuesOf(scope, i18n), count }) };
}

/** The title of the matrix, with its edition where that is a later one. */
export const matrixTitle = (scope: Scope, i18n: I18n): string =>
  i18n.t("compare.matrix", valuesOf(scope, i18n));

/** "Measures in place: 11 of 21 in Peru, 13 of 21 in Chile and 15 of 21 in Colombia." */
export function leadText(scope: Scope, i18n: I18n): string {
  const figures = scope.countries.map((country) =>
    i18n.t("compare.figure", {
      count: headCount(scope, country, i18n).short,
      country: country.name,
    }),
  );
  return i18n.t("compare.lead", { ...valuesOf(scope, i18n), figures: i18n.list(figures) });
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

/** Where the first country stands among the others: a sentence for each place, and one for what is not known. */
export function standingText(
  compared: readonly ComparedPillar<ComparedCountry>[],
  scope: Scope,
  i18n: I18n,
): string {
  const { t, list, local } = i18n;
  const titlesOf = (isMeant: (one: ComparedPillar<ComparedCountry>) => boolean) =>
    list(compared.filter(isMeant).map(({ pillar }) => local(pillar.short)));
  const found = PLACES.flatMap((place) => {
    const pillars = titlesOf((one) => placeOfFirst(one) === place);
    return pillars === "" ? [] : [{ place, pillars }];
  });
  const sentences = found.map(({ place, pillars }, index) =>
    t(`compare.standing.${place}`, { ...valuesOf(scope, i18n), pillars, index }),
  );
  const open = titlesOf(({ shares }) => shares.some((share) => share.open > 0));
  if (open !== "") sentences.push(t("compare.standing.open", { pillars: open }));
  return sentences.join(" ");
}
