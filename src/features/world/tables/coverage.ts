import type { Measure } from "../../../domain/framework.ts";
import { type Extreme, extremes, median, shareInPlace } from "../../../domain/statistics.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import { answerColumn, backingColumn, column } from "../../../figure/figure.tsx";
import { levelOf } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { TableContext, TableStyle } from "./table-context.ts";

/** The style of tables of statuses, as reported in the profiles. */
export const createStatusStyle = (context: TableContext): TableStyle => ({
  ...createCoverageStyle("status", context),
  colour: "var(--exists)",
  leadColumn: "in_place",
  bracketed: ["partial", "absent", "unknown", "missing"],
  measureColumns: ({ code, title }) => {
    const { answers, framework, i18n } = context;
    const answerOf = (row: WorldCountry) => answers.cell(row.code, code);
    const label = `${code} ${i18n.local(title)}`;
    const backing = i18n.join("label", label, i18n.t("snapshot.column.backing"));
    return [
      answerColumn(framework, i18n, answerOf, `${code}_status`, label),
      backingColumn(i18n, answerOf, `${code}_backing`, backing),
    ];
  },
});

/** The style of tables of scores in one later edition. */
export const createScoreStyle = (context: TableContext): TableStyle => ({
  ...createCoverageStyle("score", context),
  colour: "var(--score)",
  leadColumn: "half_or_more",
  bracketed: ["low", "zero", "missing"],
  measureColumns: (measure) => [scoreColumn(context, measure)],
});

export function scoreColumn(context: TableContext, measure: Measure) {
  const { answers, framework, i18n, titleOf, values } = context;
  const { scale } = framework;
  const { code } = measure;
  const label = i18n.t("world.column.since", { ...values, code, title: titleOf(measure) });
  const none = i18n.t("scorecard.no-score");
  const scoreOf = (row: WorldCountry) => answers.cell(row.code, code).score ?? none;
  const format = (score: number) => (scale ? i18n.score(score, scale) : i18n.number(score));
  return column(`${code}_score`, label, scoreOf, {
    ...{ isNumeric: true, format },
    show: (row) => {
      const score = scoreOf(row);
      return typeof score === "number" ? format(score) : score;
    },
  });
}

/** Text shared by both styles. Counts the measures that are in place or score at least the threshold. */
const createCoverageStyle = (
  id: "status" | "score",
  { i18n, measures, values }: TableContext,
): Pick<TableStyle, "columnHead" | "finding" | "reach"> => ({
  /** `figure` is the share of countries, without its percent sign. */
  columnHead: ({ indicator: { code, title }, tally }) => {
    const value = shareInPlace(tally);
    if (value === undefined) return { figure: "–", share: 0, label: undefined };
    const share = i18n.percent(value);
    const { inPlace, asked, unknown: notKnown } = tally;
    const counts = { share, inPlace, notKnown, countries: asked };
    const named = { ...values, ...counts, code, title: i18n.local(title) };
    const label = i18n.t(`world.${id}.head-label`, named);
    return { figure: share.replace(/\s?%/, ""), share: value, label };
  },
  /** The number of measures and countries, and the measures with the highest and lowest shares. */
  finding: (scope, counts, named = values.scope) => {
    const found = extremes(counts, ({ tally }) => shareInPlace(tally));
    if (!found) return "";
    const { least, most } = found;
    const totals = {
      ...values,
      scope: named,
      measures: counts.length,
      countries: scope.length,
    };
    if (!most) {
      const isPartial = counts.some(({ tally }) => tally.unasked > 0);
      const level = least.value > 0 && isPartial ? "asked" : levelOf(least.value, 1);
      const share = i18n.percent(least.value);
      return i18n.t(`world.${id}.finding-even`, { ...totals, level, share });
    }
    // Unknown answers could raise the lowest counts.
    const reached = { most: nameReach(most, false, i18n), least: nameReach(least, true, i18n) };
    return i18n.t(`world.${id}.finding`, { ...totals, ...reached });
  },
  /** "At least half of the 193 countries have 8 or more of 21 measures in place." */
  reach: (scope) => {
    const known = scope.filter(({ tally }) => tally.asked > 0);
    const reached = known.map(({ tally }) => tally.inPlace);
    // If the median is 18.5, half of the countries have 19 or more.
    const middle = Math.ceil(median(reached) ?? 0);
    const [count, total] = [known.length, measures.length];
    const none = reached.filter((inPlace) => inPlace === 0).length;
    const isEach = (wanted: number) => reached.every((inPlace) => inPlace === wanted);
    const extreme = isEach(0) ? "none" : isEach(total) ? "all" : undefined;
    const level = extreme ?? (middle === 0 ? "few" : middle === total ? "full" : "some");
    return i18n.t(`world.${id}.reach`, { ...values, count, total, none, level, median: middle });
  },
});

/** Maximum number of tied measures that the finding names. If there are more, the finding states only their number. */
const MAX_NAMED = 3;

/** "National benchmarking (40 countries, 9 not known) and Standards (40 countries, 16 not known)", or "7 measures (100%)". */
function nameReach(
  { items, value }: Extreme<MeasureCount>,
  statesUnknown: boolean,
  i18n: I18n,
): string {
  const { t, local, list } = i18n;
  const unknownIn = ({ tally }: MeasureCount) => (statesUnknown ? tally.unknown : 0);
  const [first] = items;
  const inPlace = first?.tally.inPlace ?? 0;
  const unknown = first ? unknownIn(first) : 0;
  // Equal shares can have different numerators, since not every country was asked about every measure.
  const isSameCount = items.every(({ tally }) => tally.inPlace === inPlace);
  const isSameUnknown = items.every((one) => unknownIn(one) === unknown);
  const count = items.length;
  const isNamed = count <= MAX_NAMED;
  if (isNamed && !(isSameCount && isSameUnknown))
    return list(items.map((one) => nameReach({ items: [one], value }, statesUnknown, i18n)));
  const names = isNamed
    ? list(items.map(({ indicator }) => local(indicator.title)))
    : t("world.measures", { count });
  const share = isSameCount ? "none" : i18n.percent(value);
  const certainty = !isSameUnknown ? "mixed" : unknown > 0 ? "same" : "known";
  return t("world.reach", { names, share, inPlace, count, certainty, unknown });
}
