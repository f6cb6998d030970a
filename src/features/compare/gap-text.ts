import { ROLES } from "../../domain/answers.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap, type GapList, MODEL_KINDS } from "../../domain/compare/gaps.ts";
import { lawFieldsOf } from "../../domain/laws.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { asChosen, isScored, namesOf } from "./compare-text.ts";

type CountryGap = Gap<ComparedCountry>;

/** What the first country lacks beside the others, in the order shown. */
export const gapsOf = ({
  answers,
  countries: [first, ...others],
  measures,
  pairing,
}: Scope): GapList<ComparedCountry> =>
  first
    ? computeGaps(answers, first, others, measures, pairing)
    : { gaps: [], notCounted: [], lackedByAll: [] };

/** Its code in the profiles, whichever edition the gap is of. */
export const profileCode = ({ indicator, pair }: CountryGap): string =>
  pair?.then ?? indicator.code;

/** What each model names for the measure, where it names something; instruments that are only drafts are no models. */
export const namedBy = (gap: CountryGap) =>
  gap.models.flatMap(({ country: { name, profile } }) => {
    const instruments = profile?.indicators[profileCode(gap)]?.instruments ?? [];
    const names = instruments.filter(({ draft }) => !draft).map((instrument) => instrument.name);
    return names.length > 0 ? [{ country: name, names }] : [];
  });

/** The models for whom laws in the fields of the measure are listed since. */
export const lawModels = (gap: CountryGap) => {
  const fields = lawFieldsOf(profileCode(gap));
  return gap.models.flatMap(({ country: { code, name, laws } }) => {
    const titles = fields.flatMap((field) => laws?.[field]?.laws.map(({ title }) => title) ?? []);
    return laws && titles.length > 0 ? [{ code, name, laws, fields, titles }] : [];
  });
};

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
  const country = first?.name ?? "";
  const modelled = gaps.filter(({ models }) => models.some(({ kind }) => kind !== "closed"));
  const partial = modelled.filter(({ answer }) => ROLES[answer.class] === "part").length;
  const lead = t(isScored(scope) ? "compare.gaps.lead-score" : "compare.gaps.lead", {
    country,
    count: modelled.length - partial,
    partial,
    others: others.length,
  });
  const count = gaps.filter(({ models }) => models[0]?.kind === "closed").length;
  const years = scope.pairing?.scores.framework.years;
  if (count === 0 || years === undefined) return lead;
  return `${lead} ${t("compare.gaps.closed-lead", { country, count, years })}`;
}

/** One thing to know of a gap: what it is, and whom or what it names. */
export interface GapLine {
  id: string;
  label: string;
  value: string;
}

/**
 * What there is to know of a gap: at once whom to learn from, who closed the same gap since first, and the first thing
 * that they name; on demand the rest.
 */
export function gapLines(
  gap: CountryGap,
  scope: Scope,
  i18n: I18n,
): { atOnce: GapLine[]; more: GapLine[] } {
  const { t, list } = i18n;
  const { models, notKnown, answer, own, pair } = gap;
  const isScore = isScored(scope);
  const country = scope.countries[0]?.name ?? "";
  const years = scope.pairing?.scores.framework.years ?? "";
  const lines: Record<"atOnce" | "more", GapLine[]> = { atOnce: [], more: [] };
  const add = (place: keyof typeof lines, id: string, label: string, value: string) => {
    if (value !== "") lines[place].push({ id, label, value });
  };
  for (const kind of MODEL_KINDS) {
    const label = t(
      kind === "then" && isScore ? "compare.gaps.then-score" : `compare.gaps.${kind}`,
      { years },
    );
    add("atOnce", kind, label, list(modelNames(gap, kind, i18n)));
  }
  const named = namedBy(gap);
  const [top] = named;
  if (top)
    add(
      "atOnce",
      "top",
      t("compare.gaps.named"),
      t("compare.gaps.through", { name: top.names[0] ?? "", country: top.country }),
    );
  if (named.length > 1 || (top?.names.length ?? 0) > 1)
    for (const { country: name, names } of named)
      add("more", `named ${name}`, t("compare.gaps.named-in", { country: name }), list(names));
  if (answer.class === "partial") add("more", "part", country, t("compare.gaps.partly"));
  if (own !== undefined)
    add("more", "own", t("compare.gaps.own", { country, years }), i18n.score(own));
  if (pair?.isNear && (own !== undefined || models.some(({ score }) => score !== undefined)))
    add("more", "near", `≈ ${pair.later}`, t("compare.gaps.near"));
  const open = t(isScore ? "scorecard.no-score" : "status.unknown");
  add("more", "not-known", open, list(namesOf(notKnown)));
  return lines;
}

/** "Chile (0.98)": the models of a kind, each with the score that makes it one. */
export const modelNames = (
  { models }: CountryGap,
  wanted: (typeof MODEL_KINDS)[number],
  i18n: I18n,
): string[] =>
  models
    .filter(({ kind }) => kind === wanted)
    .map(({ country: { name }, score }) =>
      score === undefined
        ? name
        : i18n.t("compare.scored", { country: name, score: i18n.score(score) }),
    );

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes(
  { notCounted, lackedByAll }: GapList<ComparedCountry>,
  scope: Scope,
  { t, list, local }: I18n,
): string[] {
  const suffix = isScored(scope) ? "-score" : "";
  const country = scope.countries[0]?.name ?? "";
  const others = scope.countries.length - 1;
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  const notes: string[] = [];
  if (notCounted.length > 0)
    notes.push(
      t(`compare.gaps.not-counted${suffix}`, { country, measures, count: notCounted.length }),
    );
  if (lackedByAll.length > 0)
    notes.push(
      t(`compare.gaps.lacked-by-all${suffix}`, { country, count: lackedByAll.length, others }),
    );
  return notes;
}
