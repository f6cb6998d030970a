import { ROLES } from "../../domain/answers.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap, type GapList } from "../../domain/compare/gaps.ts";
import type { Scored, SinceGap } from "../../domain/compare/pairing.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { asChosen, isScored } from "./compare-text.ts";

/** More instruments than these are counted, not named. */
const MOST_NAMED = 2;

/** What the first country lacks beside the others, in the order shown. */
export const gapsOf = ({
  answers,
  countries,
  measures,
  pairing,
}: Scope): GapList<ComparedCountry> => {
  const [first, ...others] = countries;
  return first
    ? computeGaps(answers, first, others, measures, pairing)
    : { gaps: [], notCounted: [], lackedByAll: [] };
};

/** What each model names for the measure, where it names something; instruments that are only drafts are no models. */
export const namedBy = ({ indicator, models, since }: Gap<ComparedCountry>) =>
  models.flatMap(({ name, profile }) => {
    const code = since?.pair.then ?? indicator.code;
    const instruments = profile?.indicators[code]?.instruments ?? [];
    const names = instruments.filter(({ draft }) => !draft).map((instrument) => instrument.name);
    return names.length > 0 ? [{ country: name, names }] : [];
  });

/** The names of countries. */
export const namesOf = (countries: readonly ComparedCountry[]) => countries.map(({ name }) => name);

/** "What Peru lacks and others have"; the other by name where there is only one. */
export function gapTitle(scope: Scope, { t }: I18n): string {
  const [first, other, ...more] = asChosen(scope);
  const country = first?.name ?? "";
  if (isScored(scope))
    return t("compare.gaps.title-score", { country, years: scope.answers.framework.years });
  return other && more.length === 0
    ? t("compare.gaps.title-one", { country, other: other.name })
    : t("compare.gaps.title", { country });
}

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead({ gaps }: GapList<ComparedCountry>, scope: Scope, { t }: I18n): string {
  const [first, ...others] = scope.countries;
  const modelled = gaps.filter(({ models }) => models.length > 0);
  const partial = modelled.filter(({ answer }) => ROLES[answer.class] === "part").length;
  const lead = t(isScored(scope) ? "compare.gaps.lead-score" : "compare.gaps.lead", {
    country: first?.name ?? "",
    count: modelled.length - partial,
    partial,
    others: others.length,
  });
  const closed = gaps.filter(({ since }) => since && since.closed.length > 0);
  const years = closed[0]?.since?.edition.years;
  if (years === undefined) return lead;
  return [
    lead,
    t("compare.gaps.closed-lead", { country: first?.name ?? "", count: closed.length, years }),
  ].join(" ");
}

/**
 * Who closed the same gap since, who had it and scores high, who else has it, what they name, and how the country itself
 * stands: "In place in Chile and Colombia. Named there: CLCERT (Chile) and 2 more. Peru has it in part."
 */
export function gapText(gap: Gap<ComparedCountry>, scope: Scope, i18n: I18n): string {
  const { t, list } = i18n;
  const { notKnown, answer, since } = gap;
  const isScore = isScored(scope);
  const country = scope.countries[0]?.name ?? "";
  const sentences = since ? strongTexts(since, i18n) : [];
  const others = list(namesOf(otherModels(gap)));
  if (others)
    sentences.push(
      t(isScore ? "compare.gaps.in-place-score" : "compare.gaps.in-place", { models: others }),
    );
  const names = namedText(gap, i18n);
  if (names) sentences.push(t("compare.gaps.named", { names }));
  if (answer.class === "partial") sentences.push(t("compare.gaps.partly", { country }));
  if (answer.score !== undefined || since?.own?.score !== undefined)
    sentences.push(...ownText(gap, country, i18n));
  if (notKnown.length > 0)
    sentences.push(
      t(isScore ? "compare.gaps.not-known-score" : "compare.gaps.not-known", {
        countries: list(namesOf(notKnown)),
      }),
    );
  return sentences.join(" ");
}

/** Those that have it in place and are not named already for what a later edition says of them. */
export const otherModels = ({ models, since }: Gap<ComparedCountry>): ComparedCountry[] => {
  const strong = [...(since?.closed ?? []), ...(since?.both ?? [])];
  return models.filter((model) => strong.every(({ country }) => country !== model));
};

/** Two facts beside each other, those first who lacked it as well. */
function strongTexts(since: SinceGap<ComparedCountry>, i18n: I18n): string[] {
  const { years } = since.edition;
  return (["closed", "both"] as const).flatMap((id) =>
    since[id].length === 0
      ? []
      : i18n.t(`compare.gaps.${id}`, { years, countries: i18n.list(scoresOf(since[id], i18n)) }),
  );
}

/** "Chile (0.98)". */
export const scoresOf = (scored: readonly Scored<ComparedCountry>[], i18n: I18n): string[] =>
  scored.map(({ country, answer }) =>
    i18n.t("compare.scored", { country: country.name, score: i18n.score(answer.score ?? 0) }),
  );

/** What the country itself scores, and whether the question is only a near one. */
function ownText({ since }: Gap<ComparedCountry>, country: string, i18n: I18n): string[] {
  if (since?.own?.score === undefined) return [];
  const { edition, own, pair } = since;
  const { t } = i18n;
  const score = i18n.score(own.score ?? 0);
  const said = [t("compare.gaps.own", { country, years: edition.years, score })];
  if (pair.strength === "near") said.push(t("compare.gaps.near", { measure: pair.later }));
  return said;
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
  scope: Scope,
  { t, list, local }: I18n,
): string[] {
  const [first, ...others] = scope.countries;
  const isScore = isScored(scope);
  const country = first?.name ?? "";
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  const notes: string[] = [];
  if (notCounted.length > 0)
    notes.push(
      isScore
        ? t("compare.gaps.not-counted-score", { country, measures })
        : t("compare.gaps.not-counted", { country, measures, count: notCounted.length }),
    );
  if (lackedByAll.length > 0)
    notes.push(
      t(isScore ? "compare.gaps.lacked-by-all-score" : "compare.gaps.lacked-by-all", {
        country,
        count: lackedByAll.length,
        others: others.length,
      }),
    );
  return notes;
}
