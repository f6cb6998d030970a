import { ROLES } from "../../domain/answers.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap, type GapList } from "../../domain/compare/gaps.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { asChosen } from "./compare-text.ts";

/** More instruments than these are counted, not named. */
const MOST_NAMED = 2;

/** What the first country lacks beside the others, in the order shown. */
export const gapsOf = ({ answers, countries, measures }: Scope): GapList<ComparedCountry> => {
  const [first, ...others] = countries;
  return first
    ? computeGaps(answers, first, others, measures)
    : { gaps: [], notCounted: [], lackedByAll: [] };
};

/** What each model names for the measure, where it names something; instruments that are only drafts are no models. */
export const namedBy = ({ indicator, models }: Gap<ComparedCountry>) =>
  models.flatMap(({ name, profile }) => {
    const instruments = profile?.indicators[indicator.code]?.instruments ?? [];
    const names = instruments.filter(({ draft }) => !draft).map((instrument) => instrument.name);
    return names.length > 0 ? [{ country: name, names }] : [];
  });

/** The names of countries. */
export const namesOf = (countries: readonly ComparedCountry[]) => countries.map(({ name }) => name);

/** "What Peru lacks and others have"; the other by name where there is only one. */
export function gapTitle(scope: Scope, { t }: I18n): string {
  const [first, other, ...more] = asChosen(scope);
  const country = first?.name ?? "";
  return other && more.length === 0
    ? t("compare.gaps.title-one", { country, other: other.name })
    : t("compare.gaps.title", { country });
}

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead(
  { gaps }: GapList<ComparedCountry>,
  { countries }: Scope,
  { t }: I18n,
): string {
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
export function gapText(
  gap: Gap<ComparedCountry>,
  { countries: [first] }: Scope,
  i18n: I18n,
): string {
  const { t, list } = i18n;
  const { models, notKnown, answer } = gap;
  const names = namedText(gap, i18n);
  const sentences = [t("compare.gaps.in-place", { models: list(namesOf(models)) })];
  if (names) sentences.push(t("compare.gaps.named", { names }));
  if (ROLES[answer.class] === "part")
    sentences.push(t("compare.gaps.partly", { country: first?.name ?? "" }));
  if (notKnown.length > 0)
    sentences.push(t("compare.gaps.not-known", { countries: list(namesOf(notKnown)) }));
  return sentences.join(" ");
}

/** What the models name: the first of each, and how many more. */
function namedText(gap: Gap<ComparedCountry>, { t, list }: I18n): string {
  const named = namedBy(gap);
  const first = named
    .slice(0, MOST_NAMED)
    .flatMap(({ country, names: [name = ""] }) => t("compare.gaps.through", { name, country }));
  const more = named.reduce((sum, { names }) => sum + names.length, 0) - first.length;
  return list(more > 0 ? [...first, t("reading.more", { count: more })] : first);
}

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes(
  { notCounted, lackedByAll }: GapList<ComparedCountry>,
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
