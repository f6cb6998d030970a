import type { ComparedCountry } from "../../domain/compare/compared.ts";
import {
  type ComparedPillar,
  computeStanding,
  computeWidestGap,
  type PillarShare,
} from "../../domain/compare/compared-pillars.ts";
import type { Pillar } from "../../domain/framework.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** "2 of 3 (67%)", with how far what is not known could raise it. */
export function shareText({ inPlace, total, certain, possible }: PillarShare, i18n: I18n): string {
  const { t, percent } = i18n;
  const words = { inPlace, total, share: percent(certain) };
  return possible > certain
    ? t("compare.share-range", { ...words, possible: percent(possible) })
    : t("chart.share-of", words);
}

/** Where the countries are furthest apart. */
export function widestText(
  pillars: readonly ComparedPillar[],
  countries: readonly ComparedCountry[],
  i18n: I18n,
): string {
  const { t, percent, list, number } = i18n;
  const gap = computeWidestGap(pillars);
  if (!gap) return t("compare.level");
  const [only] = gap.pillars;
  if (!gap.ends || !only)
    return t("compare.widest-several", {
      points: number(Math.round(gap.difference * 100)),
      pillars: namesOf(gap.pillars, i18n),
    });
  const named = (codes: readonly string[]) =>
    list(countries.filter(({ code }) => codes.includes(code)).map(({ name }) => name));
  return t("compare.widest", {
    pillar: i18n.local(only.short),
    highest: percent(gap.ends.highest.value),
    highestCountries: named(gap.ends.highest.codes),
    lowest: percent(gap.ends.lowest.value),
    lowestCountries: named(gap.ends.lowest.codes),
  });
}

/** Where the first country stands among the others. */
export function standingText(
  pillars: readonly ComparedPillar[],
  [first, other = first, ...more]: readonly ComparedCountry[],
  i18n: I18n,
): string {
  const standing = computeStanding(pillars);
  const words = more.length > 0 ? AMONG_MANY : BESIDE_ONE;
  const clauses = (["highest", "between", "lowest", "level", "open"] as const)
    .filter((where) => standing[where].length > 0)
    .map((where) =>
      i18n.t(`compare.standing.${words[where]}`, {
        other: other?.name ?? "",
        pillars: namesOf(standing[where], i18n),
      }),
    );
  return i18n.t("compare.standing", { country: first?.name ?? "", clauses: clauses.join("; ") });
}

/** How a place is called among many, and beside one other. */
const AMONG_MANY = {
  highest: "highest",
  between: "between",
  lowest: "lowest",
  level: "level",
  open: "open",
} as const;
const BESIDE_ONE = { ...AMONG_MANY, highest: "ahead", lowest: "behind", level: "even" } as const;

const namesOf = (pillars: readonly Pillar[], { list, local }: I18n) =>
  list(pillars.map(({ short }) => local(short)));
