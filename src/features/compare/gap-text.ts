import { ROLES } from "../../domain/answers.ts";
import { membersOf, type Scope } from "../../domain/compare/comparison.ts";
import {
  type Candidate,
  type computeScopeGaps,
  type Gap,
  MODEL_KINDS,
  type ModelKind,
} from "../../domain/compare/gaps.ts";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import { tally } from "../../domain/tally.ts";
import { yearOf } from "../../figure/describe-view.ts";
import { composeFinding } from "../../figure/figure.tsx";
import { laterWords, limitFinding, listFirst } from "../../i18n/answer-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { instrumentsOf, isScored, namesOf, valuesOf, variantOf } from "./compare-text.ts";

export type CountryGap = Gap<Candidate>;
type CountryGaps = ReturnType<typeof computeScopeGaps>;

/** Maximum number of members named per group. */
const MAX_NAMED = 3;

/** Values for messages about gaps. `others` is the number of other countries, including the members of groups. If there is only one, `other` is its name. */
export function gapValues(scope: Scope, i18n: I18n) {
  const values = valuesOf(scope, i18n);
  const [, ...others] = new Set(membersOf(scope));
  const [only] = others;
  const party = scope.parties.find(({ code }) => code === only);
  const other = party?.name ?? (only === undefined ? values.other : scope.nameOf(only));
  return { ...values, others: others.length, other };
}

/** The title names the later edition if a measure is listed only because of later scores. */
export const gapTitle = ({ gaps }: CountryGaps, scope: Scope, i18n: I18n) =>
  i18n.t(variantOf(scope, "compare.gaps.title"), {
    ...gapValues(scope, i18n),
    since: gaps.some(({ models }) => models.every(({ kind }) => kind === "closed"))
      ? "some"
      : "none",
  });

const profileCode = ({ indicator, pair }: CountryGap): string => pair?.then ?? indicator.code;

/** The instruments of each model country, without drafts. */
export const namedBy = (gap: CountryGap) =>
  gap.models.flatMap(({ country }) => {
    const titles = instrumentsOf(country, profileCode(gap)).flatMap(({ draft, name }) =>
      draft ? [] : name,
    );
    return titles.length > 0 ? [{ name: country.name, titles }] : [];
  });

/** The model countries with later laws in the fields of the measure. Drafts are marked. */
export const lawModels = (gap: CountryGap, { t, join }: I18n) => {
  const fields = lawFieldsOf(profileCode(gap));
  return gap.models.flatMap(({ country: { code, name, laws } }) => {
    const listed = fields.flatMap((field) => laws?.[field]?.laws ?? []);
    const titles = listed.map(({ title, draft }) =>
      join("detail", title, draft && t("kind.draft")),
    );
    return laws && titles.length > 0 ? [{ code, name, laws, fields, titles }] : [];
  });
};

/**
 * "Peru reported 7 measures absent in 2015 that at least one of the others reported in place", followed by the number of
 * measures with a model of the kind `closed`, and by `notes`.
 */
export function describeGaps(
  { gaps, isCompared }: CountryGaps,
  scope: Scope,
  i18n: I18n,
  notes: readonly string[] = [],
) {
  const { answers, measures } = scope;
  const [first] = scope.parties;
  const profile = isScored(scope) ? undefined : first?.profile;
  const year = profile ? yearOf(profile) : answers.framework.years;
  const values = { ...gapValues(scope, i18n), year };
  const isCounted = ({ kind }: { kind: ModelKind }) => isScored(scope) || kind !== "closed";
  const modelled = gaps.filter(({ models }) => models.some(isCounted));
  const partial = modelled.filter(({ answer }) => ROLES[answer.class] === "part").length;
  const count = modelled.length - partial;
  const { inPlace, asked: total } = tally(answers, first ? [first.code] : [], measures);
  const counts = { count, partial, total, open: total - inPlace, rest: total - count };
  const lead =
    isCompared || isScored(scope)
      ? i18n.t(variantOf(scope, "compare.gaps.lead"), { ...values, ...counts })
      : i18n.t("compare.gaps.no-profile", values);
  const closed = gaps.filter(({ models }) => models[0]?.kind === "closed").length;
  const since =
    closed > 0 ? [i18n.t("compare.gaps.closed-lead", { ...values, count: closed })] : [];
  const years = isScored(scope) ? year : undefined;
  const found = composeFinding(i18n, lead, [...since, ...notes], years);
  return limitFinding(found, answers.framework, measures, i18n);
}

/** Facts about a gap: a summary with one example, and expandable details that may repeat the example. */
export function gapLines(gap: CountryGap, scope: Scope, i18n: I18n) {
  const { t, list } = i18n;
  const { models, notKnown, answer, pair } = gap;
  const values = gapValues(scope, i18n);
  const named = namedBy(gap);
  const [top] = named;
  const names = named.flatMap(({ titles }) => titles);
  const isScoredByNear =
    pair?.isNear && (gap.own !== undefined || models.some(({ score }) => score !== undefined));
  const line = (label: string, value: string | false | undefined, isRepeated = false) =>
    value ? [{ label, value, isRepeated }] : [];
  return {
    /** Names quoted in the lines. */
    names,
    summary: [
      ...line(t("compare.gaps.own", values), scoreText(gap.own, gap, scope, i18n)),
      ...MODEL_KINDS.flatMap((kind) => {
        const label =
          kind === "then"
            ? variantOf(scope, "compare.gaps.then")
            : (`compare.gaps.${kind}` as const);
        return line(t(label, values), listNamed(modelNames(gap, kind, scope, i18n), i18n));
      }),
      ...line(
        t("compare.gaps.named"),
        top && t("compare.gaps.through", { name: top.titles[0] ?? "", country: top.name }),
        names.length > 1,
      ),
    ],
    details: [
      ...named.flatMap(({ name, titles }) =>
        line(t("compare.gaps.named-in", { country: name }), names.length > 1 && list(titles)),
      ),
      ...line(values.country, answer.class === "partial" && t("compare.gaps.partly")),
      ...line(`≈\u00a0${list(pair?.counterparts ?? [])}`, isScoredByNear && t("compare.gaps.near")),
      ...line(
        t(variantOf(scope, "compare.gaps.not-known")),
        list(notKnown.map(({ name }) => name)),
      ),
    ],
  };
}

/** The models of one kind as text, with their scores: "Chile (0.98)". */
export const modelNames = (gap: CountryGap, wanted: ModelKind, scope: Scope, i18n: I18n) =>
  gap.models
    .filter(({ kind }) => kind === wanted)
    .map(({ country: { name: country, memberOf }, score }) => {
      const text = score !== undefined && scoreText(score, gap, scope, i18n);
      return {
        memberOf,
        text: text ? i18n.t("compare.scored", { country, score: text }) : country,
      };
    });

/**
 * "Chile and Peru; 12 of 54 in Africa: Botswana, Ghana, Kenya and 9 more". The number includes members that are also
 * compared by themselves, but their names come last.
 */
function listNamed(named: ReturnType<typeof modelNames>, i18n: I18n): string {
  const textsOf = (group: Candidate["memberOf"]) =>
    named.filter(({ memberOf }) => memberOf === group).map(({ text }) => text);
  const single = textsOf(undefined);
  const isSingle = (text: string) => Number(single.includes(text));
  return i18n.join(
    "semicolon",
    ...[...new Set(named.map(({ memberOf }) => memberOf))].map((group) => {
      if (!group) return i18n.list(single);
      const texts = textsOf(group).toSorted((a, b) => isSingle(a) - isSingle(b));
      const { length: count } = texts;
      const names = listFirst(i18n, texts.slice(0, MAX_NAMED), count);
      const values = { count, total: group.members.length, group: group.name, names };
      return i18n.t("compare.gaps.in-group", values);
    }),
  );
}

/** Whether the later edition's question about the measure is only similar. Undefined if there is no such question. */
export const askedAbout = ({ pair }: CountryGap, scope: Scope) =>
  isScored(scope) ? { isNear: false } : pair;

/** A later score as text, or the reason why it is missing. Undefined without a later edition. */
export function scoreText(score: number | undefined, gap: CountryGap, scope: Scope, i18n: I18n) {
  const edition = scope.pairing?.scores.framework;
  return edition && laterWords(i18n, { edition, score, asked: askedAbout(gap, scope) });
}

/** Notes on measures that are not counted, on measures that no other country has, and on countries without a profile. */
export function gapNotes(
  { notCounted, lackedByAll, unprofiled }: CountryGaps,
  scope: Scope,
  i18n: I18n,
) {
  const { t, list, local } = i18n;
  const values = gapValues(scope, i18n);
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  const note = (id: "not-counted" | "lacked-by-all", { length: count }: readonly unknown[]) =>
    count > 0 ? [t(variantOf(scope, `compare.gaps.${id}`), { ...values, measures, count })] : [];
  const bare = { countries: list(namesOf(unprofiled)), count: unprofiled.length };
  return [
    ...note("not-counted", notCounted),
    ...note("lacked-by-all", lackedByAll),
    ...(bare.count > 0 ? [t("compare.note.no-profile", bare)] : []),
  ];
}
