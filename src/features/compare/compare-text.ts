import { type ComparedCountry, type Comparison, summarize } from "../../domain/compare/compared.ts";
import type { CoverageRange } from "../../domain/world/world.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More countries than these are counted in the heading, not named. */
const MOST_NAMED = 3;

/** "11", or "11–13" where what is not known could raise it. */
export const rangeText = ({ certain, possible }: CoverageRange, { t, number }: I18n): string =>
  possible > certain
    ? t("compare.range", { certain: number(certain), possible: number(possible) })
    : number(certain);

/** "Peru beside Chile and Colombia". */
export function titleText(chosen: readonly ComparedCountry[], { t, list }: I18n): string {
  const [first, ...others] = chosen;
  const country = first?.name ?? "";
  if (others.length === 0) return t("compare.title-alone", { country });
  return others.length > MOST_NAMED
    ? t("compare.title-count", { country, count: others.length })
    : t("compare.title-with", { country, others: list(others.map(({ name }) => name)) });
}

/** "Measures in place, of 21: 11–13 in Peru, 13–15 in Chile and 15 in Colombia." */
export function leadText(comparison: Comparison, i18n: I18n): string {
  const { t, list } = i18n;
  const figures = comparison.countries.map((country) =>
    t("compare.figure", {
      inPlace: rangeText(summarize(comparison, country).coverage, i18n),
      country: country.name,
    }),
  );
  return t("compare.lead", {
    total: comparison.framework.indicators.length,
    figures: list(figures),
  });
}

/** "86% like Peru"; undefined for the first country itself. */
export function likenessText(
  comparison: Comparison,
  country: ComparedCountry,
  { t, percent }: I18n,
): string | undefined {
  const [first] = comparison.countries;
  if (!first || first.code === country.code) return undefined;
  const { similarity } = summarize(comparison, country);
  return similarity === undefined
    ? t("compare.alike-unknown", { country: first.name })
    : t("compare.alike", { share: percent(similarity), country: first.name });
}
