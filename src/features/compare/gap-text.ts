import { ROLES } from "../../domain/answers.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { type computeGaps, type Gap, MODEL_KINDS, type Model } from "../../domain/compare/gaps.ts";
import { lawFieldsOf } from "../../domain/editions/published.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { instrumentsOf, isScored, namesOf, valuesOf } from "./compare-text.ts";

type CountryGap = Gap<ComparedCountry>;
type CountryGaps = ReturnType<typeof computeGaps<ComparedCountry>>;

/** Its code in the profiles, whichever edition the gap is of. */
const profileCode = ({ indicator, pair }: CountryGap): string => pair?.then ?? indicator.code;

/** What each model names for the measure, where it names something; instruments that are only drafts are no models. */
export const namedBy = (gap: CountryGap) =>
  gap.models.flatMap(({ country }) => {
    const titles = instrumentsOf(country, profileCode(gap)).flatMap(({ draft, name }) =>
      draft ? [] : name,
    );
    return titles.length > 0 ? [{ name: country.name, titles }] : [];
  });

/** The models for whom laws in the fields of the measure are listed since. */
export const lawModels = (gap: CountryGap) => {
  const fields = lawFieldsOf(profileCode(gap));
  return gap.models.flatMap(({ country: { code, name, laws } }) => {
    const titles = fields.flatMap((field) => laws?.[field]?.laws.map(({ title }) => title) ?? []);
    return laws && titles.length > 0 ? [{ code, name, laws, fields, titles }] : [];
  });
};

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead({ gaps }: CountryGaps, scope: Scope, i18n: I18n): string {
  const values = valuesOf(scope, i18n);
  const modelled = gaps.filter(({ models }) => models.some(({ kind }) => kind !== "closed"));
  const partial = modelled.filter(({ answer }) => ROLES[answer.class] === "part").length;
  const count = modelled.length - partial;
  const lead = i18n.t("compare.gaps.lead", { ...values, count, partial });
  const closed = gaps.filter(({ models }) => models[0]?.kind === "closed").length;
  if (closed === 0) return lead;
  return `${lead} ${i18n.t("compare.gaps.closed-lead", { ...values, count: closed })}`;
}

/** What there is to know of a gap: at once whom to learn from and the first thing that they name; on demand the rest. */
export function gapLines(gap: CountryGap, scope: Scope, i18n: I18n) {
  const { t, list } = i18n;
  const { models, notKnown, answer, own, pair } = gap;
  const values = valuesOf(scope, i18n);
  const named = namedBy(gap);
  const [top] = named;
  const isMoreNamed = named.length > 1 || (top?.titles.length ?? 0) > 1;
  const isScoredByNear =
    pair?.isNear && (own !== undefined || models.some(({ score }) => score !== undefined));
  const line = (label: string, value: string | false | undefined) =>
    value ? [{ label, value }] : [];
  return {
    atOnce: [
      ...MODEL_KINDS.flatMap((kind) =>
        line(t(`compare.gaps.${kind}`, values), list(modelNames(gap, kind, i18n))),
      ),
      ...line(
        t("compare.gaps.named"),
        top && t("compare.gaps.through", { name: top.titles[0] ?? "", country: top.name }),
      ),
    ],
    more: [
      ...named.flatMap(({ name, titles }) =>
        line(t("compare.gaps.named-in", { country: name }), isMoreNamed && list(titles)),
      ),
      ...line(values.country, answer.class === "partial" && t("compare.gaps.partly")),
      ...line(t("compare.gaps.own", values), own !== undefined && i18n.score(own)),
      ...line(`≈ ${pair?.later}`, isScoredByNear && t("compare.gaps.near")),
      ...line(
        t(isScored(scope) ? "scorecard.no-score" : "status.unknown"),
        list(namesOf(notKnown)),
      ),
    ],
  };
}

/** "Chile (0.98)": the models of a kind, each with the score that makes it one. */
export const modelNames = ({ models }: CountryGap, wanted: Model<unknown>["kind"], i18n: I18n) =>
  models
    .filter(({ kind }) => kind === wanted)
    .map(({ country: { name }, score }) =>
      score === undefined
        ? name
        : i18n.t("compare.scored", { country: name, score: i18n.score(score) }),
    );

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes({ notCounted, lackedByAll }: CountryGaps, scope: Scope, i18n: I18n) {
  const { t, list, local } = i18n;
  const values = valuesOf(scope, i18n);
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  return [
    notCounted.length > 0 &&
      t("compare.gaps.not-counted", { ...values, measures, count: notCounted.length }),
    lackedByAll.length > 0 &&
      t("compare.gaps.lacked-by-all", { ...values, count: lackedByAll.length }),
  ].filter((note) => note !== false);
}
