import { ROLES } from "../../domain/answers.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap, type GapList } from "../../domain/compare/gaps.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { asChosen } from "./compare-text.ts";

/** More instruments than these are counted, not named. */
const MOST_NAMED = 2;

/** A country that has a measure in place, with the instruments that its profile names for it. */
interface Model {
  country: ComparedCountry;
  /** Names; none where the profile names nothing, or is not here. */
  through: readonly string[];
}

/** What the first country lacks beside the others, in the order shown. */
export const gapsOf = ({ answers, countries, measures }: Scope): GapList => {
  const [first, ...others] = countries.map(({ code }) => code);
  return first === undefined
    ? { gaps: [], notCounted: [], lackedByAll: [] }
    : computeGaps(answers, first, others, measures);
};

/** Who has it, through what; instruments that are only drafts are no models. */
export const modelsOf = ({ countries }: Scope, { indicator, models }: Gap): Model[] =>
  countries
    .filter(({ code }) => models.includes(code))
    .map((country) => ({
      country,
      through: (country.profile?.indicators[indicator.code]?.instruments ?? [])
        .filter(({ draft }) => !draft)
        .map(({ name }) => name),
    }));

/** Names of the countries of these codes, in the order shown. */
export const namesOf = ({ countries }: Scope, codes: readonly string[]): string[] =>
  countries.filter(({ code }) => codes.includes(code)).map(({ name }) => name);

/** "What Peru lacks and others have"; the other by name where there is only one. */
export function gapTitle(scope: Scope, { t }: I18n): string {
  const [first, other, ...more] = asChosen(scope);
  const country = first?.name ?? "";
  return other && more.length === 0
    ? t("compare.gaps.title-one", { country, other: other.name })
    : t("compare.gaps.title", { country });
}

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead({ gaps }: GapList, { countries }: Scope, { t }: I18n): string {
  const [first, ...others] = countries;
  const partial = gaps.filter(({ answer }) => ROLES[answer.class] === "part").length;
  return t("compare.gaps.lead", {
    country: first?.name ?? "",
    count: gaps.length - partial,
    partial,
    others: others.length,
  });
}

/** "In place in Chile and Colombia. Named there: CLCERT (Chile) and 2 more. Peru has it in part. Not known in Uruguay." */
export function gapText(gap: Gap, scope: Scope, i18n: I18n): string {
  const { t, list } = i18n;
  const models = modelsOf(scope, gap);
  const named = namedText(models, i18n);
  return [
    t("compare.gaps.in-place", { models: list(models.map(({ country }) => country.name)) }),
    named && t("compare.gaps.named", { names: named }),
    ROLES[gap.answer.class] === "part" &&
      t("compare.gaps.partly", { country: scope.countries[0]?.name ?? "" }),
    gap.notKnown.length > 0 &&
      t("compare.gaps.not-known", { countries: list(namesOf(scope, gap.notKnown)) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the models name: the first of each, and how many more. */
function namedText(models: readonly Model[], { t, list }: I18n): string {
  const firsts = models.flatMap(({ country, through: [name] }) =>
    name === undefined ? [] : [t("compare.gaps.through", { name, country: country.name })],
  );
  const named = firsts.slice(0, MOST_NAMED);
  const all = models.reduce((sum, { through }) => sum + through.length, 0);
  const more = all - named.length;
  return list(more > 0 ? [...named, t("reading.more", { count: more })] : named);
}

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes(
  { notCounted, lackedByAll }: GapList,
  { countries }: Scope,
  { t, list, local }: I18n,
): string[] {
  const [first, ...others] = countries;
  const country = first?.name ?? "";
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  const notes: string[] = [];
  if (notCounted.length > 0)
    notes.push(t("compare.gaps.not-counted", { country, measures, count: notCounted.length }));
  if (lackedByAll.length > 0)
    notes.push(
      t("compare.gaps.lacked-by-all", {
        country,
        count: lackedByAll.length,
        others: others.length,
      }),
    );
  return notes;
}
